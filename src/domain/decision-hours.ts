/** The hours that an item asks, per role and year: what a paper adds up of its periods. */
import type { RoleDemand } from "./decision-subject";
import { hours } from "./quantity";
import { type HourSum, sumOfSums } from "./reading-sum";

export interface YearlyHours {
  readonly roles: readonly { readonly role: string; readonly years: readonly HourSum[] }[];
  /** Of all roles together, one per year. */
  readonly total: readonly HourSum[];
  /** Years outside these in which something is asked, too. */
  readonly outside: readonly number[];
}

/** What every role is asked in each year, in the order of the roles. */
export const yearlyHours = (demand: readonly RoleDemand[], years: readonly number[]): YearlyHours => {
  const asked = demand.flatMap(({ hours: perPeriod }) => perPeriod);
  const inYear = (of: RoleDemand["hours"], year: number): HourSum =>
    sumOfSums(
      of.filter(({ period }) => period.year === year).map((each) => each.hours),
      hours,
    );
  const outside = new Set(asked.map(({ period }) => period.year).filter((year) => !years.includes(year)));
  return {
    roles: demand.map(({ role, hours: own }) => ({ role, years: years.map((year) => inYear(own, year)) })),
    total: years.map((year) => inYear(asked, year)),
    outside: [...outside].sort((a, b) => a - b),
  };
};
