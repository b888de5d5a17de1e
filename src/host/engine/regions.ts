import { areaBetween, cellArea, intersect, span } from "./address";
import { cellsIn } from "./cells";
import type { Area, Cell, Sheet } from "./workbook";

function isFilled(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** The smallest area that holds every cell with a value or formula, or (unless `valuesOnly`) a format of its own; null for a blank sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!isFilled(cell) && (valuesOnly || cell.style === 0)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}

/** The smallest part of an area that holds all of it that is used; null when nothing is. */
export function usedPart(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of cellsIn(sheet, area)) {
    if (!isFilled(cell) && (valuesOnly || cell.style === 0)) continue;
    used = used ? span(used, cellArea(row, column)) : cellArea(row, column);
  }
  return used;
}

/** Excel's current region of the area's first cell: it grows as long as a filled cell touches its edge, also at a corner. */
export function surroundingRegion(sheet: Sheet, { row, column }: Area): Area {
  const used = usedArea(sheet, true);
  if (!used) return cellArea(row, column);
  let top = row;
  let bottom = row;
  let left = column;
  let right = column;
  const anyIn = (row1: number, column1: number, row2: number, column2: number) => {
    if (row1 < 0 || column1 < 0) return false;
    const edge = intersect(used, areaBetween(row1, Math.max(0, column1), row2, column2));
    return edge !== null && !isBlank(sheet, edge);
  };
  for (let grew = true; grew;) {
    grew = false;
    for (; anyIn(top - 1, Math.max(0, left - 1), top - 1, right + 1); grew = true) top--;
    for (; anyIn(bottom + 1, Math.max(0, left - 1), bottom + 1, right + 1); grew = true) bottom++;
    for (; anyIn(Math.max(0, top - 1), left - 1, bottom + 1, left - 1); grew = true) left--;
    for (; anyIn(Math.max(0, top - 1), right + 1, bottom + 1, right + 1); grew = true) right++;
  }
  return areaBetween(top, left, bottom, right);
}

/** Whether no cell of the area holds a value or formula. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  for (const { cell } of cellsIn(sheet, area)) if (isFilled(cell)) return false;
  return true;
}
