import { announce } from "./announce";
import { changeFormulas } from "./formula-sites";
import { record } from "./journal";
import { rewriteTable } from "./references";
import { showRows } from "./row-visibility";
import { isFiltered, tableBody } from "./table-areas";
import { recordList } from "./undo-record";
import type { Sheet, Table, Workbook } from "./workbook";

/** Takes a table off its sheet; what names it is #REF!. Its cells stay, and those that it filtered out show again. */
export function dropTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  changeFormulas(workbook, (text) => rewriteTable(text, table.name, () => "#REF!"));
  if (isFiltered(table)) showRows(workbook, sheet, tableBody(table));
  record(workbook, () => announce(workbook, { kind: "table", sheet, table, type: "added" }));
  recordList(workbook, sheet.tables);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.needsCalculation = true;
  announce(workbook, { kind: "table", sheet, table, type: "deleted" });
}
