/** A4 as all our sheets use it, and how much of a sheet stands on it. */
import type { PlannedRow, PrintSetup } from "../sheet-plan";
import { rowHeight, widthInPoints } from "./row-height";

/** In centimetres, as office.js takes them. */
export const margins = { top: 2, bottom: 1.8, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 } as const;

const pointsPerCentimetre = 72 / 2.54;
const paper = { short: 21, long: 29.7 } as const;
/** Kept in hand below a page for what Excel reckons otherwise, in points. */
const reserve = 24;
/** A column is counted in digits of whole pixels, and printed in digits as they are, which are so much wider. */
const widerInPrint = 1.065;
/** In percent; what is smaller can no longer be read in print. */
export const smallestScale = 60;

/** What A4 leaves between our margins, in points. */
export const pageRoom = (
  orientation: PrintSetup["orientation"],
): { readonly width: number; readonly height: number } => {
  const [across, down] =
    orientation === "portrait" ? ([paper.short, paper.long] as const) : ([paper.long, paper.short] as const);
  return {
    width: ((across - margins.left - margins.right) * pointsPerCentimetre) / widerInPrint,
    height: (down - margins.top - margins.bottom) * pointsPerCentimetre - reserve,
  };
};

/** The height of rows below each other, in points. */
export const heightOf = (rows: readonly PlannedRow[], columnWidths: readonly number[]): number =>
  rows.reduce((sum, planned) => sum + rowHeight(planned, columnWidths), 0);

/**
 * The scale in percent at which the columns fit the page; with `wholeFirstPage` also the rows up to the first page break,
 * as far as that stays legible.
 */
export const printScale = (
  rows: readonly PlannedRow[],
  columnWidths: readonly number[],
  orientation: PrintSetup["orientation"],
  wholeFirstPage: boolean,
): number => {
  const room = pageRoom(orientation);
  const firstBreak = rows.findIndex(({ breakBefore }) => breakBefore);
  const first = wholeFirstPage ? rows.slice(0, firstBreak < 0 ? rows.length : firstBreak) : [];
  const width = columnWidths.reduce((sum, characters) => sum + widthInPoints(characters), 0);
  const percent = (part: number): number => Math.min(100, Math.floor(100 * part));
  return Math.min(
    percent(room.width / width),
    Math.max(smallestScale, percent(room.height / Math.max(1, heightOf(first, columnWidths)))),
  );
};
