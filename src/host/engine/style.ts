/** The format of a cell, and the table that gives each distinct format its number. */

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly script: "None" | "Superscript" | "Subscript";
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface BorderLine {
  /** Excel's API names: None, Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot. */
  readonly style: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface CellFormat {
  /** English code, as `Range.numberFormat` gives it. */
  readonly numberFormat: string;
  readonly font: FontFormat;
  /** `#RRGGBB` of the background, or null for none. */
  readonly fill: string | null;
  /** What is drawn over the background, by `Excel.FillPattern`; null for nothing. */
  readonly pattern: { readonly style: string; readonly color: string } | null;
  readonly borders: {
    readonly top: BorderLine;
    readonly bottom: BorderLine;
    readonly left: BorderLine;
    readonly right: BorderLine;
    /** From the upper left corner; the file has one line for both diagonals. */
    readonly diagonalDown: BorderLine;
    readonly diagonalUp: BorderLine;
  };
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  /** Room beside text that is distributed over its cell. */
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell's text was typed with a leading apostrophe: it is text whatever it looks like. */
  readonly quotePrefix: boolean;
  /** The named style that it rests on: its name in the workbook's list. */
  readonly namedStyle: string;
}

/** The sides of a format that a named style may leave to the cell. */
export const STYLE_SIDES = ["number", "font", "alignment", "border", "fill", "protection"] as const;
export type StyleSide = (typeof STYLE_SIDES)[number];

/** A format with a name: cells that rest on it follow it. */
export interface NamedStyle {
  /** Of one of Excel's own its word in `Excel.BuiltInStyle`, `Heading1`. */
  readonly name: string;
  /** The English name that Excel shows, `Heading 1`; of a person's own style its name. */
  readonly label: string;
  readonly isBuiltIn: boolean;
  readonly includes: Readonly<Record<StyleSide, boolean>>;
  readonly format: CellFormat;
}

export interface StyleTable {
  /** The format with this number. */
  at(style: number): CellFormat;
  /** The number of `style` changed in these respects; what the file knows of that style and we do not is kept. */
  with(style: number, change: Partial<CellFormat>): number;
  readonly count: number;
}
