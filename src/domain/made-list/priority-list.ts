import { amountSum } from "../amount-sum";
import type { FinanceRow, MoneyNature } from "../model";
import type { Portfolio } from "../portfolio";
import { type Cents, cents, empty, pm, type Reading, unreadable, value } from "../quantity";
import {
  horizonOf,
  type Horizon,
  isWithin,
  leftOutOf,
  type MadeAmount,
  madeGroups,
  type MadeList,
  type YearCents,
} from "./made-list";

/** The year from which structural costs run in full, and what they are in the years before. */
export interface StructuralGrounds {
  readonly from: number | null;
  readonly before: readonly YearCents[];
}

export interface PriorityColumns {
  readonly structural: MadeAmount<StructuralGrounds>;
  /** The years in which incidental costs are not 0. */
  readonly incidental: MadeAmount<readonly YearCents[]>;
}

/**
 * The DPL of the register: of every item with rows In begroting = nieuw its yearly structural net cost (lasten − baten)
 * from the first year that it runs in full, and its incidental net cost of T … T+3 together.
 */
export const priorityList = (portfolio: Portfolio): MadeList<PriorityColumns> => {
  const horizon = horizonOf(portfolio);
  const money = portfolio.finances.filter(({ kind }) => kind !== "investment" && kind !== "funding");
  const asked = money.filter(({ inBudget }) => inBudget === "new");
  const sound = asked.filter(({ kind, nature }) => kind !== null && nature !== null);
  return {
    kind: "priorities",
    horizon,
    groups: madeGroups(portfolio, sound.filter(isFilledIn(horizon)), (rows) => ({
      structural: structuralOf(rows, horizon),
      incidental: incidentalOf(rows, horizon),
    })),
    leftOut: leftOutOf(portfolio, sound, {
      unreadable: asked.length - sound.length,
      budgetUnsaid: money.filter(({ inBudget }) => inBudget === null).length,
    }),
  };
};

const isFilledIn =
  (horizon: Horizon) =>
  ({ amounts }: FinanceRow): boolean =>
    amounts.some(({ year, amount }) => amount.kind !== "empty" && isWithin(horizon, year));

interface NetYear {
  readonly year: number;
  /** Null where no amount is known. */
  readonly known: Cents | null;
  readonly pm: number;
  readonly unreadable: number;
}

/** Lasten − baten of a nature in each year of the horizon that says something. */
const netYears = (rows: readonly FinanceRow[], nature: MoneyNature, { first }: Horizon): readonly NetYear[] =>
  [0, 1, 2, 3].flatMap((ahead) => {
    const year = first + ahead;
    const ofYear = rows
      .filter((row) => row.nature === nature)
      .flatMap(({ kind, amounts }) =>
        amounts.flatMap((each) => (each.year === year ? [signed(each.amount, kind === "income")] : [])),
      );
    const sum = { year, ...amountSum(ofYear) };
    return sum.known === null && sum.pm + sum.unreadable === 0 ? [] : [sum];
  });

const signed = (amount: Reading<Cents>, isIncome: boolean): Reading<Cents> =>
  amount.kind === "value" && isIncome ? value(cents(0 - amount.value)) : amount;

const readingOf = ({ known, pm: open, unreadable: bad }: Omit<NetYear, "year">): Reading<Cents> => {
  if (bad > 0) return unreadable;
  if (known !== null) return value(known);
  return open > 0 ? pm : empty;
};

/** What the last year says, and since when that holds. */
const structuralOf = (rows: readonly FinanceRow[], horizon: Horizon): PriorityColumns["structural"] => {
  const years = netYears(rows, "structural", horizon);
  const last = years.at(-1);
  if (!last) return { amount: empty, pm: 0, grounds: { from: null, before: [] } };
  const isAsLast = ({ known, pm: open, unreadable: bad }: NetYear): boolean =>
    known === last.known && open === last.pm && bad === last.unreadable;
  const start = years.reduce((from, year, index) => (isAsLast(year) ? from : index + 1), 0);
  return {
    amount: readingOf(last),
    pm: last.pm,
    grounds: {
      from: years[start]?.year ?? last.year,
      before: years.slice(0, start).flatMap(({ year, known }) => (known === null ? [] : [{ year, amount: known }])),
    },
  };
};

const incidentalOf = (rows: readonly FinanceRow[], horizon: Horizon): PriorityColumns["incidental"] => {
  const years = netYears(rows, "incidental", horizon);
  const add = (count: (year: NetYear) => number): number => years.reduce((sum, year) => sum + count(year), 0);
  const known = years.some((year) => year.known !== null) ? cents(add((year) => year.known ?? 0)) : null;
  const open = add((year) => year.pm);
  return {
    amount: readingOf({ known, pm: open, unreadable: add((year) => year.unreadable) }),
    pm: open,
    grounds: years.flatMap(({ year, known: amount }) => (amount === null || amount === 0 ? [] : [{ year, amount }])),
  };
};
