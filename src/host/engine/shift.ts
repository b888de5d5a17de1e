import { intersect, LAST_COLUMN, LAST_ROW, subtract } from "./address";
import type { Area } from "./workbook";

/** Cells that make room or close ranks along an axis: those from `at` on, within `first`…`last` on the other axis, move by `count`; the `-count` from `at` vanish. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

const OTHER = { row: "column", column: "row" } as const;
const SIZE = { row: "rows", column: "columns" } as const;
const LAST = { row: LAST_ROW, column: LAST_COLUMN } as const;

/** The last row or column of a sheet. */
export function lastIndex(axis: Shift["axis"]): number {
  return LAST[axis];
}

/** The shift that puts (or with `isRemoval` takes away) these cells. */
export function shiftOf(area: Area, axis: Shift["axis"], isRemoval: boolean): Shift {
  const other = OTHER[axis];
  return {
    axis,
    at: area[axis],
    count: isRemoval ? -area[SIZE[axis]] : area[SIZE[axis]],
    first: area[other],
    last: area[other] + area[SIZE[other]] - 1,
  };
}

/** Whether the shift takes whole rows or columns. */
export function isWholeShift({ axis, first, last }: Shift): boolean {
  return first === 0 && last === LAST[OTHER[axis]];
}

/** All cells that the shift moves or takes away. */
export function shiftedBand({ axis, at, first, last }: Shift): Area {
  const length = LAST[axis] - at + 1;
  const width = last - first + 1;
  return axis === "row"
    ? { row: at, column: first, rows: length, columns: width }
    : { row: first, column: at, rows: width, columns: length };
}

/** Where a row or column number comes to stand; null when it vanishes or falls off the sheet. */
export function shiftIndex(index: number, { axis, at, count }: Shift): number | null {
  if (index < at) return index;
  if (index < at - count) return null;
  return index + count <= LAST[axis] ? index + count : null;
}

/** Where the cell that comes to stand at this place was before. */
export function cellBefore(cell: Pick<Area, "row" | "column">, shift: Shift): Pick<Area, "row" | "column"> {
  const { axis, at, count, first, last } = shift;
  const across = cell[OTHER[axis]];
  if (across < first || across > last || cell[axis] < at + Math.max(0, count)) return cell;
  return { ...cell, [axis]: cell[axis] - count };
}

/** Where a stretch of rows or columns comes to stand: it moves, grows or shrinks; null when all of it vanishes. */
export function shiftStretch(
  start: number,
  end: number,
  { axis, at, count }: Shift,
): { start: number; end: number } | null {
  if (end < at || (start === 0 && end === LAST[axis])) return { start, end };
  const gone = Math.max(0, -count);
  const newStart = start < at ? start : Math.max(at, start - gone) + Math.max(0, count);
  const newEnd = Math.min(end < at + gone ? at - 1 : end + count, LAST[axis]);
  return newEnd < newStart ? null : { start: newStart, end: newEnd };
}

/**
 * Where an area comes to stand; null when all its cells vanish, the same object when it stays.
 * An area that the shift meets only in part across, or that spans the whole axis, stays what it is, as references do in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const { axis, at } = shift;
  const start = area[axis];
  const end = start + area[SIZE[axis]] - 1;
  if (isTorn(area, shift) || end < at) return area;
  const moved = shiftStretch(start, end, shift);
  if (!moved) return null;
  if (moved.start === start && moved.end === end) return area;
  return { ...area, [axis]: moved.start, [SIZE[axis]]: moved.end - moved.start + 1 };
}

/** Whether the shift meets an area only in part across its direction, or not at all. */
export function isTorn(area: Area, { axis, first, last }: Shift): boolean {
  const across = area[OTHER[axis]];
  return across < first || across + area[SIZE[OTHER[axis]]] - 1 > last;
}

/** Where areas that belong to each single cell come to stand (validation, conditional formats): cut where the shift meets them in part. */
export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  const { axis, first, last } = shift;
  const lane: Area =
    axis === "row"
      ? { row: 0, column: first, rows: LAST_ROW + 1, columns: last - first + 1 }
      : { row: first, column: 0, rows: last - first + 1, columns: LAST_COLUMN + 1 };
  return areas.flatMap((area) => {
    const inside = intersect(area, lane);
    if (!inside || !intersect(area, shiftedBand(shift))) return [area];
    const moved = shiftArea(inside, shift);
    return [...subtract(area, lane), ...(moved ? [moved] : [])];
  });
}
