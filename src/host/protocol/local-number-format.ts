import type { Locale } from "../engine/workbook";

/** Letters of dates and times where Dutch Excel writes others. */
const DUTCH_LETTERS: Readonly<Record<string, string>> = { y: "j", Y: "J", h: "u", H: "U" };
const GENERAL: Readonly<Record<Locale, string>> = { "nl-NL": "Standaard", "en-US": "General" };

/** A number format as the person's Excel shows it: `#.##0,00` and `d-m-jjjj` in Dutch for `#,##0.00` and `d-m-yyyy`. */
export function toLocalFormat(code: string, locale: Locale): string {
  if (code === "General") return GENERAL[locale];
  return exchange(code, locale === "nl-NL" ? DUTCH : new Map());
}

/** The format that a person's Excel means, as the API and the file write it. */
export function fromLocalFormat(code: string, locale: Locale): string {
  if (code.toLowerCase() === GENERAL[locale].toLowerCase()) return "General";
  return exchange(code, locale === "nl-NL" ? FROM_DUTCH : new Map());
}

const DUTCH = new Map<string, string>([...Object.entries(DUTCH_LETTERS), [",", "."], [".", ","]]);
const FROM_DUTCH = new Map<string, string>([...DUTCH].map(([one, other]) => [other, one]));

/** Replaces characters outside quotes, brackets and escapes. */
function exchange(code: string, by: ReadonlyMap<string, string>): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\.|./g, (part) => by.get(part) ?? part);
}
