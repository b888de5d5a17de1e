/** What is submitted says what it needs: hours per role, euros per year, and what pays for them (V-21). */
import { askingLinesByItem } from "./demand-lines";
import { groupBy } from "./group-by";
import { countedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import type { FinanceRow, Initiative, InitiativeId } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { isMet, needs } from "./rule-needs";
import type { MeansPart } from "./steering-problem";

/** The rows of Financien of each item. */
export const financesByItem = once(({ finances }: Portfolio): ReadonlyMap<InitiativeId, readonly FinanceRow[]> =>
  groupBy(finances, ({ initiative }) => initiative),
);

/** Whether any of the rows of these kinds says an amount: 0 and p.m. are said too. */
const saysAmount = (rows: readonly FinanceRow[], ...kinds: readonly FinanceRow["kind"][]): boolean =>
  rows.some(({ kind, amounts }) => kinds.includes(kind) && amounts.some(({ amount }) => amount.kind !== "empty"));

/** Whether an item is before MT or college, by its status. */
export const isSubmitted = ({ status }: Initiative): boolean => status.kind === "known" && status.demandsMeans;

/** Whether there are lasten or an investment other than 0 to pay for. */
const hasToBePaid = (rows: readonly FinanceRow[]): boolean =>
  rows.some(
    ({ kind, amounts }) =>
      (kind === "cost" || kind === "investment") &&
      amounts.some(({ amount }) => amount.kind === "pm" || (amount.kind === "value" && amount.value !== 0)),
  );

/** Whether something has to be paid and no dekking is said. */
export const lacksFunding = (rows: readonly FinanceRow[]): boolean => hasToBePaid(rows) && !saysAmount(rows, "funding");

/** V-21, once for every submitted item that lacks any of it. */
export const checkMeans = once((portfolio: Portfolio): readonly Issue[] => {
  if (!isMet(portfolio, needs.means)) return [];
  const [linesOf, rowsOf] = [askingLinesByItem(portfolio), financesByItem(portfolio)];
  return countedInitiatives(portfolio)
    .filter(isSubmitted)
    .flatMap(({ id, row }) => {
      const rows = rowsOf.get(id) ?? [];
      const missing: MeansPart[] = [];
      if ((linesOf.get(id) ?? []).length === 0) missing.push("hours");
      if (!saysAmount(rows, "cost", "income", "investment")) missing.push("money");
      else if (lacksFunding(rows)) missing.push("funding");
      return missing.length > 0 ? [issueInRow({ code: "V-21", missing }, "now", row, "status")] : [];
    });
});
