import type { DataBarRule } from "../../engine/conditional-format";
import { changeRule, exists, ruleAs } from "../conditional-rules";
import { thresholdFields, thresholdJson, thresholdOf } from "../conditional-thresholds";
import type { Connection } from "../connection";
import { writable, type ObjectType } from "../definition";
import { colour, either, flag, oneOf, record } from "../parameters";
import { hold, type FormatRule } from "../targets";

const ON_THE_WAY = ["Number", "Percent", "Formula", "Percentile"] as const;
const lowerBound = record(thresholdFields("Automatic", "LowestValue", ...ON_THE_WAY));
const upperBound = record(thresholdFields("Automatic", "HighestValue", ...ON_THE_WAY));

/** A colour, or an empty text for none. */
const colourOrNone = either({ parse: () => null }, colour, (value) => value === "");

/** What a side of its own gets where it was like the other. */
const NEGATIVE = "#FF0000";

const barOf = (target: FormatRule): DataBarRule => ruleAs(target, "dataBar");

function change(target: FormatRule, at: Connection, by: (rule: DataBarRule) => Partial<DataBarRule>): void {
  changeRule(target, "dataBar", at, by);
}

export const dataBarConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    axisColor: writable(
      colour,
      (target) => (barOf(target).axis.format === "None" ? "" : barOf(target).axis.color),
      (target, color, at) => change(target, at, ({ axis }) => ({ axis: { ...axis, color } })),
    ),
    axisFormat: writable(
      oneOf("Automatic", "None", "CellMidPoint"),
      (target) => barOf(target).axis.format,
      (target, format, at) => change(target, at, ({ axis }) => ({ axis: { ...axis, format } })),
    ),
    barDirection: writable(
      oneOf("Context", "LeftToRight", "RightToLeft"),
      (target) => barOf(target).direction,
      (target, direction, at) => change(target, at, () => ({ direction })),
    ),
    lowerBoundRule: writable(
      lowerBound,
      (target) => thresholdJson(barOf(target).lower),
      (target, bound, at) => change(target, at, () => ({ lower: thresholdOf(bound) })),
    ),
    showDataBarOnly: writable(
      flag,
      (target) => barOf(target).showBarOnly,
      (target, showBarOnly, at) => change(target, at, () => ({ showBarOnly })),
    ),
    upperBoundRule: writable(
      upperBound,
      (target) => thresholdJson(barOf(target).upper),
      (target, bound, at) => change(target, at, () => ({ upper: thresholdOf(bound) })),
    ),
  },
  navigation: {
    negativeFormat: (target) => hold("ConditionalDataBarNegativeFormat", target),
    positiveFormat: (target) => hold("ConditionalDataBarPositiveFormat", target),
  },
};

function changePositive(target: FormatRule, at: Connection, by: Partial<DataBarRule["positive"]>): void {
  change(target, at, ({ positive }) => ({ positive: { ...positive, ...by } }));
}

export const conditionalDataBarPositiveFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    borderColor: writable(
      colourOrNone,
      (target) => barOf(target).positive.border ?? "",
      (target, border, at) => changePositive(target, at, { border }),
    ),
    fillColor: writable(
      colour,
      (target) => barOf(target).positive.fill,
      (target, fill, at) => changePositive(target, at, { fill }),
    ),
    gradientFill: writable(
      flag,
      (target) => barOf(target).positive.isGradient,
      (target, isGradient, at) => changePositive(target, at, { isGradient }),
    ),
  },
};

function changeNegative(target: FormatRule, at: Connection, by: Partial<DataBarRule["negative"]>): void {
  change(target, at, ({ negative }) => ({ negative: { ...negative, ...by } }));
}

export const conditionalDataBarNegativeFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    borderColor: writable(
      colour,
      (target) => barOf(target).negative.border ?? barOf(target).positive.border ?? "",
      (target, border, at) => changeNegative(target, at, { border }),
    ),
    fillColor: writable(
      colour,
      (target) => barOf(target).negative.fill ?? barOf(target).positive.fill,
      (target, fill, at) => changeNegative(target, at, { fill }),
    ),
    matchPositiveBorderColor: writable(
      flag,
      (target) => barOf(target).negative.border === null,
      (target, matches, at) =>
        changeNegative(target, at, { border: matches ? null : (barOf(target).negative.border ?? NEGATIVE) }),
    ),
    matchPositiveFillColor: writable(
      flag,
      (target) => barOf(target).negative.fill === null,
      (target, matches, at) =>
        changeNegative(target, at, { fill: matches ? null : (barOf(target).negative.fill ?? NEGATIVE) }),
    ),
  },
};
