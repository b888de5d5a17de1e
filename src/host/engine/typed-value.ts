import { type LocaleSettings, localeSettings } from "./locale";
import { typedDate } from "./typed-date";
import { type CellValue, type ErrorCode, errorCodes, type Locale } from "./workbook";

/** What Excel makes of typed text, and the number format that a cell of format General takes with it (null: none). */
export interface TypedValue {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/** Recognises numbers, percentages, money, dates, booleans and errors by the locale; what is none of them is text. `year` is for dates without one. */
export function typedValue(text: string, locale: Locale, year: number): TypedValue {
  const settings = localeSettings(locale);
  const trimmed = text.trim();
  if (/\d/.test(trimmed)) {
    const number = typedNumber(trimmed, locale);
    if (number) return number;
    const date = typedDate(trimmed, settings, year);
    if (date) return { value: date.serial, numberFormat: date.numberFormat };
  }
  return { value: typedWord(trimmed, settings) ?? text, numberFormat: null };
}

function typedWord(text: string, { booleans, errors }: LocaleSettings): boolean | { error: ErrorCode } | null {
  const word = text.toUpperCase();
  if (word === booleans.true) return true;
  if (word === booleans.false) return false;
  const error = word.startsWith("#") ? errorCodes.find((code) => word === (errors[code] ?? code)) : undefined;
  return error ? { error } : null;
}

/** Digits with their separators: `1.234,56`, `1234`, `,5`. Groups hold three digits. */
function digitsPattern({ decimal, group }: LocaleSettings): string {
  const [point, thousands] = [decimal, group].map((sign) => `\\${sign}`);
  return String.raw`(\d+(?:${thousands}\d{3})+|\d+)?(?:${point}(\d*))?(?:E([+-]?\d{1,3}))?`;
}

/** Sign, unit before, sign, digits, unit behind; in brackets it is negative. */
function numberPattern(settings: LocaleSettings): RegExp {
  const unit = `(\\${settings.currency}|%)?`;
  return new RegExp(`^(\\()?([+-]?)\\s*${unit}\\s*([+-]?)${digitsPattern(settings)}\\s*${unit}(\\))?$`, "i");
}

const NUMBER: Readonly<Record<Locale, RegExp>> = {
  "nl-NL": numberPattern(localeSettings("nl-NL")),
  "en-US": numberPattern(localeSettings("en-US")),
};

function typedNumber(text: string, locale: Locale): TypedValue | null {
  const settings = localeSettings(locale);
  const found = NUMBER[locale].exec(text);
  if (!found) return typedFraction(text);
  const [, open, sign1, unit1, sign2, whole = "", decimals, exponent, unit2, close] = found;
  if (whole === "" && (decimals ?? "") === "") return null;
  if ((open === undefined) !== (close === undefined) || (sign1 && sign2) || (unit1 && unit2)) return null;
  if (open && (sign1 || sign2)) return null;
  const unit = unit1 ?? unit2;
  const isGrouped = whole.includes(settings.group);
  const digits = significant(`${whole.replaceAll(settings.group, "") || "0"}.${decimals || "0"}`);
  const size = Number(`${digits}E${exponent ?? "0"}`) / (unit === "%" ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const isNegative = open !== undefined || sign1 === "-" || sign2 === "-";
  const hasDecimals = (decimals ?? "") !== "";
  return {
    value: isNegative && size !== 0 ? -size : size,
    numberFormat: numberFormat(unit, settings, isGrouped, hasDecimals, exponent !== undefined),
  };
}

function numberFormat(
  unit: string | undefined,
  { currency, moneyFormats }: LocaleSettings,
  isGrouped: boolean,
  hasDecimals: boolean,
  isScientific: boolean,
): string | null {
  if (unit === "%") return hasDecimals ? "0.00%" : "0%";
  if (unit === currency) return hasDecimals ? moneyFormats.cents : moneyFormats.whole;
  if (isScientific) return "0.00E+00";
  return isGrouped ? (hasDecimals ? "#,##0.00" : "#,##0") : null;
}

/** Excel keeps fifteen digits of a number that is typed, and makes zeros of the rest. */
function significant(digits: string): string {
  let count = 0;
  return digits.replace(/\d/g, (digit) => {
    if (digit !== "0" || count > 0) count++;
    return count > 15 ? "0" : digit;
  });
}

function typedFraction(text: string): TypedValue | null {
  const [, sign, whole, above, below = "0"] = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -size : size, numberFormat: below.length > 1 ? "# ??/??" : "# ?/?" };
}
