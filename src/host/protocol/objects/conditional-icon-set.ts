import type { IconCriterion, IconSetRule } from "../../engine/conditional-format";
import { changeRule, exists, ruleAs } from "../conditional-rules";
import { thresholdFields, thresholdJson, thresholdOf } from "../conditional-thresholds";
import { writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { icon, iconCount, iconSet } from "../icons";
import type { JsonObject } from "../json";
import { flag, isList, oneOf, optional, record, type Argument, type Parameter } from "../parameters";
import type { FormatRule } from "../targets";

const customIcon = optional(icon, null);
const first = record({ customIcon, formula: anyOf(), operator: anyOf(), type: anyOf() });
const criterion = record({
  ...thresholdFields("Number", "Percent", "Formula", "Percentile"),
  customIcon,
  operator: oneOf("GreaterThan", "GreaterThanOrEqual"),
});

/** Of the first criterion only its icon counts: all values that fit no other have it. */
function anyOf(): Parameter<null> {
  return { parse: () => null };
}

function readCriteria(value: Argument, before: readonly IconCriterion[]): IconCriterion[] {
  const [lowest] = before;
  if (!isList(value) || value.length !== before.length || !lowest) throw new RequestError("InvalidArgument");
  const criteria = value.map((given, place): IconCriterion => {
    if (place === 0) return { ...lowest, customIcon: first.parse(given).customIcon };
    const { operator, customIcon, ...threshold } = criterion.parse(given);
    return { ...thresholdOf(threshold), operator, customIcon };
  });
  const isOfSet = ({ customIcon }: IconCriterion) => !customIcon || customIcon.index < iconCount(customIcon.set);
  if (!criteria.every(isOfSet)) throw new RequestError("InvalidArgument");
  return criteria;
}

function criterionJson(criterion: IconCriterion): JsonObject {
  const { customIcon, operator } = criterion;
  const { set, index } = customIcon ?? { set: "", index: 0 };
  const named = set === "NoIcons" ? "Invalid" : set;
  return { ...thresholdJson(criterion), operator, customIcon: customIcon && { set: named, index } };
}

/** The criteria that Excel gives a set of so many icons: equal parts, in whole percents. */
function equalParts(count: number): IconCriterion[] {
  return Array.from({ length: count }, (_, place) => ({
    type: "Percent",
    formula: String(Math.round((100 * place) / count)),
    operator: "GreaterThanOrEqual",
    customIcon: null,
  }));
}

function withStyle({ criteria }: IconSetRule, style: string): Partial<IconSetRule> {
  if (criteria.length !== iconCount(style)) return { style, criteria: equalParts(iconCount(style)) };
  return { style, criteria: criteria.map((criterion) => ({ ...criterion, customIcon: null })) };
}

export const iconSetConditionalFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    criteria: {
      get: (target) => ruleAs(target, "iconSet").criteria.map(criterionJson),
      set: (target, value, at) =>
        changeRule(target, "iconSet", at, ({ criteria }) => ({ criteria: readCriteria(value, criteria) })),
    },
    reverseIconOrder: writable(
      flag,
      (target) => ruleAs(target, "iconSet").isReversed,
      (target, isReversed, at) =>
        changeRule(target, "iconSet", at, ({ criteria }) => {
          if (criteria.some(({ customIcon }) => customIcon)) throw new RequestError("InvalidOperation");
          return { isReversed };
        }),
    ),
    showIconOnly: writable(
      flag,
      (target) => ruleAs(target, "iconSet").showIconOnly,
      (target, showIconOnly, at) => changeRule(target, "iconSet", at, () => ({ showIconOnly })),
    ),
    style: writable(
      iconSet,
      (target) => ruleAs(target, "iconSet").style,
      (target, style, at) => changeRule(target, "iconSet", at, (rule) => withStyle(rule, style)),
    ),
  },
};
