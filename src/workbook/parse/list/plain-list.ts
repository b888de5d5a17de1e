import type { RawCell } from "../../raw-table";

/** What a row of a list that is no table is. */
export type RowKind = "title" | "heading" | "group" | "data" | "subtotal" | "total" | "empty" | "note";

/** By what its kind was known; said in `messages`. */
export type RowReason =
  | "aboveHeadings"
  | "knownHeadings"
  | "likelyHeadings"
  | "upperHeadings"
  | "headingsAgain"
  | "onlyTextBeforeRows"
  | "headingsOfGroup"
  | "filledIn"
  | "subtotalWord"
  | "totalWord"
  | "totalBeforeRows"
  | "nothing"
  | "remark"
  | "belowRows";

export interface ListRow {
  /** The sheet row, counted from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly reason: RowReason;
  /** The group under which it stands or which it is; empty outside groups. */
  readonly group: string;
  readonly cells: readonly RawCell[];
}

/** A list that a person keeps in cells without making it a table; its rows are in the order of the sheet. */
export interface PlainList {
  readonly sheet: string;
  readonly firstColumn: number;
  /** One for each column; of headings in two rows both, where only together they say what stands below. */
  readonly headings: readonly string[];
  readonly rows: readonly ListRow[];
}

/** The rows of a kind. */
export const rowsOf = ({ rows }: Pick<PlainList, "rows">, kind: RowKind): readonly ListRow[] =>
  rows.filter((each) => each.kind === kind);
