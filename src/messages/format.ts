/** How figures, days and lists are written, whatever the language. */
import { type Cents, dateOf, type Day, type Fraction, type Hours, type Reading } from "../domain/quantity";

export interface Formats {
  /** A day, or `–` when not filled in. */
  readonly dayText: (value: Day | null) => string;
  /** Hours with their word; what is not 0 is never printed as 0. */
  readonly hoursText: (value: Hours) => string;
  /** Euros, with cents only where there are any. */
  readonly euroText: (value: Cents) => string;
  readonly percentText: (value: Fraction) => string;
  /** The same with one decimal where it has one. */
  readonly partText: (value: Fraction) => string;
  readonly countText: (value: number) => string;
  /** A number with all the decimals that a person typed. */
  readonly numberText: (value: number) => string;
  /** A reading as it is printed: its value, `p.m.`, that it is unreadable, or `–` when not filled in. */
  readonly readingText: <T>(reading: Reading<T>, text: (value: T) => string) => string;
  /** `1 item` or `2 items`. */
  readonly countedText: (count: number, one: string, more: string) => string;
  /** `a, b and c`. */
  readonly listText: (parts: readonly string[]) => string;
  /** The first so many of a list that may be very long: `a, b and 1,200 more`. */
  readonly someText: (parts: readonly string[], most: number) => string;
}

interface Words {
  readonly locale: string;
  readonly day: (date: ReturnType<typeof dateOf>) => string;
  /** The word after a figure as it is printed. */
  readonly hours: (figure: string) => string;
  readonly unreadable: string;
  readonly and: string;
  readonly more: (count: string) => string;
}

/** The formats of a language. */
export const formatsIn = ({ locale, day, hours, unreadable, and, more }: Words): Formats => {
  const number = (maximumFractionDigits: number, minimumFractionDigits = 0): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits });
  const [whole, oneDecimal, money, fourDecimals, allDecimals] = [
    number(0),
    number(1),
    number(2, 2),
    number(4),
    number(10),
  ];
  const countText = (value: number): string => whole.format(value);
  const listText = (parts: readonly string[]): string =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
  return {
    dayText: (value) => (value === null ? "–" : day(dateOf(value))),
    hoursText: (value) => {
      const figure = (value !== 0 && Math.abs(value) < 0.05 ? fourDecimals : oneDecimal).format(value);
      return `${figure} ${hours(figure)}`;
    },
    euroText: (value) =>
      `${value < 0 ? "-" : ""}€ ${(value % 100 === 0 ? whole : money).format(Math.abs(value) / 100)}`,
    percentText: (value) => `${whole.format(value * 100)} %`,
    partText: (value) => `${oneDecimal.format(value * 100)} %`,
    countText,
    numberText: (value) => allDecimals.format(value),
    readingText: (reading, text) => {
      switch (reading.kind) {
        case "value":
          return text(reading.value);
        case "pm":
          return "p.m.";
        case "empty":
          return "–";
        case "unreadable":
          return unreadable;
      }
    },
    countedText: (count, one, many) => `${whole.format(count)} ${count === 1 ? one : many}`,
    listText,
    someText: (parts, most) =>
      parts.length > most
        ? `${parts.slice(0, most).join(", ")} ${and} ${more(countText(parts.length - most))}`
        : listText(parts),
  };
};
