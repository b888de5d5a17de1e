import { dateFromSerial, dateToSerial } from "numfmt";
import { localeSettings } from "./locale";
import type { CellValue, Locale } from "./workbook";

/** A value to go on from; a date is a number in a cell that shows one. */
export interface FillValue {
  readonly value: CellValue;
  readonly isDate: boolean;
}

/** How values go on: as Excel guesses, always as a series, by a unit of time, or by a trend. */
export type SeriesKind = "default" | "series" | "days" | "weekdays" | "months" | "years" | "linear" | "growth";

/** The value at a place counted from the first; before the first it is negative. */
type Series = (place: number) => CellValue;

/** Goes on with a line of values. Neighbours of one kind are a series by themselves, the others repeat. */
export function fillSeries(values: readonly FillValue[], kind: SeriesKind, locale: Locale): Series {
  const runs = runsOf(values);
  const count = values.length;
  const owners = runs.flatMap((run) => {
    const series = seriesOf(run, { kind, locale, isAlone: runs.length === 1 });
    return run.map((_, within) => ({ series, within, length: run.length }));
  });
  return (place) => {
    const turn = Math.floor(place / count);
    const owner = owners[place - turn * count];
    return owner ? owner.series(turn * owner.length + owner.within) : null;
  };
}

function runsOf(values: readonly FillValue[]): FillValue[][] {
  const runs: FillValue[][] = [];
  let before: string | null = null;
  for (const item of values) {
    const kind = item.isDate ? "date" : (stemOf(item.value)?.key ?? typeof item.value);
    if (kind === before) runs.at(-1)?.push(item);
    else runs.push([item]);
    before = kind;
  }
  return runs;
}

interface Manner {
  readonly kind: SeriesKind;
  readonly locale: Locale;
  /** There is nothing else in the line. */
  readonly isAlone: boolean;
}

function seriesOf(run: readonly FillValue[], manner: Manner): Series {
  const { kind, locale } = manner;
  const numbers = run.map(({ value }) => value).filter((value) => typeof value === "number");
  const repeated: Series = (place) => run[modulo(place, run.length)]?.value ?? null;
  if (numbers.length < run.length) return wordSeries(run, locale) ?? repeated;
  if (kind === "growth") return growing(numbers);
  if (kind === "linear") return linear(numbers);
  if (run[0]?.isDate || isUnit(kind)) return dateSeries(numbers, kind);
  if (numbers.length === 1 && manner.isAlone && kind === "default") return repeated;
  return linear(numbers);
}

function isUnit(kind: SeriesKind): boolean {
  return kind === "days" || kind === "weekdays" || kind === "months" || kind === "years";
}

function modulo(place: number, length: number): number {
  return ((place % length) + length) % length;
}

/** Fifteen digits, as Excel keeps. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/** The straight line that fits the numbers best; of a single one, a step of 1. */
function linear(numbers: readonly number[]): Series {
  const { start, step } = lineThrough(numbers);
  return (place) => rounded(start + step * place);
}

function lineThrough(numbers: readonly number[]): { start: number; step: number } {
  const count = numbers.length;
  const [first = 0] = numbers;
  if (count === 1) return { start: first, step: 1 };
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const spread = numbers.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const step = numbers.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return { start: mean - step * middle, step };
}

/** The curve that fits positive numbers best; others it repeats. */
function growing(numbers: readonly number[]): Series {
  if (numbers.length === 1 || numbers.some((value) => value <= 0)) {
    return (place) => numbers[modulo(place, numbers.length)] ?? null;
  }
  const { start, step } = lineThrough(numbers.map(Math.log));
  return (place) => rounded(Math.exp(start + step * place));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The part of the day. */
  readonly time: number;
}

function dayOf(serial: number): Day {
  const [year = 1900, month = 1, day = 1] = dateFromSerial(Math.floor(serial));
  return { year, month, day, time: serial - Math.floor(serial) };
}

/** A date some months on; a day that the month does not have is its last. */
function monthsOn({ year, month, day, time }: Day, months: number): number {
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), modulo(index, 12) + 1];
  const last = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
  return (dateToSerial([newYear, newMonth, Math.min(day, last)]) ?? 0) + time;
}

function monthsBetween(from: Day, to: Day): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** Dates go on by days, or by months where they fall on one day of the month; a unit that is asked for goes before. */
function dateSeries(serials: readonly number[], kind: SeriesKind): Series {
  const [first = 0, second] = serials;
  const start = dayOf(first);
  const months = second === undefined ? 0 : monthsBetween(start, dayOf(second));
  switch (kind) {
    case "months":
      return (place) => monthsOn(start, place * (months || 1));
    case "years":
      return (place) => monthsOn(start, place * (Math.trunc(months / 12) || 1) * 12);
    case "weekdays":
      return (place) => weekdaysOn(first, place * (second === undefined ? 1 : weekdaysBetween(first, second)));
    case "days":
      return linear(serials);
    default: {
      const isMonthly = serials.every((serial, at) => monthsOn(start, at * months) === serial);
      return months !== 0 && isMonthly ? (place) => monthsOn(start, place * months) : linear(serials);
    }
  }
}

/** Saturday is 0 and Sunday 1 in the count of serial numbers. */
function isWeekend(serial: number): boolean {
  return modulo(Math.floor(serial), 7) < 2;
}

function weekdaysOn(serial: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let day = serial;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (!isWeekend(day)) left--;
  }
  return day;
}

function weekdaysBetween(from: number, to: number): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to; day += step) if (!isWeekend(day + step)) count += step;
  return count || 1;
}

/** A text with a number at its end or its beginning. */
interface Numbered {
  /** What the texts of one series share. */
  readonly key: string;
  readonly number: number;
  readonly written: (number: number) => string;
}

function stemOf(value: CellValue): Numbered | null {
  if (typeof value !== "string") return null;
  const [, before, digits = ""] = /^(.*?)(\d+)$/s.exec(value) ?? [];
  if (before !== undefined && before !== "") {
    const written = (number: number) => before + String(number).padStart(digits.length, "0");
    return { key: `${before}#`, number: Number(digits), written };
  }
  const [, first, after = ""] = /^(\d+)(\D.*)$/s.exec(value) ?? [];
  if (first === undefined) return null;
  const written = (number: number) => String(number).padStart(first.length, "0") + after;
  return { key: `#${after}`, number: Number(first), written };
}

const QUARTER = /^(?:Q|Qtr|Quarter|K|Kwartaal)\s?#$/i;

/** Texts that go on: with a number, or from a list that Excel knows; null for others. */
function wordSeries(run: readonly FillValue[], locale: Locale): Series | null {
  const numbered = run.map(({ value }) => stemOf(value));
  const [stem] = numbered;
  if (stem && numbered.every((other) => other?.key === stem.key)) {
    const { start, step } = lineThrough(numbered.map((other) => other?.number ?? 0));
    const isQuarter = QUARTER.test(stem.key) && stem.number >= 1 && stem.number <= 4;
    return (place) => {
      const number = Math.round(start + step * place);
      return stem.written(isQuarter ? modulo(number - 1, 4) + 1 : Math.abs(number));
    };
  }
  return listSeries(
    run.map(({ value }) => (typeof value === "string" ? value : "")),
    locale,
  );
}

/** The days and months that Excel knows in a language, in full and short. */
function lists(locale: Locale): string[][] {
  const { months } = localeSettings(locale);
  const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2023, 0, 1 + at)));
  const dayNames = (weekday: "long" | "short") =>
    days.map((day) => new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" }).format(day));
  return [
    dayNames("long"),
    dayNames("short"),
    months.map(([long = ""]) => long),
    months.map((names) => names.at(-1) ?? ""),
  ];
}

function listSeries(words: readonly string[], locale: Locale): Series | null {
  const [first = ""] = words;
  for (const list of lists(locale)) {
    const places = words.map((word) => list.findIndex((item) => item.toLowerCase() === word.toLowerCase()));
    const [start = -1, second = start + 1] = places;
    if (places.includes(-1)) continue;
    const step = modulo(second - start, list.length) || list.length;
    return (place) => inCaseOf(first, list[modulo(start + step * place, list.length)] ?? "");
  }
  return null;
}

/** A word in capitals, with a capital or without, as the model is. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const isCapital = model.charAt(0) === model.charAt(0).toUpperCase();
  return (isCapital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1).toLowerCase();
}
