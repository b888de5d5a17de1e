/** The tekorten of the plan of today as a person chooses among them, with the knelpunten that people wrote down themselves. */
import { type MatchKey, matchKey } from "../../domain/matching";
import type { Bottleneck } from "../../domain/model";
import { type Period, periodMonths, widen } from "../../domain/period";
import type { Portfolio } from "../../domain/portfolio";
import { excessOfPlan } from "../../domain/scenario/plan";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { type Scope, shortagesOfPlan } from "../../domain/scenario/scope";
import { once } from "../../domain/once";
import type { Spot } from "./spot";

/** A role in a period of which hours lack: a knelpunt. */
export interface ShortPeriod {
  /** Its place among the cells of the problem. */
  readonly cell: number;
  readonly period: Period;
  readonly hours: number;
}

export interface ShortRole {
  readonly role: string;
  readonly key: MatchKey;
  readonly hours: number;
  readonly periods: readonly ShortPeriod[];
  /** What Knelpunten says of this role in one of these periods, or without a period, and is not solved. */
  readonly written: readonly Bottleneck[];
}

export interface ShortRoles {
  /** Most hours first. */
  readonly roles: readonly ShortRole[];
  readonly hours: number;
  /** Knelpunten that are not solved, where no hours are reckoned to lack. */
  readonly writtenElsewhere: readonly Bottleneck[];
}

/** Whether two periods share days, whatever their lengths. */
const overlap = (one: Period, other: Period): boolean => {
  const [short, long] = periodMonths(one.kind) <= periodMonths(other.kind) ? [one, other] : [other, one];
  return widen(short, long.kind).key === long.key;
};

/** The tekorten of a register, per role and period. */
export const shortRoles = once((portfolio: Portfolio): ShortRoles => {
  const { problem } = portfolioProblem(portfolio);
  const { hours: lacking } = excessOfPlan(problem);
  const open = portfolio.bottlenecks.filter(({ isSolved }) => !isSolved);
  const roles = shortagesOfPlan(problem).map(({ role, cells, hours }): ShortRole => {
    const periods = cells.flatMap((cell): readonly ShortPeriod[] => {
      const of = problem.cells[cell];
      return of ? [{ cell, period: of.period, hours: lacking[cell] ?? 0 }] : [];
    });
    const isAbout = ({ role: named, period }: Bottleneck): boolean =>
      matchKey(named) === matchKey(role) && (period === null || periods.some((each) => overlap(each.period, period)));
    return { role, key: matchKey(role), hours, periods, written: open.filter(isAbout) };
  });
  const shown = new Set(roles.flatMap(({ written }) => written));
  return {
    roles,
    hours: roles.reduce((sum, { hours }) => sum + hours, 0),
    writtenElsewhere: open.filter((each) => !shown.has(each)),
  };
});

/** What stands at a spot. */
export interface ShortSpot {
  readonly scope: Scope;
  readonly hours: number;
  /** The role that it is about; null for every tekort. */
  readonly role: string | null;
  readonly period: Period | null;
}

/** The tekort at a spot; null where none is left. */
export const shortSpot = ({ roles, hours }: ShortRoles, spot: Spot): ShortSpot | null => {
  if (spot.kind === "all") return roles.length === 0 ? null : { scope: null, hours, role: null, period: null };
  const of = roles.find(({ key }) => key === spot.role);
  if (!of) return null;
  if (spot.kind === "role")
    return { scope: of.periods.map(({ cell }) => cell), hours: of.hours, role: of.role, period: null };
  const at = of.periods.find(({ period }) => period.key === spot.period);
  return at ? { scope: [at.cell], hours: at.hours, role: of.role, period: at.period } : null;
};
