/** "Zoveel programma's en projecten kan Projectleiding aan" (domain.md, rows 49 and 50). */
import { type Ask, type Asks, asksOfRows } from "./asks";
import type { BalanceView } from "./balance-view";
import type { AskingRow } from "./demand-lines";
import { groupBy } from "./group-by";
import { type MatchKey, matchKey } from "./matching";
import type { Portfolio } from "./portfolio";
import type { Period } from "./period";
import { type Hours, hours } from "./quantity";
import type { RolePeriod } from "./role-period";
import { namesIn, staffOf } from "./staff";
import { isCommitted } from "./status";

/**
 * How many programmes and projects the pool of project leaders can carry in a period: the hours that other work leaves
 * over, divided by what a programme or project that asks the pool asks on average, rounded down.
 */
export interface AttainablePeriod {
  readonly period: Period;
  /** Null when it is not known (a p.m., a period without supply) or when no programme or project asks the pool. */
  readonly attainable: number | null;
  /** Programmes and projects that ask hours of the pool in this period. */
  readonly askedCommitted: number;
  readonly askedWanted: number;
  readonly supply: Hours | null;
  /** What processes and line work ask of the pool. */
  readonly otherDemand: Hours | null;
  readonly averageHours: Hours | null;
}

/** The plain answer "zoveel programma's en projecten kan Projectleiding aan"; without roles when no pool was recognised. */
export interface AttainableProjects {
  readonly foundBy: "roleName" | "portfolioManager" | "none";
  readonly roles: readonly string[];
  readonly periods: readonly AttainablePeriod[];
}

/** Guards the rounding down against what floating point leaves of an exact quotient. */
const NOISE = 1e-9;

const leadingRole = /\b(projectleid|projectmanage|programmaleid|programmamanage)/u;

/** The roles that lead projects: by their name, else those of which a portfoliomanager is capaciteitshouder. */
const leadingRoles = (
  { people, supply }: Portfolio,
  view: BalanceView,
): { readonly foundBy: AttainableProjects["foundBy"]; readonly keys: ReadonlySet<MatchKey> } => {
  const named = view.roles.filter(({ roleKey }) => leadingRole.test(roleKey));
  if (named.length > 0) return { foundBy: "roleName", keys: new Set(named.map(({ roleKey }) => roleKey)) };
  const staff = staffOf(people);
  const isManager = (name: string): boolean => staff.named(name)?.functions.includes("portfolioManager") ?? false;
  const owned = supply.filter(({ owner }) => namesIn(owner).some(isManager));
  return {
    foundBy: owned.length > 0 ? "portfolioManager" : "none",
    keys: new Set(owned.map(({ role }) => matchKey(role))),
  };
};

const sumOfKnown = (figures: readonly (Hours | null)[]): number | null =>
  figures.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);

/** A programme, a project, or an item that has no werkwijze yet. */
const isProject = ({ isLine, initiative }: AskingRow): boolean => !isLine && initiative.workingMethod !== "process";

const attainablePeriod = (period: Period, cells: readonly RolePeriod[], asks: readonly Ask[]): AttainablePeriod => {
  const supply = sumOfKnown(cells.map((cell) => cell.supply));
  const demand = sumOfKnown(cells.map((cell) => cell.demand));
  const ofProjects = asks.filter(({ by }) => isProject(by));
  const items = new Set(ofProjects.map(({ by }) => by.initiative));
  const askedCommitted = [...items].filter(({ status }) => isCommitted(status)).length;
  const projectHours = ofProjects.reduce((sum, { exact }) => sum + exact, 0);
  const other = asks.reduce((sum, { exact, by }) => sum + (isProject(by) ? 0 : exact), 0);
  const average = demand === null || items.size === 0 ? null : projectHours / items.size;
  return {
    period,
    attainable:
      supply === null || average === null || hours(average) <= 0
        ? null
        : Math.max(0, Math.floor((supply - other) / average + NOISE)),
    askedCommitted,
    askedWanted: items.size - askedCommitted,
    supply: supply === null ? null : hours(supply),
    otherDemand: demand === null ? null : hours(other),
    averageHours: average === null ? null : hours(average),
  };
};

/** How many programmes and projects the pool of project leaders can carry in each period of a view, whose `asks` are all asks. */
export const attainableProjects = (portfolio: Portfolio, view: BalanceView, asks: Asks): AttainableProjects => {
  const { foundBy, keys } = leadingRoles(portfolio, view);
  const roles = view.roles.filter(({ roleKey }) => keys.has(roleKey));
  const ofPool = groupBy(
    asksOfRows(
      asks,
      [...keys].flatMap((key) => asks.byRole.get(key) ?? []),
    ),
    ({ place }) => asks.periods[place],
  );
  const periods = roles[0]?.cells.map(({ period }) => period) ?? [];
  return {
    foundBy,
    roles: roles.map(({ role }) => role),
    periods: periods.map((period, at) =>
      attainablePeriod(
        period,
        roles.flatMap(({ cells }) => cells.slice(at, at + 1)),
        ofPool.get(period.key) ?? [],
      ),
    ),
  };
};
