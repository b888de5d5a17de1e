import type { Element } from "slimdom";
import type { DefinedName, Sheet } from "../../workbook";
import { nameElements, readName } from "../book/defined-names";
import { listedAreas, listingFormula, PRINT_AREA, PRINT_TITLES, titleAreas } from "../book/print-names";
import { sheetEntries } from "../book/sheet-list";
import { isSame } from "../canonical";
import { encodeEscapes } from "../escapes";
import { editRoot, rootOf } from "../package/package";
import { append, attributeOf, childInOrder, childOf, numberOf, remove, setAttributes, textOf } from "../package/xml";
import type { Draft } from "./draft";
import { withSheetsRenamed } from "./renamed-sheets";
import { WORKBOOK_ORDER } from "./workbook-order";

const FILTER = "_xlnm._FilterDatabase";

/** Writes the names of the model over those of the file. Names of Excel itself and of macros follow their sheets, and go with them. */
export function saveNames(draft: Draft, parts: ReadonlyMap<Sheet, string>): void {
  const { book, pkg, workbook, scopes } = draft;
  const partsBefore = sheetEntries(book.pkg, book.part).map(({ part }) => part);
  const placeNow = new Map(sheetEntries(pkg, book.part).map(({ part }, at) => [part, at]));
  const kept = new Set<DefinedName>();
  for (const element of nameElements(rootOf(pkg, book.part))) {
    const place = numberOf(element, "localSheetId");
    const now = place === null ? null : placeNow.get(partsBefore[place] ?? null);
    const read = readName(element, scopes);
    const name = read === null ? undefined : sameName(workbook.names, read, kept);
    if (now === undefined || (read !== null && name === undefined)) remove(edited(draft, element));
    else if (now !== place) setAttributes(edited(draft, element), { localSheetId: now });
    if (name !== undefined && now !== undefined) kept.add(name);
    if (read === null) renameSheets(draft, element);
  }
  const placeOf = (sheet: Sheet | null): number | null =>
    sheet === null ? null : (placeNow.get(parts.get(sheet) ?? null) ?? null);
  for (const name of workbook.names) if (!kept.has(name)) addName(draft, name, placeOf(name.scope));
  for (const sheet of workbook.sheets) {
    savePrintNames(draft, sheet, placeOf(sheet));
    saveFilterName(draft, sheet, placeOf(sheet));
  }
  const list = childOf(rootOf(pkg, book.part), "definedNames");
  if (list?.children.length === 0) remove(list);
}

/** The element, with its part marked as changed. */
function edited({ pkg, book }: Draft, element: Element): Element {
  editRoot(pkg, book.part);
  return element;
}

function sameName(
  names: readonly DefinedName[],
  read: DefinedName,
  taken: ReadonlySet<DefinedName>,
): DefinedName | undefined {
  const { scope, ...others } = read;
  return names.find(({ scope: other, ...rest }, at) => {
    const name = names[at];
    return name !== undefined && !taken.has(name) && other === scope && rest.name === read.name && isSame(rest, others);
  });
}

function addName(draft: Draft, { name, formula, comment, visible }: DefinedName, place: number | null): void {
  const attributes = {
    name,
    comment: comment === "" ? null : comment,
    localSheetId: place,
    hidden: visible ? null : true,
  };
  append(nameList(draft), "definedName", attributes, encodeEscapes(draft.formula(formula, null)));
}

function nameList({ pkg, book }: Draft): Element {
  return childInOrder(editRoot(pkg, book.part), "definedNames", WORKBOOK_ORDER);
}

function renameSheets(draft: Draft, element: Element): void {
  const text = textOf(element);
  const renamed = withSheetsRenamed(text, draft.renamed);
  if (renamed !== text) edited(draft, element).textContent = renamed;
}

/** Writes a sheet's print area and titles where the names of the file say otherwise. */
function savePrintNames(draft: Draft, sheet: Sheet, place: number | null): void {
  const { pageLayout } = sheet;
  savePrintName(draft, PRINT_AREA, listingFormula(pageLayout.printArea, sheet), sheet, place);
  savePrintName(draft, PRINT_TITLES, listingFormula(titleAreas(pageLayout), sheet), sheet, place);
}

function savePrintName(draft: Draft, name: string, formula: string | null, sheet: Sheet, place: number | null): void {
  const elements = nameElements(rootOf(draft.pkg, draft.book.part));
  const element = elements.find(
    (other) => attributeOf(other, "name") === name && numberOf(other, "localSheetId") === place,
  );
  const before = element === undefined ? null : listedAreas(textOf(element), sheet.name);
  const isOther = element !== undefined && before === null;
  if (formula === null && (element === undefined || isOther)) return;
  if (before !== null && listingFormula(before, sheet) === formula) return;
  if (element !== undefined) remove(edited(draft, element));
  if (formula !== null) append(nameList(draft), "definedName", { name, localSheetId: place }, formula);
}

/** Excel keeps the cells of a sheet's filter under a hidden name too, also when the filter is gone. */
function saveFilterName(draft: Draft, sheet: Sheet, place: number | null): void {
  const formula = listingFormula(sheet.autoFilter ? [sheet.autoFilter.area] : [], sheet);
  if (formula === null) return;
  const elements = nameElements(rootOf(draft.pkg, draft.book.part));
  const element = elements.find(
    (other) => attributeOf(other, "name") === FILTER && numberOf(other, "localSheetId") === place,
  );
  if (element && textOf(element) !== formula) edited(draft, element).textContent = formula;
  if (!element) append(nameList(draft), "definedName", { name: FILTER, localSheetId: place, hidden: true }, formula);
}
