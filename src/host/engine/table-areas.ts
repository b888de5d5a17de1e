import { containsCell } from "./address";
import { numbered } from "./numbered";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/** The heading row, or null when it is switched off. */
export function tableHeader({ area, showHeaders }: Table): Area | null {
  return showHeaders ? { ...area, rows: 1 } : null;
}

/** The totals row, or null when it is switched off. */
export function tableTotals({ area, showTotals }: Table): Area | null {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** The data between headings and totals: never less than one row. */
export function tableBody({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

/** Whether any column of the table is filtered. */
export function isFiltered({ columns }: Table): boolean {
  return columns.some(({ filter }) => filter !== null);
}

/** The headings and data that a table's filter is of: all but the totals. */
export function filteredArea({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, rows: area.rows - 1 } : area;
}

/** The table that the cell lies in, or undefined. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => containsCell(table.area, row, column));
}

/** The table with this name, without regard to case, and its sheet; or undefined. */
export function tableByName(workbook: Workbook, name: string): { sheet: Sheet; table: Table } | undefined {
  const key = name.toUpperCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toUpperCase() === key);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** A number that no table of the workbook has. */
export function freeTableId(workbook: Workbook): number {
  return 1 + Math.max(0, ...workbook.sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
}

/** The stem followed by the first number, from `first` on, that no table or name of the workbook has. */
export function freeTableName(workbook: Workbook, stem: string, first: number): string {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  return numbered(stem, first, new Set([...tables, ...workbook.names].map(({ name }) => name.toUpperCase())));
}
