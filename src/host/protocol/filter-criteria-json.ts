import type { DateGroup, FilterCriterion } from "../engine/filter-criterion";
import { dynamicWord } from "./dynamic-filters";
import { comparisonText } from "./filter-comparisons";
import { DATE_PARTS } from "./filter-criteria";
import type { Json } from "./json";

/** The criterion as `Excel.FilterCriteria`. */
export function filterCriteriaJson(criterion: FilterCriterion): Json {
  switch (criterion.kind) {
    case "values":
      return {
        filterOn: "Values",
        values: [...criterion.texts, ...(criterion.blanks ? [""] : []), ...criterion.dates.map(datetimeJson)],
      };
    case "custom": {
      const [criterion1, criterion2] = criterion.comparisons.map((each) => each && comparisonText(each));
      const one = { filterOn: "Custom", criterion1: criterion1 ?? "" };
      return criterion2 === undefined ? one : { ...one, criterion2, operator: criterion.isAnd ? "And" : "Or" };
    }
    case "top":
      return {
        filterOn: `${criterion.isTop ? "Top" : "Bottom"}${criterion.isPercent ? "Percent" : "Items"}`,
        criterion1: String(criterion.count),
      };
    case "dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: dynamicWord(criterion.type) };
    case "color":
      return { filterOn: criterion.of === "cell" ? "CellColor" : "FontColor", color: criterion.color ?? "" };
    case "icon":
      return { filterOn: "Icon" };
  }
}

function datetimeJson(group: DateGroup): Json {
  const [year, month = 1, day = 1, ...time] = group.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"));
  const date = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  const clock = time.length === 0 ? "" : `T${[...time, "00", "00"].slice(0, 3).join(":")}`;
  return { date: `${date}${clock}`, specificity: DATE_PARTS[group.length - 1] ?? "Year" };
}
