import { EngineError } from "./engine-error";
import { undoStep } from "./journal";
import { isBlank } from "./regions";
import { hasCellsBelow } from "./table-size";
import { deleteCells, insertCells } from "./structure";
import { tableBody } from "./table-areas";
import { addColumns } from "./table-columns";
import { takeRows } from "./table-growth";
import { announce } from "./announce";
import { assertEditable } from "./protection";
import { recordTable } from "./undo-record";
import type { Sheet, Table, Workbook } from "./workbook";

/**
 * Adds blank rows of data before the row at this place (null: after the last); what stands below the table moves down, in its columns only.
 * The blank row of a table without data is the first of them. Gives the place of the first.
 */
export function addTableRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number,
): number {
  const body = tableBody(table);
  assertPlace(index ?? 0, body.rows);
  assertEditable(workbook, sheet, body, "structure");
  const isWithoutData = body.rows === 1 && holdsNoData(sheet, table);
  const place = isWithoutData ? 1 : (index ?? body.rows);
  insertTableRows(workbook, sheet, table, place, isWithoutData ? count - 1 : count);
  return isWithoutData ? 0 : place;
}

/** Whether the table holds nothing but formulas of its calculated columns. */
function holdsNoData(sheet: Sheet, table: Table): boolean {
  const body = tableBody(table);
  return table.columns.every(
    ({ calculated }, at) => calculated !== null || isBlank(sheet, { ...body, column: body.column + at, columns: 1 }),
  );
}

function insertTableRows(workbook: Workbook, sheet: Sheet, table: Table, place: number, count: number): void {
  if (count === 0) return;
  const body = tableBody(table);
  const area = { ...body, row: body.row + place, rows: count };
  undoStep(workbook, () => {
    const isAtEnd = place === body.rows && !table.showTotals;
    if (!isAtEnd || hasCellsBelow(sheet, table)) insertCells(workbook, sheet, area, "Down");
    if (!isAtEnd) return;
    takeRows(workbook, sheet, table, count);
    announce(workbook, { kind: "table", sheet, table, type: "resized" });
  });
}

/** Takes rows of data away; what stands below the table moves up, in its columns only. The last row is only emptied. */
export function deleteTableRows(workbook: Workbook, sheet: Sheet, table: Table, index: number, count: number): void {
  const body = tableBody(table);
  assertPlace(index, body.rows - count);
  deleteCells(workbook, sheet, { ...body, row: body.row + index, rows: count }, "Up");
}

/** Adds columns before the one at this place (null: after the last); what stands right of the table moves along, in its rows only. */
export function addTableColumns(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number,
): void {
  const { area, columns } = table;
  const place = index ?? columns.length;
  assertPlace(place, columns.length);
  assertEditable(workbook, sheet, area, "structure");
  undoStep(workbook, () => {
    insertCells(workbook, sheet, { ...area, column: area.column + place, columns: count }, "Right");
    if (place > 0 && place < columns.length) return;
    // Cells put before the first column move the table; those after the last one leave it as it is.
    recordTable(workbook, table);
    table.area = { ...area, columns: area.columns + count };
    addColumns(workbook, sheet, table, place, count);
    announce(workbook, { kind: "table", sheet, table, type: "resized" });
  });
}

/** Takes columns away; what stands right of the table moves along, in its rows only. Without columns there is no table. */
export function deleteTableColumns(workbook: Workbook, sheet: Sheet, table: Table, index: number, count: number): void {
  assertPlace(index, table.columns.length - count);
  deleteCells(workbook, sheet, { ...table.area, column: table.area.column + index, columns: count }, "Left");
}

function assertPlace(place: number, last: number): void {
  if (Number.isInteger(place) && place >= 0 && place <= last) return;
  throw new EngineError("InvalidArgument", `The table has no place ${place}.`);
}
