/** Anchors as a drawing part writes them: by two cells, by one cell and a size, or by a place on the sheet. Lengths in EMU. */
import type { Element } from "slimdom";
import { boxOf, cornerAt } from "../../anchor";
import type { Anchor, Box, Corner } from "../../drawing";
import type { Sheet } from "../../workbook";
import { attributeOf, childOf, setAttributes, textOf } from "../package/xml";

const EMU_PER_POINT = 12_700;
/** What a length of the strict dialect may be measured in, in points. */
const UNITS: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 };
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** The anchors of an entry in a drawing part: itself, or those that an `mc:AlternateContent` offers to choose from. */
export function anchorElements(entry: Element): Element[] {
  if (ANCHORS.includes(entry.localName)) return [entry];
  return entry.children.flatMap((choice) => choice.children.filter(({ localName }) => ANCHORS.includes(localName)));
}

/** What an anchor element says. */
export function readAnchor(sheet: Sheet, element: Element): Anchor {
  if (element.localName === "absoluteAnchor") return { follows: "nothing", ...placeOf(element), ...sizeOf(element) };
  const from = cornerOf(element, "from");
  if (element.localName === "oneCellAnchor") return { follows: "place", from, ...sizeOf(element) };
  const anchor: Anchor = { follows: "size", from, to: cornerOf(element, "to") };
  const edited = attributeOf(element, "editAs");
  if (edited === "absolute") return { follows: "nothing", ...boxOf(sheet, anchor) };
  const { width, height } = boxOf(sheet, anchor);
  return edited === "oneCell" ? { follows: "place", from, width, height } : anchor;
}

/** Puts another place in an anchor element of the same following. */
export function writeAnchor(sheet: Sheet, element: Element, anchor: Anchor): void {
  const box = boxOf(sheet, anchor);
  if (element.localName === "absoluteAnchor") {
    setAttributes(childOf(element, "pos") ?? element, { x: emu(box.left), y: emu(box.top) });
  } else writeCorner(element, "from", startOf(sheet, anchor));
  if (element.localName === "twoCellAnchor") writeCorner(element, "to", endOf(sheet, anchor));
  else setAttributes(childOf(element, "ext") ?? element, { cx: emu(box.width), cy: emu(box.height) });
}

/** The text of a corner of a new anchor. */
export function cornerText(name: "from" | "to", { column, right, row, down }: Corner): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:${name}>`
  );
}

/** The corner where a drawing begins. */
export function startOf(sheet: Sheet, anchor: Anchor): Corner {
  return anchor.follows === "nothing" ? cornerAt(sheet, anchor.left, anchor.top) : anchor.from;
}

/** The corner at the end of a drawing: where the anchor says, else where its size brings it. */
export function endOf(sheet: Sheet, anchor: Anchor): Corner {
  if (anchor.follows === "size") return anchor.to;
  const { left, top, width, height } = boxOf(sheet, anchor);
  return cornerAt(sheet, left + width, top + height);
}

function writeCorner(element: Element, name: string, { column, right, row, down }: Corner): void {
  const corner = childOf(element, name);
  const values = { col: column, colOff: emu(right), row, rowOff: emu(down) };
  for (const [key, value] of Object.entries(values)) {
    const child = childOf(corner, key);
    if (child !== null) child.textContent = String(value);
  }
}

function cornerOf(element: Element, name: string): Corner {
  const corner = childOf(element, name);
  const number = (key: string): number => Math.max(0, Number(textOf(childOf(corner, key))) || 0);
  const length = (key: string): number => Math.max(0, points(textOf(childOf(corner, key))));
  return { column: number("col"), right: length("colOff"), row: number("row"), down: length("rowOff") };
}

function placeOf(element: Element): Pick<Box, "left" | "top"> {
  const place = childOf(element, "pos");
  return { left: points(attributeOf(place, "x")), top: points(attributeOf(place, "y")) };
}

function sizeOf(element: Element): Pick<Box, "width" | "height"> {
  const size = childOf(element, "ext");
  return { width: points(attributeOf(size, "cx")), height: points(attributeOf(size, "cy")) };
}

function points(length: string | null): number {
  const [, amount = "0", unit = ""] = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(length ?? "") ?? [];
  return Number(amount) * (UNITS[unit] ?? 1 / EMU_PER_POINT);
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
