/** A list as the Excel table that it can become: its rows alone, with its groups as a column. */
import { registerNumber } from "../../../domain/made-list/list-number";
import { lastIndex } from "../../../domain/last-index";
import { matchKey } from "../../../domain/matching";
import { areaAddress, columnLetters } from "../../address";
import type { RawCell } from "../../raw-table";
import { schema } from "../../schema";
import { cellText, isBlank } from "../cell";
import { matchColumns } from "../columns";
import { parseHeadings } from "../heading";
import { type ListRow, type PlainList, rowsOf } from "./plain-list";

export interface ListTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** A heading of each column that a table can have: none is blank, and none stands twice. */
export const tableHeadings = ({
  headings,
  firstColumn,
}: Pick<PlainList, "headings" | "firstColumn">): readonly string[] =>
  headings.reduce<readonly string[]>(
    (taken, heading, column) => [
      ...taken,
      freeHeading(heading || `Kolom ${columnLetters(firstColumn + column)}`, taken),
    ],
    [],
  );

/** The heading, or with the first number behind it that makes it another than those that are taken. */
export const freeHeading = (heading: string, taken: readonly string[]): string => {
  const keys = new Set(taken.map(matchKey));
  let free = heading;
  for (let copy = 2; keys.has(matchKey(free)); copy += 1) free = `${heading} ${copy}`;
  return free;
};

/** Whether rows stand under groups. */
export const hasGroups = (list: PlainList): boolean => rowsOf(list, "data").some(({ group }) => group !== "");

/** Whether numbers begin anew in each group, so that one number means several rows. */
export const numbersBeginAnew = (list: PlainList): boolean => {
  const column = numberColumn(list);
  if (column === null) return false;
  const numbers = rowsOf(list, "data").filter(({ cells }) => !isBlank(cells[column]));
  const groupsOf = (row: ListRow): ReadonlySet<string> =>
    new Set(
      numbers.flatMap(({ cells, group }) =>
        matchKey(cellText(cells[column])) === matchKey(cellText(row.cells[column])) ? [group] : [],
      ),
    );
  return numbers.some((row) => groupsOf(row).size > 1);
};

const numberColumn = ({ headings }: PlainList): number | null => {
  const { nr } = schema.initiatives.columns;
  return matchColumns({ nr }, parseHeadings(headings)).byField.get("nr") ?? null;
};

/**
 * The rows of a list as a table, with a column for the groups where it is asked; titles, subtotals, totals, notes and blank
 * rows are left out. Where numbers begin anew in each group, the group stands before them: `2-3.1`.
 */
export const listTable = (list: PlainList, groupHeading: string | null): ListTable => {
  const headings = tableHeadings(list);
  const column = numbersBeginAnew(list) ? numberColumn(list) : null;
  const numbered = ({ cells, group }: ListRow): readonly RawCell[] =>
    cells.map((cell, index) => (index === column && !isBlank(cell) ? registerNumber(group, pointed(cell)) : cell));
  return {
    headings: groupHeading === null ? headings : [...headings, freeHeading(groupHeading, headings)],
    rows: rowsOf(list, "data").map((row) =>
      groupHeading === null ? numbered(row) : [...numbered(row), row.group === "" ? null : row.group],
    ),
  };
};

/** A sub-number that Excel holds as a number is written with a point. */
const pointed = (cell: RawCell | undefined): string => cellText(cell).replace(/^(\d+),(\d+)$/u, "$1.$2");

/** The area that can become a table where it stands; null where anything but headings in one row and data is in it. */
export const areaInPlace = (list: PlainList): string | null => {
  const below = list.rows.slice(list.rows.findIndex(({ kind }) => kind === "heading"));
  const hasSums = below.some(({ kind }) => kind === "subtotal" || kind === "total");
  const body = below.slice(0, lastIndex(below, ({ kind }) => kind === "data") + 1);
  const isPlain = body.every(({ kind }, index) => kind === (index === 0 ? "heading" : "data"));
  const [first] = body;
  // as headings of a table Excel makes texts of them, and gives another name to one that is blank or stands twice
  const isNamed = tableHeadings(list).every((heading, column) => heading === first?.cells[column]);
  if (!first || hasSums || !isPlain || !isNamed) return null;
  return areaAddress({ row: first.row, column: list.firstColumn, rows: body.length, columns: list.headings.length });
};

/** Rows of one kind and reason below each other. */
export interface RowRun {
  /** As Excel shows them. */
  readonly from: number;
  readonly to: number;
  readonly kind: ListRow["kind"];
  readonly reason: ListRow["reason"];
  /** What stands in it, of a single row. */
  readonly text: string;
}

/** The rows of a list in as few words as there are changes of kind. */
export const rowRuns = ({ rows }: PlainList): readonly RowRun[] => {
  const runs: RowRun[] = [];
  for (const { row, kind, reason, cells } of rows) {
    const last = runs.at(-1);
    const text = cells.map(cellText).filter(Boolean).join(" | ");
    if (last && last.kind === kind && last.reason === reason && kind !== "group")
      runs[runs.length - 1] = { ...last, to: row + 1, text: "" };
    else runs.push({ from: row + 1, to: row + 1, kind, reason, text });
  }
  return runs;
};
