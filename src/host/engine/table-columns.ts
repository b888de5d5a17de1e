import { intersect } from "./address";
import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { changeFormulas } from "./formula-sites";
import { localeSettings } from "./locale";
import { numbered } from "./numbered";
import { withColumnsGone, withColumnsRenamed } from "./references";
import { tableHeader } from "./table-areas";
import { cellText } from "./text";
import { recordTable } from "./undo-record";
import type { Area, Sheet, Table, TableColumn, Workbook } from "./workbook";

/** The headings that Excel makes of these: text, one line each, blank ones named, doubles numbered. `taken` are those of the other columns. */
export function uniqueHeadings(wanted: readonly string[], taken: Iterable<string>, word: string): string[] {
  const used = new Set([...taken].map((name) => name.toUpperCase()));
  return wanted.map((name) => {
    const heading =
      name === "" ? numbered(word, 1, used) : used.has(name.toUpperCase()) ? numbered(name, 2, used) : name;
    used.add(heading.toUpperCase());
    return heading;
  });
}

/** After contents in the area changed: heading cells become text and unique, and the columns take their names. */
export function keepHeadings(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const header = tableHeader(table);
    const changed = header && intersect(header, area);
    if (changed) takeHeadings(workbook, sheet, table, changed);
  }
}

function takeHeadings(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const first = area.column - table.area.column;
  const isChanged = (at: number) => at >= first && at < first + area.columns;
  const wanted = headingsIn(workbook, sheet, area);
  const taken = table.columns.filter((_, at) => !isChanged(at)).map(({ name }) => name);
  const names = uniqueHeadings(wanted, taken, localeSettings(workbook.locale).words.column);
  recordTable(workbook, table);
  const renamed = new Map<string, string>();
  names.forEach((name, at) => {
    writeHeading(workbook, sheet, area.row, area.column + at, name);
    const column = table.columns[first + at];
    if (!column || column.name === name) return;
    renamed.set(column.name.toUpperCase(), name);
    column.name = name;
  });
  if (renamed.size > 0) changeFormulas(workbook, (text) => withColumnsRenamed(text, table.name, renamed));
}

/** Gives the table new columns from this place on, which its area holds already, with headings of Excel's own. */
export function addColumns(workbook: Workbook, sheet: Sheet, table: Table, place: number, count: number): void {
  recordTable(workbook, table);
  const { column: word } = localeSettings(workbook.locale).words;
  const names = table.columns.map(({ name }) => name);
  const row = tableHeader(table)?.row;
  const cells = { ...table.area, column: table.area.column + place, columns: count };
  const wanted = row === undefined ? Array<string>(count).fill("") : headingsIn(workbook, sheet, cells);
  const headings = uniqueHeadings(wanted, names, word);
  const id = 1 + Math.max(0, ...table.columns.map((column) => column.id));
  table.columns.splice(place, 0, ...headings.map((heading, at) => blankColumn(id + at, heading)));
  if (row === undefined) return;
  headings.forEach((heading, at) => writeHeading(workbook, sheet, row, table.area.column + place + at, heading));
}

/** Takes columns from a table whose cells go; references to them are #REF!. */
export function dropColumns(workbook: Workbook, table: Table, place: number, count: number): void {
  const before = { ...table, columns: [...table.columns] };
  recordTable(workbook, table);
  table.columns.splice(place, count);
  const staying = table.columns.map(({ name }) => name);
  changeFormulas(workbook, (text) => withColumnsGone(text, before, staying));
}

/** A column with nothing but its heading. */
export function blankColumn(id: number, name: string): TableColumn {
  return { id, name, calculated: null, totalsLabel: null, totalsFunction: null, filter: null };
}

/** Puts a heading in its cell, where it does not stand there already. */
export function writeHeading(workbook: Workbook, sheet: Sheet, row: number, column: number, name: string): void {
  const before = cellAt(sheet, row, column);
  if (before?.value === name && before.formula === null) return;
  writeCell(workbook, sheet, row, column, { ...blankCell(styleAt(sheet, row, column)), value: name });
}

/** The texts that a row of cells shows, as headings; of a formula its own text, for a heading is none. */
export function headingsIn(workbook: Workbook, sheet: Sheet, { row, column, columns }: Area): string[] {
  return Array.from({ length: columns }, (_, at) => {
    const formula = cellAt(sheet, row, column + at)?.formula;
    return formula ? `=${formula.text}` : cellText(workbook, sheet, row, column + at, workbook.locale);
  });
}
