import { areaBetween, LAST_COLUMN, LAST_ROW, sameArea } from "../engine/address";
import type { Place } from "../engine/cell-areas";
import { dataEdge, type Direction } from "../engine/data-edge";
import { usedArea } from "../engine/regions";
import type { Area, Sheet, Workbook } from "../engine/workbook";

/** Goes through the cells by keys. */
export interface Navigation {
  /** What is selected after a key; null for one that goes nowhere. */
  after(event: KeyboardEvent): Area | null;
  /** What is selected when the active cell moves by so many rows and columns. */
  moved(rows: number, columns: number): Area;
}

/** The navigation of a workbook's view; a page is so many rows. */
export function newNavigation(workbook: Workbook, pageRows: () => number): Navigation {
  let anchor: Place = { row: 0, column: 0 };
  let focus: Place = anchor;
  /** Where the selection began and ends; anew when it was made otherwise than by keys. */
  const follow = (): void => {
    const { selection } = workbook;
    if (sameArea(areaBetween(anchor.row, anchor.column, focus.row, focus.column), selection)) return;
    anchor = { row: selection.row, column: selection.column };
    focus = { row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 };
  };
  const goTo = (target: Place, isExtending: boolean): Area => {
    focus = target;
    if (!isExtending) anchor = target;
    return areaBetween(anchor.row, anchor.column, focus.row, focus.column);
  };
  return {
    after: (event) => {
      follow();
      const from = event.shiftKey && !ENDS_TYPING.has(event.key) ? focus : anchor;
      const target = targetOf(workbook.activeSheet, from, event, pageRows());
      return target && goTo(target, event.shiftKey && !ENDS_TYPING.has(event.key));
    },
    moved: (rows, columns) => {
      follow();
      return goTo(shifted(workbook.activeSheet, anchor, rows, columns), false);
    },
  };
}

/** With Shift these go back, and do not extend what is selected. */
const ENDS_TYPING = new Set(["Enter", "Tab"]);

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "Left",
  ArrowRight: "Right",
  ArrowUp: "Up",
  ArrowDown: "Down",
};

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

function targetOf(sheet: Sheet, from: Place, event: KeyboardEvent, pageRows: number): Place | null {
  const { key, shiftKey, altKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  const direction = DIRECTIONS[key];
  if (direction) return isControl ? dataEdge(sheet, from, direction) : shifted(sheet, from, ...STEPS[direction]);
  switch (key) {
    case "Enter":
      return shifted(sheet, from, shiftKey ? -1 : 1, 0);
    case "Tab":
      return shifted(sheet, from, 0, shiftKey ? -1 : 1);
    case "PageUp":
    case "PageDown":
      return isControl ? null : shifted(sheet, from, key === "PageUp" ? -pageRows : pageRows, 0);
    case "Home":
      return isControl ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case "End":
      return isControl ? lastUsed(sheet) : null;
    default:
      return null;
  }
}

function lastUsed(sheet: Sheet): Place {
  const used = usedArea(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
}

/** The cell so many rows and columns further that shows; where none does, the one it began at. */
function shifted(sheet: Sheet, from: Place, rows: number, columns: number): Place {
  const merge = sheet.merges.find(
    ({ row, column, ...size }) =>
      from.row >= row && from.row < row + size.rows && from.column >= column && from.column < column + size.columns,
  );
  const leave = (at: number, first: number, count: number, by: number) =>
    by > 0 ? first + count - 1 : by < 0 ? first : at;
  const start = merge
    ? {
        row: leave(from.row, merge.row, merge.rows, rows),
        column: leave(from.column, merge.column, merge.columns, columns),
      }
    : from;
  const isHidden = ({ row, column }: Place): boolean =>
    (rows !== 0 && sheet.rowHeights.get(row)?.hidden === true) ||
    (columns !== 0 && sheet.columnWidths.get(column)?.hidden === true);
  let target = { row: within(start.row + rows, LAST_ROW), column: within(start.column + columns, LAST_COLUMN) };
  while (isHidden(target)) {
    const next = {
      row: within(target.row + Math.sign(rows), LAST_ROW),
      column: within(target.column + Math.sign(columns), LAST_COLUMN),
    };
    if (next.row === target.row && next.column === target.column) return from;
    target = next;
  }
  return target;
}

function within(place: number, last: number): number {
  return Math.min(last, Math.max(0, place));
}
