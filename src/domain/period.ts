import { type Brand, type Day, day, dayOf } from "./quantity";

/** `2023-Q1`, `2023-H1`, `2023-04`, `2023`. */
export type PeriodKey = Brand<string, "PeriodKey">;
export type PeriodKind = "month" | "quarter" | "half" | "year";

/** A stretch of the calendar; `index` counts from 1 within the year. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
  readonly key: PeriodKey;
}

const monthsIn: Record<PeriodKind, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The length of a kind of period in months. */
export const periodMonths = (kind: PeriodKind): number => monthsIn[kind];

/** The period of that kind; `index` from 1. Throws RangeError outside the year. */
export const period = (kind: PeriodKind, year: number, index = 1): Period => {
  if (index < 1 || index > 12 / monthsIn[kind]) throw new RangeError(`no ${kind} ${index} in a year`);
  const suffix = { month: `-${String(index).padStart(2, "0")}`, quarter: `-Q${index}`, half: `-H${index}`, year: "" }[
    kind
  ];
  return { kind, year, index, key: `${year}${suffix}` as PeriodKey };
};

/** The first day of a period. */
export const periodStart = (of: Period): Day => dayOf(of.year, (of.index - 1) * monthsIn[of.kind] + 1, 1);

/** The last day of a period. */
export const periodEnd = (of: Period): Day => day(dayOf(of.year, of.index * monthsIn[of.kind] + 1, 1) - 1);

/** The period of a coarser (or the same) kind that holds this one whole. */
export const widen = (of: Period, kind: PeriodKind): Period =>
  period(kind, of.year, Math.ceil((of.index * monthsIn[of.kind]) / monthsIn[kind]));

const monthsFromZero = (of: Period): number => of.year * 12 + (of.index - 1) * monthsIn[of.kind];

/** How many months later one period begins than another; negative is earlier. */
export const monthsBetween = (from: Period, to: Period): number => monthsFromZero(to) - monthsFromZero(from);

/** The period of that kind so many later; negative is earlier. */
export const periodAfter = (of: Period, count: number): Period => {
  const inYear = 12 / monthsIn[of.kind];
  const place = of.year * inYear + of.index - 1 + count;
  return period(of.kind, Math.floor(place / inYear), place - Math.floor(place / inYear) * inYear + 1);
};

/** Orders periods by their first day, longer after shorter. */
export const comparePeriods = (a: Period, b: Period): number =>
  periodStart(a) - periodStart(b) || periodMonths(a.kind) - periodMonths(b.kind);
