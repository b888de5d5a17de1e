import type { Element } from "slimdom";
import { areaName, cellArea } from "../../address";
import type { Area } from "../../workbook";
import { attributeOf, childInOrder, childOf, childrenOf, setAttributes } from "../package/xml";
import { readAreas } from "./areas";
import type { Shell, ShellDraft } from "./shell";
import { editView, viewElement } from "./sheet-view";

/** What is selected on the sheet (the first area of several), in the pane that is active. */
export function readSelection({ root }: Shell): Area {
  const element = selectionElement(viewElement(root));
  return readAreas(attributeOf(element, "sqref") ?? "")[0] ?? cellArea(0, 0);
}

/** Writes what is selected on the sheet. */
export function writeSelection(draft: ShellDraft, area: Area): void {
  const view = editView(draft);
  const element =
    selectionElement(view) ?? childInOrder(view, "selection", ["pane", "selection", "pivotSelection", "extLst"]);
  setAttributes(element, {
    activeCell: areaName(cellArea(area.row, area.column)),
    sqref: areaName(area),
    activeCellId: null,
  });
}

function selectionElement(view: Element | null): Element | null {
  const active = attributeOf(childOf(view, "pane"), "activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  return selections.find((element) => (attributeOf(element, "pane") ?? "topLeft") === active) ?? selections[0] ?? null;
}
