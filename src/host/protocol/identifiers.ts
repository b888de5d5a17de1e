import type { Table } from "../engine/workbook";

/** The id of a table as Excel on the web gives it. */
export function tableId(table: Table): string {
  return `{00000000-000C-0000-FFFF-FFFF${table.id.toString(16).toUpperCase().padStart(8, "0")}}`;
}
