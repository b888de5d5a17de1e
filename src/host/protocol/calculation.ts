import { calculate } from "../engine/formula/calculate";
import type { OpenWorkbook } from "./connection";

/** Brings the values of formulas up to date where Excel would have done so by now: not in manual mode, not while suspended. */
export function settle(book: OpenWorkbook): void {
  if (book.calculationMode === "Manual" || book.calculationSuspended) return;
  if (book.workbook.needsCalculation) recalculate(book);
}

/** Calculates all formulas, whatever the mode. */
export function recalculate(book: OpenWorkbook): void {
  calculate(book.workbook, { locale: book.locale });
}
