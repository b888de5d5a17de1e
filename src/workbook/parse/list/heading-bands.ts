import type { RawCell } from "../../raw-table";
import { isBlank } from "../cell";
import { headingKey } from "../heading";
import { headingLike, headingText } from "./heading-words";

type Cells = readonly RawCell[];

/** Columns of a grid, from its first on: `from` counts, `to` does not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The headings of a list where they stand in a grid; one row, or two that say it together. */
export interface HeadingBand extends Span {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly headings: readonly string[];
  /** They are words of the register, and not just the first row that looks like headings. */
  readonly areKnown: boolean;
}

/** Every band of known headings, from above; where there is none, the first rows that look like headings. */
export const findBands = (rows: readonly Cells[]): readonly HeadingBand[] => {
  const known = bandsWhere(rows, isKnownRow, true);
  return known.length > 0 ? known : bandsWhere(rows, isLikelyRow, false).slice(0, 1);
};

type RowTest = (rows: readonly Cells[], row: number, span: Span) => boolean;

const bandsWhere = (rows: readonly Cells[], isHeading: RowTest, areKnown: boolean): readonly HeadingBand[] => {
  const bands: HeadingBand[] = [];
  rows.forEach((_, row) => {
    for (const span of spansAt(rows, row)) {
      const isTaken = bands.some((band) => overlaps(band, span) && band.row + band.rows > row);
      if (isTaken || !isHeading(rows, row, span)) continue;
      bands.push(bandAt(rows, row, span, areKnown));
    }
  });
  return bands;
};

export const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

/** So many rows a column must be blank for it to part two lists that stand beside each other. */
const rowsOfGap = 3;

/** The runs of columns of a row, parted where nothing stands in it nor right below it. */
const spansAt = (rows: readonly Cells[], row: number): readonly Span[] => {
  const below = rows.slice(row, row + rowsOfGap);
  const width = rows[row]?.length ?? 0;
  const spans: Span[] = [];
  for (let column = 0; column < width; column += 1) {
    if (below.every((cells) => isBlank(cells[column]))) continue;
    const last = spans.at(-1);
    if (last && last.to === column) spans[spans.length - 1] = { from: last.from, to: column + 1 };
    else spans.push({ from: column, to: column + 1 });
  }
  return spans;
};

const within = (cells: Cells | undefined, { from, to }: Span): Cells => cells?.slice(from, to) ?? [];

/** Words of the register or of a list, at least two with the years, and no less than half of what stands there. */
const isKnownRow: RowTest = (rows, row, span) => {
  const filled = within(rows[row], span).filter((cell) => !isBlank(cell));
  const likes = filled.map(headingLike);
  const count = (...kinds: readonly string[]): number => likes.filter((like) => kinds.includes(like)).length;
  const known = count("word", "time");
  return count("none") === 0 && count("word") > 0 && known >= 2 && known * 2 >= filled.length;
};

/** Different short texts, of which at least two stand beside each other above rows that are filled in. */
const isLikelyRow: RowTest = (rows, row, span) => {
  const filled = within(rows[row], span).filter((cell) => !isBlank(cell));
  const texts = new Set(filled.map((cell) => headingKey(headingText(cell))));
  const isFilled = (cells: Cells): boolean => within(cells, span).filter((cell) => !isBlank(cell)).length >= 2;
  return (
    filled.length >= 2 &&
    texts.size === filled.length &&
    filled.every((cell) => typeof cell === "string" && headingLike(cell) !== "none") &&
    rows.slice(row + 1, row + 4).filter(isFilled).length >= 2
  );
};

/** The band of a heading row, with the row above or below it where both together say more. */
const bandAt = (rows: readonly Cells[], row: number, span: Span, areKnown: boolean): HeadingBand => {
  const cells = within(rows[row], span);
  const alone = cells.map(headingText);
  const above = together(within(rows[row - 1], span), cells);
  const below = together(cells, within(rows[row + 1], span));
  const [pair, first] = knownCount(above ?? []) >= knownCount(below ?? []) ? [above, row - 1] : [below, row];
  const isPair = areKnown && pair !== null && knownCount(pair) > knownCount(alone);
  return isPair
    ? { ...span, row: first, rows: 2, headings: pair, areKnown }
    : { ...span, row, rows: 1, headings: alone, areKnown };
};

/** How many different headings say something. */
const knownCount = (headings: readonly string[]): number =>
  new Set(headings.filter((heading) => ["word", "time"].includes(headingLike(heading))).map(headingKey)).size;

/**
 * The headings of two rows: `2023` above `Structureel`, where a caption stands for the columns at its right that have none.
 * Null where one of the rows holds something else than headings.
 */
const together = (upper: Cells, lower: Cells): readonly string[] | null => {
  const filled = [...upper, ...lower].filter((cell) => !isBlank(cell));
  if (filled.some((cell) => headingLike(cell) === "none")) return null;
  const isSplit = upper.some((cell, column) => isBlank(cell) !== isBlank(lower[column]));
  if (!isSplit) return null;
  let caption = "";
  return upper.map((cell, column) => {
    const below = headingText(lower[column]);
    if (!isBlank(cell)) caption = headingText(cell);
    else if (below === "") caption = "";
    return joined(caption, below, !isBlank(cell));
  });
};

const joined = (caption: string, below: string, isOwn: boolean): string => {
  if (below === "") return isOwn ? caption : "";
  const all = [`${below} ${caption}`, `${caption} ${below}`];
  const both = all.find((text) => caption !== "" && ["word", "time"].includes(headingLike(text)));
  return both ?? below;
};
