import { type Cents, type Day, type Fraction, type Hours, type Reading, dateOf } from "../domain/quantity";

const two = (value: number): string => String(value).padStart(2, "0");
const number = (maximumFractionDigits: number): Intl.NumberFormat =>
  new Intl.NumberFormat("nl-NL", { maximumFractionDigits });
const whole = number(0);
const oneDecimal = number(1);
const money = number(2);

/** `01-11-2022`, or `–` when not filled in. */
export const dayText = (value: Day | null): string => {
  if (value === null) return "–";
  const { year, month, dayOfMonth } = dateOf(value);
  return `${two(dayOfMonth)}-${two(month)}-${year}`;
};

/** `1.234,5 uur`. */
export const hoursText = (value: Hours): string => `${oneDecimal.format(value)} uur`;

/** `€ 1.425.110`, with cents only where there are any. */
export const euroText = (value: Cents): string =>
  `${value < 0 ? "-" : ""}€ ${(value % 100 === 0 ? whole : money).format(Math.abs(value) / 100)}`;

/** `85 %`. */
export const percentText = (value: Fraction): string => `${whole.format(value * 100)} %`;

export const countText = (value: number): string => whole.format(value);

/** A reading as it is printed: its value, `p.m.`, `onleesbaar`, or `–` when not filled in. */
export const readingText = <T>(reading: Reading<T>, text: (value: T) => string): string => {
  switch (reading.kind) {
    case "value":
      return text(reading.value);
    case "pm":
      return "p.m.";
    case "empty":
      return "–";
    case "unreadable":
      return "onleesbaar";
  }
};

/** `a, b en c`. */
export const listText = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;
