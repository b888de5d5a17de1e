import { exists, changeFormat, paint, paintOf, ruleAs } from "../conditional-rules";
import { method, writable, type ObjectType } from "../definition";
import { colour, flag, oneOf, optional, record, text, type Argument } from "../parameters";
import { hold, type FormatRule } from "../targets";

const formula = {
  parse: (value: Argument) => (typeof value === "number" ? String(value) : text.parse(value).replace(/^=/, "")),
};

export const customConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  navigation: {
    format: (target) => hold("ConditionalRangeFormat", target),
    rule: (target) => hold("ConditionalFormatRule", target),
  },
};

export const conditionalFormatRuleType: ObjectType<FormatRule> = {
  exists,
  properties: {
    formula: writable(
      formula,
      (target) => `=${ruleAs(target, "custom").formula}`,
      (target, text, at) =>
        changeFormat(target, at, (format) => ({ ...format, rule: { ...ruleAs(target, "custom"), formula: text } })),
    ),
  },
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const cellValueRule = record({
  formula1: formula,
  formula2: optional(formula, null),
  operator: oneOf(...OPERATORS),
});

export const cellValueConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    rule: writable(
      cellValueRule,
      (target) => {
        const { formula1, formula2, operator } = ruleAs(target, "cellValue");
        return { formula1: `=${formula1}`, ...(formula2 === null ? {} : { formula2: `=${formula2}` }), operator };
      },
      (target, rule, at) =>
        changeFormat(target, at, (format) => ({ ...format, rule: { ...ruleAs(target, "cellValue"), ...rule } })),
    ),
  },
  navigation: { format: (target) => hold("ConditionalRangeFormat", target) },
};

const textRule = record({ operator: oneOf("Contains", "NotContains", "BeginsWith", "EndsWith"), text });

export const textConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    rule: writable(
      textRule,
      (target) => {
        const { operator, text } = ruleAs(target, "containsText");
        return { operator, text };
      },
      (target, rule, at) =>
        changeFormat(target, at, (format) => ({ ...format, rule: { ...ruleAs(target, "containsText"), ...rule } })),
    ),
  },
  navigation: { format: (target) => hold("ConditionalRangeFormat", target) },
};

export const conditionalRangeFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    numberFormat: writable(
      text,
      (target) => paintOf(target).numberFormat,
      (target, numberFormat, at) => paint(target, at, { numberFormat }),
    ),
  },
  navigation: {
    fill: (target) => hold("ConditionalRangeFill", target),
    font: (target) => hold("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFillType: ObjectType<FormatRule> = {
  exists,
  properties: {
    color: writable(
      colour,
      (target) => paintOf(target).fill ?? "",
      (target, fill, at) => paint(target, at, { fill }),
    ),
  },
  methods: { clear: method([], (target, _, at) => paint(target, at, { fill: null })) },
};

export const conditionalRangeFontType: ObjectType<FormatRule> = {
  exists,
  properties: {
    bold: writable(
      flag,
      (target) => paintOf(target).bold,
      (target, bold, at) => paint(target, at, { bold }),
    ),
    color: writable(
      colour,
      (target) => paintOf(target).fontColor ?? "",
      (target, fontColor, at) => paint(target, at, { fontColor }),
    ),
    italic: writable(
      flag,
      (target) => paintOf(target).italic,
      (target, italic, at) => paint(target, at, { italic }),
    ),
    strikethrough: writable(
      flag,
      (target) => paintOf(target).strikethrough,
      (target, strikethrough, at) => paint(target, at, { strikethrough }),
    ),
  },
  methods: {
    clear: method([], (target, _, at) =>
      paint(target, at, { fontColor: null, bold: null, italic: null, strikethrough: null }),
    ),
  },
};
