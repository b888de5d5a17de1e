import { dateToSerial } from "numfmt";
import { announce } from "../announce";
import type { Locale, Workbook } from "../workbook";
import type { CalculationSettings } from "./engine-view";
import { DAYS_TO_1904 } from "./functions/number-text";
import { calculatedFormulas } from "./passes";
import { writeResults } from "./results";
import type { UserCall, UserFunctions } from "./user-functions";

export interface CalculationOptions {
  /** The moment that TODAY and NOW give, as a serial number of the workbook; absent: the computer's clock. */
  readonly now?: number;
  /** What RAND and its like make their numbers of; absent: other ones each time. */
  readonly seed?: number;
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

/** The settings of a calculation, with what is left open filled in. */
export function settingsOf(
  workbook: Workbook,
  { now, seed, locale, functions }: CalculationOptions,
): CalculationSettings {
  const clock = new Date();
  return {
    now: now ?? serialOf(clock) - (workbook.date1904 ? DAYS_TO_1904 : 0),
    seed: seed ?? newSeed(),
    year: clock.getFullYear(),
    date1904: workbook.date1904,
    locale: locale ?? workbook.locale,
    userFunctions: functions ?? new Map(),
  };
}

/** A seed for random numbers. */
export function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 32);
}

function serialOf(moment: Date): number {
  const { hours, minutes, seconds } = {
    hours: moment.getHours(),
    minutes: moment.getMinutes(),
    seconds: moment.getSeconds(),
  };
  const day = dateToSerial([moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]) ?? 0;
  return day + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
