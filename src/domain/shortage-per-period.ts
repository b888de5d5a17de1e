import type { BalanceView } from "./balance-view";
import type { Period } from "./period";
import { type Hours, hours } from "./quantity";

export interface PeriodShortage {
  readonly period: Period;
  /**
   * The shortages of the roles added up, as far as they are known; what is over at one role does not make up for another.
   * Null where nothing is known of any role.
   */
  readonly hours: Hours | null;
}

/** How much all roles together are short in each period of a view. */
export const shortagePerPeriod = ({ roles }: BalanceView, periods: readonly Period[]): readonly PeriodShortage[] =>
  periods.map((period, at) => {
    const known = roles.flatMap(({ cells }) => cells[at]?.balance ?? []);
    const short = known.reduce((sum, balance) => sum + Math.max(0, 0 - balance), 0);
    return { period, hours: known.length === 0 ? null : hours(short) };
  });
