import { areaName } from "../../address";
import type { Sheet } from "../../workbook";
import { childOf, setAttributes } from "../package/xml";
import { type ComparedRows, sheetExtent } from "../rows/compare-rows";
import type { ShellDraft } from "./shell";

/** Puts the sheet's stated extent right when its cells take another area than those of the part. Answers whether it had to. */
export function updateDimension(draft: ShellDraft, { extent: before }: ComparedRows, sheet: Sheet): boolean {
  const dimension = childOf(draft.root, "dimension");
  const after = dimension === null ? null : sheetExtent(sheet);
  if (dimension === null || after === null) return false;
  if (before !== null && areaName(before) === areaName(after)) return false;
  setAttributes(dimension, { ref: areaName(after) });
  return true;
}
