import { whileCellsStay } from "../unchanged-cells";
import type { Cell, Formula, Sheet } from "../workbook";

/** A cell with a formula of its own, and where it stands. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly formula: Formula;
}

/** Those of a sheet, row by row as they are kept. */
export const formulaCellsOf = whileCellsStay((sheet): readonly FormulaCell[] => {
  const found: FormulaCell[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const { formula } = cell;
      if (formula && !cell.spilledFrom) found.push({ sheet, row, column, cell, formula });
    }
  }
  return found;
});
