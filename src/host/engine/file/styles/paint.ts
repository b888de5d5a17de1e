import type { Element } from "slimdom";
import type { PaintedFormat, PaintedLine } from "../../conditional-format";
import { append, attributeOf, childOf, childrenOf, flagOf, newElement } from "../package/xml";
import { argb, type ColorReader } from "./colors";
import { formatId, intern, styleList } from "./write-styles";

const SIDES = ["left", "right", "top", "bottom"] as const;
const UNDERLINES = { none: "None", single: "Single", double: "Double" } as const;
const LINES: Readonly<Record<string, PaintedLine["style"]>> = {
  none: "None",
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
};

/** The `dxf` at this number of the styles part; null for none. */
export function dxfAt(styles: Element, number: number | null): Element | null {
  return number === null ? null : (childrenOf(childOf(styles, "dxfs"), "dxf")[number] ?? null);
}

/** What a `dxf` paints; null paints nothing. */
export function readPaint(dxf: Element | null, color: ColorReader): PaintedFormat {
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const border = childOf(dxf, "border");
  const isSet = (name: string): boolean | null => {
    const element = childOf(font, name);
    return element === null ? null : flagOf(element, "val", true);
  };
  return {
    fontColor: color(childOf(font, "color")),
    bold: isSet("b"),
    italic: isSet("i"),
    strikethrough: isSet("strike"),
    underline: readUnderline(childOf(font, "u")),
    fill: color(childOf(pattern, "bgColor")) ?? color(childOf(pattern, "fgColor")),
    borders: {
      top: readLine(childOf(border, "top"), color),
      bottom: readLine(childOf(border, "bottom"), color),
      left: readLine(childOf(border, "left") ?? childOf(border, "start"), color),
      right: readLine(childOf(border, "right") ?? childOf(border, "end"), color),
    },
    numberFormat: attributeOf(childOf(dxf, "numFmt"), "formatCode"),
  };
}

/** The number of a `dxf` that paints this, appended when there is none; null when nothing is painted. */
export function paintNumber(styles: Element, paint: PaintedFormat): number | null {
  if (paintsNothing(paint)) return null;
  const list = styleList(styles, "dxfs");
  const dxf = newElement(list, "dxf");
  appendPaint(dxf, dxf, paint, styles);
  return intern(list, dxf);
}

/** Whether a format leaves every cell as it is. */
export function paintsNothing({ borders, ...others }: PaintedFormat): boolean {
  return [...Object.values(borders), ...Object.values(others)].every((value) => value === null);
}

/** Puts what is painted into a `dxf`; `like` is an element of the namespace and prefix that its children get. */
export function appendPaint(dxf: Element, like: Element, paint: PaintedFormat, styles: Element): void {
  const child = (name: string, attributes = {}): Element => dxf.appendChild(newElement(like, name, attributes));
  if (paintsFont(paint)) appendFont(child("font"), paint);
  if (paint.numberFormat !== null) {
    child("numFmt", { numFmtId: formatId(styles, paint.numberFormat), formatCode: paint.numberFormat });
  }
  if (paint.fill !== null) append(append(child("fill"), "patternFill"), "bgColor", { rgb: argb(paint.fill) });
  if (SIDES.some((side) => paint.borders[side] !== null)) appendBorder(child("border"), paint.borders);
}

function paintsFont({ bold, italic, strikethrough, underline, fontColor }: PaintedFormat): boolean {
  return [bold, italic, strikethrough, underline, fontColor].some((value) => value !== null);
}

function appendFont(font: Element, { bold, italic, strikethrough, underline, fontColor }: PaintedFormat): void {
  const set = (name: string, value: boolean | null): void => {
    if (value !== null) append(font, name, value ? {} : { val: false });
  };
  set("b", bold);
  set("i", italic);
  set("strike", strikethrough);
  if (underline !== null) append(font, "u", underline === "Single" ? {} : { val: underline.toLowerCase() });
  if (fontColor !== null) append(font, "color", { rgb: argb(fontColor) });
}

function appendBorder(border: Element, borders: PaintedFormat["borders"]): void {
  for (const side of SIDES) {
    const line = borders[side];
    if (line === null) continue;
    const style = Object.entries(LINES).find(([, word]) => word === line.style)?.[0] ?? "thin";
    const element = append(border, side, { style });
    if (line.style !== "None") append(element, "color", { rgb: argb(line.color) });
  }
}

function readUnderline(element: Element | null): PaintedFormat["underline"] {
  if (element === null) return null;
  const name = (attributeOf(element, "val") ?? "single").replace("Accounting", "");
  return Object.entries(UNDERLINES).find(([word]) => word === name)?.[1] ?? "Single";
}

function readLine(side: Element | null, color: ColorReader): PaintedLine | null {
  const name = attributeOf(side, "style");
  if (name === null) return null;
  return { style: LINES[name] ?? "Continuous", color: color(childOf(side, "color")) ?? "#000000" };
}
