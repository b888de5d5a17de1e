import type { Sheet } from "../../workbook";
import { outlineDepth } from "../../outline";
import { childOf, flagOf, numberOf, setAttributes } from "../package/xml";
import type { ComparedRows } from "../rows/compare-rows";
import { readColumns } from "./columns";
import { type Shell, shellChild } from "./shell";

/** On which side of a group the file has the line that sums it up. */
export function readOutline({ root }: Shell): Sheet["outline"] {
  const outline = childOf(childOf(root, "sheetPr"), "outlinePr");
  return {
    summaryBelow: flagOf(outline, "summaryBelow", true),
    summaryRight: flagOf(outline, "summaryRight", true),
  };
}

/** Lets the sheet say how deep its outline is, for which Excel makes room beside the headings, where it has become deeper than it was; answers whether it did. */
export function updateOutlineDepth(shell: Shell, { rows }: ComparedRows, sheet: Sheet): boolean {
  const said = childOf(shell.root, "sheetFormatPr");
  const before = {
    outlineLevelRow: deepest(rows.map(({ attributes }) => Number(attributes["outlineLevel"] ?? 0))),
    outlineLevelCol: deepest(readColumns(shell).map(([, { outlineLevel = 0 }]) => outlineLevel)),
  };
  const now = { outlineLevelRow: outlineDepth(sheet, "row"), outlineLevelCol: outlineDepth(sheet, "column") };
  const deeper = NAMES.filter((name) => now[name] > Math.max(before[name], numberOf(said, name) ?? 0));
  if (deeper.length === 0) return false;
  const format = said ?? shellChild(shell, "sheetFormatPr");
  if (said === null) setAttributes(format, { defaultRowHeight: 15 });
  for (const name of deeper) setAttributes(format, { [name]: now[name] });
  return true;
}

const NAMES = ["outlineLevelRow", "outlineLevelCol"] as const;

function deepest(levels: readonly number[]): number {
  return levels.reduce((most, level) => Math.max(most, level), 0);
}
