import { isWholeColumns, isWholeRows } from "../engine/address";
import type { Area, Cell } from "../engine/workbook";
import { RequestError } from "./errors";
import type { Json } from "./json";
import type { Argument } from "./parameters";
import { isHeld, type Cells } from "./targets";

/** Excel reads at most this many cells at once; of more, and of whole rows and columns, cell-level properties are null. */
const MOST_CELLS = 5_000_000;

function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

/** What `of` says of each cell, row by row; null where Excel gives none. */
export function gridOf(
  { sheet, area }: Cells,
  of: (cell: Cell | undefined, row: number, column: number) => Json,
): Json {
  if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_, down) => {
    const row = area.row + down;
    const cells = sheet.rows.get(row);
    return Array.from({ length: area.columns }, (__, along) =>
      of(cells?.get(area.column + along), row, area.column + along),
    );
  });
}

/** The cells' new inputs: one for all, or a matrix of exactly their size, in which null leaves a cell as it is. */
export function inputsFor({ area }: Cells, value: Argument): (down: number, along: number) => Argument {
  if (isUnbounded(area)) throw new RequestError("InvalidArgument");
  if (!isMatrix(value)) {
    if (typeof value === "object") throw new RequestError("InvalidArgument");
    return () => value;
  }
  if (value.length !== area.rows || value.some((row) => row.length !== area.columns)) {
    throw new RequestError("InvalidArgument");
  }
  return (down, along) => value[down]?.[along] ?? null;
}

function isMatrix(value: Argument): value is readonly (readonly Argument[])[] {
  return !isHeld(value) && Array.isArray(value) && value.every((row) => Array.isArray(row));
}
