/** How much a reserve holds, year by year. */
import type { AmountSum } from "./amount-sum";
import { yearSum } from "./finance-lines";
import { leftOf } from "./budget-room";
import { claimed, type FundingSource } from "./funding-sources";
import { isSettled } from "./money-claims";
import { type Cents, cents } from "./quantity";

/** A year of a reserve; what it holds is null where its Stand is not known. */
export interface ReserveYear {
  readonly year: number;
  readonly begin: Cents | null;
  readonly added: AmountSum;
  /** Of items that are verplicht or vastgelegd. */
  readonly settled: AmountSum;
  readonly end: Cents | null;
  readonly wanted: AmountSum;
  /** When what is wished in this year and the years before is taken too. */
  readonly endAfterWanted: Cents | null;
}

export interface ReserveRun {
  readonly source: FundingSource;
  readonly years: readonly ReserveYear[];
  /** What was added and taken in the years before these, from its Stand on. */
  readonly before: readonly AmountSum[];
  /** The first of these years at the end of which it is below zero. */
  readonly below: number | null;
  readonly belowAfterWanted: number | null;
}

const balanceOf = ({ rows }: FundingSource): Cents | null => {
  const balances = rows.map(({ balance }) => balance).filter(({ kind }) => kind !== "empty");
  const known = balances.flatMap((balance) => (balance.kind === "value" ? [balance.value] : []));
  return known.length < balances.length ? null : cents(known.reduce<number>((sum, each) => sum + each, 0));
};

/** What money says of a source: its years, each once and in order. */
const yearsOf = ({ rows, claims }: FundingSource): readonly number[] =>
  [...rows, ...claims.map(({ row }) => row)].flatMap(({ amounts }) => amounts.map(({ year }) => year));

const plus = (amount: Cents | null, { known }: AmountSum): Cents | null =>
  amount === null ? null : cents(amount + (known ?? 0));

/** Runs a reserve from its Stand, which holds before the first year that the register speaks of; shows these years. */
export const reserveRun = (source: FundingSource, years: readonly number[]): ReserveRun => {
  const [first = 0, last = 0] = [Math.min(...years, ...yearsOf(source)), Math.max(...years)];
  const run: ReserveYear[] = [];
  let [begin, afterWanted] = [balanceOf(source), balanceOf(source)];
  for (let year = first; year <= last; year += 1) {
    const added = yearSum(source.rows, year);
    const settled = claimed(source.claims.filter(isSettled), year);
    const wanted = claimed(
      source.claims.filter((claim) => !isSettled(claim)),
      year,
    );
    const end = leftOf(plus(begin, added), settled);
    afterWanted = leftOf(plus(afterWanted, added), settled, wanted);
    run.push({ year, begin, added, settled, end, wanted, endAfterWanted: afterWanted });
    begin = end;
  }
  const shown = run.filter(({ year }) => years.includes(year));
  const firstBelow = (end: (of: ReserveYear) => Cents | null): number | null =>
    shown.find((each) => (end(each) ?? 0) < 0)?.year ?? null;
  return {
    source,
    years: shown,
    before: run
      .filter(({ year }) => year < (shown[0]?.year ?? first))
      .flatMap(({ added, settled }) => [added, settled]),
    below: firstBelow(({ end }) => end),
    belowAfterWanted: firstBelow(({ endAfterWanted }) => endAfterWanted),
  };
};
