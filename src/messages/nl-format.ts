import { type Cents, type Day, type Fraction, type Hours, type Reading, dateOf } from "../domain/quantity";

const two = (value: number): string => String(value).padStart(2, "0");
const number = (maximumFractionDigits: number): Intl.NumberFormat =>
  new Intl.NumberFormat("nl-NL", { maximumFractionDigits });
const whole = number(0);
const oneDecimal = number(1);
const money = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fourDecimals = number(4);

/** `01-11-2022`, or `–` when not filled in. */
export const dayText = (value: Day | null): string => {
  if (value === null) return "–";
  const { year, month, dayOfMonth } = dateOf(value);
  return `${two(dayOfMonth)}-${two(month)}-${year}`;
};

/** `1.234,5 uur`; what is not 0 is never printed as 0. */
export const hoursText = (value: Hours): string =>
  `${(value !== 0 && Math.abs(value) < 0.05 ? fourDecimals : oneDecimal).format(value)} uur`;

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

/** `1 item` or `2 items`. */
export const countedText = (count: number, one: string, more: string): string =>
  `${whole.format(count)} ${count === 1 ? one : more}`;

/** `A ontbreekt`, `A en B ontbreken`. */
export const missingText = (parts: readonly string[]): string =>
  `${listText(parts)} ${parts.length === 1 ? "ontbreekt" : "ontbreken"}`;

/** `a, b en c`. */
export const listText = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;

/** The first so many of a list that may be very long: `a, b en nog 1.200`. */
export const someText = (parts: readonly string[], most: number): string =>
  parts.length > most ? `${parts.slice(0, most).join(", ")} en nog ${countText(parts.length - most)}` : listText(parts);
