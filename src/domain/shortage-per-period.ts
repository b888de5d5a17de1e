import type { BalanceView } from "./balance-view";
import type { Period } from "./period";
import { type Hours, hours } from "./quantity";

export interface PeriodShortage {
  readonly period: Period;
  /** The shortages of the roles added up; what is over at one role does not make up for another. */
  readonly hours: Hours;
  /** Roles of which it is not known whether they are short. */
  readonly unknown: number;
}

/** How much all roles together are short in each period of a view. */
export const shortagePerPeriod = ({ roles }: BalanceView, periods: readonly Period[]): readonly PeriodShortage[] =>
  periods.map((period, at) => {
    const cells = roles.flatMap((role) => role.cells.slice(at, at + 1));
    const short = cells.map(({ balance }) => Math.max(0, 0 - (balance ?? 0)));
    return {
      period,
      hours: hours(short.reduce((sum, each) => sum + each, 0)),
      unknown: cells.filter(({ verdict }) => verdict === "unknown").length,
    };
  });
