/** YEARFRAC by the true days of the years (basis 1), which the engine counts otherwise than Excel. */
import { lookupFunction } from "@cj-tech-master/excelts/formula/function-registry";
import { rvNumber, toNumberRV, topLeft } from "@cj-tech-master/excelts/formula/values";
import { dateFromSerial, dateToSerial } from "numfmt";
import type { EngineFunction } from "../lift";
import { ERRORS, isError, type RuntimeValue } from "../values";

/** The functions of this file by name. */
export const DATE_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["YEARFRAC", { minArity: 2, maxArity: 3, invoke: yearFraction }],
]);

function yearFraction(args: readonly RuntimeValue[]): RuntimeValue {
  const [start, end, basis] = args.map((arg) => toNumberRV(topLeft(arg)));
  if (!start || !end || isError(start) || isError(end)) return start && isError(start) ? start : (end ?? ERRORS.VALUE);
  if (!basis || isError(basis) || Math.trunc(basis.value) !== 1) {
    return lookupFunction("YEARFRAC")?.invoke([...args]) ?? ERRORS.NAME;
  }
  const days = [start.value, end.value].map(Math.trunc).sort((a, b) => a - b);
  const [first = 0, last = 0] = days;
  return first < 0 ? ERRORS.NUM : rvNumber((last - first) / yearLength(first, last));
}

/** The days of the year between two days at most a year apart, else the average of the years that they lie in. */
function yearLength(first: number, last: number): number {
  const [year1 = 0, month1 = 0, day1 = 0] = dateFromSerial(first);
  const [year2 = 0, month2 = 0, day2 = 0] = dateFromSerial(last);
  const isWithinYear = year2 === year1 + 1 && (month2 < month1 || (month2 === month1 && day2 <= day1));
  if (year1 === year2) return startOf(year1 + 1) - startOf(year1);
  if (!isWithinYear) return (startOf(year2 + 1) - startOf(year1)) / (year2 - year1 + 1);
  const hasLeapDay = [year1, year2].some((year) => {
    const leapDay = startOf(year) + 59;
    return startOf(year + 1) - startOf(year) === 366 && leapDay >= first && leapDay <= last;
  });
  return hasLeapDay ? 366 : 365;
}

function startOf(year: number): number {
  return dateToSerial([year, 1, 1]) ?? 0;
}
