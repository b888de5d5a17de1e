/** The named styles of a workbook: those in its styles part, and of Excel's own those that the part does not have yet. */
import type { Element } from "slimdom";
import type { CellFormat, NamedStyle, StyleSide } from "../../style";
import { append, attributeOf, childInOrder, childOf, childrenOf, flagOf, newElement, numberOf } from "../package/xml";
import { readBorder } from "./borders";
import { type BuiltInStyle, BUILT_IN_STYLES } from "./built-in-styles";
import type { ColorReader } from "./colors";
import { readFill } from "./fills";
import { readFont, setFontChild } from "./fonts";
import { type FormatParts, readFormat } from "./read-formats";

const NORMAL = { name: "Normal", label: "Normal", id: 0 };

/** The attribute of an `xf` of a style that says whether it includes a side. */
export const INCLUDED: Readonly<Record<StyleSide, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  alignment: "applyAlignment",
  border: "applyBorder",
  fill: "applyFill",
  protection: "applyProtection",
};

/** A named style of the part: its place among the `xf` of styles. */
export interface StyleEntry {
  readonly element: Element;
  readonly xfId: number;
  readonly name: string;
  readonly builtIn: Omit<BuiltInStyle, "font"> | null;
}

/** The styles that the part names; levels of an outline are none that a person sees. */
export function styleEntries(styles: Element): StyleEntry[] {
  return childrenOf(childOf(styles, "cellStyles"), "cellStyle").flatMap((element) => {
    const id = numberOf(element, "builtinId");
    const builtIn = id === null ? null : ([NORMAL, ...BUILT_IN_STYLES].find((style) => style.id === id) ?? null);
    const isLevel = id === 1 || id === 2;
    const name = builtIn?.name ?? attributeOf(element, "name") ?? "";
    return isLevel || name === "" ? [] : [{ element, xfId: numberOf(element, "xfId") ?? 0, name, builtIn }];
  });
}

/** The names of the styles by the number that a cell's format gives as `xfId`. */
export function styleNames(styles: Element): ReadonlyMap<number, string> {
  return new Map(styleEntries(styles).map(({ xfId, name }) => [xfId, name]));
}

/** What reading styles asks of the workbook. */
export interface StyleSource {
  readonly styles: Element;
  readonly theme: Element | null;
  readonly parts: FormatParts;
  readonly color: ColorReader;
}

/** All named styles: the normal one first, Excel's own, and those of a person. */
export function readNamedStyles(source: StyleSource): NamedStyle[] {
  const { styles, parts } = source;
  const xfs = childrenOf(childOf(styles, "cellStyleXfs"), "xf");
  const entries = styleEntries(styles);
  const inPart = new Map(entries.map((entry) => [entry.name, namedStyle(entry, xfs[entry.xfId] ?? null, parts)]));
  const normal = inPart.get(NORMAL.name) ?? namedStyle({ name: NORMAL.name, builtIn: NORMAL }, xfs[0] ?? null, parts);
  const others = BUILT_IN_STYLES.map((style) => inPart.get(style.name) ?? builtInStyle(style, normal.format, source));
  const own = entries.filter(({ builtIn }) => builtIn === null).flatMap(({ name }) => inPart.get(name) ?? []);
  return [normal, ...others, ...own];
}

function namedStyle(entry: Pick<StyleEntry, "name" | "builtIn">, xf: Element | null, parts: FormatParts): NamedStyle {
  const includes = (side: StyleSide): boolean => flagOf(xf, INCLUDED[side], true);
  return {
    name: entry.name,
    label: entry.builtIn?.label ?? entry.name,
    isBuiltIn: entry.builtIn !== null,
    includes: {
      number: includes("number"),
      font: includes("font"),
      alignment: includes("alignment"),
      border: includes("border"),
      fill: includes("fill"),
      protection: includes("protection"),
    },
    format: readFormat(xf, parts, entry.name),
  };
}

function builtInStyle(style: BuiltInStyle, normal: CellFormat, source: StyleSource): NamedStyle {
  const { styles, theme, parts, color } = source;
  const { font, fill, border } = builtInElements(style, styles, theme);
  const numberFormat = parts.numberFormats.get(style.numberFormatId ?? 0);
  return {
    name: style.name,
    label: style.label,
    isBuiltIn: true,
    includes: {
      number: style.numberFormatId !== undefined,
      font: font !== null,
      alignment: false,
      border: border !== null,
      fill: fill !== null,
      protection: false,
    },
    format: {
      ...normal,
      ...(style.numberFormatId !== undefined && numberFormat !== undefined ? { numberFormat } : {}),
      ...(font ? { font: readFont(font, color) } : {}),
      ...(fill ? readFill(fill, color) : {}),
      ...(border ? { borders: readBorder(border, color) } : {}),
      namedStyle: style.name,
    },
  };
}

/** The font, fill and border of one of Excel's own styles for this part, each where it has one; not yet placed. */
export function builtInElements(style: BuiltInStyle, styles: Element, theme: Element | null) {
  return {
    font: style.font === undefined ? null : fontOf(style.font, styles, theme),
    fill: style.fill === undefined ? null : fillOf(style.fill, styles),
    border: style.border === undefined ? null : borderOf(style.border, styles),
  };
}

function fontOf(changes: NonNullable<BuiltInStyle["font"]>, styles: Element, theme: Element | null): Element {
  const normal = childrenOf(childOf(styles, "fonts"), "font")[0] ?? newElement(styles, "font");
  const font = normal.cloneNode(true);
  for (const [name, attributes] of Object.entries(changes)) setFontChild(font, name, attributes);
  const fonts = childOf(childOf(childOf(theme, "themeElements"), "fontScheme"), "majorFont");
  const major = attributeOf(childOf(fonts, "latin"), "typeface");
  if ("scheme" in changes) setFontChild(font, "name", { val: major ?? "Calibri Light" });
  return font;
}

function fillOf(color: NonNullable<BuiltInStyle["fill"]>, styles: Element): Element {
  const fill = newElement(styles, "fill");
  append(append(fill, "patternFill", { patternType: "solid" }), "fgColor", color);
  return fill;
}

function borderOf(lines: NonNullable<BuiltInStyle["border"]>, styles: Element): Element {
  const border = newElement(styles, "border");
  for (const side of SIDES) {
    const line = lines[side];
    const element = childInOrder(border, side, SIDES);
    if (line === undefined) continue;
    element.setAttribute("style", line.style);
    append(element, "color", line.color);
  }
  return border;
}

const SIDES = ["left", "right", "top", "bottom", "diagonal"];
