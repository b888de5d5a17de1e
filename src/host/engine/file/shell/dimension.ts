import { areaBetween, areaName } from "../../address";
import type { Area, Sheet } from "../../workbook";
import { childOf, setAttributes } from "../package/xml";
import type { SourceRow } from "../rows/scan-sheet";
import type { ShellDraft } from "./shell";

/** Puts the sheet's stated extent right when its cells take another area than those of the source. Answers whether it had to. */
export function updateDimension(draft: ShellDraft, rows: readonly SourceRow[], sheet: Sheet): boolean {
  const dimension = childOf(draft.root, "dimension");
  const before = extent(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)]));
  const after = extent([...sheet.rows].map(([row, cells]) => [row, [...cells.keys()]]));
  if (dimension === null || after === null || (before !== null && areaName(before) === areaName(after))) return false;
  setAttributes(dimension, { ref: areaName(after) });
  return true;
}

function extent(rows: readonly (readonly [number, readonly number[]])[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, columns] of rows) {
    for (const column of columns) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
