import { NORMAL_COLUMN_WIDTH } from "./formats";
import type { Sheet } from "./workbook";

/** Excel's height of a row that nobody set, in points (Calibri 11). */
export const NORMAL_ROW_HEIGHT = 15;

const PIXELS_PER_CHARACTER = 7; // Calibri 11
const POINTS_PER_PIXEL = 0.75;

/** The width of a column in points, 0 when it is hidden. */
export function columnPoints(sheet: Sheet, column: number): number {
  const set = sheet.columnWidths.get(column);
  return set?.hidden ? 0 : pointsOf(set?.width ?? NORMAL_COLUMN_WIDTH);
}

/** The height of a row in points, 0 when it is hidden. */
export function rowPoints(sheet: Sheet, row: number): number {
  const set = sheet.rowHeights.get(row);
  return set?.hidden ? 0 : (set?.height ?? NORMAL_ROW_HEIGHT);
}

/** The width in characters, as the file has it, that shows as so many points. */
export function charactersOf(points: number): number {
  return points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER;
}

/** The points of a width in characters, on a screen of 96 dpi. */
export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}
