import type { Element } from "slimdom";
import type { CellFormat, FontFormat } from "../../style";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../package/xml";
import { readBorder } from "./borders";
import type { ColorReader } from "./colors";
import { type Fill, readFill } from "./fills";
import { readFont } from "./fonts";
import { numberFormats } from "./number-formats";

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

/** In the order of the numbers of `readingOrder`. */
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** The parts from which the formats of cells are put together. */
export interface FormatParts {
  readonly fonts: readonly FontFormat[];
  readonly fills: readonly Fill[];
  readonly borders: readonly CellFormat["borders"][];
  readonly numberFormats: ReadonlyMap<number, string>;
}

/** The fonts, fills, borders and number formats of a styles part. */
export function readParts(styles: Element, color: ColorReader): FormatParts {
  const list = (name: string): Element[] => childrenOf(childOf(styles, name));
  return {
    fonts: list("fonts").map((font) => readFont(font, color)),
    fills: list("fills").map((fill) => readFill(fill, color)),
    borders: list("borders").map((border) => readBorder(border, color)),
    numberFormats: numberFormats(styles),
  };
}

/** The format that an `xf` element puts together; null: the normal one of a workbook that lists none. */
export function readFormat(xf: Element | null, parts: FormatParts, namedStyle: string): CellFormat {
  const alignment = childOf(xf, "alignment");
  const protection = childOf(xf, "protection");
  return {
    numberFormat: parts.numberFormats.get(numberOf(xf, "numFmtId") ?? 0) ?? "General",
    font: parts.fonts[numberOf(xf, "fontId") ?? 0] ?? readFont(null, () => null),
    ...(parts.fills[numberOf(xf, "fillId") ?? 0] ?? { fill: null, pattern: null }),
    borders: parts.borders[numberOf(xf, "borderId") ?? 0] ?? readBorder(null, () => null),
    horizontal: HORIZONTAL[attributeOf(alignment, "horizontal") ?? "general"] ?? "General",
    vertical: VERTICAL[attributeOf(alignment, "vertical") ?? "bottom"] ?? "Bottom",
    wrapText: flagOf(alignment, "wrapText", false),
    indent: numberOf(alignment, "indent") ?? 0,
    textOrientation: orientationOf(numberOf(alignment, "textRotation") ?? 0),
    shrinkToFit: flagOf(alignment, "shrinkToFit", false),
    readingOrder: READING_ORDERS[numberOf(alignment, "readingOrder") ?? 0] ?? "Context",
    autoIndent: flagOf(alignment, "justifyLastLine", false),
    locked: flagOf(protection, "locked", true),
    formulaHidden: flagOf(protection, "hidden", false),
    quotePrefix: flagOf(xf, "quotePrefix", false),
    namedStyle,
  };
}

/** The file's word for a horizontal or vertical alignment. */
export function alignmentName(alignment: CellFormat["horizontal"] | CellFormat["vertical"]): string {
  const names = [...Object.entries(HORIZONTAL), ...Object.entries(VERTICAL)];
  return names.find(([, word]) => word === alignment)?.[0] ?? "general";
}

/** The file's number for a reading order. */
export function readingOrderNumber(order: CellFormat["readingOrder"]): number {
  return READING_ORDERS.indexOf(order);
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
