import { cellAt } from "./cells";
import { LAST_COLUMN, LAST_ROW } from "./address";
import type { Place } from "./cell-areas";
import type { Sheet } from "./workbook";

/** `Excel.KeyboardDirection`. */
export type Direction = "Left" | "Right" | "Up" | "Down";

/** Where Ctrl with an arrow key brings somebody from a cell: to the last filled cell of a stretch, else to the next filled one, else to the edge of the sheet. */
export function dataEdge(sheet: Sheet, from: Place, direction: Direction): Place {
  const step = STEPS[direction];
  const next = after(sheet, from, step);
  if (!next) return from;
  const isStretch = isFilled(sheet, from) && isFilled(sheet, next);
  let place = next;
  for (;;) {
    if (!isStretch && isFilled(sheet, place)) return place;
    const further = isBeyondData(sheet, place, step) ? null : after(sheet, place, step);
    if (isStretch && (!further || !isFilled(sheet, further))) return place;
    if (!further) return atEdge(place, step);
    place = further;
  }
}

const STEPS = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const satisfies Readonly<Record<Direction, Place>>;

function isFilled(sheet: Sheet, { row, column }: Place): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

/** The next cell that shows, or null at the edge of the sheet. */
function after(sheet: Sheet, { row, column }: Place, step: Place): Place | null {
  let place = { row: row + step.row, column: column + step.column };
  while (isOnSheet(place) && isHidden(sheet, place, step)) {
    place = { row: place.row + step.row, column: place.column + step.column };
  }
  return isOnSheet(place) ? place : null;
}

function isOnSheet({ row, column }: Place): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

function isHidden(sheet: Sheet, { row, column }: Place, step: Place): boolean {
  return step.row === 0
    ? (sheet.columnWidths.get(column)?.hidden ?? false)
    : (sheet.rowHeights.get(row)?.hidden ?? false);
}

/** Whether nothing is kept of the cells from here on: so that a blank sheet is not walked to its end. */
function isBeyondData(sheet: Sheet, { row, column }: Place, step: Place): boolean {
  if (step.row + step.column < 0) return false;
  if (step.row > 0) return ![...sheet.rows.keys()].some((kept) => kept > row);
  return ![...(sheet.rows.get(row)?.keys() ?? [])].some((kept) => kept > column);
}

function atEdge({ row, column }: Place, step: Place): Place {
  return {
    row: step.row === 0 ? row : step.row > 0 ? LAST_ROW : 0,
    column: step.column === 0 ? column : step.column > 0 ? LAST_COLUMN : 0,
  };
}
