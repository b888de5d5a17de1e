/** The format of a cell, and the table that gives each distinct format its number. */

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
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
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly borders: {
    readonly top: BorderLine;
    readonly bottom: BorderLine;
    readonly left: BorderLine;
    readonly right: BorderLine;
  };
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell's text was typed with a leading apostrophe: it is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export interface StyleTable {
  /** The format with this number. */
  at(style: number): CellFormat;
  /** The number of `style` changed in these respects; what the file knows of that style and we do not is kept. */
  with(style: number, change: Partial<CellFormat>): number;
  readonly count: number;
}
