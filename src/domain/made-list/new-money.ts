/** What is new in the budget: lasten − baten of the rows of Financien that say In begroting = nieuw. */
import { type AmountSum, amountSum } from "../amount-sum";
import { isFilled } from "../finance-lines";
import type { FinanceRow, MoneyNature } from "../model";
import type { Portfolio } from "../portfolio";
import { type Cents, cents, empty, pm, type Reading, unreadable, value } from "../quantity";
import { type Horizon, horizonOf, isWithin, type LeftOut, leftOutOf } from "./made-list";

/** The rows that say something in T … T+3, and what belongs to them and is not among them. */
export interface NewMoney {
  readonly rows: readonly FinanceRow[];
  readonly leftOut: LeftOut;
}

export const newMoney = (portfolio: Portfolio): NewMoney => {
  const horizon = horizonOf(portfolio);
  const money = portfolio.finances.filter(({ kind }) => kind !== "investment" && kind !== "funding");
  const asked = money.filter(({ inBudget }) => inBudget === "new");
  const sound = asked.filter(({ kind, nature }) => kind !== null && nature !== null);
  return {
    rows: sound.filter(({ amounts }) =>
      amounts.some(({ year, amount }) => amount.kind !== "empty" && isWithin(horizon, year)),
    ),
    leftOut: leftOutOf(portfolio, sound, {
      unreadable: asked.length - sound.length,
      budgetUnsaid: money.filter(({ inBudget }) => inBudget === null).length,
    }),
  };
};

/** Lasten − baten of a year; `known` is null where no amount is. */
export interface NetYear extends AmountSum {
  readonly year: number;
}

/** Lasten − baten of a nature in a year. */
export const netYear = (rows: readonly FinanceRow[], nature: MoneyNature, year: number): NetYear => {
  const ofYear = rows
    .filter((row) => row.nature === nature)
    .flatMap(({ kind, amounts }) =>
      amounts.flatMap((each) => (each.year === year ? [signed(each.amount, kind === "income")] : [])),
    );
  return { year, ...amountSum(ofYear) };
};

/** The same in each year of the horizon that says something. */
export const netYears = (rows: readonly FinanceRow[], nature: MoneyNature, { first }: Horizon): readonly NetYear[] =>
  [0, 1, 2, 3].map((ahead) => netYear(rows, nature, first + ahead)).filter((year) => isFilled(year));

const signed = (amount: Reading<Cents>, isIncome: boolean): Reading<Cents> =>
  amount.kind === "value" && isIncome ? value(cents(0 - amount.value)) : amount;

/** What is printed of such a sum: unreadable as soon as one of its amounts is, p.m. where nothing else is known. */
export const netReading = ({ known, pm: open, unreadable: bad }: AmountSum): Reading<Cents> => {
  if (bad > 0) return unreadable;
  if (known !== null) return value(known);
  return open > 0 ? pm : empty;
};
