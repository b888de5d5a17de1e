import type { Element } from "slimdom";
import { cellArea, areaName } from "../../address";
import type { Sheet } from "../../workbook";
import {
  append,
  attributeOf,
  childInOrder,
  childOf,
  childrenOf,
  flagOf,
  numberOf,
  remove,
  setAttributes,
} from "../package/xml";
import { type Shell, shellChild, type ShellDraft } from "./shell";

export interface SheetView {
  readonly frozen: Sheet["frozen"];
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** The first view of a sheet: the one that Excel shows. */
export function viewElement(root: Element): Element | null {
  return childOf(childOf(root, "sheetViews"), "sheetView");
}

/** The first view, made when there is none. */
export function editView(draft: Shell): Element {
  return viewElement(draft.root) ?? append(shellChild(draft, "sheetViews"), "sheetView", { workbookViewId: 0 });
}

/** What is frozen and shown. A split that is not frozen is kept by the file alone. */
export function readView({ root }: Shell): SheetView {
  const view = viewElement(root);
  const pane = childOf(view, "pane");
  const isFrozen = /^frozen(?:Split)?$/.test(attributeOf(pane, "state") ?? "");
  const frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  return {
    frozen: isFrozen && frozen.rows + frozen.columns > 0 ? frozen : null,
    showGridlines: flagOf(view, "showGridLines", true),
    showHeadings: flagOf(view, "showRowColHeaders", true),
  };
}

/** Writes what is frozen and shown. */
export function writeView(draft: ShellDraft, { frozen, showGridlines, showHeadings }: SheetView): void {
  const before = readView(draft).frozen;
  const view = editView(draft);
  setAttributes(view, {
    showGridLines: showGridlines ? null : false,
    showRowColHeaders: showHeadings ? null : false,
  });
  if (before?.rows !== frozen?.rows || before?.columns !== frozen?.columns) writePane(view, frozen);
}

function writePane(view: Element, frozen: Sheet["frozen"]): void {
  const active = childrenOf(view, "selection").find(
    (selection) => attributeOf(selection, "pane") === attributeOf(childOf(view, "pane"), "activePane"),
  );
  const cells = { activeCell: attributeOf(active ?? null, "activeCell"), sqref: attributeOf(active ?? null, "sqref") };
  remove(childOf(view, "pane"));
  for (const selection of childrenOf(view, "selection")) remove(selection);
  if (frozen === null) {
    if (cells.activeCell !== null) setAttributes(childInOrder(view, "selection", VIEW_ORDER), cells);
    return;
  }
  const { rows, columns } = frozen;
  const corner = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  setAttributes(childInOrder(view, "pane", VIEW_ORDER), {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: areaName(cellArea(rows, columns)),
    activePane: corner,
    state: "frozen",
  });
  setAttributes(childInOrder(view, "selection", VIEW_ORDER), { pane: corner, ...cells });
}
