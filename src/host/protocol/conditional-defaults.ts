import { NO_PAINT } from "../engine/conditional-format";
import type { Rule } from "./conditional-rules";

const percent = (formula: string) => ({ type: "Percent", formula }) as const;

/** What a conditional format is before it is told more, by `Excel.ConditionalFormatType`: what Excel's own buttons make of it. */
export const NEW_RULES = {
  Custom: { kind: "custom", formula: "FALSE", paint: NO_PAINT },
  CellValue: { kind: "cellValue", operator: "Between", formula1: "0", formula2: "0", paint: NO_PAINT },
  ContainsText: { kind: "containsText", operator: "Contains", text: "", paint: NO_PAINT },
  PresetCriteria: { kind: "preset", criterion: "AboveAverage", paint: NO_PAINT },
  TopBottom: { kind: "topBottom", type: "TopItems", rank: 10, paint: NO_PAINT },
  ColorScale: {
    kind: "colorScale",
    points: [
      { type: "LowestValue", formula: null, color: "#F8696B" },
      { type: "Percentile", formula: "50", color: "#FFEB84" },
      { type: "HighestValue", formula: null, color: "#63BE7B" },
    ],
  },
  DataBar: {
    kind: "dataBar",
    lower: { type: "Automatic", formula: null },
    upper: { type: "Automatic", formula: null },
    showBarOnly: false,
    direction: "Context",
    axis: { format: "Automatic", color: "#000000" },
    positive: { fill: "#638EC6", border: null, isGradient: true },
    negative: { fill: "#FF0000", border: null },
  },
  IconSet: {
    kind: "iconSet",
    style: "ThreeTrafficLights1",
    isReversed: false,
    showIconOnly: false,
    criteria: ["0", "33", "67"].map((limit) => ({
      ...percent(limit),
      operator: "GreaterThanOrEqual",
      customIcon: null,
    })),
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type FormatType = keyof typeof NEW_RULES;

const TYPES: Readonly<Record<Exclude<Rule["kind"], "kept">, FormatType>> = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  preset: "PresetCriteria",
  topBottom: "TopBottom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

/** `Excel.ConditionalFormatType` of a rule; one that is kept as the file has it counts as a formula. */
export function formatType(rule: Rule): FormatType {
  return rule.kind === "kept" ? "Custom" : TYPES[rule.kind];
}
