/** Hours of a programme are its own work; where they look like the sum of what falls under it, they count twice (S-6). */
import { type Ask, asksOf, asksOfRows } from "./asks";
import { askingRowsOf, demandedPeriods } from "./demand-lines";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { Portfolio } from "./portfolio";
import { hours } from "./quantity";
import { coarsestKind } from "./role-hours";

/** The hours in each period, by its place. */
const perPeriod = (asks: readonly Ask[]): ReadonlyMap<number, number> => {
  const sums = new Map<number, number>();
  for (const { place, exact } of asks) sums.set(place, (sums.get(place) ?? 0) + exact);
  return new Map([...sums].map(([place, sum]) => [place, hours(sum)]));
};

/** Whether two sides ask the same; never of what is p.m. or unreadable, whose size nobody knows. */
const isSame = (own: readonly Ask[], parts: readonly Ask[]): boolean => {
  if ([...own, ...parts].some(({ unknown }) => unknown)) return false;
  const [a, b] = [perPeriod(own), perPeriod(parts)];
  return a.size === b.size && [...a].every(([period, sum]) => b.get(period) === sum);
};

/** S-6, once per programme and role: in every period exactly what the items that fall under it ask together. */
export const programmesThatSum = (portfolio: Portfolio): readonly Issue[] => {
  const kind = coarsestKind(demandedPeriods(portfolio));
  if (kind === null) return [];
  const asks = asksOf(portfolio, kind);
  const childrenOf = groupBy(portfolio.initiatives, ({ parent }) => matchKey(parent));

  return portfolio.initiatives
    .filter(({ workingMethod }) => workingMethod === "programme")
    .flatMap(({ id }) => {
      const below = (childrenOf.get(id) ?? []).flatMap((child) => askingRowsOf(portfolio, child.id));
      const belowByRole = groupBy(below, ({ roleKey }) => roleKey);
      return [...groupBy(askingRowsOf(portfolio, id), ({ roleKey }) => roleKey)].flatMap(([roleKey, rows]) => {
        const [first] = rows;
        const parts = belowByRole.get(roleKey) ?? [];
        if (!first || parts.length === 0) return [];
        const own = asksOfRows(asks, rows);
        if (!isSame(own, asksOfRows(asks, parts))) return [];
        const sum = hours(own.reduce((total, { exact }) => total + exact, 0));
        const children = [...new Set(parts.map(({ initiative }) => initiative.nr))];
        const { role, row } = first.row;
        return [issueInRow({ code: "S-6", of: "hours", role, hours: sum, children }, "advice", row)];
      });
    });
};
