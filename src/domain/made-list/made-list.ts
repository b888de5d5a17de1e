/** A DPL or MJIP made of the register: its lines, and what is left out of them. */
import type { BudgetListKind } from "../budget-list";
import { groupBy } from "../group-by";
import { initiativesById } from "../initiative-index";
import { matchKey } from "../matching";
import type { FinanceRow, Initiative } from "../model";
import { inNaturalOrder } from "../natural-order";
import type { Portfolio } from "../portfolio";
import type { Cents, Reading } from "../quantity";
import { listNumber } from "./list-number";

/** The budget year and the three that follow it. */
export interface Horizon {
  readonly first: number;
  readonly last: number;
}

export interface YearCents {
  readonly year: number;
  readonly amount: Cents;
}

/** What of an item goes into one column, and how it came about. */
export interface MadeAmount<Grounds> {
  readonly amount: Reading<Cents>;
  /** Amounts that are p.m. and so not in it. */
  readonly pm: number;
  readonly grounds: Grounds;
}

export interface MadeLine<Columns> {
  readonly nr: string;
  readonly subject: string;
  readonly columns: Columns;
}

export interface MadeList<Columns> {
  readonly kind: BudgetListKind;
  readonly horizon: Horizon;
  readonly groups: readonly { readonly name: string; readonly lines: readonly MadeLine<Columns>[] }[];
  readonly leftOut: LeftOut;
}

/** Rows of Financien that belong on the list and are not on it, by why. */
export interface LeftOut {
  /** The Nr of the row is of no item. */
  readonly unknownItem: number;
  /** The item is parked, stopped, finished or the like. */
  readonly itemOut: number;
  /** Soort or Aard cannot be read. */
  readonly unreadable: number;
  /** In begroting is not filled in. */
  readonly budgetUnsaid: number;
  /** Amounts before or after the years of the list. */
  readonly otherYears: number;
}

export const horizonOf = ({ settings: { budgetYear } }: Portfolio): Horizon => ({
  first: budgetYear,
  last: budgetYear + 3,
});

export const isWithin = ({ first, last }: Horizon, year: number): boolean => year >= first && year <= last;

/**
 * The items that have rows for the list, each as a line, under their Prioriteitsgroep: groups and numbers in natural order,
 * items without a group last.
 */
export const madeGroups = <Columns>(
  portfolio: Portfolio,
  rows: readonly FinanceRow[],
  columnsOf: (rows: readonly FinanceRow[]) => Columns,
): MadeList<Columns>["groups"] => {
  const byItem = groupBy(rows, ({ initiative }) => initiative);
  const byId = initiativesById(portfolio);
  const items = portfolio.initiatives.filter(
    (item) => byId.get(item.id) === item && byItem.has(item.id) && !isOut(item.status),
  );
  const byGroup = [...groupBy(items, ({ priorityGroup }) => matchKey(priorityGroup)).values()];
  const named = byGroup.map((members) => ({ name: members[0]?.priorityGroup.trim() ?? "", members }));
  const ordered = inNaturalOrder(named, ({ name }) => name);
  return [...ordered.filter(({ name }) => name !== ""), ...ordered.filter(({ name }) => name === "")].map(
    ({ name, members }) => ({
      name,
      lines: inNaturalOrder(members, ({ nr }) => nr).map(({ id, nr, name: subject }) => ({
        ...{ nr: listNumber(name, nr), subject },
        columns: columnsOf(byItem.get(id) ?? []),
      })),
    }),
  );
};

const isOut = (status: Initiative["status"]): boolean => status.kind === "known" && status.class === "out";

/** Counts what belongs to the list and is not on it; `belongs` are the rows that would be, if all of them were sound. */
export const leftOutOf = (
  portfolio: Portfolio,
  belongs: readonly FinanceRow[],
  faults: Pick<LeftOut, "unreadable" | "budgetUnsaid">,
): LeftOut => {
  const byId = initiativesById(portfolio);
  const horizon = horizonOf(portfolio);
  const itemOf = ({ initiative }: FinanceRow): Initiative | undefined => byId.get(initiative);
  const isFilled = ({ amounts }: FinanceRow): boolean => amounts.some(({ amount }) => amount.kind !== "empty");
  const filled = belongs.filter(isFilled);
  return {
    ...faults,
    unknownItem: filled.filter((row) => !itemOf(row)).length,
    itemOut: filled.filter((row) => isOut(itemOf(row)?.status ?? { kind: "none" })).length,
    otherYears: filled.flatMap(({ amounts }) =>
      amounts.filter(({ year, amount }) => amount.kind !== "empty" && !isWithin(horizon, year)),
    ).length,
  };
};
