/** RAND, RANDBETWEEN and RANDARRAY: the same numbers in each run with the same seed, so that a calculation can be continued. */
import { rvBoolean, rvNumber, toBooleanRV, toNumberRV, topLeft } from "@cj-tech-master/excelts/formula/values";
import { type EngineFunction, lifted } from "../lift";
import { buildArray, ERRORS, isBlank, isError, type RuntimeValue, type ScalarValue } from "../values";

/** The functions of this file by name; `seed` is any whole number. */
export function randomFunctions(seed: number): readonly (readonly [string, EngineFunction])[] {
  const random = randomNumbers(seed);
  const between: EngineFunction = { minArity: 2, maxArity: 2, invoke: (args) => randBetween(args, random) };
  return [
    ["RAND", { minArity: 0, maxArity: 0, invoke: () => rvNumber(random()) }],
    ["RANDBETWEEN", lifted("RANDBETWEEN", between)],
    ["RANDARRAY", { minArity: 0, maxArity: 5, invoke: (args) => randArray(args, random) }],
  ];
}

/** Numbers from 0 up to 1 (the generator known as mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function randBetween(args: readonly RuntimeValue[], random: () => number): ScalarValue {
  const numbers = numbersOf(args, [0, 0]);
  if (!Array.isArray(numbers)) return numbers;
  const [lowest, highest] = [Math.ceil(numbers[0] ?? 0), Math.floor(numbers[1] ?? 0)];
  return lowest > highest ? ERRORS.NUM : rvNumber(wholeBetween(lowest, highest, random));
}

const MOST_CELLS = 10_000_000;

function randArray(args: readonly RuntimeValue[], random: () => number): RuntimeValue {
  const numbers = numbersOf(args.slice(0, 4), [1, 1, 0, 1]);
  if (!Array.isArray(numbers)) return numbers;
  const isWhole = args[4] === undefined || isBlank(args[4]) ? rvBoolean(false) : toBooleanRV(topLeft(args[4]));
  if (isError(isWhole)) return isWhole;
  const [height = 1, width = 1, lowest = 0, highest = 1] = numbers;
  const [rows, columns] = [Math.trunc(height), Math.trunc(width)];
  if (rows < 1 || columns < 1 || lowest > highest) return ERRORS.VALUE;
  if (isWhole.value && !(Number.isInteger(lowest) && Number.isInteger(highest))) return ERRORS.VALUE;
  if (rows * columns > MOST_CELLS) return ERRORS.NUM;
  return buildArray({ rows, columns }, () =>
    rvNumber(isWhole.value ? wholeBetween(lowest, highest, random) : lowest + random() * (highest - lowest)),
  );
}

function wholeBetween(lowest: number, highest: number, random: () => number): number {
  return lowest + Math.floor(random() * (highest - lowest + 1));
}

/** The arguments as numbers, each with what it is when left out; or the error of the first that is none. */
function numbersOf(args: readonly RuntimeValue[], otherwise: readonly number[]): number[] | ScalarValue {
  const numbers: number[] = [];
  for (const [place, usual] of otherwise.entries()) {
    const arg = args[place];
    const number = arg === undefined || isBlank(arg) ? rvNumber(usual) : toNumberRV(topLeft(arg));
    if (isError(number)) return number;
    numbers.push(number.value);
  }
  return numbers;
}
