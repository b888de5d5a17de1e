/** Fonts, fills, borders and whole formats of the styles part, as the model words them. */
import type { Element } from "slimdom";
import type { BorderLine, CellFormat, FontFormat } from "../../style";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../package/xml";
import type { ColorReader } from "./colors";

const BLACK = "#000000";

export const UNDERLINES = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

/** How the file names a line ⇄ Excel's style and weight. */
export const LINES: Readonly<Record<string, Omit<BorderLine, "color">>> = {
  none: { style: "None", weight: "Thin" },
  thin: { style: "Continuous", weight: "Thin" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** The parts from which the formats of cells are put together. */
export interface FormatParts {
  readonly fonts: readonly FontFormat[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly CellFormat["borders"][];
  readonly numberFormats: ReadonlyMap<number, string>;
}

/** A font; what it does not say is that of the format's own default. */
export function readFont(font: Element | null, color: ColorReader): FontFormat {
  const underline = childOf(font, "u");
  return {
    name: attributeOf(childOf(font, "name") ?? childOf(font, "rFont"), "val") ?? "Calibri",
    size: numberOf(childOf(font, "sz"), "val") ?? 11,
    bold: isOn(childOf(font, "b")),
    italic: isOn(childOf(font, "i")),
    strikethrough: isOn(childOf(font, "strike")),
    underline: underline === null ? "None" : underlineOf(attributeOf(underline, "val") ?? "single"),
    color: color(childOf(font, "color")) ?? BLACK,
  };
}

/** The colour of a fill; null for none, for a gradient, and for a pattern that is not solid and names no colour. */
export function readFill(fill: Element | null, color: ColorReader): string | null {
  const pattern = childOf(fill, "patternFill");
  if (pattern === null || (attributeOf(pattern, "patternType") ?? "none") === "none") return null;
  const isSolid = attributeOf(pattern, "patternType") === "solid";
  return color(childOf(pattern, "fgColor")) ?? (isSolid ? BLACK : color(childOf(pattern, "bgColor")));
}

/** The four sides of a border. */
export function readBorder(border: Element | null, color: ColorReader): CellFormat["borders"] {
  const line = (...names: readonly string[]): BorderLine => {
    const side = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
    const known = LINES[attributeOf(side, "style") ?? "none"] ?? { style: "Continuous", weight: "Thin" };
    return { ...known, color: color(childOf(side, "color")) ?? BLACK };
  };
  return { top: line("top"), bottom: line("bottom"), left: line("left", "start"), right: line("right", "end") };
}

/** The format that an `xf` element puts together; null: the normal one of a workbook that lists none. */
export function readFormat(xf: Element | null, parts: FormatParts): CellFormat {
  const alignment = childOf(xf, "alignment");
  const protection = childOf(xf, "protection");
  return {
    numberFormat: parts.numberFormats.get(numberOf(xf, "numFmtId") ?? 0) ?? "General",
    font: parts.fonts[numberOf(xf, "fontId") ?? 0] ?? readFont(null, () => null),
    fill: parts.fills[numberOf(xf, "fillId") ?? 0] ?? null,
    borders: parts.borders[numberOf(xf, "borderId") ?? 0] ?? readBorder(null, () => null),
    horizontal: HORIZONTAL[attributeOf(alignment, "horizontal") ?? "general"] ?? "General",
    vertical: VERTICAL[attributeOf(alignment, "vertical") ?? "bottom"] ?? "Bottom",
    wrapText: flagOf(alignment, "wrapText", false),
    indent: numberOf(alignment, "indent") ?? 0,
    textOrientation: orientationOf(numberOf(alignment, "textRotation") ?? 0),
    shrinkToFit: flagOf(alignment, "shrinkToFit", false),
    locked: flagOf(protection, "locked", true),
    formulaHidden: flagOf(protection, "hidden", false),
    quotePrefix: flagOf(xf, "quotePrefix", false),
  };
}

/** The file's word for a horizontal or vertical alignment. */
export function alignmentName(alignment: CellFormat["horizontal"] | CellFormat["vertical"]): string {
  const names = [...Object.entries(HORIZONTAL), ...Object.entries(VERTICAL)];
  return names.find(([, word]) => word === alignment)?.[0] ?? "general";
}

/** The file's number for a text's turn in degrees: 91 and up turn it clockwise, 255 (180 in the API) stacks the letters. */
export function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}

function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The children of one of the lists of the styles part, read. */
export function readList<T>(styles: Element, name: string, read: (element: Element) => T): T[] {
  return childrenOf(childOf(styles, name)).map(read);
}

function isOn(element: Element | null): boolean {
  return element !== null && flagOf(element, "val", true);
}

function underlineOf(name: string): FontFormat["underline"] {
  return Object.entries(UNDERLINES).find(([word]) => word === name)?.[1] ?? "Single";
}
