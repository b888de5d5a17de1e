/** All sides of a sheet that its shell holds, each with its reader and writer. */
import type { Sheet } from "../../workbook";
import { readColumns, writeColumns } from "./columns";
import { readMerges, writeMerges } from "./merges";
import { type Aspect, aspect, type Shell } from "./shell";
import { readView, writeView } from "./sheet-view";
import { readTabColor, writeTabColor } from "./tab-color";

/** Every aspect, in the order in which they are written. */
export const ASPECTS: readonly Aspect[] = [
  aspect(({ tabColor }) => tabColor, readTabColor, writeTabColor),
  aspect(({ frozen, showGridlines, showHeadings }) => ({ frozen, showGridlines, showHeadings }), readView, writeView),
  aspect((sheet) => [...sheet.columnWidths].sort(([a], [b]) => a - b), readColumns, writeColumns),
  aspect((sheet) => sheet.merges, readMerges, writeMerges),
];

/** Takes over into the sheet what its shell says. */
export function readShell(shell: Shell, sheet: Sheet): void {
  Object.assign(sheet, readView(shell));
  sheet.tabColor = readTabColor(shell);
  for (const [column, format] of readColumns(shell)) sheet.columnWidths.set(column, { ...format });
  sheet.merges.push(...readMerges(shell));
}
