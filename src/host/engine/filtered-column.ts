import { cellAt } from "./cells";
import { cellText } from "./text";
import type { Area, CellValue, Sheet, Workbook } from "./workbook";

/** The days between the date systems of 1900 and 1904. */
const DAYS_TO_1904 = 1462;

/** What a filter looks at: the data of one column, without its heading. */
export interface FilteredColumn {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Whether a row, by its number on the sheet, shows. */
export type RowTest = (row: number) => boolean;

/** What the column holds in a row. */
export function valueAt({ sheet, area }: FilteredColumn, row: number): CellValue {
  return cellAt(sheet, row, area.column)?.value ?? null;
}

/** What the cell shows, in small letters and without spaces around it. */
export function shownAt({ workbook, sheet, area }: FilteredColumn, row: number): string {
  return cellText(workbook, sheet, row, area.column, workbook.locale).trim().toLowerCase();
}

/** The numbers of the column, from above. */
export function numbersOf(column: FilteredColumn): number[] {
  const { row, rows } = column.area;
  return Array.from({ length: rows }, (_, at) => valueAt(column, row + at)).filter(
    (value) => typeof value === "number",
  );
}

/** What a date of the workbook is more in the date system of 1900. */
export function daysTo1900({ workbook }: FilteredColumn): number {
  return workbook.date1904 ? DAYS_TO_1904 : 0;
}
