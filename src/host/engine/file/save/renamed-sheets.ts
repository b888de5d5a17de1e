/** Parts that the model does not hold follow a sheet that got another name: charts, pivot tables, sparklines. */
import type { Element } from "slimdom";
import { quoteSheet } from "../../address";
import { rewrite } from "../../references";
import { editRoot, type Package, rootOf } from "../package/package";
import { reachableParts, relationshipsOf } from "../package/relationships";
import { attributeOf, childOf, setAttributes, textOf } from "../package/xml";

/** The new names of sheets by their old ones in capitals. */
export type RenamedSheets = ReadonlyMap<string, string>;

/** A formula with the sheets by their new names. */
export function withSheetsRenamed(text: string, renamed: RenamedSheets): string {
  if (renamed.size === 0 || !text.includes("!")) return text;
  return rewrite(text, ({ sheet, body }) => {
    const name = renamed.get(sheet?.toUpperCase() ?? "");
    return name === undefined ? null : `${quoteSheet(name)}!${body}`;
  });
}

/** Puts the new names into pivot tables, and into the charts that are kept beside the model: of chart sheets, and within groups. */
export function renameInKeptParts(pkg: Package, renamed: RenamedSheets, isKept: (part: string) => boolean): void {
  if (renamed.size === 0) return;
  for (const part of reachableParts(pkg)) {
    for (const { kind, target } of relationshipsOf(pkg, part)) {
      if (/^chart(?:Ex)?$/.test(kind) && isKept(target)) renameInFormulas(pkg, target, renamed);
      if (kind === "pivotCacheDefinition") renameInPivotCache(pkg, target, renamed);
    }
  }
}

/** Puts the new names into what later versions of Excel added to a worksheet: sparklines, and rules that look at other sheets. Answers whether there were any. */
export function renameInExtensions(worksheet: Element, renamed: RenamedSheets): boolean {
  const extensions = childOf(worksheet, "extLst");
  return extensions !== null && renameFormulas(extensions, renamed);
}

function renameInFormulas(pkg: Package, part: string, renamed: RenamedSheets): void {
  if (renameFormulas(rootOf(pkg, part), renamed)) editRoot(pkg, part);
}

function renameFormulas(root: Element, renamed: RenamedSheets): boolean {
  if (renamed.size === 0) return false;
  const formulas = root.getElementsByTagNameNS("*", "f").map((element) => {
    const text = withSheetsRenamed(textOf(element), renamed);
    if (text === textOf(element)) return false;
    element.textContent = text;
    return true;
  });
  return formulas.includes(true);
}

function renameInPivotCache(pkg: Package, part: string, renamed: RenamedSheets): void {
  const source = childOf(childOf(rootOf(pkg, part), "cacheSource"), "worksheetSource");
  const name = renamed.get(attributeOf(source, "sheet")?.toUpperCase() ?? "");
  if (source === null || name === undefined) return;
  editRoot(pkg, part);
  setAttributes(source, { sheet: name });
}
