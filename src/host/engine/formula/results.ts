/** Writing what was calculated into the cells. */
import { blankCell, inheritedStyle } from "../cells";
import { noteCellChange } from "../unchanged-cells";
import type { Cell, CellValue, Sheet, Workbook } from "../workbook";
import { type CalculatedFormula, sizeOf } from "./passes";

/** Puts each result in its cell and what it spills in the cells around it, in place of what was spilled before; gives the sheets that hold formulas. */
export function writeResults(workbook: Workbook, formulas: readonly CalculatedFormula[]): ReadonlySet<Sheet> {
  for (const sheet of workbook.sheets) removeSpilled(sheet);
  for (const formula of formulas) writeResult(formula);
  return new Set(formulas.map(({ site }) => site.sheet));
}

function removeSpilled(sheet: Sheet): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!cell.spilledFrom) continue;
      if (cell.style === inheritedStyle(sheet, row, column)) cells.delete(column);
      else cells.set(column, blankCell(cell.style));
    }
    if (cells.size === 0) sheet.rows.delete(row);
  }
}

function writeResult(formula: CalculatedFormula): void {
  const { cell, row, column, site, result } = formula;
  const size = sizeOf(formula);
  cell.value = result[0]?.[0] ?? 0;
  cell.spill = site.kind === "array" || size.rows * size.columns > 1 ? size : null;
  result.forEach((values, down) =>
    values.forEach((value, right) => {
      if (down + right > 0) spillInto(site.sheet, row + down, column + right, value, { row, column });
    }),
  );
}

function spillInto(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  spilledFrom: Cell["spilledFrom"],
): void {
  const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
  sheet.rows.set(row, cells);
  const before = cells.get(column);
  if (before && !before.spilledFrom) noteCellChange(sheet.rows);
  const style = before?.style ?? inheritedStyle(sheet, row, column);
  cells.set(column, { ...blankCell(style), value, spilledFrom });
}
