import type { Area } from "./area";

/** A line that a conditional format draws; `None` takes away the cell's own. Colour `#RRGGBB`. */
export interface PaintedLine {
  readonly style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";
  readonly color: string;
}

/** What a conditional format paints over the cell's own format; null leaves it. Colours `#RRGGBB`. */
export interface PaintedFormat {
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: "None" | "Single" | "Double" | null;
  readonly fill: string | null;
  readonly borders: {
    readonly top: PaintedLine | null;
    readonly bottom: PaintedLine | null;
    readonly left: PaintedLine | null;
    readonly right: PaintedLine | null;
  };
  readonly numberFormat: string | null;
}

/** A format that changes nothing. */
export const NO_PAINT: PaintedFormat = {
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  numberFormat: null,
};

/** Where among the values of its cells a scale, bar or icon begins or ends; `formula` (without `=`) where the type asks for one. */
export interface Threshold {
  readonly type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  readonly formula: string | null;
}

export interface ColorPoint extends Threshold {
  readonly color: string;
}

/** An icon of a set, by the set's API name; `NoIcons` shows none. */
export interface Icon {
  readonly set: string;
  readonly index: number;
}

export interface IconCriterion extends Threshold {
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  /** Null: the one of the set. */
  readonly customIcon: Icon | null;
}

export interface ColorScaleRule {
  readonly kind: "colorScale";
  /** Two or three, the lowest first. */
  readonly points: readonly ColorPoint[];
}

export interface DataBarRule {
  readonly kind: "dataBar";
  readonly lower: Threshold;
  readonly upper: Threshold;
  readonly showBarOnly: boolean;
  readonly direction: "Context" | "LeftToRight" | "RightToLeft";
  readonly axis: { readonly format: "Automatic" | "None" | "CellMidPoint"; readonly color: string };
  /** A border of null is none. */
  readonly positive: { readonly fill: string; readonly border: string | null; readonly isGradient: boolean };
  /** Null: as the positive side. */
  readonly negative: { readonly fill: string | null; readonly border: string | null };
}

export interface IconSetRule {
  readonly kind: "iconSet";
  /** `Excel.IconSet`. */
  readonly style: string;
  readonly isReversed: boolean;
  readonly showIconOnly: boolean;
  readonly criteria: readonly IconCriterion[];
}

export interface TopBottomRule {
  readonly kind: "topBottom";
  readonly type: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
  readonly rank: number;
  readonly paint: PaintedFormat;
}

export interface PresetRule {
  readonly kind: "preset";
  /** `Excel.ConditionalFormatPresetCriterion`. */
  readonly criterion: string;
  readonly paint: PaintedFormat;
}

export interface CustomRule {
  readonly kind: "custom";
  readonly formula: string;
  readonly paint: PaintedFormat;
}

export interface CellValueRule {
  readonly kind: "cellValue";
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string | null;
  readonly paint: PaintedFormat;
}

export interface TextRule {
  readonly kind: "containsText";
  readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
  readonly text: string;
  readonly paint: PaintedFormat;
}

/** A rule that the host does not interpret, as the file wrote it. */
export interface KeptRule {
  readonly kind: "kept";
  readonly type: string;
  readonly xml: string;
}

export type PaintingRule = CustomRule | CellValueRule | TextRule | TopBottomRule | PresetRule;

/** A conditional format. Of all on a sheet the one with the lowest priority comes first. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: PaintingRule | ColorScaleRule | DataBarRule | IconSetRule | KeptRule;
}
