import { matchKey } from "../../domain/matching";
import { type Day, dateOf, day, dayOf } from "../../domain/quantity";
import { monthWords } from "../schema/calendar";
import { type Filled, type Read, cellText } from "./cell";

/** Serial numbers of the 1904 system are this much lower. */
const shiftOf1904 = 1462;
const firstDay = dayOf(1990, 1, 1);
const lastDay = dayOf(2100, 12, 31);

/** A day: Excel's serial number, or one of three written forms, which is said. Days before 1990 or after 2100 are taken for mistakes. */
export const readDate = (cell: Filled, date1904: boolean): Read<Day | null> => {
  if (typeof cell === "number") {
    const read = serialDay(cell, date1904);
    return isUsual(read)
      ? { value: read, problem: null }
      : { value: null, problem: { code: "G-27", text: cellText(cell) } };
  }
  const text = cellText(cell);
  const read = typeof cell === "string" ? dayFromText(text) : null;
  if (read === null) return { value: null, problem: { code: "G-26", text } };
  return isUsual(read)
    ? { value: read, problem: { code: "G-25", text, read } }
    : { value: null, problem: { code: "G-27", text } };
};

/** The day of a serial number as the workbook counts them. */
export const serialDay = (serial: number, date1904: boolean): Day => day(serial + (date1904 ? shiftOf1904 : 0));

/** The serial number by which a workbook of that system knows a day. */
export const serialOf = (of: Day, date1904: boolean): number => of - (date1904 ? shiftOf1904 : 0);

/** Whether a day is one that a register would speak of; false for NaN. */
export const isUsual = (of: Day): boolean => of >= firstDay && of <= lastDay;

/** `31-12-2022`, `31 december 2022` or `2022-12-31`; null for any other form and for days that do not exist. */
export const dayFromText = (text: string): Day | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return existingDay(iso[1], Number(iso[2]), iso[3]);
  const figures = /^(\d{1,2})-(\d{1,2})-(\d{4})$/u.exec(text);
  if (figures) return existingDay(figures[3], Number(figures[2]), figures[1]);
  const words = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/u.exec(matchKey(text));
  return words ? existingDay(words[3], monthNumber(words[2] ?? ""), words[1]) : null;
};

/** The month from 1 that a word names; 0 when none. */
export const monthNumber = (word: string): number => monthWords.findIndex((words) => words.includes(word)) + 1;

const existingDay = (year = "", month = 0, dayOfMonth = ""): Day | null => {
  const read = dayOf(Number(year), month, Number(dayOfMonth));
  const back = dateOf(read);
  return back.month === month && back.dayOfMonth === Number(dayOfMonth) ? read : null;
};
