import { cornerOf } from "../../engine/rule-areas";
import { localFormula } from "../../engine/formula-language";
import { fromR1C1, toR1C1 } from "../../engine/formula-r1c1";
import { changeRule, exists, formatOf, formula, formulaIn, ruleAs } from "../conditional-rules";
import { writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { anything, index, oneOf, optional, record, text } from "../parameters";
import { hold, type FormatRule } from "../targets";

const format = (target: FormatRule) => hold("ConditionalRangeFormat", target);

export const customConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  navigation: { format, rule: (target) => hold("ConditionalFormatRule", target) },
};

export const conditionalFormatRuleType: ObjectType<FormatRule> = {
  exists,
  properties: {
    formula: writable(
      formula,
      (target) => `=${ruleAs(target, "custom").formula}`,
      (target, formula, at) => changeRule(target, "custom", at, () => ({ formula })),
    ),
    formulaLocal: writable(
      anything,
      (target, { book }) => `=${localFormula(ruleAs(target, "custom").formula, book.locale)}`,
      (target, value, at) => changeRule(target, "custom", at, () => ({ formula: formulaIn(value, at.book.locale) })),
    ),
    formulaR1C1: writable(
      text,
      (target) => {
        const { row, column } = cornerOf(formatOf(target).areas);
        return `=${toR1C1(ruleAs(target, "custom").formula, row, column)}`;
      },
      (target, value, at) => {
        const { row, column } = cornerOf(formatOf(target).areas);
        changeRule(target, "custom", at, () => ({ formula: formula.parse(fromR1C1(value, row, column)) }));
      },
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
      (target, rule, at) => {
        const hasTwoLimits = /Between$/.test(rule.operator);
        if (hasTwoLimits && rule.formula2 === null) throw new RequestError("InvalidArgument");
        const formula2 = hasTwoLimits ? rule.formula2 : null;
        changeRule(target, "cellValue", at, () => ({ ...rule, formula2 }));
      },
    ),
  },
  navigation: { format },
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
      (target, rule, at) => changeRule(target, "containsText", at, () => rule),
    ),
  },
  navigation: { format },
};

const topBottomRule = record({
  rank: index,
  type: oneOf("TopItems", "TopPercent", "BottomItems", "BottomPercent"),
});

export const topBottomConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    rule: writable(
      topBottomRule,
      (target) => {
        const { rank, type } = ruleAs(target, "topBottom");
        return { rank, type };
      },
      (target, rule, at) => {
        const most = rule.type.endsWith("Percent") ? 100 : 1000;
        if (rule.rank < 1 || rule.rank > most) throw new RequestError("InvalidArgument");
        changeRule(target, "topBottom", at, () => rule);
      },
    ),
  },
  navigation: { format },
};

/** `Excel.ConditionalFormatPresetCriterion`. */
const CRITERIA = [
  ...["Blanks", "NonBlanks", "Errors", "NonErrors", "UniqueValues", "DuplicateValues"],
  ...["Yesterday", "Today", "Tomorrow", "LastSevenDays"],
  ...["LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth"],
  ...["AboveAverage", "BelowAverage", "EqualOrAboveAverage", "EqualOrBelowAverage"],
  ...["One", "Two", "Three"].flatMap((count) => [`${count}StdDevAboveAverage`, `${count}StdDevBelowAverage`]),
];

export const presetCriteriaConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    rule: writable(
      record({ criterion: oneOf(...CRITERIA) }),
      (target) => ({ criterion: ruleAs(target, "preset").criterion }),
      (target, rule, at) => changeRule(target, "preset", at, () => rule),
    ),
  },
  navigation: { format },
};
