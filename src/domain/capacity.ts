/** The capacity balance: what every role can give and what is asked of it, per period and in hours (workbook.md, "Balance"). */
import { asksOf, noAsks } from "./asks";
import { type AttainableProjects, attainableProjects } from "./attainable";
import { type BalanceScope, type BalanceView, balanceView } from "./balance-view";
import { checkCapacity } from "./capacity-findings";
import { demandedPeriods } from "./demand-lines";
import { groupBy } from "./group-by";
import type { Issue } from "./issue";
import { matchKey } from "./matching";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type Period, type PeriodKind, comparePeriods, widen } from "./period";
import { coarsestKind, coverageOf, suppliedPeriods } from "./role-hours";

export interface Balance {
  /** The kind that the tables are compared at; null when neither has a period. */
  readonly periodKind: PeriodKind | null;
  readonly periods: readonly Period[];
  /** `views.all.withLine` is the balance as a whole. */
  readonly views: Readonly<Record<BalanceScope, { readonly withLine: BalanceView; readonly withoutLine: BalanceView }>>;
  readonly attainable: AttainableProjects;
  /** No item has a status column: both scopes count every item. */
  readonly statusUntracked: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Sets per role and period what items ask against what there is. Tables of different kinds of periods are compared at
 * the coarser one; what is p.m., blank in supply or unreadable makes a role-period unknown, never 0.
 */
export const capacityBalance = once((portfolio: Portfolio): Balance => {
  const [supplied, demanded] = [suppliedPeriods(portfolio), demandedPeriods(portfolio)];
  const kind = coarsestKind([...supplied, ...demanded]);
  const wide = kind === null ? [] : [...supplied, ...demanded].map((each) => widen(each, kind));
  const periods = [...new Map(wide.map((each) => [each.key, each])).values()].sort(comparePeriods);
  const ground = {
    portfolio,
    periods: periods.map((period) => ({
      period,
      supplied: coverageOf(supplied, period),
      demanded: coverageOf(demanded, period),
    })),
    asks: kind === null ? noAsks : asksOf(portfolio, kind),
    pools: groupBy(portfolio.supply, ({ role }) => matchKey(role)),
  };
  const views = (scope: BalanceScope) => ({
    withLine: balanceView(ground, scope, true),
    withoutLine: balanceView(ground, scope, false),
  });
  const all = views("all");
  return {
    periodKind: kind,
    periods,
    views: { committed: views("committed"), all },
    attainable: attainableProjects(portfolio, all.withLine, ground.asks),
    statusUntracked: portfolio.initiatives.some(({ status }) => status.kind === "untracked"),
    issues: checkCapacity(portfolio),
  };
});
