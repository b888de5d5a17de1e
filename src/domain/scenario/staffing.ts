/** Who does the work that a choice takes: our own hours first, then those that can be hired, and what then lacks. */
import type { Problem } from "./problem";

export interface Staffing {
  /** Hours, per cell. */
  readonly hired: readonly number[];
  /** Hours that lack as far as they may, per cell. */
  readonly lacking: readonly number[];
  /** Cents, per budget. */
  readonly spent: readonly number[];
  /** What is hired costs together, in cents. */
  readonly hireCost: number;
}

/**
 * Staffs the hours taken per cell. As few hours lack as can be: everything that can be hired is, and where a budget does
 * not allow that, the dearest hours lack, as far as they may.
 */
export const staffing = (
  { cells, budgets }: Problem,
  taken: ArrayLike<number>,
  spentByWays: ArrayLike<number>,
): Staffing => {
  const short = cells.map(({ limit }, cell) => Math.max(0, (taken[cell] ?? 0) - limit));
  const hired = cells.map(({ hire }, cell) => Math.min(hire?.most ?? 0, short[cell] ?? 0));
  const spent = Array.from(spentByWays);
  cells.forEach(({ hire }, cell) => {
    if (hire && hire.budget !== null)
      spent[hire.budget] = (spent[hire.budget] ?? 0) + (hired[cell] ?? 0) * hire.centsPerHour;
  });
  budgets.forEach(({ limit }, budget) => {
    const dearest = cells
      .flatMap(({ hire, mayLack }, cell) =>
        hire?.budget === budget && hire.centsPerHour > 0 && mayLack > 0 ? [{ cell, mayLack, hire }] : [],
      )
      .sort((a, b) => b.hire.centsPerHour - a.hire.centsPerHour);
    for (const { cell, mayLack, hire } of dearest) {
      const over = (spent[budget] ?? 0) - limit;
      if (over <= 0) return;
      const own = hired[cell] ?? 0;
      const less = Math.max(0, Math.min(own, over / hire.centsPerHour, mayLack - (short[cell] ?? 0) + own));
      hired[cell] = own - less;
      spent[budget] = (spent[budget] ?? 0) - less * hire.centsPerHour;
    }
  });
  return {
    hired,
    lacking: cells.map(({ mayLack }, cell) => Math.min(mayLack, (short[cell] ?? 0) - (hired[cell] ?? 0))),
    spent,
    hireCost: cells.reduce((sum, { hire }, cell) => sum + (hired[cell] ?? 0) * (hire?.centsPerHour ?? 0), 0),
  };
};
