import type { PlannedRow } from "../sheet-plan";

/** Excel's highest row holds 27 lines of text; a paragraph takes no more than this in one row, so that all of it is seen. */
const linesPerRow = 22;

/** The rows with each paragraph that is too long for one row going on in the rows below it; not a character is lost. */
export const splitParagraphs = (rows: readonly PlannedRow[], columnWidths: readonly number[]): readonly PlannedRow[] =>
  rows.flatMap((planned) => splitRow(planned, columnWidths));

const splitRow = (planned: PlannedRow, columnWidths: readonly number[]): readonly PlannedRow[] => {
  const from = planned.paragraphFrom;
  const content = from === null ? null : planned.cells[from]?.content;
  if (from === null || typeof content !== "string") return [planned];
  const perLine = columnWidths.slice(from).reduce((sum, characters) => sum + characters, 0);
  return partsOf(content, perLine).map((part, index) => ({
    ...planned,
    breakBefore: planned.breakBefore && index === 0,
    cells: planned.cells.map((at, column) =>
      column === from ? { ...at, content: part } : index === 0 ? at : { ...at, content: null },
    ),
  }));
};

/** The text in parts of so many lines, cut behind white space; a line break counts as a whole line. */
const partsOf = (text: string, perLine: number): readonly string[] => {
  const room = linesPerRow * perLine;
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
