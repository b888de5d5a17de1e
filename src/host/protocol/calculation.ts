import { containsCell } from "../engine/address";
import { calculate, type Moment, thisMoment } from "../engine/formula/calculate";
import type { OpenWorkbook } from "./connection";
import { knownAnswers } from "./custom-functions/known-answers";
import { type AskedCalls, forgetCalls, keepCalls, type StandingCall } from "./custom-functions/standing-calls";
import type { Cells } from "./targets";

/**
 * Brings the values of formulas up to date where Excel would have done so by now: not in manual mode, not while suspended.
 * What custom functions have given meanwhile is shown in every mode.
 */
export function settle(book: OpenWorkbook): void {
  if (book.calls.hasResults) return continueCalculation(book);
  if (book.calculationMode === "Manual" || book.calculationSuspended) return;
  if (book.workbook.needsCalculation) recalculate(book);
}

/** Calculates all formulas, whatever the mode. Custom functions are called where their arguments changed, and `again` where it says so. */
export function recalculate(book: OpenWorkbook, again: (call: StandingCall) => boolean = isVolatile): void {
  forgetCalls(book.calls, again);
  calculateAt(book, thisMoment(book.workbook));
}

/** Goes on with the last calculation, now that functions have given their values: what is random or tells the time stays. */
function continueCalculation(book: OpenWorkbook): void {
  calculateAt(book, book.calls.moment ?? thisMoment(book.workbook));
}

function calculateAt({ calls, workbook, locale }: OpenWorkbook, moment: Moment): void {
  const asked: AskedCalls = new WeakMap();
  const made = calculate(workbook, { ...moment, locale, functions: knownAnswers(calls, asked) });
  calls.moment = moment;
  calls.hasResults = false;
  keepCalls(calls, made, asked);
}

/** Calculates all formulas and calls all custom functions again, as Ctrl+Alt+F9 does. */
export function recalculateAll(book: OpenWorkbook): void {
  recalculate(book, () => true);
}

/** Calculates what is not up to date, and calls the custom functions in these cells again. */
export function recalculateCells(book: OpenWorkbook, { sheet, area }: Cells): void {
  const isWithin = ({ call }: StandingCall) => call.sheet === sheet && containsCell(area, call.row, call.column);
  recalculate(book, (call) => isVolatile(call) || isWithin(call));
}

/** Calculates what is not up to date and what never is, as F9 does. */
export function recalculateChanged(book: OpenWorkbook): void {
  const hasVolatile = [...book.calls.standing].some(isVolatile);
  if (book.workbook.needsCalculation || hasVolatile) recalculate(book);
}

function isVolatile({ definition }: StandingCall): boolean {
  return definition.isVolatile;
}
