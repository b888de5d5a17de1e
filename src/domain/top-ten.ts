/** The top 10 of the bestuursperiode: what will be finished before it ends, as dates and capacity say (domain.md 1, row 47). */
import { capacityBalance } from "./capacity";
import type { Initiative, InitiativeId } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import type { Day, Hours } from "./quantity";
import type { RolePeriod } from "./role-period";
import { isOut } from "./status";

/**
 * late: it ends after the bestuursperiode · out: it is buiten, afgerond or not going on, as its status says · unknown: it has no end, asks nothing, or
 * what it asks is not known to be there · short: a role that it asks has a tekort · feasible.
 */
export type Feasibility = "late" | "out" | "short" | "unknown" | "feasible";

export interface TopTenItem {
  readonly initiative: Initiative;
  readonly rank: number;
  readonly feasibility: Feasibility;
  /** Days from its end to that of the bestuursperiode, negative after it; null without an end. */
  readonly margin: number | null;
  /** The role-periods with a tekort that it asks, in the order of the balance. */
  readonly shortages: readonly { readonly at: RolePeriod; readonly asked: Hours | null }[];
  /** Role-periods that it asks of which it is not known whether they are there. */
  readonly unknown: number;
}

export interface TopTen {
  readonly termEnd: Day;
  /** By their place, then by Nr. */
  readonly items: readonly TopTenItem[];
}

/** The role-periods that every item asks. */
const askedCells = once((portfolio: Portfolio): ReadonlyMap<InitiativeId, readonly RolePeriod[]> => {
  const cells = new Map<InitiativeId, RolePeriod[]>();
  for (const role of capacityBalance(portfolio).views.all.withLine.roles)
    for (const cell of role.cells)
      for (const { initiative } of cell.contributions) {
        const own = cells.get(initiative) ?? [];
        own.push(cell);
        cells.set(initiative, own);
      }
  return cells;
});

const itemOf = (portfolio: Portfolio, initiative: Initiative, rank: number): TopTenItem => {
  const cells = askedCells(portfolio).get(initiative.id) ?? [];
  const shortages = cells
    .filter(({ verdict }) => verdict === "shortage")
    .map((at) => ({
      at,
      asked: at.contributions.find((each) => each.initiative === initiative.id)?.hours ?? null,
    }));
  const unknown = cells.filter(({ verdict }) => verdict === "unknown").length;
  const { end, status } = initiative;
  const margin = end === null ? null : portfolio.settings.termEnd - end;
  const feasibility = ((): Feasibility => {
    if (isOut(status)) return "out";
    if (margin !== null && margin < 0) return "late";
    if (shortages.length > 0) return "short";
    return margin === null || cells.length === 0 || unknown > 0 ? "unknown" : "feasible";
  })();
  return { initiative, rank, feasibility, margin, shortages, unknown };
};

/** The items of the top 10 on the balance of vastgelegd + gewenst with line work. */
export const topTen = (portfolio: Portfolio): TopTen => ({
  termEnd: portfolio.settings.termEnd,
  items: inNaturalOrder(portfolio.initiatives, ({ nr }) => nr)
    .flatMap((initiative) => (initiative.topTen === null ? [] : [itemOf(portfolio, initiative, initiative.topTen)]))
    .sort((a, b) => a.rank - b.rank),
});
