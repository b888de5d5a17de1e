/** What an investment costs each year afterwards: writing it off, and the interest on what is not written off yet. */
import { type Cents, cents, type Fraction } from "./quantity";

/** linear: the same write-off each year and ever less interest · annuity: the same sum each year. */
export interface CapitalChargeRule {
  readonly method: "linear" | "annuity";
  /** The first year that is charged: the one of the investment, or the one after. */
  readonly from: "yearOf" | "yearAfter";
}

export interface WriteOff {
  /** In whole years, from 1. */
  readonly term: number;
  readonly interest: Fraction;
}

/**
 * The charge in the year that is so many after the first that is charged. Linear: I/n + r · book value at the begin of the
 * year; annuity: I · r / (1 − (1 + r)^−n), which is I/n without interest. Nothing outside the term.
 */
export const capitalCharge = (
  investment: Cents,
  { term, interest }: WriteOff,
  method: CapitalChargeRule["method"],
  year: number,
): Cents => {
  if (year < 0 || year >= term) return cents(0);
  const writeOff = investment / term;
  if (method === "linear") return cents(writeOff + interest * (investment - year * writeOff));
  return cents(interest === 0 ? writeOff : (investment * interest) / (1 - (1 + interest) ** -term));
};
