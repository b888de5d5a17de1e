import { dateOf, type Day, dayOf } from "../../domain/quantity";

/** A day as a date field of a page holds it: `2022-10-14`. */
export const isoDay = (day: Day): string => {
  const { year, month, dayOfMonth } = dateOf(day);
  return [String(year).padStart(4, "0"), ...[month, dayOfMonth].map((part) => String(part).padStart(2, "0"))].join("-");
};

/** The day in a date field; null while it is not whole. */
export const dayFromIso = (text: string): Day | null => {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)?.map(Number) ?? [];
  return year === undefined || month === undefined || dayOfMonth === undefined ? null : dayOf(year, month, dayOfMonth);
};
