import { DYNAMIC_FILTERS, type DynamicFilter, type FilterCriterion } from "../engine/filter-criterion";
import { oneOf, type Parameter } from "./parameters";

/** Excel's own spelling of February. */
const MONTHS = "January Februray March April May June July August September October November December".split(" ");

/** `Excel.DynamicFilterCriteria` for what the file calls `M1`, `Q1`, `aboveAverage`. */
export function dynamicWord(type: DynamicFilter): string {
  const [, unit, number] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (unit === "M") return `AllDatesInPeriod${MONTHS[Number(number) - 1] ?? ""}`;
  return unit === "Q" ? `AllDatesInPeriodQuarter${number ?? ""}` : type.charAt(0).toUpperCase() + type.slice(1);
}

const typeByWord = new Map(DYNAMIC_FILTERS.map((type) => [dynamicWord(type), type]));

/** A filter of `Excel.DynamicFilterCriteria`; `Unknown` is none. */
export const dynamicFilter: Parameter<FilterCriterion> = {
  parse: (value) => {
    const type = typeByWord.get(oneOf(...typeByWord.keys()).parse(value)) ?? "aboveAverage";
    return { kind: "dynamic", type, from: null, to: null };
  },
};
