import type { Element } from "slimdom";
import type { DefinedName } from "../../workbook";
import { decodeEscapes } from "../escapes";
import { fromFileFormula } from "../formula/formula-text";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "../package/xml";
import { listedAreas, PRINT_AREA, PRINT_TITLES, titlesOf } from "./print-names";
import type { Scopes } from "./sheet-list";

/** The elements of the names, whoever they are for. */
export function nameElements(workbook: Element): Element[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** The name that the model has for an element; null: Excel's own, of a macro, an add-in's function or a chart sheet, and the file's alone. */
export function readName(element: Element, scopes: Scopes): DefinedName | null {
  const name = attributeOf(element, "name") ?? "";
  const place = numberOf(element, "localSheetId");
  const scope = place === null ? null : scopes[place];
  const isCode = ["function", "vbProcedure", "xlm"].some((attribute) => flagOf(element, attribute, false));
  if (isCode || scope === undefined || /^_xlnm\./i.test(name)) return null;
  return {
    name,
    formula: fromFileFormula(decodeEscapes(textOf(element))),
    scope,
    visible: !flagOf(element, "hidden", false),
    comment: attributeOf(element, "comment") ?? "",
  };
}

/** The names of the workbook. */
export function readNames(workbook: Element, scopes: Scopes): DefinedName[] {
  return nameElements(workbook).flatMap((element) => readName(element, scopes) ?? []);
}

/** Gives the sheets the print areas and titles that Excel keeps as names; one that is no plain list of areas stays the file's. */
export function readPrintNames(workbook: Element, scopes: Scopes): void {
  for (const element of nameElements(workbook)) {
    const sheet = scopes[numberOf(element, "localSheetId") ?? -1];
    const areas = sheet === undefined ? null : listedAreas(textOf(element), sheet.name);
    if (sheet === undefined || areas === null) continue;
    const name = attributeOf(element, "name");
    if (name === PRINT_AREA) sheet.pageLayout = { ...sheet.pageLayout, printArea: areas };
    if (name === PRINT_TITLES) sheet.pageLayout = { ...sheet.pageLayout, ...titlesOf(areas) };
  }
}
