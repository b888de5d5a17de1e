import { areaName, parseA1 } from "../../address";
import type { Area } from "../../workbook";
import { append, attributeOf, childOf, childrenOf, clear, remove, setAttributes } from "../package/xml";
import { type Shell, shellChild, type ShellDraft } from "./shell";

/** The merged areas. */
export function readMerges({ root }: Shell): Area[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((merge) => {
    const area = parseA1(attributeOf(merge, "ref") ?? "");
    return area === null ? [] : [area];
  });
}

/** Writes the merged areas. */
export function writeMerges(draft: ShellDraft, merges: readonly Area[]): void {
  const list = shellChild(draft, "mergeCells");
  clear(list);
  for (const area of merges) append(list, "mergeCell", { ref: areaName(area) });
  if (merges.length === 0) remove(list);
  else setAttributes(list, { count: merges.length });
}
