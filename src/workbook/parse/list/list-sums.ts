import { tableIds } from "../../../domain/model";
import type { RawCell } from "../../raw-table";
import { tableSchema } from "../../schema";
import type { ContentKind } from "../../schema/column";
import { longColumnsOf } from "../../schema/table";
import { isBlank } from "../cell";
import { headingKey, parseHeading } from "../heading";
import { readNumber } from "../number-cell";
import { headingLike } from "./heading-words";
import { type ListRow, type PlainList, rowsOf } from "./plain-list";

/** The cells of a column added up as they stand; `open` are those that say p.m., `unreadable` those that are no number. */
export interface NumberSum {
  /** Null where none is a number. */
  readonly sum: number | null;
  readonly pm: number;
  readonly unreadable: number;
}

/** What the rows of a list are together, for each column of numbers. */
export interface ListSums {
  readonly headings: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly rows: number;
    readonly sums: readonly NumberSum[];
    /** Its printed subtotal. */
    readonly printed: readonly (number | null)[];
  }[];
  readonly all: readonly NumberSum[];
  /** The total that is printed below; null where none is, or no number. */
  readonly printed: readonly (number | null)[];
}

/** Adds up the columns of numbers of any list, by group and as a whole; money is not told from other figures. */
export const listSums = (list: PlainList): ListSums => {
  const rows = rowsOf(list, "data");
  const columns = list.headings.flatMap((heading, column) =>
    isNumeric(
      heading,
      rows.map(({ cells }) => cells[column]),
    )
      ? [column]
      : [],
  );
  const sumsOf = (of: readonly ListRow[]): readonly NumberSum[] =>
    columns.map((column) => numberSum(of.flatMap(({ cells }) => cells[column] ?? [])));
  const names = [...new Set(rows.map(({ group }) => group))];
  const printedIn = (row: ListRow | undefined): readonly (number | null)[] =>
    columns.map((column) => numberSum([row?.cells[column] ?? null]).sum);
  return {
    headings: columns.map((column) => list.headings[column] ?? ""),
    groups: names.map((name) => {
      const ofGroup = rows.filter(({ group }) => group === name);
      const subtotals = rowsOf(list, "subtotal").filter(({ group }) => group === name);
      const printed = printedIn(subtotals.length === 1 ? subtotals[0] : undefined);
      return { name, rows: ofGroup.length, sums: sumsOf(ofGroup), printed };
    }),
    all: sumsOf(rows),
    printed: printedIn(rowsOf(list, "total")[0]),
  };
};

const numberSum = (cells: readonly RawCell[]): NumberSum => {
  const read = cells.flatMap((cell) => (isBlank(cell) || cell === null ? [] : [readNumber(cell, "euro").value]));
  const values = read.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  const count = (kind: "pm" | "unreadable"): number => read.filter((one) => one.kind === kind).length;
  const sum = values.length === 0 ? null : Number(values.reduce((all, each) => all + each, 0).toFixed(6));
  return { sum, pm: count("pm"), unreadable: count("unreadable") };
};

const kindsByKey: ReadonlyMap<string, ContentKind> = new Map(
  tableIds.flatMap((id) => {
    const { columns, repeated } = tableSchema(id);
    return Object.values({ ...columns, ...longColumnsOf(repeated) }).flatMap(({ heading, synonyms, content }) =>
      [heading, ...synonyms].map((text) => [headingKey(text), content.kind] as const),
    );
  }),
);

const summed: ReadonlySet<ContentKind> = new Set(["money", "hours", "figure"]);

/** Years, periods and known figures; of what nobody knows, columns that hold mostly numbers and are no dates. */
const isNumeric = (heading: string, cells: readonly (RawCell | undefined)[]): boolean => {
  const known = kindsByKey.get(parseHeading(heading).key);
  if (known !== undefined) return summed.has(known);
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => typeof cell === "number" || numberSum([cell ?? null]).sum !== null);
  const isMostly = numbers.length > 0 && numbers.length * 2 >= filled.length;
  return (
    isMostly &&
    (headingLike(heading) !== "other" || !/datum|deadline|\bop$|nr|nummer|code|%/u.test(headingKey(heading)))
  );
};
