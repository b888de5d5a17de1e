import type { FilterCriterion } from "./filter-criterion";
import { periodOf } from "./filter-dates";
import { daysTo1900, type FilteredColumn, numbersOf } from "./filtered-column";

/** The criterion with the bounds that its column gives it now, a serial number of the workbook. */
export function withBounds(column: FilteredColumn, criterion: FilterCriterion, now: number): FilterCriterion {
  if (criterion.kind === "top") {
    const { count, isTop, isPercent } = criterion;
    return { ...criterion, bound: topBound(numbersOf(column), count, isTop, isPercent) };
  }
  if (criterion.kind !== "dynamic") return criterion;
  if (criterion.type === "aboveAverage" || criterion.type === "belowAverage") {
    return { ...criterion, from: average(numbersOf(column)), to: null };
  }
  const days = daysTo1900(column);
  const period = periodOf(criterion.type, now + days);
  return { ...criterion, from: period && period.start - days, to: period && period.end - days };
}

/** The smallest of the largest numbers, or the largest of the smallest; at least one counts. Null where there are no numbers. */
function topBound(numbers: readonly number[], count: number, isTop: boolean, isPercent: boolean): number | null {
  const sorted = [...numbers].sort((a, b) => (isTop ? b - a : a - b));
  const wanted = isPercent ? Math.floor((sorted.length * count) / 100) : count;
  return sorted[Math.min(Math.max(1, wanted), sorted.length) - 1] ?? null;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
