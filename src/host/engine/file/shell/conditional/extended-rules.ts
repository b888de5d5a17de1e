/** What Excel 2010 and later keep of conditional formats in the sheet's extension: whole rules, and more of rules on the sheet. */
import type { Element } from "slimdom";
import type { Area } from "../../../workbook";
import { numberedId } from "../../numbered-id";
import { append, attributeOf, childOf, childrenOf, documentOf, newElement, remove, textOf } from "../../package/xml";
import { areasText } from "../areas";
import { extensionChildren, type Shell, shellChild } from "../shell";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** How the format names the extension of a sheet with conditional formats, and that of a rule with the id of the rest of it. */
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** All rules of the extension. */
export function extendedRules(root: Element): Element[] {
  return extensionChildren(root, "conditionalFormattings")
    .flatMap((list) => childrenOf(list, "conditionalFormatting"))
    .flatMap((range) => childrenOf(range, "cfRule"));
}

/** What the extension keeps of a rule on the sheet: bound by an id that the rule names. */
export function extendedOf(rules: readonly Element[], main: Element): Element | null {
  const ids = new Set(main.getElementsByTagNameNS("*", "id").map((id) => textOf(id)));
  return ids.size === 0 ? null : (rules.find((rule) => ids.has(attributeOf(rule, "id") ?? "")) ?? null);
}

/** Puts a rule in the extension: a new one, still without anything but its id, or one from elsewhere. */
export function addExtendedRule(
  shell: Shell,
  areas: readonly Area[],
  rule = newExtended(shell.root, "x14:cfRule"),
): Element {
  rule.setAttribute("id", freeId(shell.root));
  addRange(shell).appendChild(rule);
  return placed(rule, areas);
}

/** Gives a rule of the extension other cells; one that shares them with others gets a range of its own. */
export function placeExtendedRule(shell: Shell, rule: Element, areas: readonly Area[]): void {
  if (childrenOf(rule.parentElement, "cfRule").length > 1) addRange(shell).appendChild(rule);
  placed(rule, areas);
}

/** Takes a rule out of the extension, with what is empty after it. */
export function dropExtendedRule(root: Element, rule: Element): void {
  const range = rule.parentElement;
  remove(rule);
  if (childrenOf(range, "cfRule").length === 0) remove(range);
  for (const list of extensionChildren(root, "conditionalFormattings")) {
    if (list.children.length === 0) remove(list.parentElement);
  }
  if (childOf(root, "extLst")?.children.length === 0) remove(childOf(root, "extLst"));
}

/** Lets a rule on the sheet name the rule of the extension that goes on where it ends. */
export function linkExtended(main: Element, extended: Element): void {
  const extension = append(append(main, "extLst"), "ext", { uri: RULE_EXTENSION });
  declare(extension, "x14", X14);
  extension.appendChild(newExtended(main, "x14:id")).textContent = attributeOf(extended, "id") ?? "";
}

/** A formula as a child of an element of the extension. */
export function appendExtendedFormula(parent: Element, text: string): void {
  parent.appendChild(documentOf(parent).createElementNS(XM, "xm:f")).textContent = text;
}

function freeId(root: Element): string {
  return numberedId("000F", new Set(extendedRules(root).map((rule) => attributeOf(rule, "id"))));
}

function placed(rule: Element, areas: readonly Area[]): Element {
  const range = rule.parentElement;
  if (range === null) return rule;
  const sqref = childOf(range, "sqref") ?? documentOf(rule).createElementNS(XM, "xm:sqref");
  sqref.textContent = areasText(areas);
  range.appendChild(sqref);
  return rule;
}

function addRange(shell: Shell): Element {
  const range = listOf(shell).appendChild(newExtended(shell.root, "x14:conditionalFormatting"));
  declare(range, "xm", XM);
  return range;
}

function listOf(shell: Shell): Element {
  const known = extensionChildren(shell.root, "conditionalFormattings")[0];
  if (known !== undefined) return known;
  const extensions = shellChild(shell, "extLst");
  const extension = newElement(extensions, "ext", { uri: SHEET_EXTENSION });
  declare(extension, "x14", X14);
  extensions.insertBefore(extension, extensions.firstChild);
  return extension.appendChild(newExtended(shell.root, "x14:conditionalFormattings"));
}

function newExtended(like: Element, name: string): Element {
  return documentOf(like).createElementNS(X14, name);
}

function declare(element: Element, prefix: string, namespace: string): void {
  element.setAttributeNS("http://www.w3.org/2000/xmlns/", `xmlns:${prefix}`, namespace);
}
