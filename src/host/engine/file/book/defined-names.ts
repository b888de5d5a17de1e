import type { Element } from "slimdom";
import type { DefinedName, Sheet } from "../../workbook";
import { fromFileFormula } from "../formula/formula-text";
import { decodeEscapes } from "../escapes";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "../package/xml";

/** The elements of the names, whoever they are for. */
export function nameElements(workbook: Element): Element[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** Whether a name is the model's; those of Excel itself, of macros and of add-in functions stay in the file alone. */
export function isOrdinaryName(element: Element): boolean {
  const isCode = ["function", "vbProcedure", "xlm"].some((attribute) => flagOf(element, attribute, false));
  return !isCode && !/^_xlnm\./i.test(attributeOf(element, "name") ?? "");
}

/** The names of the workbook; `scopes`: the sheet at each place of the tabs, undefined where that is no worksheet. */
export function readNames(workbook: Element, scopes: readonly (Sheet | undefined)[]): DefinedName[] {
  return nameElements(workbook)
    .filter((element) => isOrdinaryName(element) && hasReadableScope(element, scopes))
    .map((element) => readName(element, scopes));
}

/** One name. */
export function readName(element: Element, scopes: readonly (Sheet | undefined)[]): DefinedName {
  return {
    name: attributeOf(element, "name") ?? "",
    formula: fromFileFormula(decodeEscapes(textOf(element))),
    scope: scopes[numberOf(element, "localSheetId") ?? -1] ?? null,
    visible: !flagOf(element, "hidden", false),
    comment: attributeOf(element, "comment") ?? "",
  };
}

/** A name of a chart sheet is the file's alone. */
export function hasReadableScope(element: Element, scopes: readonly (Sheet | undefined)[]): boolean {
  const place = numberOf(element, "localSheetId");
  return place === null || scopes[place] !== undefined;
}
