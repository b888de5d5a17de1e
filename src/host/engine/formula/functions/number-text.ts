/** How a formula turns numbers into text and text into numbers in a locale. */
import { localeSettings } from "../../locale";
import { typedDate } from "../../typed-date";
import { typedValue } from "../../typed-value";
import type { Locale } from "../../workbook";

/** The number with at most 15 digits, in E notation where it is very large or very small. */
export function numberToText(value: number, locale: Locale): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 1e15) return String(value); // most are, and rounding takes its time
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  const isLong = rounded !== 0 && (size >= 1e21 || size < 1e-9);
  return (isLong ? exponential(rounded) : decimal(rounded)).replace(".", localeSettings(locale).decimal);
}

/** In what year a date without one is, and from which day the workbook counts. */
export interface Calendar {
  readonly year: number;
  readonly date1904: boolean;
}

/** How many days later the other date system begins. */
export const DAYS_TO_1904 = 1462;

/** The number that a text says in this locale: also a percentage, money, a date or a time (its serial); null when it says none. */
export function textToNumber(text: string, locale: Locale, calendar: Calendar): number | null {
  if (!/\d/.test(text)) return null;
  const { value } = typedValue(text, locale, calendar.year);
  if (typeof value !== "number") return null;
  return calendar.date1904 && textToDay(text, locale, calendar) !== null ? value - DAYS_TO_1904 : value;
}

/** The serial number of the day that a text says in this locale, or null. */
export function textToDay(text: string, locale: Locale, { year, date1904 }: Calendar): number | null {
  const date = typedDate(text.trim(), localeSettings(locale), year);
  if (date === null || date.serial < 1) return null;
  return Math.floor(date.serial) - (date1904 ? DAYS_TO_1904 : 0);
}

function exponential(value: number): string {
  const [digits = "", power = "0"] = value.toExponential().split("e");
  return `${digits}E${power[0]}${power.slice(1).padStart(2, "0")}`;
}

function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}
