/** What items cost per year and aard as they are planned, and what becomes of it when they start at another time. */
import { groupBy } from "../group-by";
import type { FinanceRow, InitiativeId, MoneyNature } from "../model";
import { once } from "../once";
import type { Portfolio } from "../portfolio";

/** Cents of a year and aard; negative is what is brought. */
export interface YearMoney {
  readonly year: number;
  readonly nature: MoneyNature;
  readonly cents: number;
}

export interface ItemMoney {
  /** Lasten less baten; an investering is neither. */
  readonly money: readonly YearMoney[];
  /** The years and aarden of which something is p.m. or unreadable, or of which a row says no soort or aard. */
  readonly open: readonly MoneyPlace[];
}

/** Where money is: a column of amounts. */
export type MoneyPlace = Pick<YearMoney, "year" | "nature">;

const noMoney: ItemMoney = { money: [], open: [] };

/** A row without aard may be of either. */
const anyNature: readonly MoneyNature[] = ["incidental", "structural"];

const signOf: Readonly<Record<NonNullable<FinanceRow["kind"]>, number>> = {
  ...{ cost: 1, income: -1, investment: 0, funding: 0 },
};

const moneyOf = (rows: readonly FinanceRow[]): ItemMoney => {
  const counting = rows.filter(({ kind }) => kind === null || signOf[kind] !== 0);
  const filled = counting.flatMap(({ kind, nature, amounts }) =>
    amounts.flatMap(({ year, amount }) => (amount.kind === "empty" ? [] : [{ kind, nature, year, amount }])),
  );
  return {
    money: filled.flatMap(({ kind, nature, year, amount }) =>
      kind !== null && nature !== null && amount.kind === "value"
        ? [{ year, nature, cents: signOf[kind] * amount.value }]
        : [],
    ),
    open: filled.flatMap(({ kind, nature, year, amount }) =>
      kind !== null && nature !== null && amount.kind === "value"
        ? []
        : (nature === null ? anyNature : [nature]).map((each) => ({ year, nature: each })),
    ),
  };
};

const byItem = once(
  ({ finances }: Portfolio): ReadonlyMap<InitiativeId, ItemMoney> =>
    new Map([...groupBy(finances, ({ initiative }) => initiative)].map(([id, rows]) => [id, moneyOf(rows)])),
);

/** What Financien says that an item costs; without rows, nothing. */
export const itemMoney = (portfolio: Portfolio, id: InitiativeId): ItemMoney => byItem(portfolio).get(id) ?? noMoney;

/**
 * Money of an item that starts so many months later, or with a negative number earlier: it moves along, so that of three
 * months a quarter of each year goes to the next, to the cent. What is structureel goes on, and is said up to the last year
 * that Financien speaks of; of what is incidenteel nothing is lost.
 */
export const movedMoney = (money: readonly YearMoney[], months: number): readonly YearMoney[] => {
  const years = Math.floor(months / 12);
  const part = (months - years * 12) / 12;
  const last = Math.max(...money.map(({ year }) => year));
  // what starts earlier goes on behind the last year too, and comes into it
  const goingOn = money
    .filter(({ year, nature }) => nature === "structural" && year === last)
    .flatMap((each) => Array.from({ length: Math.max(0, -years) }, (_, at) => ({ ...each, year: last + at + 1 })));
  return [...money, ...goingOn].flatMap(({ year, nature, cents }) => {
    const later = Math.round(cents * part);
    return [
      { year: year + years, nature, cents: cents - later },
      { year: year + years + 1, nature, cents: later },
    ].filter((each) => each.cents !== 0 && (nature === "incidental" || each.year <= last));
  });
};

/** The years into which what is open moves along. */
export const movedPlaces = (open: readonly MoneyPlace[], months: number): readonly MoneyPlace[] => {
  const years = Math.floor(months / 12);
  const reached = months % 12 === 0 ? [years] : [years, years + 1];
  return open.flatMap(({ year, nature }) => reached.map((later) => ({ year: year + later, nature })));
};

/** Money added up per year and aard, what is nothing left out; by year, incidenteel first. */
export const addedMoney = (money: readonly YearMoney[]): readonly YearMoney[] =>
  [...groupBy(money, ({ year, nature }) => `${year} ${nature}`).values()]
    .flatMap((same) =>
      same.slice(0, 1).map(({ year, nature }) => ({
        year,
        nature,
        cents: same.reduce((sum, { cents }) => sum + cents, 0),
      })),
    )
    .filter(({ cents }) => cents !== 0)
    .sort((a, b) => a.year - b.year || (a.nature < b.nature ? -1 : 1));

/** The opposite: what is no longer paid. */
export const less = (money: readonly YearMoney[]): readonly YearMoney[] =>
  money.map((each) => ({ ...each, cents: 0 - each.cents }));
