import { cellsIn } from "../engine/cells";
import { cellText } from "../engine/text";
import type { Sheet } from "../engine/workbook";
import { settle } from "./calculation";
import type { Connection } from "./connection";
import { changeColumns, changeRows } from "./sizes";
import type { Areas } from "./targets";

/** Room beside the text, in characters. */
const PADDING = 1.7;
const WIDEST = 255;

/** Gives each column the width of its longest text, by counting characters: near Excel's, not the same. Blank columns stay. */
export function autofitColumns(areas: Areas, at: Connection): void {
  settle(at.book);
  const longest = longestTexts(areas, at);
  for (const [column, characters] of longest) {
    const width = Math.min(WIDEST, characters + PADDING);
    const area = { row: 0, column, rows: 1, columns: 1 };
    changeColumns({ sheet: areas.sheet, areas: [area] }, at, () => ({ width, hidden: false }));
  }
}

/** Leaves the height of rows to Excel, which fits them when it opens the file. */
export function autofitRows({ sheet, areas }: Areas, at: Connection): void {
  const set = [...sheet.rowHeights.keys()];
  const rows = areas.flatMap(({ row, rows: count }) => set.filter((key) => key >= row && key < row + count));
  const single = rows.map((row) => ({ row, column: 0, rows: 1, columns: 1 }));
  changeRows({ sheet, areas: single }, at, () => ({ height: null }));
}

function longestTexts({ sheet, areas }: Areas, { book }: Connection): Map<number, number> {
  const longest = new Map<number, number>();
  for (const area of areas) {
    for (const { row, column, cell } of cellsIn(sheet, area)) {
      if (isWrappedOrMerged(sheet, row, column, book.workbook.styles.at(cell.style).wrapText)) continue;
      const lines = cellText(book.workbook, sheet, row, column, book.locale).split("\n");
      const length = Math.max(...lines.map((line) => line.length));
      if (length > (longest.get(column) ?? 0)) longest.set(column, length);
    }
  }
  return longest;
}

function isWrappedOrMerged(sheet: Sheet, row: number, column: number, wraps: boolean): boolean {
  return wraps || sheet.merges.some((merge) => merge.row === row && merge.column === column);
}
