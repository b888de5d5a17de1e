import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderLine, CellFormat } from "../../engine/style";

/** A format of the engine as the grid draws it, but for the horizontal side of General, which follows the value. */
export function gridStyle(format: CellFormat): IStyleData {
  const { font, fill } = format;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ...(font.underline !== "None" && { ul: { s: BooleanNumber.TRUE, t: underlineOf(font.underline) } }),
    ...(font.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(font.script !== "None" && { va: SCRIPTS[font.script] }),
    cl: { rgb: font.color },
    ...(fill !== null && { bg: { rgb: fill } }),
    bd: bordersOf(format),
    ht: HORIZONTAL[format.horizontal],
    vt: VERTICAL[format.vertical],
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(format.textOrientation !== 0 && { tr: rotationOf(format.textOrientation) }),
    pd: {
      t: 0,
      b: 1,
      l: 2 + (format.horizontal === "Right" ? 0 : indentOf(format)),
      r: 2 + (format.horizontal === "Right" ? indentOf(format) : 0),
    },
  };
}

const SCRIPTS = { Superscript: BaselineOffset.SUPERSCRIPT, Subscript: BaselineOffset.SUBSCRIPT } as const;

const HORIZONTAL: Readonly<Record<CellFormat["horizontal"], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<CellFormat["vertical"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const PIXELS_PER_INDENT = 9;
/** Excel's number for letters one below the other. */
const STACKED = 180;

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function underlineOf(underline: CellFormat["font"]["underline"]): TextDecoration {
  return underline.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
}

function indentOf({ indent }: CellFormat): number {
  return indent * PIXELS_PER_INDENT;
}

/** Excel turns to the left, the grid to the right. */
function rotationOf(orientation: number): NonNullable<IStyleData["tr"]> {
  return orientation === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -orientation };
}

function bordersOf({ borders }: CellFormat): IBorderData {
  const sides = { t: borders.top, b: borders.bottom, l: borders.left, r: borders.right } as const;
  const diagonals = { tl_br: borders.diagonalDown, bl_tr: borders.diagonalUp } as const;
  const drawn = Object.entries({ ...sides, ...diagonals }).filter(([, line]) => line.style !== "None");
  return Object.fromEntries(drawn.map(([side, line]) => [side, gridLine(line)]));
}

/** A border line as the grid draws it. */
export function gridLine({ style, weight, color }: Pick<BorderLine, "style" | "weight" | "color">) {
  const isThin = weight === "Thin" || weight === "Hairline";
  return { s: (isThin ? THIN : MEDIUM)[style] ?? WEIGHTS[weight], cl: { rgb: color } };
}

const WEIGHTS: Readonly<Record<BorderLine["weight"], BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const THIN: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const MEDIUM: Readonly<Record<string, BorderStyleTypes>> = {
  ...THIN,
  Dash: BorderStyleTypes.MEDIUM_DASHED,
  DashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  DashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
};
