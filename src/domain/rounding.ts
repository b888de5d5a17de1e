import { type AmountSum } from "./amount-sum";
import { type Cents, cents } from "./quantity";

/** An amount in whole units (in cents: 100 for euros, 100,000 for thousands), a half away from zero. */
export const roundTo = (amount: Cents, unit: number): Cents =>
  cents(Math.sign(amount) * Math.round(Math.abs(amount) / unit) * unit);

/** What is left of an amount after others, in whole units; null is not known. */
export interface RoundedRest {
  readonly amount: Cents | null;
  readonly taken: readonly (Cents | null)[];
  /** What the rounded amounts differ from the rounded rest: amount − taken + difference = rest. */
  readonly difference: Cents;
  readonly rest: Cents | null;
}

/** Rounds the amount, what is taken off it and the rest each by itself, and gives what that leaves; what is not known is not taken off. */
export const roundedRest = (amount: Cents | null, taken: readonly AmountSum[], unit: number): RoundedRest => {
  const knownTaken = taken.map(({ known }) => known);
  const rounded = knownTaken.map((each) => (each === null ? null : roundTo(each, unit)));
  const sum = (of: readonly (Cents | null)[]): number => of.reduce((all, each) => all + (each ?? 0), 0);
  if (amount === null) return { amount, taken: rounded, difference: cents(0), rest: null };
  const rest = roundTo(cents(amount - sum(knownTaken)), unit);
  const whole = roundTo(amount, unit);
  return { amount: whole, taken: rounded, difference: cents(rest - (whole - sum(rounded))), rest };
};
