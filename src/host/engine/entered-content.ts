import { EngineError } from "./engine-error";
import { enteredFormula } from "./formula-entry";
import { generalText } from "./text";
import { type TypedValue, typedValue } from "./typed-value";
import type { CellFormat, CellValue, Formula, Locale, Sheet } from "./workbook";

/** What is typed in a cell or given to `Range.values`: "" empties the cell, null leaves it as it is. */
export type Input = string | number | boolean | null;

/** What a cell holds and how it is formatted after something was entered in it. */
export interface Content {
  readonly value: CellValue;
  readonly formula: Formula | null;
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
}

/** What the functions of add-ins make of formulas that are entered. */
export interface FormulaRule {
  /** Whether Excel takes a formula (as the cell would hold it) that can be read. */
  readonly accepts: (text: string) => boolean;
  /** Whether an add-in has a function of this name, in capitals. */
  readonly isAddins: (name: string) => boolean;
}

/** Where something is entered, and how it is read there. */
export interface Entrance {
  readonly sheet: Sheet;
  readonly locale: Locale;
  /** For dates that are typed without one. */
  readonly year: number;
  readonly date1904: boolean;
  readonly rule: FormulaRule;
}

/** The most characters that a cell may hold. */
const LONGEST_TEXT = 32_767;

/** What Excel makes of an input in a cell of this format. */
export function enteredContent(
  entrance: Entrance,
  row: number,
  column: number,
  input: string | number | boolean,
  format: CellFormat,
): Content {
  const plain: Content = { value: null, formula: null, numberFormat: format.numberFormat, quotePrefix: false };
  const isText = format.numberFormat === "@";
  if (typeof input !== "string") return { ...plain, value: isText ? generalText(input, entrance.locale) : input };
  if (input.length > LONGEST_TEXT) throw new EngineError("InvalidArgument", "A cell holds at most 32767 characters.");
  if (input.startsWith("'")) return { ...plain, value: input.slice(1), quotePrefix: true };
  if (isText) return { ...plain, value: input };
  if (/^=./s.test(input)) return { ...plain, formula: formulaOf(entrance, row, column, input.slice(1)) };
  const typed = typedValue(input, entrance.locale, entrance.year);
  // Excel takes a text that begins with a sign for a formula.
  if (typed.value === input && /^[+-]./s.test(input)) {
    return { ...plain, formula: formulaOf(entrance, row, column, input) };
  }
  const numberFormat = format.numberFormat === "General" ? typed.numberFormat : null;
  return { ...plain, value: adjusted(typed, format, entrance), numberFormat: numberFormat ?? format.numberFormat };
}

function formulaOf({ sheet, locale, rule }: Entrance, row: number, column: number, text: string): Formula {
  const formula = enteredFormula(sheet, row, column, text, locale, rule.isAddins);
  if (rule.accepts(formula.text)) return formula;
  throw new EngineError("InvalidArgument", `${JSON.stringify(text.slice(0, 80))} is not taken.`);
}

/** A date counts from the workbook's own first day; a bare number of 1 or more typed in a percentage is a percentage. */
function adjusted({ value, numberFormat }: TypedValue, format: CellFormat, { date1904 }: Entrance) {
  if (typeof value !== "number") return value;
  if (numberFormat === null) return format.numberFormat.includes("%") && Math.abs(value) >= 1 ? value / 100 : value;
  return date1904 && /[dy]/.test(numberFormat) ? value - 1462 : value;
}
