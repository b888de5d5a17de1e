/** Lasten, baten, saldo and dekking per year of whatever money is grouped by: a programme, a taakveld, or all of it. */
import type { AmountSum } from "./amount-sum";
import { type FinanceLine, financeLines } from "./finance-lines";
import { groupBy } from "./group-by";
import { matchKey } from "./matching";
import type { FinanceRow, MoneyNature } from "./model";
import { inNaturalOrder } from "./natural-order";
import { cents } from "./quantity";

/** A line of a budget; saldo is baten − lasten, so that a minus is to the bad. */
export interface BudgetLine {
  readonly kind: FinanceLine["kind"] | "saldo";
  readonly nature: MoneyNature | null;
  readonly years: readonly AmountSum[];
}

export interface BudgetGroup {
  /** Empty for the rows that name none. */
  readonly name: string;
  readonly lines: readonly BudgetLine[];
}

const natures = ["incidental", "structural", null] as const;
const none: AmountSum = { known: null, pm: 0, unreadable: 0 };

const minus = (income: AmountSum, cost: AmountSum): AmountSum => ({
  known: income.known === null && cost.known === null ? null : cents((income.known ?? 0) - (cost.known ?? 0)),
  pm: income.pm + cost.pm,
  unreadable: income.unreadable + cost.unreadable,
});

/** Per nature: lasten, baten, their saldo, dekking, and an investering, which is in no saldo. */
export const budgetLines = (rows: readonly FinanceRow[], years: readonly number[]): readonly BudgetLine[] => {
  const lines = financeLines(rows, years);
  return natures.flatMap((nature) => {
    const line = (kind: FinanceLine["kind"]) => lines.find((each) => each.kind === kind && each.nature === nature);
    const [cost, income, funding, investment] = [line("cost"), line("income"), line("funding"), line("investment")];
    const saldo: BudgetLine = {
      kind: "saldo",
      nature,
      years: years.map((_, at) => minus(income?.years[at] ?? none, cost?.years[at] ?? none)),
    };
    return [cost, income, (cost ?? income) ? saldo : undefined, funding, investment].flatMap((each) => each ?? []);
  });
};

/** The lines of each group in natural order of its name, what names none last. */
export const budgetGroups = (
  rows: readonly FinanceRow[],
  years: readonly number[],
  nameOf: (row: FinanceRow) => string,
): readonly BudgetGroup[] => {
  const groups = [...groupBy(rows, (row) => matchKey(nameOf(row))).values()].map((own) => ({
    name: own[0] ? nameOf(own[0]) : "",
    lines: budgetLines(own, years),
  }));
  const ordered = inNaturalOrder(groups, ({ name }) => name);
  return [...ordered.filter(({ name }) => name !== ""), ...ordered.filter(({ name }) => name === "")];
};
