import { once } from "./once";
import { hasColumns, type Portfolio } from "./portfolio";
import type { Day } from "./quantity";
import { isCommitted } from "./status";

/** How old what the register says about its items is: by their last progress reports. */
export interface ProgressReports {
  /** The items that are vastgelegd: of these a report may be expected. */
  readonly items: number;
  readonly without: number;
  readonly oldest: Day;
  readonly newest: Day;
}

/** The progress reports of items that are vastgelegd; null where the register knows of none. */
export const progressReports = once((portfolio: Portfolio): ProgressReports | null => {
  if (!hasColumns(portfolio, "initiatives", "lastProgressReport")) return null;
  const committed = portfolio.initiatives.filter(({ status }) => isCommitted(status));
  const days = committed.flatMap(({ lastProgressReport }) => lastProgressReport ?? []).sort((a, b) => a - b);
  const [oldest, newest] = [days[0], days.at(-1)];
  if (oldest === undefined || newest === undefined) return null;
  return { items: committed.length, without: committed.length - days.length, oldest, newest };
});
