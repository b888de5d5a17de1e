import { columnPoints, NORMAL_ROW_HEIGHT } from "../../engine/cell-sizes";
import { intersect } from "../../engine/address";
import { cellText } from "../../engine/text";
import type { Cell, Sheet } from "../../engine/workbook";
import type { OpenWorkbook } from "../../protocol/connection";
import { textHeight } from "./text-size";

const PIXELS_PER_POINT = 4 / 3;

/** What was found of cells before, for as long as they are not replaced. */
const known = new WeakMap<Cell, { readonly value: Cell["value"]; readonly width: number; readonly height: number }>();

/** The heights in pixels of rows that nobody set and that need more than the usual one, as Excel fits them when it opens a file. */
export function fittedHeights({ workbook, locale }: OpenWorkbook, sheet: Sheet): ReadonlyMap<number, number> {
  const usual = NORMAL_ROW_HEIGHT * PIXELS_PER_POINT;
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if ((sheet.rowHeights.get(row)?.height ?? null) !== null) continue;
    let most = usual;
    for (const [column, cell] of cells) {
      if (cell.value === null) continue;
      const format = workbook.styles.at(cell.style);
      if (!format.wrapText && format.font.size <= 11) continue;
      const width = columnPoints(sheet, column) * PIXELS_PER_POINT;
      const before = known.get(cell);
      const isKnown = before?.value === cell.value && before.width === width;
      const height = isKnown
        ? before.height
        : textHeight(cellText(workbook, sheet, row, column, locale), format, width);
      if (!isKnown) known.set(cell, { value: cell.value, width, height });
      if (height > most && !isMerged(sheet, row, column)) most = height;
    }
    if (most > usual) heights.set(row, most);
  }
  return heights;
}

/** Merged cells do not make their row higher. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersect(merge, { row, column, rows: 1, columns: 1 }));
}
