/** COUNT, SUMPRODUCT, CEILING, FLOOR, MODE, FREQUENCY, IPMT and PPMT, where the engine counts otherwise than Excel. */
import { lookupFunction } from "@cj-tech-master/excelts/formula/function-registry";
import { rvNumber, toNumberRV, topLeft } from "@cj-tech-master/excelts/formula/values";
import type { EngineFunction } from "../lift";
import {
  arrayOf,
  cellValue,
  ERRORS,
  isArray,
  isBlank,
  isError,
  rowsOf,
  type RuntimeValue,
  type ScalarValue,
} from "../values";

/** The functions of this file by name. */
export const NUMBER_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  [
    "COUNT",
    { minArity: 1, maxArity: 255, invoke: (args) => rvNumber(args.reduce((sum, arg) => sum + countIn(arg), 0)) },
  ],
  ["SUMPRODUCT", { minArity: 1, maxArity: 255, invoke: sumProduct }],
  ["CEILING", { minArity: 2, maxArity: 2, invoke: ([number, step]) => multiple(number, step, Math.ceil) }],
  ["FLOOR", { minArity: 2, maxArity: 2, invoke: ([number, step]) => multiple(number, step, Math.floor) }],
  ["MODE", { minArity: 1, maxArity: 255, invoke: mode }],
  ["MODE.SNGL", { minArity: 1, maxArity: 255, invoke: mode }],
  ["FREQUENCY", { minArity: 2, maxArity: 2, invoke: ([data, bins]) => frequency(data, bins) }],
  ["IPMT", ofPeriod("IPMT")],
  ["PPMT", ofPeriod("PPMT")],
]);

/** Numbers in a range; of a value that is typed in the formula also a boolean and a number written as text. */
function countIn(arg: RuntimeValue): number {
  if (isArray(arg)) return numbersIn([arg]).length;
  return isBlank(arg) || isError(toNumberRV(arg)) ? 0 : 1;
}

function numbersIn(args: readonly RuntimeValue[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const row of rowsOf(arg)) {
      for (const value of row) {
        const content = cellValue(value);
        if (typeof content === "number") numbers.push(content);
      }
    }
  }
  return numbers;
}

/** The engine repeats a smaller array; Excel wants all of one size. */
function sumProduct(args: readonly RuntimeValue[]): RuntimeValue {
  const sizes = new Set(args.map((arg) => rowsOf(arg)).map((rows) => `${rows.length} by ${rows[0]?.length ?? 0}`));
  return sizes.size > 1 ? ERRORS.VALUE : (lookupFunction("SUMPRODUCT")?.invoke([...args]) ?? ERRORS.NAME);
}

function multiple(
  number: RuntimeValue | undefined,
  step: RuntimeValue | undefined,
  round: (value: number) => number,
): ScalarValue {
  const size = toNumberRV(topLeft(number ?? ERRORS.VALUE));
  const unit = toNumberRV(topLeft(step ?? ERRORS.VALUE));
  if (isError(size) || isError(unit)) return isError(size) ? size : unit;
  if (unit.value === 0) return round === Math.floor && size.value !== 0 ? ERRORS.DIV0 : rvNumber(0);
  if (size.value > 0 && unit.value < 0) return ERRORS.NUM;
  const count = round(Number((size.value / unit.value).toPrecision(15)));
  return rvNumber(Number((count * unit.value).toPrecision(15)));
}

/** Of the numbers that occur most, the one that comes first. */
function mode(args: readonly RuntimeValue[]): ScalarValue {
  const error = args.flatMap((arg) => rowsOf(arg).flat()).find(isError);
  if (error) return error;
  const counts = new Map<number, number>();
  for (const number of numbersIn(args)) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [first] = [...counts].find(([, count]) => count === most) ?? [];
  return first === undefined || most < 2 ? ERRORS.NA : rvNumber(first);
}

/** How many of the numbers fall in each bin: up to its bound and above the next lower one; and how many above all bounds. */
function frequency(data: RuntimeValue | undefined, bins: RuntimeValue | undefined): RuntimeValue {
  const values = data === undefined ? [] : numbersIn([data]);
  const bounds = bins === undefined ? [] : numbersIn([bins]);
  const seen = new Set<number>();
  const counts = bounds.map((bound) => {
    const lower = Math.max(...bounds.filter((other) => other < bound), -Infinity);
    const isRepeated = seen.has(bound);
    seen.add(bound);
    return isRepeated ? 0 : values.filter((value) => value > lower && value <= bound).length;
  });
  const above = values.filter((value) => bounds.every((bound) => value > bound)).length;
  return arrayOf([...counts, above].map((count) => [rvNumber(count)]));
}

/** A payment of a period that is not one of the loan's is #NUM!. */
function ofPeriod(name: string): EngineFunction {
  return {
    minArity: 4,
    maxArity: 6,
    invoke: (args) => {
      const [, period, count] = args.map((arg) => toNumberRV(topLeft(arg)));
      const isOutside = period && count && !isError(period) && !isError(count) && !isWithin(period.value, count.value);
      return isOutside ? ERRORS.NUM : (lookupFunction(name)?.invoke([...args]) ?? ERRORS.NAME);
    },
  };
}

function isWithin(period: number, count: number): boolean {
  return period >= 1 && period <= count;
}
