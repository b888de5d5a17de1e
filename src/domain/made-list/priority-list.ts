import type { FinanceRow } from "../model";
import type { Portfolio } from "../portfolio";
import { cents, empty } from "../quantity";
import { horizonOf, type Horizon, type MadeAmount, madeGroups, type MadeList, type YearCents } from "./made-list";
import { netReading, netYears, newMoney, type NetYear } from "./new-money";

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
  const { rows, leftOut } = newMoney(portfolio);
  return {
    kind: "priorities",
    horizon,
    groups: madeGroups(portfolio, rows, (own) => ({
      structural: structuralOf(own, horizon),
      incidental: incidentalOf(own, horizon),
    })),
    leftOut,
  };
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
    amount: netReading(last),
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
    amount: netReading({ known, pm: open, unreadable: add((year) => year.unreadable) }),
    pm: open,
    grounds: years.flatMap(({ year, known: amount }) => (amount === null || amount === 0 ? [] : [{ year, amount }])),
  };
};
