import { looks } from "../looks";
import type { Content, PlannedRow } from "../sheet-plan";

/** Excel's highest row holds 27 lines of text; a text takes no more than this in one row, so that all of it is seen. */
const linesPerRow = 22;

/** The rows with each paragraph, and each cell of a table, that is too long for one row going on in the rows below it; not a character is lost. */
export const splitParagraphs = (rows: readonly PlannedRow[], columnWidths: readonly number[]): readonly PlannedRow[] =>
  rows.flatMap((planned) => splitRow(planned, columnWidths));

const splitRow = (planned: PlannedRow, columnWidths: readonly number[]): readonly PlannedRow[] => {
  const { paragraphFrom: from, band, cells } = planned;
  if (from === null && band === undefined) return [planned];
  const parts = cells.map(({ content, look }, column): readonly Content[] => {
    const runsOn = from === null ? looks[look].wrap === true : column === from;
    if (!runsOn || typeof content !== "string") return [content];
    const widths = from === null ? columnWidths.slice(column, column + 1) : columnWidths.slice(column);
    return partsOf(
      content,
      widths.reduce((sum, characters) => sum + characters, 0),
    );
  });
  const rows = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => ({
    ...planned,
    breakBefore: planned.breakBefore && index === 0,
    cells: cells.map((at, column) => ({ ...at, content: parts[column]?.[index] ?? null })),
  }));
};

/** The text in parts of so many lines, cut behind white space; a line break counts as a whole line. */
const partsOf = (text: string, perLine: number): readonly string[] => {
  const room = linesPerRow * perLine;
  if (text.length <= linesPerRow) return [text];
  const parts = [""];
  let used = 0;
  for (const word of text.match(new RegExp(`\\S{1,${perLine}}\\s*|\\s+`, "gu")) ?? []) {
    const size = word.length + (word.split("\n").length - 1) * perLine;
    if (used > 0 && used + size > room) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += word;
    used += size;
  }
  return parts;
};
