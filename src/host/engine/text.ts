import { addLocale, format, getLocale, isDateFormat } from "numfmt";
import { cellAt, styleAt } from "./cells";
import { localeSettings } from "./locale";
import type { CellValue, Locale, Sheet, Workbook } from "./workbook";

const DUTCH = getLocale("nl-NL");
// Dutch Excel writes months without a full stop: 31-dec-22.
if (DUTCH) addLocale({ ...DUTCH, mmm: DUTCH.mmm?.map((month) => month.replace(".", "")), ampm: ["AM", "PM"] }, "nl-NL");

/** What the cell shows, by its number format and the person's locale; as wide as it needs, so never `#####` for want of room. */
export function cellText(workbook: Workbook, sheet: Sheet, row: number, column: number, locale: Locale): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (value === null) return "";
  const { numberFormat } = workbook.styles.at(styleAt(sheet, row, column));
  return formattedText(value, numberFormat, locale, workbook.date1904);
}

/** A value as a number format (English code) shows it. */
export function formattedText(value: CellValue, numberFormat: string, locale: Locale, date1904 = false): string {
  if (numberFormat === "General" || value === null) return generalText(value, locale);
  if (typeof value === "string") return numberFormat.includes("@") ? withFormat(numberFormat, value, locale) : value;
  if (typeof value !== "number" || numberFormat === "@") return generalText(value, locale);
  if (!isDateFormat(numberFormat)) return withFormat(numberFormat, value, locale);
  return withFormat(localDateFormat(numberFormat, locale), date1904 ? value + 1462 : value, locale);
}

function withFormat(numberFormat: string, value: string | number, locale: Locale): string {
  return format(numberFormat, value, {
    locale,
    nbsp: false,
    throws: false,
    dateSpanLarge: false,
    dateErrorNumber: false,
  });
}

/** The built-in date formats follow the person's settings, and so does a slash. */
function localDateFormat(numberFormat: string, locale: Locale): string {
  const { shortDate, longDate, dateSeparator } = localeSettings(locale);
  const withBuiltIn = numberFormat
    .replace(/^m\/d\/yyyy/, shortDate)
    .replace(/^\[\$-F800\].*$/i, longDate)
    .replace(/^\[\$-F400\].*$/i, "h:mm:ss");
  return withBuiltIn.replace(
    /("[^"]*"|\\.|\[[^\]]*\])|\//g,
    (slash, kept?: string) => kept ?? (slash && dateSeparator),
  );
}

/** A value in the format General: at most eleven digits and signs, as in a cell that is wide enough; booleans and errors by name. */
export function generalText(value: CellValue, locale: Locale): string {
  const settings = localeSettings(locale);
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return settings.booleans[value ? "true" : "false"];
  if (typeof value === "object") return settings.errors[value.error] ?? value.error;
  return generalNumber(value).replace(".", settings.decimal);
}

function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size < 1e-4 || Math.round(size) >= 1e11) return scientific(value);
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return withoutTrailingZeros(value.toFixed(Math.max(0, 10 - whole)));
}

function scientific(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(5).split("e");
  return `${withoutTrailingZeros(digits)}E${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

function withoutTrailingZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
