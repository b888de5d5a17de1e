import type { RawCell } from "./raw-table";

/** Cells of a rectangle of a sheet; rows and columns of the sheet are counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used cells of a sheet of the person, unread; those of its tables are null. */
export interface RawGrid {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly RawCell[])[];
}

/** What stands on the sheets of the person outside tables. */
export interface RawGrids {
  readonly grids: readonly RawGrid[];
  /** The sheets that hold too many cells to look for lists in. */
  readonly tooLarge: readonly string[];
}
