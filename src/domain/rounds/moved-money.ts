/** What money moved between two states of the register: per year and nature as a whole, and item by item. */
import { financeLines, type FinanceLine } from "../finance-lines";
import { groupBy } from "../group-by";
import { initiativesById } from "../initiative-index";
import type { FinanceRow, MoneyNature } from "../model";
import { inNaturalOrder } from "../natural-order";
import type { Portfolio } from "../portfolio";

export type YearSum = FinanceLine["years"][number];

/** An amount of one kind, nature and year that is not what it was. */
export interface MoneyMove {
  readonly kind: FinanceLine["kind"];
  readonly nature: MoneyNature | null;
  readonly year: number;
  readonly from: YearSum;
  readonly to: YearSum;
}

export interface ItemMoney {
  readonly nr: string;
  /** Empty for rows of a Nr that no item bears. */
  readonly name: string;
  readonly moves: readonly MoneyMove[];
}

export interface MovedMoney {
  readonly totals: readonly MoneyMove[];
  /** In natural order of Nr. */
  readonly items: readonly ItemMoney[];
}

const nothing: YearSum = { known: null, pm: 0, unreadable: 0 };

/** Compares Financien of two states. */
export const movedMoney = (then: Portfolio, now: Portfolio): MovedMoney => {
  const years = [
    ...new Set([...then.finances, ...now.finances].flatMap(({ amounts }) => amounts.map(({ year }) => year))),
  ].sort((a, b) => a - b);
  const before = groupBy(then.finances, ({ initiative }) => initiative);
  const after = groupBy(now.finances, ({ initiative }) => initiative);
  const items = [...new Set([...after.keys(), ...before.keys()])].flatMap((id): readonly ItemMoney[] => {
    const [old, own] = [before.get(id) ?? [], after.get(id) ?? []];
    const moves = movesOf(old, own, years);
    const item = initiativesById(now).get(id) ?? initiativesById(then).get(id);
    const nr = item?.nr ?? [...own, ...old][0]?.nr ?? "";
    return moves.length === 0 ? [] : [{ nr, name: item?.name ?? "", moves }];
  });
  return { totals: movesOf(then.finances, now.finances, years), items: inNaturalOrder(items, ({ nr }) => nr) };
};

const movesOf = (
  then: readonly FinanceRow[],
  now: readonly FinanceRow[],
  years: readonly number[],
): readonly MoneyMove[] => {
  const before = linesOf(then, years);
  const after = linesOf(now, years);
  // in the order of the lines, whichever of both has them
  const both = linesOf([...then, ...now], years);
  return [...both].flatMap(([key, { kind, nature }]) =>
    years.flatMap((year, at): readonly MoneyMove[] => {
      const [from, to] = [before, after].map((lines) => lines.get(key)?.years[at] ?? nothing);
      return from && to && JSON.stringify(from) !== JSON.stringify(to) ? [{ kind, nature, year, from, to }] : [];
    }),
  );
};

const linesOf = (rows: readonly FinanceRow[], years: readonly number[]): ReadonlyMap<string, FinanceLine> =>
  new Map(financeLines(rows, years).map((line) => [`${line.kind} ${line.nature}`, line]));
