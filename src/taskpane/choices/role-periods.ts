/** The roles and periods of which it is known how many hours there are, to choose from. */
import type { Period } from "../../domain/period";
import type { PortfolioProblem } from "../../domain/scenario/portfolio-problem";

export interface RolePeriods {
  readonly roles: readonly string[];
  readonly periods: readonly Period[];
}

/** Each once, in the order of the register and of the calendar. */
export const rolePeriods = ({ problem: { cells }, calendar }: PortfolioProblem): RolePeriods => {
  const known = new Set(cells.map(({ period }) => period.key));
  return { roles: [...new Set(cells.map(({ role }) => role))], periods: calendar.filter(({ key }) => known.has(key)) };
};
