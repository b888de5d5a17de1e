import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { formulaKind } from "./formula-shape";
import { copiedBy } from "./references";
import { tableBody } from "./table-areas";
import { recordTable } from "./undo-record";
import type { Formula, Sheet, Table, Workbook } from "./workbook";

/** Fills these rows of a table with the formulas of its calculated columns, where nothing stands yet. */
export function fillCalculated(workbook: Workbook, sheet: Sheet, table: Table, row: number, rows: number): void {
  const body = tableBody(table);
  table.columns.forEach(({ calculated }, at) => {
    if (calculated === null) return;
    for (let target = row; target < row + rows; target++) {
      const cell = cellAt(sheet, target, body.column + at);
      if (cell && (cell.formula || cell.value !== null)) continue;
      writeFormula(workbook, sheet, target, body.column + at, copiedBy(calculated, target - body.row, 0));
    }
  });
}

/** Rewrites the formulas of calculated columns, which are written for the first row of data, for the row so many further down. */
export function reanchorCalculated(workbook: Workbook, table: Table, rows: number): void {
  if (table.columns.every(({ calculated }) => calculated === null)) return;
  recordTable(workbook, table);
  for (const column of table.columns) column.calculated &&= copiedBy(column.calculated, rows, 0);
}

function writeFormula(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): void {
  const formula: Formula = { text, kind: formulaKind(text) };
  writeCell(workbook, sheet, row, column, { ...blankCell(styleAt(sheet, row, column)), formula });
}

/** After a formula was entered in one cell of a table: a column that held nothing else, or was calculated throughout, takes it in every row. */
export function spreadFormula(workbook: Workbook, sheet: Sheet, table: Table, row: number, column: number): void {
  const body = tableBody(table);
  const target = table.columns[column - body.column];
  const formula = cellAt(sheet, row, column)?.formula;
  if (!target || !formula || formula.kind === "array" || row < body.row || row >= body.row + body.rows) return;
  const others = Array.from({ length: body.rows }, (_, at) => body.row + at).filter((other) => other !== row);
  if (!others.every((other) => holdsOnly(sheet, other, column, target.calculated, body.row))) return;
  recordTable(workbook, table);
  target.calculated = copiedBy(formula.text, body.row - row, 0);
  for (const other of others) writeFormula(workbook, sheet, other, column, copiedBy(formula.text, other - row, 0));
}

/** Whether the cell is blank, or holds the column's calculated formula. */
function holdsOnly(sheet: Sheet, row: number, column: number, calculated: string | null, firstRow: number): boolean {
  const cell = cellAt(sheet, row, column);
  if (!cell?.formula) return cell === undefined || cell.value === null;
  return calculated !== null && cell.formula.text === copiedBy(calculated, row - firstRow, 0);
}
