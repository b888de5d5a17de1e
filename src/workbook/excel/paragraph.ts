import { looks, type LookFormat } from "../looks";
import type { PlannedRow, SheetPlan } from "../sheet-plan";

/** Joins the cells of a paragraph over the rest of the width and gives the row the height that its text needs. */
export const layOutParagraph = (sheet: Excel.Worksheet, plan: SheetPlan, planned: PlannedRow, index: number): void => {
  const from = planned.paragraphFrom;
  if (from === null) return;
  const range = sheet.getRangeByIndexes(index, from, 1, plan.columnWidths.length - from);
  if (range !== null && plan.columnWidths.length - from > 1) range.merge();
  const width = plan.columnWidths.slice(from).reduce((sum, characters) => sum + characters, 0);
  range.format.rowHeight = paragraphHeight(
    planned.cells[from]?.content ?? null,
    width,
    looks[planned.cells[from]?.look ?? "text"],
  );
};

/** Excel does not fit the height of merged cells, so it is reckoned: lines of words at the width, 15 points a line of 11. */
const paragraphHeight = (content: PlannedRow["cells"][number]["content"], width: number, look: LookFormat): number => {
  const size = look.size ?? 11;
  const perLine = Math.max(10, Math.floor((width * 11) / size));
  const lines = String(typeof content === "object" ? "" : content)
    .split("\n")
    .reduce((sum, line) => sum + linesOf(line, perLine), 0);
  return Math.min(409, Math.max(1, look.wrap ? lines : 1) * Math.ceil(size * 1.36));
};

const linesOf = (line: string, perLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
    lines += Math.floor(Math.max(0, used - 1) / perLine);
    used %= perLine + 1;
  }
  return lines;
};
