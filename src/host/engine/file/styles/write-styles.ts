/** Appends formats to a styles part: each is derived from the one it came from, and shares fonts, fills and borders with those there. */
import type { Element } from "slimdom";
import type { BorderLine, CellFormat, FontFormat } from "../../style";
import { isSame } from "../canonical";
import {
  append,
  childInOrder,
  childOf,
  childrenOf,
  newElement,
  numberOf,
  remove,
  setAttributes,
  xmlOf,
} from "../package/xml";
import { numberFormatId, numberFormats } from "./number-formats";
import { alignmentName, LINES, rotationOf, UNDERLINES } from "./read-formats";
import type { AddedStyle, StyleBook } from "./style-book";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const BORDER_ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");

/** Adds the `xf` of a new format; answers its number in the file. */
export function appendFormat(styles: Element, { base, format }: AddedStyle, book: StyleBook): number {
  const before = book.at(base);
  const cellXfs = childInOrder(styles, "cellXfs", ORDER);
  const source = childrenOf(cellXfs, "xf")[base] ?? append(cellXfs, "xf");
  const xf = source.cloneNode(true);
  const part = (list: string, id: string, make: (old: Element | null) => Element): void => {
    const parent = childInOrder(styles, list, ORDER);
    const old = childrenOf(parent)[numberOf(source, id) ?? 0] ?? null;
    setAttributes(xf, {
      [id]: intern(parent, make(old)),
      [`apply${id.charAt(0).toUpperCase()}${id.slice(1, -2)}`]: true,
    });
  };
  if (format.numberFormat !== before.numberFormat) {
    setAttributes(xf, { numFmtId: formatId(styles, format.numberFormat), applyNumberFormat: true });
  }
  if (!isSame(format.font, before.font)) {
    part("fonts", "fontId", (old) => derivedFont(styles, old, before.font, format.font));
  }
  if (format.fill !== before.fill) part("fills", "fillId", () => newFill(styles, format.fill));
  if (!isSame(format.borders, before.borders)) {
    part("borders", "borderId", (old) => derivedBorder(styles, old, before.borders, format.borders));
  }
  setAlignment(xf, before, format);
  setProtection(xf, before, format);
  if (format.quotePrefix !== before.quotePrefix) setAttributes(xf, { quotePrefix: format.quotePrefix ? true : null });
  cellXfs.appendChild(xf);
  setAttributes(cellXfs, { count: childrenOf(cellXfs).length });
  return childrenOf(cellXfs, "xf").length - 1;
}

/** The number of an element in a list of the styles part, appended when no equal one stands there. */
export function intern(parent: Element, element: Element): number {
  const text = xmlOf(element);
  const known = childrenOf(parent).findIndex((other) => xmlOf(other) === text);
  if (known >= 0) return known;
  parent.appendChild(element);
  const count = childrenOf(parent).length;
  setAttributes(parent, { count });
  return count - 1;
}

/** The list of that name, made at its place when the part has none. */
export function styleList(styles: Element, name: string): Element {
  return childInOrder(styles, name, ORDER);
}

/** The number of a number format, appended when it is new. */
export function formatId(styles: Element, code: string): number {
  const { id, isNew } = numberFormatId(code, numberFormats(styles));
  if (isNew) {
    const list = styleList(styles, "numFmts");
    append(list, "numFmt", { numFmtId: id, formatCode: code });
    setAttributes(list, { count: childrenOf(list).length });
  }
  return id;
}

/** A colour as the file writes it: `FFRRGGBB`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function lineName({ style, weight }: BorderLine): string {
  const exact = Object.entries(LINES).find(([, line]) => line.style === style && line.weight === weight);
  return (exact ?? Object.entries(LINES).find(([, line]) => line.style === style))?.[0] ?? "thin";
}

function derivedFont(styles: Element, old: Element | null, before: FontFormat, after: FontFormat): Element {
  const font = old?.cloneNode(true) ?? newElement(styles, "font");
  const set = (name: string, attributes: Readonly<Record<string, string | number>> | null): void => {
    remove(childOf(font, name));
    if (attributes !== null) setAttributes(childInOrder(font, name, FONT_ORDER), attributes);
  };
  if (after.bold !== before.bold) set("b", after.bold ? {} : null);
  if (after.italic !== before.italic) set("i", after.italic ? {} : null);
  if (after.strikethrough !== before.strikethrough) set("strike", after.strikethrough ? {} : null);
  if (after.underline !== before.underline) {
    const name = Object.entries(UNDERLINES).find(([, word]) => word === after.underline)?.[0] ?? "none";
    set("u", name === "none" ? null : name === "single" ? {} : { val: name });
  }
  if (after.size !== before.size) set("sz", { val: after.size });
  if (after.color !== before.color) set("color", { rgb: argb(after.color) });
  if (after.name !== before.name) {
    set("name", { val: after.name });
    for (const follows of ["family", "charset", "scheme"]) set(follows, null);
  }
  return font;
}

function newFill(styles: Element, color: string | null): Element {
  const fill = newElement(styles, "fill");
  const pattern = append(fill, "patternFill", { patternType: color === null ? "none" : "solid" });
  if (color !== null) {
    append(pattern, "fgColor", { rgb: argb(color) });
    append(pattern, "bgColor", { indexed: 64 });
  }
  return fill;
}

function derivedBorder(
  styles: Element,
  old: Element | null,
  before: CellFormat["borders"],
  after: CellFormat["borders"],
): Element {
  const border = old?.cloneNode(true) ?? newElement(styles, "border");
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const logical = { left: "start", right: "end" }[side as string] ?? side;
    const element = childOf(border, logical) ?? childInOrder(border, side, BORDER_ORDER);
    if (isSame(before[side], after[side])) continue;
    const isNone = after[side].style === "None";
    setAttributes(element, { style: isNone ? null : lineName(after[side]) });
    for (const child of childrenOf(element)) remove(child);
    if (!isNone) append(element, "color", { rgb: argb(after[side].color) });
  }
  childInOrder(border, "diagonal", BORDER_ORDER);
  return border;
}

function setAlignment(xf: Element, before: CellFormat, after: CellFormat): void {
  const changes = {
    ...(after.horizontal === before.horizontal
      ? {}
      : { horizontal: unless(alignmentName(after.horizontal), "general") }),
    ...(after.vertical === before.vertical ? {} : { vertical: unless(alignmentName(after.vertical), "bottom") }),
    ...(after.wrapText === before.wrapText ? {} : { wrapText: after.wrapText || null }),
    ...(after.indent === before.indent ? {} : { indent: unless(after.indent, 0) }),
    ...(after.textOrientation === before.textOrientation
      ? {}
      : { textRotation: unless(rotationOf(after.textOrientation), 0) }),
    ...(after.shrinkToFit === before.shrinkToFit ? {} : { shrinkToFit: after.shrinkToFit || null }),
  };
  if (Object.keys(changes).length === 0) return;
  setAttributes(childInOrder(xf, "alignment", XF_ORDER), changes);
  setAttributes(xf, { applyAlignment: true });
}

const XF_ORDER = ["alignment", "protection", "extLst"];

function setProtection(xf: Element, before: CellFormat, after: CellFormat): void {
  if (after.locked === before.locked && after.formulaHidden === before.formulaHidden) return;
  setAttributes(childInOrder(xf, "protection", XF_ORDER), {
    locked: after.locked ? null : false,
    hidden: after.formulaHidden ? true : null,
  });
  setAttributes(xf, { applyProtection: true });
}

function unless<T>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}
