import type { Element } from "slimdom";
import type { CellFormat, NamedStyle, StyleTable } from "../../style";
import { NORMAL_STYLE } from "../../named-styles";
import { canonical } from "../canonical";
import { attributeOf, childOf, childrenOf, numberOf, xmlOf } from "../package/xml";
import { type ColorReader, colorReader } from "./colors";
import { readNamedStyles, styleNames } from "./named-styles";
import { readFormat, readParts } from "./read-formats";

/** A format made since the file was opened. */
export interface AddedStyle {
  /** The format of the file that it was derived from, and whose unknown sides it keeps. */
  readonly base: number;
  readonly format: CellFormat;
}

export interface StyleBook extends StyleTable {
  /** How many formats the file has; those with higher numbers were added. */
  readonly sourceCount: number;
  readonly added: readonly AddedStyle[];
  readonly color: ColorReader;
  /** The named styles as the file has them, and Excel's own that it does not have yet. */
  readonly namedStyles: readonly NamedStyle[];
  readonly theme: Element | null;
}

/** What stands in an `xf` and is not in the model; two formats that differ in it are not taken for the same. */
const KNOWN_OF_XF = /^(?:numFmtId|fontId|fillId|borderId|xfId|quotePrefix|apply\w+)$/;
const KNOWN_OF_ALIGNMENT =
  /^(?:horizontal|vertical|wrapText|indent|textRotation|shrinkToFit|readingOrder|justifyLastLine)$/;

/** The cell formats of a styles part with its theme (null: none). */
export function readStyleBook(styles: Element, theme: Element | null): StyleBook {
  const color = colorReader(styles, theme);
  const parts = readParts(styles, color);
  const names = styleNames(styles);
  const xfs = childrenOf(childOf(styles, "cellXfs"), "xf");
  const nameOf = (xf: Element): string => names.get(numberOf(xf, "xfId") ?? 0) ?? NORMAL_STYLE;
  const formats =
    xfs.length === 0 ? [readFormat(null, parts, NORMAL_STYLE)] : xfs.map((xf) => readFormat(xf, parts, nameOf(xf)));
  const unknown = (): string[] => {
    const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((name) => childrenOf(childOf(styles, name)));
    return xfs.map((xf) => unknownSides(xf, { fonts: fonts ?? [], fills: fills ?? [], borders: borders ?? [] }));
  };
  const namedStyles = readNamedStyles({ styles, theme, parts, color });
  return { ...styleTable(formats, unknown), color, namedStyles, theme };
}

/** `unknownSides`: what the file knows of each of its formats and the model does not; asked for when a format is first changed. */
function styleTable(
  source: readonly CellFormat[],
  unknownSides: () => string[],
): Omit<StyleBook, "color" | "namedStyles" | "theme"> {
  const formats = [...source];
  const added: AddedStyle[] = [];
  const bases = source.map((_, style) => style);
  let unknown: readonly string[] | null = null;
  const numbers = new Map<string, number>();
  const key = (base: number, format: CellFormat): string => {
    if (unknown === null) {
      unknown = unknownSides();
      source.forEach((known, style) => {
        const first = key(style, known);
        if (!numbers.has(first)) numbers.set(first, style);
      });
    }
    return `${unknown[base] ?? ""}${canonical(format)}`;
  };
  /** The keys of formats as they stand, for they never change. */
  const keys = new Map<number, string>();
  const keyOf = (style: number): string => {
    const known = keys.get(style) ?? key(bases[style] ?? 0, at(style));
    keys.set(style, known);
    return known;
  };
  const at = (style: number): CellFormat => {
    const format = formats[style] ?? formats[0];
    if (format === undefined) throw new Error("A workbook has at least one format");
    return format;
  };
  return {
    at,
    with(style, change) {
      const base = bases[style] ?? 0;
      const format = { ...at(style), ...change };
      const wanted = key(base, format);
      if (wanted === keyOf(style)) return style;
      const known = numbers.get(wanted);
      if (known !== undefined) return known;
      const number = formats.push(format) - 1;
      bases.push(base);
      added.push({ base, format });
      numbers.set(wanted, number);
      return number;
    },
    get count() {
      return formats.length;
    },
    sourceCount: source.length,
    added,
  };
}

interface SideElements {
  readonly fonts: readonly Element[];
  readonly fills: readonly Element[];
  readonly borders: readonly Element[];
}

function unknownSides(xf: Element, { fonts, fills, borders }: SideElements): string {
  const others = (element: Element | null, known: RegExp): string =>
    (element?.attributes ?? [])
      .filter(({ name }) => !known.test(name))
      .map(({ name, value }) => `${name}=${value}`)
      .join();
  const font = fonts[Number(attributeOf(xf, "fontId") ?? 0)] ?? null;
  const fill = fills[Number(attributeOf(xf, "fillId") ?? 0)] ?? null;
  const border = borders[Number(attributeOf(xf, "borderId") ?? 0)] ?? null;
  return [
    others(xf, KNOWN_OF_XF),
    others(childOf(xf, "alignment"), KNOWN_OF_ALIGNMENT),
    others(border, /^diagonal(?:Up|Down)$/),
    ...childrenOf(font)
      .filter(({ localName }) => /^(?:shadow|outline|condense|extend)$/.test(localName))
      .map(xmlOf),
    ...childrenOf(fill, "gradientFill").map(xmlOf),
    ...childrenOf(xf, "extLst").map(xmlOf),
  ].join("|");
}
