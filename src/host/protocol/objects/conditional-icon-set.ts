import type { Icon, IconCriterion, IconSetRule } from "../../engine/conditional-format";
import { changeRule, exists, ruleAs } from "../conditional-rules";
import { thresholdFields, thresholdJson, thresholdOf } from "../conditional-thresholds";
import { writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import type { JsonObject } from "../json";
import { flag, index, isList, oneOf, optional, record, type Argument, type Parameter } from "../parameters";
import type { FormatRule } from "../targets";

/** `Excel.IconSet`, by the number of icons. */
const SETS = [
  ...["Arrows", "ArrowsGray", "Flags", "TrafficLights1", "TrafficLights2", "Signs", "Symbols", "Symbols2"].map(
    (name) => `Three${name}`,
  ),
  ...["Stars", "Triangles"].map((name) => `Three${name}`),
  ...["Arrows", "ArrowsGray", "RedToBlack", "Rating", "TrafficLights"].map((name) => `Four${name}`),
  ...["Arrows", "ArrowsGray", "Rating", "Quarters", "Boxes"].map((name) => `Five${name}`),
];

function countOf(set: string): number {
  return set.startsWith("Three") ? 3 : set.startsWith("Four") ? 4 : 5;
}

const icon: Parameter<Icon | null> = optional(record({ set: oneOf(...SETS), index }), null);
const first = record({ customIcon: icon, formula: anyOf(), operator: anyOf(), type: anyOf() });
const criterion = record({
  ...thresholdFields("Number", "Percent", "Formula", "Percentile"),
  customIcon: icon,
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
  const isOfSet = ({ customIcon }: IconCriterion) => !customIcon || customIcon.index < countOf(customIcon.set);
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
  if (criteria.length !== countOf(style)) return { style, criteria: equalParts(countOf(style)) };
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
      oneOf(...SETS),
      (target) => ruleAs(target, "iconSet").style,
      (target, style, at) => changeRule(target, "iconSet", at, (rule) => withStyle(rule, style)),
    ),
  },
};
