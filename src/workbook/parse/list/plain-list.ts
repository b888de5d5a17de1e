import { areaAddress } from "../../address";
import type { RawCell } from "../../raw-table";
import { cellText } from "../cell";

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

/** What a list is, in a few figures. */
export interface ListSummary {
  readonly sheet: string;
  /** From the first row that is its own to the last. */
  readonly address: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly kinds: Readonly<Record<RowKind, number>>;
}

const noRows: Readonly<Record<RowKind, number>> = {
  title: 0,
  heading: 0,
  group: 0,
  data: 0,
  subtotal: 0,
  total: 0,
  empty: 0,
  note: 0,
};

/** Counts the rows of a list by their kind, and says where it stands. */
export const summaryOf = (list: PlainList): ListSummary => {
  const { sheet, firstColumn, headings, rows } = list;
  const kinds = rows.reduce((counts, { kind }) => ({ ...counts, [kind]: counts[kind] + 1 }), noRows);
  const [title] = rowsOf(list, "title");
  const filled = rows.filter(({ kind }) => kind !== "empty");
  const [first, last] = [filled[0]?.row ?? 0, filled.at(-1)?.row ?? 0];
  return {
    ...{ sheet, headings, kinds, title: title ? title.cells.map(cellText).filter(Boolean).join(" ") : "" },
    address: areaAddress({ row: first, column: firstColumn, rows: last - first + 1, columns: headings.length }),
  };
};
