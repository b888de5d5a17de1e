import { looks, type LookFormat } from "../looks";
import type { Content, PlannedRow } from "../sheet-plan";

/** Excel's highest row, in points. */
const highest = 409;
/** Running text is narrower than the digits in which a column's width is counted, unless it is bold. */
const textPerDigit = 1.15;
const boldPerDigit = 1;

/**
 * The height in points that a row needs for its texts at these column widths. Excel fits rows itself, but not to merged
 * cells, and not before the page is laid out; so it is reckoned here, generously.
 */
export const rowHeight = (planned: PlannedRow, columnWidths: readonly number[]): number =>
  Math.min(
    highest,
    planned.cells.reduce((height, { content, look }, column) => {
      const from = planned.paragraphFrom === column ? columnWidths.slice(column) : [columnWidths[column] ?? 0];
      const width = from.reduce((sum, characters) => sum + characters, 0);
      return Math.max(height, textHeight(content, width, looks[look]));
    }, lineHeight(11)),
  );

const lineHeight = (size: number): number => Math.ceil(size * 1.36);

/** That of a row with nothing but a line of usual text. */
export const plainHeight = lineHeight(11);

const textHeight = (content: Content, width: number, { size = 11, wrap, bold }: LookFormat): number => {
  const text = typeof content === "string" ? content : "";
  const perLine = Math.max(8, Math.floor((width * (bold ? boldPerDigit : textPerDigit) * 11) / size));
  const lines = wrap ? text.split("\n").reduce((sum, line) => sum + linesOf(line, perLine), 0) : 1;
  return lines * lineHeight(size);
};

/** How many lines a text takes when it is broken between words, and within a word longer than a line. */
const linesOf = (line: string, perLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    if (used > 0 && used + 1 + word.length <= perLine) {
      used += 1 + word.length;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.floor(Math.max(0, word.length - 1) / perLine);
    used = word.length % perLine || Math.min(word.length, perLine);
  }
  return lines;
};

/** Excel's width of a column of so many characters of the normal font, in points. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
