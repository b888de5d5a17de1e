import type { Where } from "../domain/issue";

/** A cell as `Range.values` gives it: a blank is "", 0 or null according to who asks; an error is its text, e.g. `#N/A`. */
export type RawCell = string | number | boolean | null;

/**
 * What a person has said that columns of a table are, by their heading: the field, `by` or `figure` of the long form, or
 * null for none of the register's. The other headings speak for themselves.
 */
export type ColumnChoice = ReadonlyMap<string, string | null>;

/** A table as it stands in the workbook, unread. Sheet rows and columns are counted from 0. */
export interface RawTable {
  /** The table's own name, which need not be ours. */
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** The sheet row of the headings; the data follow right below. */
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly RawCell[])[];
  readonly chosen?: ColumnChoice | undefined;
}

/** A cell of the workbook as people speak of it. */
export interface Place {
  readonly sheet: string;
  readonly table: string;
  /** The row number that Excel shows, or null for a whole table or column. */
  readonly row: number | null;
  /** The heading, or empty for a whole row. */
  readonly column: string;
  /** `C12`, `12:12`, `A1:F1` (the headings of a table), or empty. */
  readonly address: string;
}

/** Finds where a thing of the register stands. */
export type PlaceOf = (where: Where) => Place;
