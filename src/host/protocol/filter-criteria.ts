import type { DateGroup, FilterCriterion } from "../engine/filter-criterion";
import { dynamicFilter } from "./dynamic-filters";
import { RequestError } from "./errors";
import { comparison, customFilter } from "./filter-comparisons";
import { icon } from "./icons";
import {
  colour,
  either,
  integer,
  list,
  oneOf,
  optional,
  record,
  text,
  type Argument,
  type Parameter,
} from "./parameters";

/** How specific a date is to be filtered by. */
export const DATE_PARTS = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

const filterDatetime = record({ date: text, specificity: oneOf(...DATE_PARTS) });
const filterValue = either(text, filterDatetime, (value) => typeof value === "string");

/** The values of `applyValuesFilter`; an empty text stands for blank cells. */
export const filterValues: Parameter<FilterCriterion> = {
  parse: (value) => {
    const given = list(filterValue).parse(value);
    const texts = given.filter((item) => typeof item === "string");
    return {
      kind: "values",
      texts: texts.filter((item) => item !== ""),
      blanks: texts.includes(""),
      dates: given.flatMap((item) => (typeof item === "string" ? [] : [dateGroup(item.date, item.specificity)])),
    };
  },
};

/** As much of an ISO date as it is to be filtered by. */
function dateGroup(date: string, specificity: (typeof DATE_PARTS)[number]): DateGroup {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?)?)?)?$/.exec(date);
  if (!found) throw new RequestError("InvalidArgument");
  const [year = 0, ...rest] = found.slice(1, 2 + DATE_PARTS.indexOf(specificity)).map((part) => Number(part ?? 0));
  return [year, ...rest];
}

/** How many of the largest or smallest; Excel takes at most 500, or all percents. */
export function topFilter(isTop: boolean, isPercent: boolean): Parameter<FilterCriterion> {
  return {
    parse: (value) => {
      const count = integer.parse(value);
      if (count < 1 || count > (isPercent ? 100 : 500)) throw new RequestError("InvalidArgument");
      return { kind: "top", count, isTop, isPercent, bound: null };
    },
  };
}

/** The cells or text of a colour. */
export function colorFilter(of: "cell" | "font"): Parameter<FilterCriterion> {
  return { parse: (value) => ({ kind: "color", of, color: colour.parse(value) }) };
}

export const filterOperator = optional(oneOf("And", "Or"), "And" as const);

const fields = record({
  color: optional(colour, null),
  criterion1: optional(text, null),
  criterion2: optional(text, null),
  dynamicCriteria: optional(dynamicFilter, null),
  filterOn: oneOf(
    ...(["BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor"] as const),
    ...(["Values", "TopItems", "TopPercent", "Icon", "Custom"] as const),
  ),
  icon: optional(icon, null),
  operator: filterOperator,
  subField: optional(text, null),
  values: optional({ parse: (value: Argument) => value }, null),
});

/** `Excel.FilterCriteria`: what `filterOn` names decides which of the other fields count. By icon and by a field of a rich value are not played. */
export const filterCriteria: Parameter<FilterCriterion> = {
  parse: (value) => {
    const { filterOn, criterion1, criterion2, operator, ...given } = fields.parse(value);
    if (given.subField !== null || filterOn === "Icon") throw new RequestError("NotImplemented");
    switch (filterOn) {
      case "Values":
        return filterValues.parse(given.values);
      case "Dynamic":
        return given.dynamicCriteria ?? dynamicFilter.parse(null);
      case "CellColor":
      case "FontColor":
        return colorFilter(filterOn === "CellColor" ? "cell" : "font").parse(given.color);
      case "Custom":
        return customFilter(
          comparison.parse(criterion1),
          criterion2 === null ? null : comparison.parse(criterion2),
          operator === "And",
        );
      default: {
        const count = criterion1 === null ? Number.NaN : Number(criterion1);
        return topFilter(filterOn.startsWith("Top"), filterOn.endsWith("Percent")).parse(count);
      }
    }
  },
};
