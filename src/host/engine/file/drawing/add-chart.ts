import type { Chart } from "../../drawing";
import { withShownData } from "../../chart/caches";
import type { Sheet } from "../../workbook";
import { CONTENT_TYPE } from "../package/content-types";
import { editRoot, freePart } from "../package/package";
import { addPart, inDialect, setRelationshipId } from "../package/relationships";
import { parseTree, xmlOf, documentOf } from "../package/xml";
import type { Draft } from "../save/draft";
import { shellChild, type ShellDraft } from "../shell/shell";
import { cornerText, endOf, startOf } from "./anchor-element";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Gives a sheet an empty drawing part and answers its name. */
export function addDrawingPart({ pkg }: Draft, shell: ShellDraft): string {
  const name = freePart(pkg, "xl/drawings/drawing#.xml");
  const text = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"/>`;
  const id = addPart(pkg, shell.part, {
    name,
    type: CONTENT_TYPE.drawing,
    relationship: "drawing",
    text: inDialect(pkg, text),
  });
  setRelationshipId(shellChild(shell, "drawing"), id);
  return name;
}

/** Puts a new chart on a drawing part, in front of what is there, and its markup in a part of its own: that of one that is gone, or a new one. */
export function addChart(
  { pkg, workbook }: Draft,
  sheet: Sheet,
  chart: Chart,
  drawingPart: string,
  name = freePart(pkg, "xl/charts/chart#.xml"),
): void {
  const id = addPart(pkg, drawingPart, {
    name,
    type: CONTENT_TYPE.chart,
    relationship: "chart",
    text: DECLARATION + inDialect(pkg, xmlOf(withShownData(workbook, chart.markup))),
  });
  const root = editRoot(pkg, drawingPart);
  const entry = parseTree(inDialect(pkg, entryText(sheet, chart)), drawingPart).root;
  const properties = entry.getElementsByTagNameNS("*", "cNvPr")[0];
  properties?.setAttribute("name", chart.name);
  for (const frame of entry.getElementsByTagNameNS("*", "chart")) setRelationshipId(frame, id);
  root.appendChild(documentOf(root).importNode(entry, true));
}

function entryText(sheet: Sheet, { anchor, number, isLocked }: Chart): string {
  const editAs = { size: "", place: ' editAs="oneCell"', nothing: ' editAs="absolute"' }[anchor.follows];
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"${editAs}>` +
    cornerText("from", startOf(sheet, anchor)) +
    cornerText("to", endOf(sheet, anchor)) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name=""/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    `<xdr:clientData${isLocked ? "" : ' fLocksWithSheet="0"'}/></xdr:twoCellAnchor>`
  );
}
