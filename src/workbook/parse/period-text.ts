import { type Period, type PeriodKind, period, periodMonths } from "../../domain/period";
import { dateOf, day } from "../../domain/quantity";
import { monthWords, ordinalWords, partWords, yearWords } from "../schema/calendar";
import type { RawCell } from "../raw-table";
import { isUsual, monthNumber, serialDay } from "./date-cell";
import { headingKey, parseHeading } from "./heading";

interface Part {
  readonly kind: PeriodKind;
  readonly index: number;
}

/**
 * The period that a heading or a cell names: `2023-Q1`, `Q1 2023`, `K1 2023`, `1e kwartaal 2023`, halves, months (also the
 * date of their first day) and years. Null when it is none, or when its year is not said.
 */
export const parsePeriod = (from: RawCell, date1904: boolean): Period | null => {
  if (typeof from === "boolean" || from === null) return null;
  const key = headingKey(String(from)).replace(/['’]/gu, "");
  if (/^\d{5}$/u.test(key)) return monthOfSerial(Number(key), date1904);
  const split = splitYear(key);
  const part = split && partOf(split.rest, split.yearFirst);
  return split && part && fits(part) ? period(part.kind, split.year, part.index) : null;
};

/** The year that a heading or cell names: `2023`, `Begroting 2023`, and `T+1` from the budget year on. */
export const parseYear = (from: RawCell, budgetYear: number): number | null => {
  if (typeof from === "boolean" || from === null) return null;
  const { key } = parseHeading(String(from));
  const relative = /^t(?: ?\+ ?(\d))?$/u.exec(key);
  if (relative) return budgetYear + Number(relative[1] ?? 0);
  const words = /^(?:([a-z]+) )?(\d{4})$/u.exec(key);
  const year = Number(words?.[2]);
  return words && (words[1] === undefined || yearWords.includes(words[1])) && isYear(year) ? year : null;
};

const isYear = (year: number): boolean => year >= 1990 && year <= 2100;

const fits = ({ kind, index }: Part): boolean => index >= 1 && index <= 12 / periodMonths(kind);

const monthOfSerial = (serial: number, date1904: boolean): Period | null => {
  const on = serialDay(serial, date1904);
  const { year, month, dayOfMonth } = dateOf(day(on));
  return isUsual(on) && dayOfMonth === 1 ? period("month", year, month) : null;
};

/** Takes the year out: four figures anywhere, or two behind a word (`jan 23`). */
const splitYear = (
  key: string,
): { readonly year: number; readonly rest: string; readonly yearFirst: boolean } | null => {
  const four = /(?<!\d)\d{4}(?!\d)/u.exec(key);
  if (four) {
    const rest = `${key.slice(0, four.index)} ${key.slice(four.index + 4)}`.trim();
    return isYear(Number(four[0])) ? { year: Number(four[0]), rest, yearFirst: four.index === 0 } : null;
  }
  const two = /^(.*[a-z].*) (\d{2})$/u.exec(key);
  return two ? { year: 2000 + Number(two[2]), rest: two[1] ?? "", yearFirst: false } : null;
};

/** What is left of a period when its year is taken out; an index that does not exist is not checked here. */
const partOf = (rest: string, yearFirst: boolean): Part | null => {
  if (rest === "" || rest === "jaar") return { kind: "year", index: 1 };
  const month = monthNumber(rest) || firstOfMonth(rest, yearFirst);
  if (month > 0) return { kind: "month", index: month };
  const before = /^([a-z]+) ?(\d{1,2})$/u.exec(rest);
  if (before) return partNamed(before[1], Number(before[2]));
  const behind = /^(?:(\d{1,2})(?:e|ste|de)?|([a-z]+)) ?([a-z]+)$/u.exec(rest);
  return behind ? partNamed(behind[3], behind[2] ? ordinalWords.indexOf(behind[2]) + 1 : Number(behind[1])) : null;
};

/** `01`, `1 1` (day and month, or month and day behind the year) or `1 januari`. */
const firstOfMonth = (rest: string, yearFirst: boolean): number => {
  if (/^\d{2}$/u.test(rest)) return Number(rest);
  const named = /^0?1 ([a-z]+)$/u.exec(rest);
  if (named) return monthNumber(named[1] ?? "");
  const date = (yearFirst ? /^(?<month>\d{1,2}) 0?1$/u : /^0?1 (?<month>\d{1,2})$/u).exec(rest);
  return Number(date?.groups?.month ?? 0);
};

const kinds = Object.keys(partWords) as readonly (keyof typeof partWords)[];

const partNamed = (word = "", index: number): Part | null => {
  const kind = kinds.find((one) => partWords[one].includes(word));
  return kind ? { kind, index } : null;
};

/** Whether a heading seems to speak of a period or a year although it cannot be read as one. */
export const seemsPeriod = (heading: string): boolean => {
  const key = headingKey(heading);
  const words = key.split(/[ \d]+/u);
  return /\d/u.test(key) || words.some((word) => monthWords.some((month) => month.includes(word)));
};
