import type { Element } from "slimdom";
import { boxOf } from "../../anchor";
import { type Drawing, isChart } from "../../drawing";
import { withShownData } from "../../chart/caches";
import { shownData } from "../../chart/shown-data";
import type { Sheet } from "../../workbook";
import { editRoot, partText, setPart } from "../package/package";
import { parseTree, setAttributes, xmlOf } from "../package/xml";
import type { Draft } from "../save/draft";
import { anchorElements, readAnchor, writeAnchor } from "./anchor-element";
import type { DrawingSource } from "./read-drawings";

/** Writes what differs of a drawing of the file: its place, its name, its chart. What does not keeps its bytes. */
export function saveDrawing(draft: Draft, sheet: Sheet, drawing: Drawing, source: DrawingSource, entry: Element): void {
  const { pkg, workbook } = draft;
  for (const element of anchorElements(entry)) {
    if (!isMoved(sheet, drawing, source, element)) continue;
    editRoot(pkg, source.part);
    writeAnchor(sheet, element, drawing.anchor);
  }
  if (drawing.name !== source.name) {
    editRoot(pkg, source.part);
    for (const properties of entry.getElementsByTagNameNS("*", "cNvPr").slice(0, 1)) {
      setAttributes(properties, { name: drawing.name });
    }
  }
  const { chartPart } = source;
  if (chartPart === null || !isChart(drawing)) return;
  if (drawing.markup === source.markup && shownData(workbook, drawing.markup) === source.data) return;
  const { prolog } = parseTree(partText(pkg, chartPart), chartPart);
  setPart(pkg, chartPart, prolog + xmlOf(withShownData(workbook, drawing.markup)));
}

/** A drawing that keeps its size moves in the file when the cells below it grow. */
function isMoved(sheet: Sheet, { anchor }: Drawing, source: DrawingSource, element: Element): boolean {
  if (anchor !== source.anchor) return true;
  if (anchor.follows === "size" || element.localName !== "twoCellAnchor") return false;
  const [wanted, written] = [boxOf(sheet, anchor), boxOf(sheet, readAnchor(sheet, element))];
  return (["left", "top", "width", "height"] as const).some((side) => Math.abs(wanted[side] - written[side]) > 0.01);
}
