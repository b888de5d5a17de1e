import type { PeriodKind } from "../../domain/period";

/** The words by which people name the parts of a year in headings and dates, in the form of `matchKey`. */
export const monthWords: readonly (readonly string[])[] = [
  ["januari", "jan"],
  ["februari", "feb", "febr"],
  ["maart", "mrt", "maa"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

export const partWords: Readonly<Record<Exclude<PeriodKind, "year">, readonly string[]>> = {
  quarter: ["q", "k", "kw", "kwartaal"],
  half: ["h", "hj", "halfjaar", "helft"],
  month: ["m", "mnd", "maand"],
};

/** The words for first, second and so on, in the form of `matchKey`. */
export const ordinalWords: readonly string[] = ["eerste", "tweede", "derde", "vierde"];

/** Words that may stand before the year of a column of amounts. */
export const yearWords: readonly string[] = ["jaar", "jaarschijf", "begroting", "raming", "bedrag"];
