import { cellAt } from "../engine/cells";
import type { Input } from "../engine/entered-content";
import { enterArea } from "../engine/input";
import type { Locale, Sheet } from "../engine/workbook";
import { inputsFor } from "./cell-grid";
import type { Connection, OpenWorkbook } from "./connection";
import { formulaRule } from "./custom-functions/known-answers";
import { RequestError } from "./errors";
import type { Argument } from "./parameters";
import type { Cells } from "./targets";

/** The API reads numbers, dates and formulas in text as American English, whatever the person's language. */
const API_LOCALE: Locale = "en-US";

/** Puts values or formulas into cells as one step: one for all, or a matrix of exactly their size; null leaves a cell as it is. */
export function enterValues(cells: Cells, value: Argument, { book }: Connection, locale = API_LOCALE): void {
  const { sheet, area } = cells;
  const input = inputsFor(cells, value);
  const inputs = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, along) => asInput(input(down, along))),
  );
  if (area.rows === 1 && area.columns === 1) noteValueBefore(book, sheet, area.row, area.column);
  enterArea(book.workbook, sheet, area, inputs, locale, formulaRule(book.calls));
}

function asInput(value: Argument): Input {
  if (typeof value === "object" && value !== null) throw new RequestError("InvalidArgument");
  return value;
}

/** Keeps the value of a cell that is about to change alone, for the event that tells of it. */
export function noteValueBefore(book: OpenWorkbook, sheet: Sheet, row: number, column: number): void {
  book.valueBefore = { sheet, row, column, value: cellAt(sheet, row, column)?.value ?? null };
}
