import { intersect } from "./address";
import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { localeSettings } from "./locale";
import { tableHeader } from "./table-areas";
import { recordTable } from "./undo-record";
import type { Area, CellValue, Sheet, Table, Workbook } from "./workbook";

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

/** The stem followed by the first number, from `first` on, that makes it new. */
export function numbered(stem: string, first: number, used: ReadonlySet<string>): string {
  let number = first;
  while (used.has(`${stem}${number}`.toUpperCase())) number++;
  return `${stem}${number}`;
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
  const wanted = headingsIn(sheet, area);
  const taken = table.columns.filter((_, at) => !isChanged(at)).map(({ name }) => name);
  const names = uniqueHeadings(wanted, taken, localeSettings(workbook.locale).words.column);
  recordTable(workbook, table);
  names.forEach((name, at) => {
    const column = table.columns[first + at];
    if (column) column.name = name;
    writeHeading(workbook, sheet, area.row, area.column + at, name);
  });
}

/** Puts a heading in its cell, where it does not stand there already. */
export function writeHeading(workbook: Workbook, sheet: Sheet, row: number, column: number, name: string): void {
  const before = cellAt(sheet, row, column);
  if (before?.value === name && before.formula === null) return;
  writeCell(workbook, sheet, row, column, { ...blankCell(styleAt(sheet, row, column)), value: name });
}

/** The texts that stand in a row of cells, as headings. */
export function headingsIn(sheet: Sheet, { row, column, columns }: Area): string[] {
  return Array.from({ length: columns }, (_, at) => headingText(cellAt(sheet, row, column + at)?.value ?? null));
}

function headingText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
