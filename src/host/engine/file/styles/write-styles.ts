/** Appends formats to a styles part: each is derived from the one it came from, and shares fonts, fills and borders with those there. */
import type { Element } from "slimdom";
import { sideOf, sidesOf } from "../../named-styles";
import { type CellFormat, type NamedStyle, STYLE_SIDES, type StyleSide } from "../../style";
import { isSame } from "../canonical";
import {
  append,
  childInOrder,
  childOf,
  childrenOf,
  insertInOrder,
  numberOf,
  remove,
  setAttributes,
  xmlOf,
} from "../package/xml";
import { derivedBorder } from "./borders";
import { newFill } from "./fills";
import { derivedFont } from "./fonts";
import { INCLUDED } from "./named-styles";
import { numberFormatId, numberFormats } from "./number-formats";
import { alignmentName, readingOrderNumber, rotationOf } from "./read-formats";
import type { AddedStyle, StyleBook } from "./style-book";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** A named style with its `xf` in the part that is written, and the number of that. */
export interface PlacedStyle {
  readonly style: NamedStyle;
  readonly xf: Element;
  readonly xfId: number;
}

/** Adds the `xf` of a new format; answers its number in the file. `placed` gives the named style on which it rests. */
export function appendFormat(
  styles: Element,
  { base, format }: AddedStyle,
  book: StyleBook,
  placed: (name: string) => PlacedStyle,
): number {
  const before = book.at(base);
  const cellXfs = styleList(styles, "cellXfs");
  const source = childrenOf(cellXfs, "xf")[base] ?? append(cellXfs, "xf");
  const xf =
    format.namedStyle === before.namedStyle
      ? derivedXf(styles, source, before, format)
      : restingXf(styles, source, before, format, placed(format.namedStyle));
  cellXfs.appendChild(xf);
  setAttributes(cellXfs, { count: childrenOf(cellXfs).length });
  return childrenOf(cellXfs, "xf").length - 1;
}

const PARTS: Readonly<Partial<Record<StyleSide, string>>> = {
  number: "numFmtId",
  font: "fontId",
  border: "borderId",
  fill: "fillId",
};

/** The `xf` of a cell that comes to rest on a style: what it has of it is that of the style, and it says which sides are its own. */
function restingXf(
  styles: Element,
  source: Element,
  before: CellFormat,
  format: CellFormat,
  { style, xf: styleXf, xfId }: PlacedStyle,
): Element {
  const alike = STYLE_SIDES.filter((side) => isSame(sideOf(format, side), sideOf(style.format, side)));
  const base = source.cloneNode(true);
  for (const side of alike) takeSide(base, styleXf, side);
  const xf = derivedXf(styles, base, { ...before, ...sidesOf(style.format, alike) }, format);
  setAttributes(xf, { xfId });
  for (const side of STYLE_SIDES) setAttributes(xf, { [INCLUDED[side]]: alike.includes(side) ? null : true });
  return xf;
}

function takeSide(xf: Element, from: Element, side: StyleSide): void {
  const id = PARTS[side];
  if (id !== undefined) return setAttributes(xf, { [id]: numberOf(from, id) ?? 0 });
  remove(childOf(xf, side));
  const child = childOf(from, side);
  if (child !== null) insertInOrder(xf, child.cloneNode(true), XF_ORDER);
}

/** The `xf` of a format that is made of another's, not yet placed. */
export function derivedXf(styles: Element, source: Element, before: CellFormat, format: CellFormat): Element {
  const xf = source.cloneNode(true);
  const part = (list: string, id: string, make: (old: Element | null) => Element): void => {
    const parent = styleList(styles, list);
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
  if (!isSame(sideOf(format, "fill"), sideOf(before, "fill"))) part("fills", "fillId", () => newFill(styles, format));
  if (!isSame(format.borders, before.borders)) {
    part("borders", "borderId", (old) => derivedBorder(styles, old, before.borders, format.borders));
  }
  setAlignment(xf, before, format);
  setProtection(xf, before, format);
  if (format.quotePrefix !== before.quotePrefix) setAttributes(xf, { quotePrefix: format.quotePrefix ? true : null });
  return xf;
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
    ...(after.readingOrder === before.readingOrder
      ? {}
      : { readingOrder: unless(readingOrderNumber(after.readingOrder), 0) }),
    ...(after.autoIndent === before.autoIndent ? {} : { justifyLastLine: after.autoIndent || null }),
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
