import { intersect, LAST_ROW, sameArea } from "./address";
import { announce } from "./announce";
import { fillCalculated } from "./calculated-columns";
import { cellAt, writeCell } from "./cells";
import { EngineError } from "./engine-error";
import { undoStep } from "./journal";
import { isBlank } from "./regions";
import { tableBody, tableTotals } from "./table-areas";
import { addColumns, dropColumns } from "./table-columns";
import { assertFree } from "./tables";
import { recordTable } from "./undo-record";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/** Makes the table reach over other cells: its first row stays where it is, it keeps a row of data, and it still shares cells with what it was. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (area.row !== table.area.row || area.rows < least || !intersect(area, table.area)) {
    throw new EngineError("InvalidArgument", "A table keeps its first row, one row of data and some of its columns.");
  }
  assertFree(workbook, sheet, area, table);
  if (sameArea(area, table.area)) return;
  undoStep(workbook, () => {
    const { row, rows } = tableBody(table);
    recordTable(workbook, table);
    moveTotals(workbook, sheet, table, area.row + area.rows - 1);
    resizeColumns(workbook, sheet, table, area);
    const added = tableBody(table).rows - rows;
    if (added > 0) fillCalculated(workbook, sheet, table, row + rows, added);
  });
  workbook.needsCalculation = true;
  announce(workbook, { kind: "table", sheet, table, type: "resized" });
}

/** The totals go along with the last row, where nothing may stand. */
function moveTotals(workbook: Workbook, sheet: Sheet, table: Table, row: number): void {
  const totals = tableTotals(table);
  if (!totals || totals.row === row) return;
  const target = { ...totals, row };
  if (row > totals.row && !isBlank(sheet, target)) {
    throw new EngineError("InvalidOperation", `Row ${row + 1} is not free for the totals of ${table.name}.`);
  }
  for (let column = totals.column; column < totals.column + totals.columns; column++) {
    const cell = cellAt(sheet, totals.row, column);
    writeCell(workbook, sheet, row, column, cell && { ...cell });
    writeCell(workbook, sheet, totals.row, column, undefined);
  }
}

function resizeColumns(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  const before = table.area;
  const left = area.column - before.column;
  const right = area.column + area.columns - (before.column + before.columns);
  if (right < 0) dropColumns(workbook, table, table.columns.length + right, -right);
  if (left > 0) dropColumns(workbook, table, 0, left);
  table.area = area;
  if (left < 0) addColumns(workbook, sheet, table, 0, -left);
  if (right > 0) addColumns(workbook, sheet, table, table.columns.length, right);
}

/** Whether cells of the table's own columns, anywhere below it, hold something. */
export function hasCellsBelow(sheet: Sheet, { area }: Table): boolean {
  const below = area.row + area.rows;
  return below <= LAST_ROW && !isBlank(sheet, { ...area, row: below, rows: LAST_ROW - below + 1 });
}
