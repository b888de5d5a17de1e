import { LAST_COLUMN, LAST_ROW } from "./address";
import { columnPoints, rowPoints } from "./cell-sizes";
import type { Anchor, Box, Corner } from "./drawing";
import { isWholeShift, type Shift, shiftIndex } from "./shift";
import type { Sheet } from "./workbook";

/** The rectangle that an anchor stands for while rows and columns are as they are. */
export function boxOf(sheet: Sheet, anchor: Anchor): Box {
  if (anchor.follows === "nothing") {
    const { left, top, width, height } = anchor;
    return { left, top, width, height };
  }
  const { left, top } = pointOf(sheet, anchor.from);
  if (anchor.follows === "place") return { left, top, width: anchor.width, height: anchor.height };
  const end = pointOf(sheet, anchor.to);
  return { left, top, width: Math.max(0, end.left - left), height: Math.max(0, end.top - top) };
}

/** The anchor of a drawing that comes to lie in this rectangle, following the cells as it did. */
export function anchorIn(sheet: Sheet, box: Box, follows: Anchor["follows"]): Anchor {
  const { left, top, width, height } = box;
  if (follows === "nothing") return { follows, left, top, width, height };
  const from = cornerAt(sheet, left, top);
  if (follows === "place") return { follows, from, width, height };
  return { follows, from, to: cornerAt(sheet, left + width, top + height) };
}

/** Where a drawing comes to lie when whole rows or columns are put in or taken away. */
export function shiftAnchor(anchor: Anchor, shift: Shift): Anchor {
  if (anchor.follows === "nothing" || !isWholeShift(shift)) return anchor;
  const from = shiftCorner(anchor.from, shift);
  if (anchor.follows === "place") return from === anchor.from ? anchor : { ...anchor, from };
  const to = shiftCorner(anchor.to, shift);
  return from === anchor.from && to === anchor.to ? anchor : { ...anchor, from, to };
}

/** The cell and the place in it where a point of the sheet lies. */
export function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const across = cellAlong(left, LAST_COLUMN, (column) => columnPoints(sheet, column));
  const downwards = cellAlong(top, LAST_ROW, (row) => rowPoints(sheet, row));
  return { column: across.cell, right: across.rest, row: downwards.cell, down: downwards.rest };
}

function pointOf(sheet: Sheet, { column, right, row, down }: Corner): { left: number; top: number } {
  const before = (count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, at) => size(at)).reduce((sum, points) => sum + points, 0);
  return {
    left: before(column, (at) => columnPoints(sheet, at)) + Math.min(right, columnPoints(sheet, column)),
    top: before(row, (at) => rowPoints(sheet, at)) + Math.min(down, rowPoints(sheet, row)),
  };
}

function cellAlong(points: number, last: number, size: (at: number) => number): { cell: number; rest: number } {
  let rest = Math.max(0, points);
  for (let cell = 0; cell < last; cell++) {
    const own = size(cell);
    if (rest < own) return { cell, rest };
    rest -= own;
  }
  return { cell: last, rest: Math.min(rest, size(last)) };
}

function shiftCorner(corner: Corner, shift: Shift): Corner {
  const { axis, at } = shift;
  const moved = shiftIndex(corner[axis], shift);
  if (moved === corner[axis]) return corner;
  const isGone = moved === null && shift.count < 0;
  return {
    ...corner,
    [axis]: moved ?? (isGone ? at : corner[axis]),
    ...(isGone ? { [axis === "row" ? "down" : "right"]: 0 } : {}),
  };
}
