import { isDateFormat, isPercentFormat } from "numfmt";
import { cellAt, styleAt } from "../engine/cells";
import { shownFormula } from "../engine/formula-shown";
import { formattedText, generalText } from "../engine/text";
import type { Locale, Sheet, Workbook } from "../engine/workbook";

/** What stands in the formula bar for a cell: the text that, typed anew, gives the same. A hidden formula of a protected sheet is empty. */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number, locale: Locale): string {
  const cell = cellAt(sheet, row, column);
  const format = workbook.styles.at(styleAt(sheet, row, column));
  if (cell?.formula) {
    if (sheet.protection.isOn && format.formulaHidden) return "";
    return `=${shownFormula(sheet, row, column, cell.formula.text, locale)}`;
  }
  const value = cell?.value ?? null;
  if (typeof value === "string") return format.quotePrefix ? `'${value}` : value;
  if (typeof value !== "number") return generalText(value, locale);
  if (isDateFormat(format.numberFormat)) return dateText(value, locale, workbook.date1904);
  if (isPercentFormat(format.numberFormat)) return `${plainNumber(value * 100, locale)}%`;
  return plainNumber(value, locale);
}

/** A day, a time or both, in the person's short form. */
function dateText(serial: number, locale: Locale, date1904: boolean): string {
  const day = formattedText(serial, "m/d/yyyy", locale, date1904);
  const time = formattedText(serial, "h:mm:ss", locale, date1904);
  if (Number.isInteger(serial)) return day;
  return serial < 1 ? time : `${day} ${time}`;
}

/** All digits that Excel keeps. */
function plainNumber(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(15))).toUpperCase();
  return locale === "nl-NL" ? text.replace(".", ",") : text;
}
