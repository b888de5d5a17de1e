/** What a column of a filter asks of its cells, and the filters and sort orders of tables and sheets. */
import type { Area } from "./area";

export type ComparisonOperator =
  "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

/** A comparison with a number, or with a text in which `*` and `?` stand for anything; notEqual to "" is any that is not blank. */
export interface Comparison {
  readonly operator: ComparisonOperator;
  readonly value: string;
}

/** A year, or as much more of a moment as it names: month from 1, day, hour, minute, second. */
export type DateGroup = readonly [year: number, ...rest: readonly number[]];

/** Averages and times that count from today, as the file names them. */
export const DYNAMIC_FILTERS = [
  "aboveAverage",
  "belowAverage",
  "yesterday",
  "today",
  "tomorrow",
  "lastWeek",
  "thisWeek",
  "nextWeek",
  "lastMonth",
  "thisMonth",
  "nextMonth",
  "lastQuarter",
  "thisQuarter",
  "nextQuarter",
  "lastYear",
  "thisYear",
  "nextYear",
  "yearToDate",
  ...(["Q1", "Q2", "Q3", "Q4"] as const),
  ...(["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12"] as const),
] as const;
export type DynamicFilter = (typeof DYNAMIC_FILTERS)[number];

export type FilterCriterion =
  /** The texts that cells show, without regard to case, blank cells, and dates within a year, month or smaller. */
  | {
      readonly kind: "values";
      readonly texts: readonly string[];
      readonly blanks: boolean;
      readonly dates: readonly DateGroup[];
    }
  | { readonly kind: "custom"; readonly comparisons: readonly [Comparison, Comparison?]; readonly isAnd: boolean }
  /** The largest or smallest numbers; `bound` is the last that counted when rows were looked at. */
  | {
      readonly kind: "top";
      readonly count: number;
      readonly isTop: boolean;
      readonly isPercent: boolean;
      readonly bound: number | null;
    }
  /** `from` is the average, or with `to` the days from the first up to the last and without it, when rows were looked at. */
  | { readonly kind: "dynamic"; readonly type: DynamicFilter; readonly from: number | null; readonly to: number | null }
  /** `#RRGGBB`; null is no fill, or the automatic colour. */
  | { readonly kind: "color"; readonly of: "cell" | "font"; readonly color: string | null }
  /** An icon of a set of conditional formatting, as the file names both. */
  | { readonly kind: "icon"; readonly set: string; readonly icon: number | null };

/** What of a cell sorts it: its value, or (first or last) one colour or icon. */
export type SortKey =
  | { readonly on: "value" }
  | { readonly on: "cell" | "font"; readonly color: string | null }
  | { readonly on: "icon"; readonly set: string; readonly icon: number | null };

/** By which columns (their ids) the rows of a table were sorted last. */
export interface TableSort {
  readonly fields: readonly { readonly column: number; readonly ascending: boolean; readonly by: SortKey }[];
  readonly matchCase: boolean;
  readonly method: "PinYin" | "StrokeCount";
}

/** The filter of a sheet's own cells: headings and data, and by column what it asks. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: readonly (FilterCriterion | null)[];
  /** Its buttons show in which order its rows were put; which one, the file alone knows. */
  readonly isSorted: boolean;
}
