import { lastIndex } from "../../../domain/last-index";
import { matchKey } from "../../../domain/matching";
import type { RawGrid } from "../../raw-grid";
import type { RawCell } from "../../raw-table";
import { schema } from "../../schema";
import { cellText, isBlank } from "../cell";
import { matchColumns } from "../columns";
import { headingKey, parseHeadings } from "../heading";
import { findBands, type HeadingBand, overlaps } from "./heading-bands";
import type { ListRow, PlainList } from "./plain-list";
import { type DecidingColumns, groupName, rowKinds } from "./row-kinds";

/**
 * The lists on a sheet, in the order of their headings. What stands above these is the title, what stands below the rows
 * are notes; between two lists a blank row parts the notes of the one from the title of the other.
 */
export const recogniseLists = (grid: RawGrid): readonly PlainList[] => {
  const lists: PlainList[] = [];
  const titleFrom = new Map<HeadingBand, number>();
  let bands = findBands(grid.rows);
  for (let band = bands[0]; band; band = bands[0]) {
    const [first, ...later] = [band, ...bands.slice(1)];
    const next = nextBand(grid.rows, first, later);
    const { list, end } = listAt(grid, first, titleFrom.get(first) ?? 0, next?.row ?? grid.rows.length);
    if (list.rows.some(({ kind }) => kind === "data")) lists.push(list);
    if (next) titleFrom.set(next, end);
    bands = later.filter((other) => !overlaps(other, first) || (next && other.row >= next.row));
  }
  return lists;
};

/** The band at which the next list in the same columns begins: other headings, or the same below a total that closes the list. */
const nextBand = (
  rows: readonly (readonly RawCell[])[],
  band: HeadingBand,
  later: readonly HeadingBand[],
): HeadingBand | undefined => {
  let from = band.row;
  return later
    .filter((other) => overlaps(other, band))
    .find((other) => {
      const isClosed = rows
        .slice(from, other.row)
        .some((cells) => cells.slice(band.from, band.to).some((cell) => closing.test(matchKey(cellText(cell)))));
      from = other.row;
      return isClosed || !isSame(other, band);
    });
};

const closing = /^(?:eind|generaal )?tota(?:al|len)(?: generaal)?[ :.=]*$/u;

const isSame = (one: HeadingBand, other: HeadingBand): boolean =>
  one.from === other.from && one.headings.map(headingKey).join() === other.headings.map(headingKey).join();

/** The list of a band, and the row from which what stands in its columns is no longer its own. */
const listAt = (
  { sheet, firstRow, firstColumn, rows }: RawGrid,
  { from, to, row, rows: height, headings, areKnown }: HeadingBand,
  titleFrom: number,
  until: number,
): { readonly list: PlainList; readonly end: number } => {
  const at = (first: number, end: number) =>
    rows.slice(first, end).map((cells, index) => ({ row: firstRow + first + index, cells: cells.slice(from, to) }));
  const above = at(titleFrom, row).map(({ row: own, cells }): ListRow =>
    cells.every(isBlank)
      ? { row: own, cells, kind: "empty", reason: "nothing", group: "" }
      : { row: own, cells, kind: "title", reason: "aboveHeadings", group: "" },
  );
  const own = at(row, row + height).map((each, index): ListRow => ({
    ...each,
    kind: "heading",
    reason: index < height - 1 ? "upperHeadings" : areKnown ? "knownHeadings" : "likelyHeadings",
    group: "",
  }));
  const body = at(row + height, until);
  const columns = decidingColumns(headings);
  const read = rowKinds(body, headings, columns);
  const groupAbove = read.some(({ reason }) => reason === "headingsOfGroup") ? lastTitle(above) : null;
  const below = groupAbove ? rowKinds(body, headings, columns, groupAbove) : read;
  const kept = until < rows.length ? withoutNextTitle(below) : below;
  const list = {
    ...{ sheet, firstColumn: firstColumn + from, headings },
    rows: [...above.map((each) => (groupAbove === each ? asGroup(each) : each)), ...own, ...withoutLastBlanks(kept)],
  };
  return { list, end: row + height + kept.length };
};

/** The title right above the headings: where each group has its headings, that of the first group. */
const lastTitle = (above: readonly ListRow[]): ListRow | null => {
  const last = above[lastIndex(above, ({ kind }) => kind === "title")];
  return last && last.cells.filter((cell) => !isBlank(cell)).length === 1 ? last : null;
};

const asGroup = (title: ListRow): ListRow => ({
  ...title,
  kind: "group",
  reason: "headingsOfGroup",
  group: groupName(title.cells),
});

/** Leaves out what belongs to the list below: what stands behind a blank row, or else the last text. */
const withoutNextTitle = (rows: readonly ListRow[]): readonly ListRow[] => {
  const tail = lastIndex(rows, ({ kind }) => kind !== "note" && kind !== "empty") + 1;
  const blank = rows.findIndex(({ kind }, index) => index >= tail && kind === "empty");
  if (blank >= 0) return rows.slice(0, blank);
  const note = lastIndex(rows, ({ kind }) => kind === "note");
  return note >= tail ? rows.slice(0, note) : rows;
};

const withoutLastBlanks = (rows: readonly ListRow[]): readonly ListRow[] =>
  rows.slice(0, lastIndex(rows, ({ kind }) => kind !== "empty") + 1);

const { nr, name } = schema.initiatives.columns;

/** The columns of number and name; without a heading for the name, the first that is not the number. */
const decidingColumns = (headings: readonly string[]): DecidingColumns => {
  const { byField } = matchColumns({ nr, name }, parseHeadings(headings));
  const number = byField.get("nr") ?? null;
  return { nr: number, name: byField.get("name") ?? headings.findIndex((_, column) => column !== number) };
};
