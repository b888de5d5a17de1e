/** How much of the work is to be hired, beside the norm (V-26). */
import { asksOf } from "./asks";
import { capacityBalance } from "./capacity";
import type { Issue } from "./issue";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { fraction, hours } from "./quantity";
import { isMet, needs } from "./rule-needs";

/** The hours of each year by what they are of. */
const addTo = (sums: Map<number, number>, year: number, more: number): void =>
  void sums.set(year, (sums.get(year) ?? 0) + more);

/**
 * V-26, once for every year: hours for which somebody is sought to be hired, as a share of those and what the roles supply
 * themselves, as far as known. In hours, because the register knows no wages.
 */
export const checkHire = once((portfolio: Portfolio): readonly Issue[] => {
  const { periods, periodKind, views } = capacityBalance(portfolio);
  if (periodKind === null || !isMet(portfolio, needs.hire)) return [];
  const { hireNorm: norm } = portfolio.settings;
  const [supplied, hired] = [new Map<number, number>(), new Map<number, number>()];
  for (const { cells } of views.all.withLine.roles)
    for (const { period, supply } of cells) addTo(supplied, period.year, supply ?? 0);
  const asks = asksOf(portfolio, periodKind);
  const yearOf = new Map(periods.map(({ key, year }) => [key, year]));
  for (const { row, first, end } of asks.rows) {
    if (row.staffing !== "hiring") continue;
    for (let at = first; at < end; at += 1) {
      const key = asks.periods[asks.places[at] ?? 0];
      const year = key && yearOf.get(key);
      if (year !== undefined) addTo(hired, year, asks.exact[at] ?? 0);
    }
  }
  return [...hired].flatMap(([year, sought]): readonly Issue[] => {
    const share = fraction(sought / (sought + (supplied.get(year) ?? 0)));
    return sought > 0 && share > norm
      ? [
          {
            ...{ code: "V-26", year, hired: hours(sought), share, norm, severity: "advice" },
            where: { kind: "table", table: "demand" },
          },
        ]
      : [];
  });
});
