import { dateToSerial } from "numfmt";
import { type LocaleSettings } from "./locale";

/** A date or time that was typed, as a serial number of the 1900 system, and the format that Excel gives it. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

/** Reads a date, a time or both as Excel does in this locale; null when it is neither. A date without a year is in `year`. */
export function typedDate(text: string, settings: LocaleSettings, year: number): TypedDate | null {
  const whole = dateOf(text, settings, year) ?? timeOf(text);
  if (whole || !text.includes(":")) return whole;
  const [, datePart = "", timePart = ""] = /^(\S.*?)\s+(\d{1,4}:.*)$/.exec(text) ?? [];
  const date = dateOf(datePart, settings, year);
  const time = timeOf(timePart);
  if (!date || !time || time.serial >= 1) return null;
  return { serial: date.serial + time.serial, numberFormat: "m/d/yyyy h:mm" };
}

function dateOf(text: string, settings: LocaleSettings, year: number): TypedDate | null {
  return numericDate(text, settings, year) ?? namedDate(text, settings, year);
}

const SEPARATOR = String.raw`\s*([-/])\s*`;
const NUMERIC = new RegExp(String.raw`^(\d{1,4})${SEPARATOR}(\d{1,4})(?:${SEPARATOR}(\d{1,4}))?$`);

function numericDate(text: string, { dateOrder }: LocaleSettings, year: number): TypedDate | null {
  const [, first, , second, , third] = NUMERIC.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const isDayFirst = dateOrder === "day first";
  if (third === undefined) {
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return dated(String(year), month, day, "d-mmm") ?? dated(second, first, "1", "mmm-yy");
  }
  if (first.length > 2) return dated(first, second, third, "m/d/yyyy");
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return dated(third, month, day, "m/d/yyyy");
}

const DAY_NAME_YEAR = /^(\d{1,2})(?:[-/. ]\s*|\s+)?(\p{L}{3,})\.?(?:(?:[-/]|\s+)\s*(\d{1,4}))?$/u;
const NAME_NUMBER = /^(\p{L}{3,})\.?(?:[-/]|\s+)\s*(\d{1,4})(?:,\s*(\d{4}))?$/u;

function namedDate(text: string, settings: LocaleSettings, year: number): TypedDate | null {
  const [, day, name = "", typedYear] = DAY_NAME_YEAR.exec(text) ?? [];
  if (day !== undefined) {
    const month = monthOf(name, settings);
    if (month === null) return null;
    return typedYear === undefined
      ? dated(String(year), month, day, "d-mmm")
      : dated(typedYear, month, day, "d-mmm-yy");
  }
  const [, monthName = "", number, lastYear] = NAME_NUMBER.exec(text) ?? [];
  const month = number === undefined ? null : monthOf(monthName, settings);
  if (month === null || number === undefined) return null;
  if (lastYear !== undefined)
    return settings.dateOrder === "month first" ? dated(lastYear, month, number, "d-mmm-yy") : null;
  const asDay = settings.dateOrder === "month first" ? dated(String(year), month, number, "d-mmm") : null;
  return asDay ?? dated(number, month, "1", "mmm-yy");
}

function monthOf(name: string, { months }: LocaleSettings): string | null {
  const place = months.findIndex((names) => names.includes(name.toLowerCase()));
  return place < 0 ? null : String(place + 1);
}

/** Two digits are a year from 1930 up to 2029. Null when there is no such day between 1900 and 9999. */
function dated(yearText: string, monthText: string, dayText: string, numberFormat: string): TypedDate | null {
  if (yearText.length === 3) return null;
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short < 30 ? 2000 + short : 1900 + short;
  const month = Number(monthText);
  const day = Number(dayText);
  if (dayText.length > 2 || year < 1900 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const serial = dateToSerial([year, month, day]);
  return serial === null ? null : { serial, numberFormat };
}

const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(?:[.,](\d{1,3}))?)?(?:\s*([AP])M?)?$/i;

function timeOf(text: string): TypedDate | null {
  const [, hourText, minutes, seconds, fraction = "", half] = TIME.exec(text) ?? [];
  if (hourText === undefined || minutes === undefined) return null;
  const typed = Number(hourText);
  if (half && (typed > 12 || typed < 1)) return null;
  const hours = half ? (typed % 12) + (half.toUpperCase() === "P" ? 12 : 0) : typed;
  const second = Number(seconds ?? 0) + Number(`0.${fraction || 0}`);
  const serial = (hours * 3600 + Number(minutes) * 60 + second) / 86_400;
  return { serial, numberFormat: timeFormat(hours, seconds !== undefined, fraction !== "", half !== undefined) };
}

function timeFormat(hours: number, hasSeconds: boolean, hasFraction: boolean, hasHalf: boolean): string {
  if (hasHalf) return hasSeconds ? "h:mm:ss AM/PM" : "h:mm AM/PM";
  if (hasFraction) return "mm:ss.0";
  if (hours >= 24) return "[h]:mm:ss";
  return hasSeconds ? "h:mm:ss" : "h:mm";
}
