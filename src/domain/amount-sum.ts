import { type Cents, cents, type Reading } from "./quantity";

/** Amounts added up: what is known of them, and how many say something else. */
export interface AmountSum {
  /** Null where none is known. */
  readonly known: Cents | null;
  readonly pm: number;
  readonly unreadable: number;
}

/** Sums added up. */
export const sumsTogether = (sums: readonly AmountSum[]): AmountSum => {
  const known = sums.flatMap((sum) => sum.known ?? []);
  const count = (of: (sum: AmountSum) => number): number => sums.reduce((all, sum) => all + of(sum), 0);
  return {
    known: known.length === 0 ? null : cents(known.reduce<number>((all, each) => all + each, 0)),
    pm: count(({ pm }) => pm),
    unreadable: count(({ unreadable }) => unreadable),
  };
};

/** Adds amounts up; p.m. and what cannot be read are counted, and are no 0. */
export const amountSum = (amounts: readonly Reading<Cents>[]): AmountSum => {
  const values = amounts.flatMap((amount) => (amount.kind === "value" ? [amount.value] : []));
  const count = (kind: "pm" | "unreadable"): number => amounts.filter((amount) => amount.kind === kind).length;
  return {
    known: values.length === 0 ? null : cents(values.reduce<number>((sum, each) => sum + each, 0)),
    pm: count("pm"),
    unreadable: count("unreadable"),
  };
};
