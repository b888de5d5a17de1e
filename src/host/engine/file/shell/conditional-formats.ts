import type { Element } from "slimdom";
import type { ConditionalFormat } from "../../conditional-format";
import { isSame } from "../canonical";
import {
  attributeOf,
  childrenOf,
  documentOf,
  insertInOrder,
  newElement,
  parseTree,
  remove,
  textOf,
} from "../package/xml";
import { areasText, readAreas } from "./areas";
import { readRule, writeRule } from "./conditional-rule";
import { extensionChildren, SHEET_ORDER, type Shell, type ShellDraft } from "./shell";

/** The conditional formats of a sheet, numbered in the order of the file. */
export function readConditionalFormats(shell: Shell): ConditionalFormat[] {
  return ruleElements(shell.root).map((element, at) => ({
    id: `{00000000-000E-0000-0000-${at.toString(16).toUpperCase().padStart(12, "0")}}`,
    areas: readAreas(attributeOf(element.parentElement, "sqref") ?? ""),
    ...readRule(element, shell),
  }));
}

/** Writes the conditional formats: a rule that stays keeps its element, at another place it gets a range of its own. */
export function writeConditionalFormats(draft: ShellDraft, formats: readonly ConditionalFormat[]): void {
  const elements = ruleElements(draft.root);
  const sources = readConditionalFormats(draft);
  const wanted = new Map(formats.map((format) => [format.id, format]));
  elements.forEach((element, at) => {
    const before = sources[at];
    const after = before === undefined ? undefined : wanted.get(before.id);
    if (before === undefined || after === undefined) return dropRule(draft.root, element);
    if (!isSame({ ...before, areas: [] }, { ...after, areas: [] })) writeRule(draft, element, after);
    if (!isSame(before.areas, after.areas)) placeRule(draft, element, after);
  });
  const known = new Set(sources.map(({ id }) => id));
  for (const format of formats) if (!known.has(format.id)) addRule(draft, format);
  for (const range of childrenOf(draft.root, "conditionalFormatting")) {
    if (childrenOf(range, "cfRule").length === 0) remove(range);
  }
}

function ruleElements(root: Element): Element[] {
  return childrenOf(root, "conditionalFormatting").flatMap((range) => childrenOf(range, "cfRule"));
}

function addRange(draft: ShellDraft, areas: ConditionalFormat["areas"]): Element {
  return insertInOrder(
    draft.root,
    newElement(draft.root, "conditionalFormatting", { sqref: areasText(areas) }),
    SHEET_ORDER,
  );
}

function addRule(draft: ShellDraft, format: ConditionalFormat): void {
  const range = addRange(draft, format.areas);
  const { rule } = format;
  const element = rule.kind === "kept" ? importedRule(draft.root, rule.xml) : newElement(range, "cfRule");
  range.appendChild(element);
  writeRule(draft, element, format);
}

/** The element of a kept rule, for this sheet; what later versions keep of it stands on its own sheet and is not taken along. */
function importedRule(root: Element, xml: string): Element {
  const rule = documentOf(root).importNode(parseTree(xml, "").root, true);
  for (const extensions of childrenOf(rule, "extLst")) remove(extensions);
  return rule;
}

function placeRule(draft: ShellDraft, element: Element, { areas }: ConditionalFormat): void {
  addRange(draft, areas).appendChild(element);
  for (const rule of extendedRules(draft.root, element)) {
    const place = childrenOf(rule.parentElement, "sqref")[0];
    if (place !== undefined) place.textContent = areasText(areas);
  }
}

function dropRule(root: Element, element: Element): void {
  for (const rule of extendedRules(root, element)) {
    const range = rule.parentElement;
    remove(rule);
    if (childrenOf(range, "cfRule").length === 0) remove(range);
  }
  for (const list of extensionChildren(root, "conditionalFormattings")) {
    if (list.children.length === 0) remove(list.parentElement);
  }
  remove(element);
}

/** What Excel 2010 and later keep of a rule in the sheet's extension: bound by an id that the rule names. */
function extendedRules(root: Element, element: Element): Element[] {
  const ids = new Set(element.getElementsByTagNameNS("*", "id").map((id) => textOf(id)));
  return extensionChildren(root, "conditionalFormattings")
    .flatMap((list) => childrenOf(list, "conditionalFormatting"))
    .flatMap((range) => childrenOf(range, "cfRule"))
    .filter((rule) => ids.has(attributeOf(rule, "id") ?? ""));
}
