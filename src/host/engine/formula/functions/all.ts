/** Every function that a formula may call, as the calculation engine knows them in one calculation. */
import { rvNumber } from "@cj-tech-master/excelts/formula/values";
import type { Locale } from "../../workbook";
import { type EngineFunction, lifted, liftedFunctions } from "../lift";
import { CONDITIONAL_FUNCTIONS } from "./conditional";
import { DATE_FUNCTIONS } from "./dates";
import { LOOKUP_FUNCTIONS } from "./lookup";
import type { Calendar } from "./number-text";
import { NUMBER_FUNCTIONS } from "./numbers";
import { randomFunctions } from "./random";
import { SELECTION_FUNCTIONS } from "./selection";
import { SORTING_FUNCTIONS } from "./sorting";
import { textFunctions } from "./text";

/** The moment and the person's locale that a calculation is made in; `now` is a serial number of the workbook's date system. */
export interface Circumstances extends Calendar {
  readonly now: number;
  readonly locale: Locale;
  /** What random numbers are made of: with the same seed the same. */
  readonly seed: number;
}

let alwaysSame: ReadonlyMap<string, EngineFunction> | undefined;

/** The functions by name in capitals; those of `own` go before all others. */
export function allFunctions(
  circumstances: Circumstances,
  own: Iterable<readonly [string, EngineFunction]>,
): Map<string, EngineFunction> {
  alwaysSame ??= new Map([
    ...liftedFunctions(),
    ...eachLifted(CONDITIONAL_FUNCTIONS),
    ...eachLifted(LOOKUP_FUNCTIONS),
    ...eachLifted(NUMBER_FUNCTIONS),
    ...eachLifted(DATE_FUNCTIONS),
    ...SORTING_FUNCTIONS,
    ...SELECTION_FUNCTIONS,
  ]);
  const { now, locale, seed } = circumstances;
  const answer = (serial: number): EngineFunction => ({ minArity: 0, maxArity: 0, invoke: () => rvNumber(serial) });
  const clock = [["NOW", answer(now)] as const, ["TODAY", answer(Math.floor(now))] as const];
  return new Map([
    ...alwaysSame,
    ...eachLifted(textFunctions(locale, circumstances)),
    ...clock,
    ...randomFunctions(seed),
    ...own,
  ]);
}

function eachLifted(functions: ReadonlyMap<string, EngineFunction>): [string, EngineFunction][] {
  return [...functions].map(([name, base]) => [name, lifted(name, base)]);
}
