import { blankCell } from "./cells";
import { isWholeShift, type Shift, shiftIndex } from "./shift";
import { refill } from "./undo-record";
import type { Cell, Sheet } from "./workbook";

/** Moves the cells of a sheet, their rows' heights and columns' widths. Rows that change are replaced by new ones, so that a record of the old ones holds. */
export function moveCells(sheet: Sheet, shift: Shift): void {
  const isWhole = isWholeShift(shift);
  if (shift.axis === "row") {
    refill(sheet.rows, isWhole ? shiftedKeys(sheet.rows, shift) : shiftedInLane(sheet.rows, shift));
    if (isWhole) refill(sheet.rowHeights, [...shiftedKeys(sheet.rowHeights, shift)]);
  } else {
    refill(sheet.rows, shiftedAcross(sheet.rows, shift));
    if (isWhole) refill(sheet.columnWidths, shiftedKeys(sheet.columnWidths, shift));
  }
  moveSpills(sheet, shift);
}

/** The entries of a map under the keys that they come to stand at. */
function shiftedKeys<V>(map: ReadonlyMap<number, V>, shift: Shift): [number, V][] {
  const moved: [number, V][] = [];
  for (const [key, value] of map) {
    const after = shiftIndex(key, shift);
    if (after !== null) moved.push([after, value]);
  }
  return moved;
}

type Rows = ReadonlyMap<number, Map<number, Cell>>;

/** Cells of some columns only move up or down. */
function shiftedInLane(rows: Rows, shift: Shift): [number, Map<number, Cell>][] {
  const moved = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const isMoved = column >= shift.first && column <= shift.last;
      const after = isMoved ? shiftIndex(row, shift) : row;
      if (after === null) continue;
      const target = moved.get(after) ?? new Map<number, Cell>();
      target.set(column, cell);
      moved.set(after, target);
    }
  }
  return [...moved];
}

/** Cells move left or right, in some rows or all. */
function shiftedAcross(rows: Rows, shift: Shift): [number, Map<number, Cell>][] {
  const moved: [number, Map<number, Cell>][] = [];
  for (const [row, cells] of rows) {
    const isMoved = row >= shift.first && row <= shift.last;
    const after = isMoved ? new Map(shiftedKeys(cells, shift)) : cells;
    if (after.size > 0) moved.push([row, after]);
  }
  return moved;
}

/** Spilled cells point to where their formula stands now; those whose formula is gone are blank. */
function moveSpills(sheet: Sheet, shift: Shift): void {
  for (const [row, cells] of sheet.rows) {
    const spilled = [...cells].filter(([, cell]) => cell.spilledFrom !== null);
    if (spilled.length === 0) continue;
    const after = new Map(cells);
    for (const [column, cell] of spilled) after.set(column, withSource(cell, shift));
    sheet.rows.set(row, after);
  }
}

function withSource(cell: Cell, shift: Shift): Cell {
  if (!cell.spilledFrom) return cell;
  const { row, column } = cell.spilledFrom;
  const across = shift.axis === "row" ? column : row;
  if (across < shift.first || across > shift.last) return cell;
  const after = shiftIndex(shift.axis === "row" ? row : column, shift);
  if (after === null) return blankCell(cell.style);
  return { ...cell, spilledFrom: shift.axis === "row" ? { row: after, column } : { row, column: after } };
}
