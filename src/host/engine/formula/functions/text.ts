/** Functions whose answer depends on the locale: TEXT, VALUE, DATEVALUE, NUMBERVALUE, FIXED. And HYPERLINK. */
import { lookupFunction } from "@cj-tech-master/excelts/formula/function-registry";
import {
  rvNumber,
  rvString,
  toBooleanRV,
  toNumberRV,
  toStringRV,
  topLeft,
} from "@cj-tech-master/excelts/formula/values";
import { localeSettings } from "../../locale";
import { formattedText } from "../../text";
import type { Locale } from "../../workbook";
import type { EngineFunction } from "../lift";
import { cellValue, ERRORS, isError, type RuntimeValue, type ScalarValue } from "../values";
import { type Calendar, textToDay, textToNumber } from "./number-text";

/** The functions of this file by name, as people of this locale know them. */
export function textFunctions(locale: Locale, calendar: Calendar): ReadonlyMap<string, EngineFunction> {
  return new Map<string, EngineFunction>([
    [
      "TEXT",
      { minArity: 2, maxArity: 2, invoke: ([value, code]) => shown(scalar(value), scalar(code), locale, calendar) },
    ],
    ["VALUE", { minArity: 1, maxArity: 1, invoke: ([text]) => numberIn(scalar(text), locale, calendar) }],
    ["DATEVALUE", { minArity: 1, maxArity: 1, invoke: ([text]) => dayIn(scalar(text), locale, calendar) }],
    ["NUMBERVALUE", { minArity: 1, maxArity: 3, invoke: (args) => separated(args, locale) }],
    ["FIXED", { minArity: 1, maxArity: 3, invoke: (args) => fixed(args, locale) }],
    ["HYPERLINK", { minArity: 1, maxArity: 2, invoke: ([address, name = address]) => scalar(name) }],
  ]);
}

function scalar(value: RuntimeValue | undefined): ScalarValue {
  return value === undefined ? ERRORS.VALUE : topLeft(value);
}

function numberIn(value: ScalarValue, locale: Locale, calendar: Calendar): ScalarValue {
  const content = cellValue(value);
  if (isError(value) || typeof content === "number") return value;
  if (typeof content === "boolean") return ERRORS.VALUE;
  const number = content === null ? 0 : textToNumber(toStringRV(value), locale, calendar);
  return number === null ? ERRORS.VALUE : rvNumber(number);
}

function dayIn(value: ScalarValue, locale: Locale, calendar: Calendar): ScalarValue {
  const content = cellValue(value);
  if (isError(value)) return value;
  const day = typeof content === "string" ? textToDay(content, locale, calendar) : null;
  return day === null ? ERRORS.VALUE : rvNumber(day);
}

function shown(value: ScalarValue, code: ScalarValue, locale: Locale, { date1904 }: Calendar): ScalarValue {
  if (isError(value) || isError(code)) return isError(value) ? value : code;
  const pattern = toStringRV(code);
  const number = toNumberRV(value);
  const content = isError(number) || typeof cellValue(value) === "boolean" ? cellValue(value) : cellValue(number);
  return rvString(pattern === "" ? "" : formattedText(content, englishPattern(pattern, locale), locale, date1904));
}

const DUTCH_LETTERS: Readonly<Record<string, string>> = { j: "y", J: "y", u: "h", U: "h" };

/** A number format written for this locale (`dd-mm-jjjj`, `#.##0,00`) in the signs of the English one. */
function englishPattern(pattern: string, locale: Locale): string {
  if (locale !== "nl-NL") return pattern;
  const isDate = /[dmju]/i.test(pattern.replace(/"[^"]*"|\\./g, ""));
  const { decimal, group } = localeSettings(locale);
  return pattern.replace(/"[^"]*"|\\.|\[u+\]|\[[^\]]*\]|[^]/giu, (piece) => {
    if (piece === decimal) return ".";
    if (piece === group) return isDate ? piece : ",";
    return /^\[u+\]$/i.test(piece) ? piece.replace(/u/gi, "h") : (DUTCH_LETTERS[piece] ?? piece);
  });
}

/** Text with these marks for decimals and thousands as a number; a thousands mark among the decimals is #VALUE!. */
function separated([text, ...marks]: readonly RuntimeValue[], locale: Locale): RuntimeValue {
  const { decimal, group } = localeSettings(locale);
  const [point = decimal, thousands = group] = marks.map((mark) => toStringRV(topLeft(mark)).slice(0, 1));
  const base = lookupFunction("NUMBERVALUE");
  if (base === undefined || text === undefined) return ERRORS.NAME;
  const [, decimals = ""] = toStringRV(topLeft(text)).split(point);
  return decimals.includes(thousands) ? ERRORS.VALUE : base.invoke([text, rvString(point), rvString(thousands)]);
}

const MOST_DECIMALS = 127;

function fixed([value, places = rvNumber(2), plain]: readonly RuntimeValue[], locale: Locale): ScalarValue {
  const number = toNumberRV(scalar(value));
  const digits = toNumberRV(topLeft(places));
  const isPlain = plain === undefined ? null : toBooleanRV(topLeft(plain));
  for (const argument of [number, digits, isPlain]) if (argument && isError(argument)) return argument;
  const count = Math.trunc(Number(cellValue(digits)));
  if (count > MOST_DECIMALS) return ERRORS.VALUE;
  const rounded = lookupFunction("ROUND")?.invoke([number, rvNumber(count)]) ?? ERRORS.NAME;
  const whole = isPlain && cellValue(isPlain) === true ? "0" : "#,##0";
  const pattern = count > 0 ? `${whole}.${"0".repeat(count)}` : whole;
  return rvString(formattedText(cellValue(topLeft(rounded)), pattern, locale));
}
