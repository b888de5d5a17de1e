/** The periods that starts and ends are counted on: those of the balance, and those into which work can shift. */
import type { Initiative } from "../model";
import { monthsBetween, type Period, periodAfter, periodEnd, periodMonths, periodStart } from "../period";

/** Without Uiterste start an item may start up to so many months later than planned. */
export const MONTHS_LATER = 12;

/** From the first of these periods to the last, also where the register skips some, and so many more behind them. */
export const calendarOf = (periods: readonly Period[], more: number): readonly Period[] => {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const count = monthsBetween(first, last) / periodMonths(first.kind) + 1;
  return Array.from({ length: count + more }, (_, at) => periodAfter(first, at));
};

/**
 * Whether an item that is planned to start in one period may start in another: somewhere in it between its Vroegste and
 * Uiterste start; without those not before the planned one, and up to a year after it.
 */
export const mayStart = (
  { earliestStart, latestStart }: Pick<Initiative, "earliestStart" | "latestStart">,
  planned: Period,
  of: Period,
): boolean => {
  const later = monthsBetween(planned, of);
  const isNotTooEarly = earliestStart === null ? later >= 0 : later >= 0 || periodEnd(of) >= earliestStart;
  return isNotTooEarly && (latestStart === null ? later <= MONTHS_LATER : later <= 0 || periodStart(of) <= latestStart);
};
