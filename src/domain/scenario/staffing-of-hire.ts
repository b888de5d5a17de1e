/** Whether people can be found for what lacks, apart from what they cost (domain.md 0.3: money is not capacity). */
import { groupBy } from "../group-by";
import { matchKey } from "../matching";
import type { SupplyRow } from "../model";
import type { Period } from "../period";
import type { Portfolio } from "../portfolio";
import type { Day } from "../quantity";
import { excessOfPlan } from "./plan";
import { NOISE, type Problem } from "./problem";
import type { Scope } from "./scope";

/**
 * yes: all that lacks can be hired · partly: some of it · no: nothing, or not yet then · unknown: Capaciteitsaanbod does not
 * say how much of the role can be hired, or at what rate.
 */
export type Hireable = "yes" | "partly" | "no" | "unknown";

/** Of a role in a period of which hours lack in the plan. */
export interface HireCheck {
  readonly role: string;
  readonly period: Period;
  /** Hours. */
  readonly short: number;
  readonly most: number;
  /** Since when the role can be hired; null where that is not said. */
  readonly from: Day | null;
  readonly verdict: Hireable;
}

const knowsHire = (rows: readonly SupplyRow[]): boolean =>
  rows.some(({ hireMaximum, hireRate }) => hireMaximum.kind === "value" && hireRate.kind === "value");

const earliest = (rows: readonly SupplyRow[]): Day | null => {
  const days = rows.flatMap(({ hireFrom }) => hireFrom ?? []);
  return days.length === 0 ? null : (Math.min(...days) as Day);
};

/** For each tekort of the plan in a scope, whether it can be filled with hired people; `problem` knows what can be hired. */
export const hireChecks = (portfolio: Portfolio, problem: Problem, scope: Scope): readonly HireCheck[] => {
  const pools = groupBy(portfolio.supply, ({ role }) => matchKey(role));
  const { hours } = excessOfPlan(problem);
  return (scope ?? [...problem.cells.keys()]).flatMap((at): readonly HireCheck[] => {
    const [cell, short] = [problem.cells[at], hours[at] ?? 0];
    if (!cell || short <= NOISE) return [];
    const { role, period } = cell;
    const rows = pools.get(matchKey(role)) ?? [];
    const most = cell.hire?.most ?? 0;
    const verdict = !knowsHire(rows) ? "unknown" : most <= NOISE ? "no" : most < short - NOISE ? "partly" : "yes";
    return [{ role, period, short, most, from: earliest(rows), verdict }];
  });
};
