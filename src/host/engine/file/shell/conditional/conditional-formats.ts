import type { Element } from "slimdom";
import type { ConditionalFormat } from "../../../conditional-format";
import { isSame } from "../../canonical";
import {
  append,
  attributeOf,
  childOf,
  childrenOf,
  documentOf,
  insertInOrder,
  newElement,
  parseTree,
  remove,
  textOf,
} from "../../package/xml";
import { areasText, readAreas } from "../areas";
import { SHEET_ORDER, type Shell, type ShellDraft } from "../shell";
import {
  isExtensionRule,
  readRule,
  type RuleElements,
  writeExtendedRule,
  writeMainRule,
  writeOrder,
} from "./conditional-rule";
import {
  addExtendedRule,
  dropExtendedRule,
  extendedOf,
  extendedRules,
  linkExtended,
  placeExtendedRule,
} from "./extended-rules";

/** The conditional formats of a sheet, numbered in the order of the file. */
export function readConditionalFormats(shell: Shell): ConditionalFormat[] {
  return ruleElements(shell.root).map((source, at) => ({
    id: `{00000000-000E-0000-0000-${at.toString(16).toUpperCase().padStart(12, "0")}}`,
    areas: readAreas(placeOf(source)),
    ...readRule(source, shell),
  }));
}

/** Writes the conditional formats: a rule that stays keeps its element, at another place it gets a range of its own. */
export function writeConditionalFormats(draft: ShellDraft, formats: readonly ConditionalFormat[]): void {
  const elements = ruleElements(draft.root);
  const sources = readConditionalFormats(draft);
  const wanted = new Map(formats.map((format) => [format.id, format]));
  elements.forEach((source, at) => {
    const before = sources[at];
    const after = before === undefined ? undefined : wanted.get(before.id);
    if (before === undefined || after === undefined) return dropRule(draft.root, source);
    changeRule(draft, source, before, after);
  });
  const known = new Set(sources.map(({ id }) => id));
  for (const format of formats) if (!known.has(format.id)) addRule(draft, format);
  for (const range of childrenOf(draft.root, "conditionalFormatting")) {
    if (childrenOf(range, "cfRule").length === 0) remove(range);
  }
}

/** First the rules on the sheet, then those that the extension alone has. */
function ruleElements(root: Element): RuleElements[] {
  const ranges = childrenOf(root, "conditionalFormatting");
  const later = extendedRules(root);
  const onSheet = ranges
    .flatMap((range) => childrenOf(range, "cfRule"))
    .map((main) => ({ main, extended: extendedOf(later, main) }));
  const bound = new Set(onSheet.map(({ extended }) => extended));
  return [...onSheet, ...later.filter((rule) => !bound.has(rule)).map((extended) => ({ main: null, extended }))];
}

function placeOf({ main, extended }: RuleElements): string {
  if (main !== null) return attributeOf(main.parentElement, "sqref") ?? "";
  return textOf(childOf(extended.parentElement, "sqref"));
}

function changeRule(
  draft: ShellDraft,
  source: RuleElements,
  before: ConditionalFormat,
  after: ConditionalFormat,
): void {
  const { main, extended } = source;
  const isMoved = !isSame(before.areas, after.areas);
  const isOther = !isSame(before.rule, after.rule) || (isMoved && isAboutFirstCell(after));
  const isWritable = main !== null && extended === null && isPlain(after);
  if (isOther && !isWritable) {
    dropRule(draft.root, source);
    return addRule(draft, after);
  }
  if (isOther && main !== null) writeMainRule(draft, main, after);
  else writeOrder(main ?? extended, after);
  if (!isMoved) return;
  if (main !== null) addRange(draft, after.areas).appendChild(main);
  if (extended !== null) placeExtendedRule(draft, extended, after.areas);
}

/** Whether all of a rule stands in one element of the sheet, which can be written over. */
function isPlain({ rule }: ConditionalFormat): boolean {
  return rule.kind !== "kept" && rule.kind !== "dataBar" && !isExtensionRule(rule);
}

/** Whether the file has a formula beside the rule that is about the first of its cells. */
function isAboutFirstCell({ rule }: ConditionalFormat): boolean {
  return rule.kind === "containsText" || rule.kind === "preset";
}

function addRange(draft: ShellDraft, areas: ConditionalFormat["areas"]): Element {
  return insertInOrder(
    draft.root,
    newElement(draft.root, "conditionalFormatting", { sqref: areasText(areas) }),
    SHEET_ORDER,
  );
}

function addRule(draft: ShellDraft, format: ConditionalFormat): void {
  const { rule, areas } = format;
  if (rule.kind === "kept") return addKeptRule(draft, format, rule.xml);
  if (isExtensionRule(rule)) return writeExtendedRule(draft, addExtendedRule(draft, areas), format);
  const range = addRange(draft, areas);
  const element = append(range, "cfRule");
  writeMainRule(draft, element, format);
  if (rule.kind !== "dataBar") return;
  const extended = addExtendedRule(draft, areas);
  writeExtendedRule(draft, extended, format);
  linkExtended(element, extended);
}

/** Puts a kept rule where one of its kind stands; what later versions keep of a rule on a sheet stands on its own sheet and is not taken along. */
function addKeptRule(draft: ShellDraft, format: ConditionalFormat, xml: string): void {
  const rule = documentOf(draft.root).importNode(parseTree(xml, "").root, true);
  writeOrder(rule, format);
  if (rule.namespaceURI !== draft.root.namespaceURI) return void addExtendedRule(draft, format.areas, rule);
  for (const extensions of childrenOf(rule, "extLst")) remove(extensions);
  addRange(draft, format.areas).appendChild(rule);
}

function dropRule(root: Element, { main, extended }: RuleElements): void {
  if (extended !== null) dropExtendedRule(root, extended);
  remove(main);
}
