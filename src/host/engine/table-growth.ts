import { intersect, subtract } from "./address";
import { announce } from "./announce";
import { fillCalculated } from "./calculated-columns";
import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { extendReferences, extendRules } from "./extend-rules";
import { undoStep } from "./journal";
import { isBlank } from "./regions";
import { tableBody } from "./table-areas";
import { addColumns } from "./table-columns";
import { recordTable } from "./undo-record";
import type { Area, Sheet, Table, Workbook } from "./workbook";

/**
 * After cells were written: a table takes in the rows right below it or the columns right of it that were filled,
 * when it has no totals row (for rows), nothing else stands there, and the sheet is not protected.
 */
export function growIfBelow(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.protection.isOn) return;
  for (const table of [...sheet.tables]) {
    const rows = rowsToTake(sheet, table, area);
    const columns = rows > 0 ? 0 : columnsToTake(sheet, table, area);
    if (rows > 0) undoStep(workbook, () => takeRows(workbook, sheet, table, rows));
    if (columns > 0) undoStep(workbook, () => takeColumns(workbook, sheet, table, columns));
    if (rows + columns > 0) announce(workbook, { kind: "table", sheet, table, type: "resized" });
  }
}

function rowsToTake(sheet: Sheet, table: Table, written: Area): number {
  const body = tableBody(table);
  const below = body.row + body.rows;
  if (table.showTotals || written.row < body.row || written.row > below) return 0;
  const isWithin = written.column >= body.column && written.column + written.columns <= body.column + body.columns;
  let bottom = written.row + written.rows - 1;
  while (bottom >= below && isBlank(sheet, { ...written, row: bottom, rows: 1 })) bottom--;
  if (!isWithin || bottom < below || isBlank(sheet, { ...written, row: below, rows: 1 })) return 0;
  const taken: Area = { ...body, row: below, rows: bottom - below + 1 };
  return isFree(sheet, table, taken, written) ? taken.rows : 0;
}

function columnsToTake(sheet: Sheet, table: Table, written: Area): number {
  const { area } = table;
  const right = area.column + area.columns;
  if (written.column < area.column || written.column > right) return 0;
  const isWithin = written.row >= area.row && written.row + written.rows <= area.row + area.rows;
  const count = written.column + written.columns - right;
  if (!isWithin || count < 1 || isBlank(sheet, { ...written, column: right, columns: count })) return 0;
  const taken: Area = { ...area, column: right, columns: count };
  return isFree(sheet, table, taken, written) ? count : 0;
}

/** Whether cells that the table would take hold nothing but what was just written, and belong to no other table or merge. */
function isFree(sheet: Sheet, own: Table, taken: Area, written: Area): boolean {
  if (sheet.tables.some((table) => table !== own && intersect(table.area, taken))) return false;
  if (sheet.merges.some((merge) => intersect(merge, taken))) return false;
  return subtract(taken, written).every((part) => isBlank(sheet, part));
}

/** Makes the rows below part of the table: they get its formats, formulas and rules, and references to all of its data grow along. */
export function takeRows(workbook: Workbook, sheet: Sheet, table: Table, rows: number): void {
  const body = tableBody(table);
  const below = body.row + body.rows;
  recordTable(workbook, table);
  table.area = { ...table.area, rows: table.area.rows + rows };
  takeLooks(workbook, sheet, { ...body, row: below - 1, rows: 1 }, { ...body, row: below, rows });
  extendReferences(workbook, sheet, body, rows);
  fillCalculated(workbook, sheet, table, below, rows);
}

/** Rows added to a table look like the row at its edge, next to which they came, and have its rules. */
export function takeLooks(workbook: Workbook, sheet: Sheet, edge: Area, added: Area): void {
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let column = edge.column; column < edge.column + edge.columns; column++) {
      takeFormat(workbook, sheet, row, column, styleAt(sheet, edge.row, column));
    }
  }
  extendRules(workbook, sheet, edge, added);
}

/** The cell keeps what typing made of its number format, where the model has none. */
function takeFormat(workbook: Workbook, sheet: Sheet, row: number, column: number, model: number): void {
  const { styles } = workbook;
  const own = styleAt(sheet, row, column);
  if (model === own) return;
  const { numberFormat, quotePrefix } = styles.at(own);
  const isTyped = styles.at(model).numberFormat === "General" && numberFormat !== "General";
  const style = styles.with(model, isTyped ? { numberFormat, quotePrefix } : { quotePrefix });
  if (style === own) return;
  writeCell(workbook, sheet, row, column, { ...(cellAt(sheet, row, column) ?? blankCell(style)), style });
}

function takeColumns(workbook: Workbook, sheet: Sheet, table: Table, columns: number): void {
  const place = table.columns.length;
  recordTable(workbook, table);
  table.area = { ...table.area, columns: table.area.columns + columns };
  addColumns(workbook, sheet, table, place, columns);
}
