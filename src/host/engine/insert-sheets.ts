import { announce } from "./announce";
import { copiedSheet } from "./copy-sheet";
import { EngineError } from "./engine-error";
import { changeSheetFormulas } from "./formula-sites";
import { forgetSteps } from "./journal";
import { assertNameText, nameOf } from "./names";
import { findNamedStyle } from "./named-styles";
import { assertStructureFree } from "./protection";
import { withSheetGone, withSheetRenamed, withTableRenamed } from "./references";
import { freeTableId, freeTableName, tableByName } from "./table-areas";
import type { Cell, Sheet, Table, Workbook } from "./workbook";

/**
 * Puts copies of sheets of another workbook at a place among the tabs. Sheets and tables whose names are taken get others,
 * names and styles come along, and what refers to a sheet that stays behind is #REF!. Cannot be undone.
 */
export function insertSheets(
  workbook: Workbook,
  source: Workbook,
  picked: readonly Sheet[],
  position: number,
): Sheet[] {
  assertStructureFree(workbook);
  if (source.date1904 !== workbook.date1904) {
    throw new EngineError("UnsupportedOperation", "The workbooks count their dates from different days.");
  }
  const styleOf = styleMapper(workbook, source);
  const taken = new Set([...workbook.sheets, ...picked].map(({ name }) => name.toUpperCase()));
  const copies = picked.map((sheet) => restyled(copiedSheet(sheet, freeName(workbook, sheet.name, taken)), styleOf));
  workbook.sheets.splice(position, 0, ...copies);
  picked.forEach((sheet, at) => {
    for (const table of sheet.tables) copies[at]?.tables.push(copiedTable(workbook, table));
  });
  const change = formulaChange(source, picked, copies);
  for (const copy of copies) changeSheetFormulas(workbook, copy, change);
  copyNames(workbook, source, picked, copies, change);
  workbook.needsCalculation = true;
  forgetSteps(workbook);
  for (const sheet of copies) announce(workbook, { kind: "sheet", sheet, type: "added" });
  return copies;
}

/** The name itself where no sheet has it, else with a number: `Blad1 (2)`, at most 31 characters. */
function freeName(workbook: Workbook, name: string, taken: Set<string>): string {
  if (!workbook.sheets.some((sheet) => sheet.name.toUpperCase() === name.toUpperCase())) return name;
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const candidate = name.slice(0, 31 - mark.length) + mark;
    if (taken.has(candidate.toUpperCase())) continue;
    taken.add(candidate.toUpperCase());
    return candidate;
  }
}

/** The number that a format of the other workbook gets here; a named style that is new here comes along. */
function styleMapper(workbook: Workbook, source: Workbook): (style: number) => number {
  const known = new Map<number, number>([[0, 0]]);
  return (style) => {
    const format = source.styles.at(style);
    const named = findNamedStyle(source, format.namedStyle);
    if (named && !findNamedStyle(workbook, named.name)) workbook.namedStyles.push(named);
    const mapped = known.get(style) ?? workbook.styles.with(0, format);
    known.set(style, mapped);
    return mapped;
  };
}

function restyled(sheet: Sheet, styleOf: (style: number) => number): Sheet {
  const again = (cell: Cell): Cell => ({ ...cell, style: styleOf(cell.style) });
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, again(cell)]))]),
  );
  for (const size of [...sheet.rowHeights.values(), ...sheet.columnWidths.values()]) size.style = styleOf(size.style);
  return { ...sheet, rows };
}

function copiedTable(workbook: Workbook, table: Table): Table {
  const isTaken = tableByName(workbook, table.name) !== undefined || nameOf(workbook, table.name, null) !== undefined;
  return {
    ...table,
    id: freeTableId(workbook),
    name: isTaken ? freeTableName(workbook, table.name, 2) : table.name,
    columns: table.columns.map((column) => ({ ...column })),
    style: { ...table.style },
  };
}

/** What a formula of the other workbook says here. */
function formulaChange(source: Workbook, picked: readonly Sheet[], copies: readonly Sheet[]): (text: string) => string {
  const gone = source.sheets.filter((sheet) => !picked.includes(sheet));
  const renames = picked.flatMap((sheet, at) => {
    const copy = copies[at];
    if (!copy) return [];
    const tables = sheet.tables.map((table, place) => {
      const name = copy.tables[place]?.name ?? table.name;
      return (text: string) => withTableRenamed(text, table.name, name);
    });
    return [(text: string) => withSheetRenamed(text, sheet.name, copy.name), ...tables];
  });
  return (text) => {
    const left = gone.reduce((rest, { name }) => withSheetGone(rest, name), text);
    return renames.reduce((rest, rename) => rename(rest), left);
  };
}

/** Names of the sheets, and of the workbook where they mean cells of the sheets; one that is taken becomes a name of the sheet. */
function copyNames(
  workbook: Workbook,
  source: Workbook,
  picked: readonly Sheet[],
  copies: readonly Sheet[],
  change: (text: string) => string,
): void {
  for (const name of source.names) {
    const formula = change(name.formula);
    const place = picked.findIndex((sheet) => sheet === name.scope || meansSheet(name.formula, sheet));
    const copy = copies[place];
    if (!copy || (name.scope !== null && !picked.includes(name.scope))) continue;
    assertNameText(name.name);
    const isFree = name.scope === null && !nameOf(workbook, name.name, null) && !tableByName(workbook, name.name);
    workbook.names.push({ ...name, formula, scope: isFree ? null : copy });
  }
}

function meansSheet(formula: string, { name }: Sheet): boolean {
  return withSheetGone(formula, name) !== formula;
}
