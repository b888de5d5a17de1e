import type { Element } from "slimdom";
import type { PaintedFormat } from "../../conditional-format";
import { append, attributeOf, childOf, childrenOf, flagOf, newElement } from "../package/xml";
import type { ColorReader } from "./colors";
import { argb, formatId, intern, styleList } from "./write-styles";

const SIDES = ["left", "right", "top", "bottom"];

/** What the format at this number of the styles part's `dxfs` paints; null paints nothing. */
export function readPaint(styles: Element, number: number | null, color: ColorReader): PaintedFormat {
  const dxf = number === null ? null : (childrenOf(childOf(styles, "dxfs"), "dxf")[number] ?? null);
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const border = childOf(dxf, "border");
  const lines = childrenOf(border).filter((side) => attributeOf(side, "style") !== null);
  const isSet = (name: string): boolean | null => {
    const element = childOf(font, name);
    return element === null ? null : flagOf(element, "val", true);
  };
  return {
    fontColor: color(childOf(font, "color")),
    bold: isSet("b"),
    italic: isSet("i"),
    strikethrough: isSet("strike"),
    fill: color(childOf(pattern, "bgColor")) ?? color(childOf(pattern, "fgColor")),
    borderColor: lines.length === 0 ? null : color(childOf(lines[0] ?? null, "color")),
    numberFormat: attributeOf(childOf(dxf, "numFmt"), "formatCode"),
  };
}

/** The number of a `dxf` that paints this, appended when there is none; null when nothing is painted. */
export function paintNumber(styles: Element, paint: PaintedFormat): number | null {
  if (Object.values(paint).every((value) => value === null)) return null;
  const list = styleList(styles, "dxfs");
  const dxf = newElement(list, "dxf");
  paintFont(dxf, paint);
  if (paint.numberFormat !== null) {
    append(dxf, "numFmt", { numFmtId: formatId(styles, paint.numberFormat), formatCode: paint.numberFormat });
  }
  if (paint.fill !== null) {
    append(append(append(dxf, "fill"), "patternFill"), "bgColor", { rgb: argb(paint.fill) });
  }
  if (paint.borderColor !== null) {
    const border = append(dxf, "border");
    for (const side of SIDES)
      append(append(border, side, { style: "thin" }), "color", { rgb: argb(paint.borderColor) });
  }
  return intern(list, dxf);
}

function paintFont(dxf: Element, { bold, italic, strikethrough, fontColor }: PaintedFormat): void {
  if ([bold, italic, strikethrough, fontColor].every((value) => value === null)) return;
  const font = append(dxf, "font");
  const set = (name: string, value: boolean | null): void => {
    if (value !== null) append(font, name, value ? {} : { val: false });
  };
  set("b", bold);
  set("i", italic);
  set("strike", strikethrough);
  if (fontColor !== null) append(font, "color", { rgb: argb(fontColor) });
}
