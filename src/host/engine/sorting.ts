import { intersect } from "./address";
import { announce } from "./announce";
import { blankCell, cellAt, styleAt, writeCell } from "./cells";
import { edit } from "./contents";
import { EngineError } from "./engine-error";
import { assertEditable } from "./protection";
import { copiedBy } from "./references";
import { type Lines, lineOrder, placeOf, type SortField } from "./sort-order";
import type { Area, Cell } from "./workbook";

/**
 * Sorts as Excel does: numbers, then text, booleans, errors; blanks last in either direction; equal lines keep their order.
 * A colour comes first when ascending, last when not. Hidden lines stay where they are.
 */
export function sortLines(lines: Lines, fields: readonly SortField[], matchCase: boolean): void {
  const { workbook, sheet, area, axis } = lines;
  if (fields.some(({ key }) => key >= (axis === "row" ? area.columns : area.rows))) {
    throw new EngineError("InvalidArgument", "A sort key is outside the cells.");
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new EngineError("InvalidOperation", "Merged cells cannot be sorted.");
  }
  if (sheet.protection.isOn) assertEditable(workbook, sheet, area, "Sort");
  const orders = fields.map((field) => lineOrder(lines, field, matchCase));
  const places = visibleLines(lines);
  const sorted = [...places].sort((a, b) => {
    for (const order of orders) {
      const before = order(a, b);
      if (before !== 0) return before;
    }
    return a - b;
  });
  edit(workbook, sheet, area, () => moveLines(lines, places, sorted));
  const moved = places.filter((place, at) => sorted[at] !== place);
  announce(workbook, { kind: "sorted", sheet, areas: stretches(lines, moved), axis });
}

function visibleLines({ sheet, area, axis }: Lines): number[] {
  const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  const count = axis === "row" ? area.rows : area.columns;
  return Array.from({ length: count }, (_, at) => area[axis] + at).filter((line) => !sizes.get(line)?.hidden);
}

function moveLines(lines: Lines, places: readonly number[], sorted: readonly number[]): void {
  const { workbook, sheet, area, axis } = lines;
  const across = Array.from({ length: axis === "row" ? area.columns : area.rows }, (_, along) => along);
  const moved = places.map((place, at) => across.map((along) => cellMoved(lines, along, sorted[at] ?? place, place)));
  moved.forEach((cells, at) =>
    cells.forEach((cell, along) => writeCell(workbook, sheet, ...placeOf(lines, places[at] ?? 0, along), cell)),
  );
}

/** The cell of one line as it is in another: its formula counts from there. */
function cellMoved(lines: Lines, along: number, from: number, to: number): Cell {
  const place = placeOf(lines, from, along);
  const cell = cellAt(lines.sheet, ...place) ?? blankCell(styleAt(lines.sheet, ...place));
  if (!cell.formula || from === to) return cell;
  const [down, right] = lines.axis === "row" ? [to - from, 0] : [0, to - from];
  return { ...cell, formula: { ...cell.formula, text: copiedBy(cell.formula.text, down, right) } };
}

/** The cells of lines, neighbours together. */
function stretches({ area, axis }: Lines, places: readonly number[]): Area[] {
  const found: { first: number; last: number }[] = [];
  for (const place of places) {
    const open = found.at(-1);
    if (open?.last === place - 1) open.last = place;
    else found.push({ first: place, last: place });
  }
  return found.map(({ first, last }) =>
    axis === "row"
      ? { ...area, row: first, rows: last - first + 1 }
      : { ...area, column: first, columns: last - first + 1 },
  );
}
