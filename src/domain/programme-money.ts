/** Euros of a programme are its own work; where they look like the sum of what falls under it, they count twice (S-6). */
import { groupBy } from "./group-by";
import { initiativesById, orderedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { FinanceRow } from "./model";
import type { Portfolio } from "./portfolio";
import { cents } from "./quantity";
import { isOut } from "./status";

/** The amounts per year of rows of one kind and nature, 0 and blank left out; null when one is p.m. or unreadable. */
const perYear = (rows: readonly FinanceRow[]): ReadonlyMap<number, number> | null => {
  const sums = new Map<number, number>();
  for (const { year, amount } of rows.flatMap(({ amounts }) => amounts)) {
    if (amount.kind === "pm" || amount.kind === "unreadable") return null;
    if (amount.kind === "value") sums.set(year, (sums.get(year) ?? 0) + amount.value);
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0));
};

const isSame = (own: ReadonlyMap<number, number>, parts: ReadonlyMap<number, number>): boolean =>
  own.size > 0 && own.size === parts.size && [...own].every(([year, sum]) => parts.get(year) === sum);

const lineOf = ({ kind, nature }: FinanceRow): string => `${kind} ${nature}`;

/** S-6, once per programme, kind and nature: in every year exactly what the items that fall under it have together. */
export const programmesThatSumMoney = (portfolio: Portfolio): readonly Issue[] => {
  if (portfolio.finances.length === 0) return [];
  const byId = initiativesById(portfolio);
  const counted = orderedInitiatives(portfolio).filter((each) => byId.get(each.id) === each && !isOut(each.status));
  const rowsOf = groupBy(portfolio.finances, ({ initiative }) => initiative);
  const childrenOf = groupBy(counted, ({ parent }) => matchKey(parent));

  return counted
    .filter(({ workingMethod }) => workingMethod === "programme")
    .flatMap(({ id }) => {
      const below = groupBy(
        (childrenOf.get(id) ?? []).flatMap((child) => rowsOf.get(child.id) ?? []),
        lineOf,
      );
      return [...groupBy(rowsOf.get(id) ?? [], lineOf)].flatMap(([line, own]) => {
        const [first] = own;
        const parts = below.get(line) ?? [];
        const [ownYears, partYears] = [perYear(own), perYear(parts)];
        if (!first?.kind || !ownYears || !partYears || !isSame(ownYears, partYears)) return [];
        const { kind, nature, row } = first;
        const amount = cents([...ownYears.values()].reduce((sum, each) => sum + each, 0));
        const children = [...new Set(parts.map(({ initiative, nr }) => byId.get(initiative)?.nr ?? nr))];
        return [issueInRow({ code: "S-6", of: "money", kind, nature, amount, children }, "advice", row)];
      });
    });
};
