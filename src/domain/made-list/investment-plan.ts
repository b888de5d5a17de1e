import { amountSum } from "../amount-sum";
import { capitalCharge, type CapitalChargeRule, type WriteOff } from "../capital-charges";
import type { FinanceRow } from "../model";
import type { Portfolio } from "../portfolio";
import { type Cents, cents, pm, unreadable, value } from "../quantity";
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

export interface ChargeGrounds {
  /** The first year in which all of it is charged; null where nothing can be reckoned. */
  readonly from: number | null;
  readonly writeOffs: readonly WriteOff[];
  /** Investments without Termijn or Rente, whose charges are not in it. */
  readonly unsaid: number;
}

export interface InvestmentColumns {
  readonly investment: MadeAmount<readonly YearCents[]>;
  readonly structural: MadeAmount<ChargeGrounds>;
}

/**
 * The MJIP of the register: of every item its investments of T … T+3 together, and the capital charges of the first year in
 * which all of them are charged.
 */
export const investmentPlan = (portfolio: Portfolio): MadeList<InvestmentColumns> => {
  const horizon = horizonOf(portfolio);
  const rows = portfolio.finances.filter(({ kind }) => kind === "investment");
  const { capitalCharges } = portfolio.settings;
  return {
    kind: "investments",
    horizon,
    groups: madeGroups(
      portfolio,
      rows.filter((row) => slicesOf(row, horizon).length > 0),
      (own) => ({
        investment: investmentOf(own, horizon),
        structural: chargesOf(own, horizon, capitalCharges),
      }),
    ),
    leftOut: leftOutOf(portfolio, rows, { unreadable: 0, budgetUnsaid: 0 }),
  };
};

const slicesOf = ({ amounts }: FinanceRow, horizon: Horizon): FinanceRow["amounts"] =>
  amounts.filter(({ year, amount }) => amount.kind !== "empty" && isWithin(horizon, year));

const investmentOf = (rows: readonly FinanceRow[], horizon: Horizon): InvestmentColumns["investment"] => {
  const slices = rows.flatMap((row) => slicesOf(row, horizon));
  const sum = amountSum(slices.map(({ amount }) => amount));
  const years = [...new Set(slices.map(({ year }) => year))].sort((a, b) => a - b);
  const amount = sum.unreadable > 0 ? unreadable : sum.known !== null ? value(sum.known) : pm;
  return {
    ...{ amount, pm: sum.pm },
    grounds: years.flatMap((year) => {
      const { known } = amountSum(slices.filter((slice) => slice.year === year).map((slice) => slice.amount));
      return known === null || known === 0 ? [] : [{ year, amount: known }];
    }),
  };
};

/** A slice of an investment that can be charged. */
interface Charged {
  readonly amount: Cents;
  readonly from: number;
  readonly writeOff: WriteOff;
}

const chargesOf = (
  rows: readonly FinanceRow[],
  horizon: Horizon,
  { method, from }: CapitalChargeRule,
): InvestmentColumns["structural"] => {
  const known = rows.map((row) => ({ writeOff: writeOffOf(row), slices: slicesOf(row, horizon) }));
  const charged = known.flatMap(({ writeOff, slices }) =>
    slices.flatMap(({ year, amount }): readonly Charged[] =>
      writeOff && amount.kind === "value"
        ? [{ amount: amount.value, from: from === "yearOf" ? year : year + 1, writeOff }]
        : [],
    ),
  );
  // a slice of 0 is spent never, so that it puts off nothing
  const spent = charged.some(({ amount }) => amount !== 0) ? charged.filter(({ amount }) => amount !== 0) : charged;
  const year = spent.length === 0 ? null : Math.max(...spent.map((slice) => slice.from));
  const sum = spent.reduce(
    (all, slice) => all + capitalCharge(slice.amount, slice.writeOff, method, (year ?? 0) - slice.from),
    0,
  );
  const open = known.flatMap(({ slices }) => slices.filter(({ amount }) => amount.kind === "pm")).length;
  const isUnreadable = known.some(({ slices }) => slices.some(({ amount }) => amount.kind === "unreadable"));
  const unsaid = known.filter(({ writeOff }) => !writeOff).length;
  return {
    amount: isUnreadable ? unreadable : year !== null ? value(cents(sum)) : unsaid > 0 ? unreadable : pm,
    pm: open,
    grounds: { from: year, writeOffs: known.flatMap(({ writeOff }) => writeOff ?? []), unsaid },
  };
};

/** Null where Termijn or Rente says nothing that can be reckoned with. */
const writeOffOf = ({ term, interest }: FinanceRow): WriteOff | null =>
  term.kind === "value" && term.value >= 1 && interest.kind === "value"
    ? { term: term.value, interest: interest.value }
    : null;
