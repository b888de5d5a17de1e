import { dateToSerial } from "numfmt";
import { announce } from "../announce";
import type { Locale, Workbook } from "../workbook";
import type { CalculationSettings } from "./engine-view";
import { DAYS_TO_1904 } from "./functions/number-text";
import { calculatedFormulas } from "./passes";
import { writeResults } from "./results";
import type { UserCall, UserFunctions } from "./user-functions";

/** What changes from one calculation to the next though the workbook does not. */
export interface Moment {
  /** What TODAY and NOW give, as a serial number of the workbook. */
  readonly now: number;
  /** What RAND and its like make their numbers of. */
  readonly seed: number;
}

/** The moment, when absent, is this one by the computer's clock. */
export interface CalculationOptions extends Partial<Moment> {
  /** Whose separators, dates and words formulas go by; absent: the workbook's. */
  readonly locale?: Locale;
  readonly functions?: UserFunctions;
}

/**
 * Calculates every formula of the workbook once and writes the values, also those that spill, into its cells.
 * Gives the calls of add-ins' functions that the values rest on.
 */
export function calculate(workbook: Workbook, options: CalculationOptions = {}): readonly UserCall[] {
  const { formulas, calls } = calculatedFormulas(workbook, settingsOf(workbook, options));
  const sheets = writeResults(workbook, formulas);
  workbook.needsCalculation = false;
  for (const sheet of sheets) announce(workbook, { kind: "calculated", sheet });
  return calls;
}

/** The calls of add-ins' functions that the formulas make; the workbook stays as it is. */
export function callsOfFormulas(workbook: Workbook, options: CalculationOptions = {}): readonly UserCall[] {
  return calculatedFormulas(workbook, settingsOf(workbook, options)).calls;
}

/** The settings of a calculation, with what is left open filled in. */
export function settingsOf(
  workbook: Workbook,
  { now, seed, locale, functions }: CalculationOptions,
): CalculationSettings {
  const moment = thisMoment(workbook);
  return {
    now: now ?? moment.now,
    seed: seed ?? moment.seed,
    year: new Date().getFullYear(),
    date1904: workbook.date1904,
    locale: locale ?? workbook.locale,
    userFunctions: functions ?? new Map(),
  };
}

/** This moment by the computer's clock. */
export function thisMoment({ date1904 }: Pick<Workbook, "date1904">): Moment {
  const now = serialOf(new Date()) - (date1904 ? DAYS_TO_1904 : 0);
  return { now, seed: Math.floor(Math.random() * 2 ** 32) };
}

function serialOf(clock: Date): number {
  const day = dateToSerial([clock.getFullYear(), clock.getMonth() + 1, clock.getDate()]) ?? 0;
  return day + (clock.getHours() * 3600 + clock.getMinutes() * 60 + clock.getSeconds()) / 86_400;
}
