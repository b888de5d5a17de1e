import { cellAt } from "../../engine/cells";
import { contains, intersect, LAST_COLUMN, LAST_ROW, span } from "../../engine/address";
import { dataEdge, type Direction } from "../../engine/data-edge";
import { surroundingRegion, usedPart } from "../../engine/regions";
import type { Area } from "../../engine/workbook";
import { cellsOf, rangeOrAddress, withinSheet, type RangeArgument } from "../addresses";
import { settle } from "../calculation";
import type { Connection } from "../connection";
import { found, method, type Method } from "../definition";
import { RequestError } from "../errors";
import { flag, index, integer, oneOf, optional } from "../parameters";
import { hold, type Cells, type HeldAs } from "../targets";

const held = (cells: Cells | null): HeldAs<"Range"> => hold("Range", cells);

/** The cells of the same sheet at another place; InvalidArgument outside the sheet. */
const moved = ({ sheet, area }: Cells, change: Partial<Area>): HeldAs<"Range"> =>
  held({ sheet, area: withinSheet({ ...area, ...change }) });

const ONE = { rows: 1, columns: 1 } as const;
const lastRow = ({ row, rows }: Area) => row + rows - 1;
const lastColumn = ({ column, columns }: Area) => column + columns - 1;

/** Rows or columns beside the range, as many as asked; a negative count lies on its other side. */
function beside({ sheet, area }: Cells, axis: "row" | "column", side: 1 | -1, count: number): HeldAs<"Range"> {
  const size = axis === "row" ? "rows" : "columns";
  if (count === 0) throw new RequestError("InvalidArgument");
  const length = Math.abs(count);
  const isAfter = side * Math.sign(count) > 0;
  return moved({ sheet, area }, { [axis]: isAfter ? area[axis] + area[size] : area[axis] - length, [size]: length });
}

function shared(one: Cells, argument: RangeArgument, { book }: Connection): HeldAs<"Range"> {
  const other = cellsOf(book.workbook, one.sheet, argument);
  if (other.sheet !== one.sheet) throw new RequestError("InvalidArgument");
  const area = intersect(one.area, other.area);
  return held(area && { sheet: one.sheet, area });
}

/** What the formula of a single cell spills over; nothing when it does not. */
function spilled({ sheet, area }: Cells): HeldAs<"Range"> {
  const spill = cellAt(sheet, area.row, area.column)?.spill;
  return held(spill && area.rows * area.columns === 1 ? { sheet, area: { ...area, ...spill } } : null);
}

function spillParent({ sheet, area }: Cells): HeldAs<"Range"> {
  const from = cellAt(sheet, area.row, area.column)?.spilledFrom;
  return held(from ? { sheet, area: { ...from, ...ONE } } : spilled({ sheet, area }).target && { sheet, area });
}

/** Where an arrow key with Ctrl goes from a range: from its active cell, which is its first unless it is given. */
const arrow = [oneOf("Left", "Right", "Up", "Down"), optional(rangeOrAddress, null)] as const;

function activeCell({ sheet, area }: Cells, argument: RangeArgument | null, { book }: Connection): Area {
  if (argument === null) return { ...area, ...ONE };
  const given = cellsOf(book.workbook, sheet, argument);
  const isOne = given.area.rows === 1 && given.area.columns === 1;
  if (given.sheet !== sheet || !isOne || !contains(area, given.area)) throw new RequestError("InvalidArgument");
  return given.area;
}

/** The cell of the range's own edge in that direction, in the row or column of the active cell. */
function outermost(area: Area, active: Area, direction: Direction): Area {
  switch (direction) {
    case "Left":
      return { ...active, column: area.column };
    case "Right":
      return { ...active, column: lastColumn(area) };
    case "Up":
      return { ...active, row: area.row };
    case "Down":
      return { ...active, row: lastRow(area) };
  }
}

/** Methods of `Range` that give another range of its sheet. */
export const derivedRanges: Readonly<Record<string, Method<Cells>>> = {
  getAbsoluteResizedRange: method([index, index], (cells, [rows, columns]) => moved(cells, { rows, columns })),
  getBoundingRect: method([rangeOrAddress], ({ sheet, area }, [argument], { book }) => {
    const other = cellsOf(book.workbook, sheet, argument);
    if (other.sheet !== sheet) throw new RequestError("InvalidArgument");
    return held({ sheet, area: span(area, other.area) });
  }),
  getCell: method([integer, integer], (cells, [row, column]) =>
    moved(cells, { row: cells.area.row + row, column: cells.area.column + column, ...ONE }),
  ),
  getColumn: method([index], (cells, [column]) => {
    if (column >= cells.area.columns) throw new RequestError("InvalidArgument");
    return moved(cells, { column: cells.area.column + column, columns: 1 });
  }),
  getColumnsAfter: method([optional(integer, 1)], (cells, [count]) => beside(cells, "column", 1, count)),
  getColumnsBefore: method([optional(integer, 1)], (cells, [count]) => beside(cells, "column", -1, count)),
  getExtendedRange: method(arrow, (cells, [direction, argument], at) => {
    const from = outermost(cells.area, activeCell(cells, argument, at), direction);
    return held({ sheet: cells.sheet, area: span(cells.area, { ...dataEdge(cells.sheet, from, direction), ...ONE }) });
  }),
  getRangeEdge: method(arrow, (cells, [direction, argument], at) =>
    moved(cells, { ...dataEdge(cells.sheet, activeCell(cells, argument, at), direction), ...ONE }),
  ),
  getEntireColumn: method([], (cells) => moved(cells, { row: 0, rows: LAST_ROW + 1 })),
  getEntireRow: method([], (cells) => moved(cells, { column: 0, columns: LAST_COLUMN + 1 })),
  getIntersection: method([rangeOrAddress], (cells, [other], at) => found(shared(cells, other, at))),
  getIntersectionOrNullObject: method([rangeOrAddress], (cells, [other], at) => shared(cells, other, at)),
  getLastCell: method([], (cells) =>
    moved(cells, { row: lastRow(cells.area), column: lastColumn(cells.area), ...ONE }),
  ),
  getLastColumn: method([], (cells) => moved(cells, { column: lastColumn(cells.area), columns: 1 })),
  getLastRow: method([], (cells) => moved(cells, { row: lastRow(cells.area), rows: 1 })),
  getOffsetRange: method([integer, integer], (cells, [rows, columns]) =>
    moved(cells, { row: cells.area.row + rows, column: cells.area.column + columns }),
  ),
  getResizedRange: method([integer, integer], (cells, [rows, columns]) =>
    moved(cells, { rows: cells.area.rows + rows, columns: cells.area.columns + columns }),
  ),
  getRow: method([index], (cells, [row]) => {
    if (row >= cells.area.rows) throw new RequestError("InvalidArgument");
    return moved(cells, { row: cells.area.row + row, rows: 1 });
  }),
  getRowsAbove: method([optional(integer, 1)], (cells, [count]) => beside(cells, "row", -1, count)),
  getRowsBelow: method([optional(integer, 1)], (cells, [count]) => beside(cells, "row", 1, count)),
  getSpillingToRange: method([], (cells, _, at) => (settle(at.book), found(spilled(cells)))),
  getSpillingToRangeOrNullObject: method([], (cells, _, at) => (settle(at.book), spilled(cells))),
  getSpillParent: method([], (cells, _, at) => (settle(at.book), found(spillParent(cells)))),
  getSpillParentOrNullObject: method([], (cells, _, at) => (settle(at.book), spillParent(cells))),
  getSurroundingRegion: method([], ({ sheet, area }) => held({ sheet, area: surroundingRegion(sheet, area) })),
  getUsedRange: method([optional(flag, false)], (cells, [valuesOnly]) =>
    moved(cells, usedPart(cells.sheet, cells.area, valuesOnly) ?? ONE),
  ),
  getUsedRangeOrNullObject: method([optional(flag, false)], ({ sheet, area }, [valuesOnly]) => {
    const inside = usedPart(sheet, area, valuesOnly);
    return held(inside && { sheet, area: inside });
  }),
};
