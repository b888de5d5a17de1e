/** Whether reserves hold what they must pay for (V-25). */
import { sumIn } from "./finance-lines";
import { groupBy } from "./group-by";
import { countedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { FinanceRow, Resource } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { cents } from "./quantity";

/** The first year in which a reserve is below zero: its Stand and what becomes available, less what is asked of it. */
const shortage = (rows: readonly Resource[], claims: readonly FinanceRow[]): { year: number; short: number } | null => {
  const balances = rows.flatMap(({ balance }) => (balance.kind === "empty" ? [] : [balance]));
  if (balances.length === 0 || balances.some(({ kind }) => kind !== "value")) return null;
  let left = balances.reduce((sum, balance) => sum + (balance.kind === "value" ? balance.value : 0), 0);
  const years = new Set([...rows, ...claims].flatMap(({ amounts }) => amounts.map(({ year }) => year)));
  for (const year of [...years].sort((a, b) => a - b)) {
    const [added, asked] = [sumIn(rows, year), sumIn(claims, year)];
    if (added === null || asked === null) return null;
    left += added - asked;
    if (left < 0) return { year, short: -left };
  }
  return null;
};

/** V-25, once for every reserve of Middelen; from a year on in which an amount is open nothing is claimed. */
export const checkReserves = once((portfolio: Portfolio): readonly Issue[] => {
  const counted = new Map(countedInitiatives(portfolio).map(({ id, nr }) => [id, nr]));
  const claims = groupBy(
    portfolio.finances.filter(({ kind, initiative }) => kind === "funding" && counted.has(initiative)),
    ({ source }) => matchKey(source),
  );
  return [...groupBy(portfolio.resources, ({ source }) => matchKey(source))].flatMap(([key, rows]) => {
    const asked = claims.get(key) ?? [];
    const found = shortage(rows, asked);
    const first = rows.find(({ balance }) => balance.kind === "value");
    if (!found || !first) return [];
    const nrs = inNaturalOrder(
      [...new Set(asked.flatMap(({ initiative }) => counted.get(initiative) ?? []))],
      (nr) => nr,
    );
    const problem = { code: "V-25", source: first.source, year: found.year, short: cents(found.short), nrs } as const;
    return [issueInRow(problem, "beforeSubmission", first.row, "balance")];
  });
});
