/** Functions that an add-in brings: called by their dotted name with rectangles of values. */
import type { CellError, Sheet } from "../workbook";
import type { EngineFunction } from "./lift";
import type { Place } from "./pieces";
import {
  arrayOf,
  BLANK,
  buildArray,
  cellValue,
  commonSize,
  engineValue,
  ERRORS,
  errorValue,
  type Matrix,
  rowsOf,
  type RuntimeValue,
  type ScalarValue,
  valueAt,
} from "./values";

/** One call of an add-in's function, made by the formula of a cell. */
export interface UserCall {
  /** In capitals, such as `PORTFOLIO.DRIEHOEK`. */
  readonly name: string;
  /** Rectangles; null: left out. A blank cell is null within. */
  readonly args: readonly (Matrix | null)[];
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** Which of the formula's calls it is: the same in each calculation while the formula stays. */
  readonly mark: string;
}

/** What comes of a call: a rectangle, an error, or #BUSY! until the workbook is calculated again. */
export type UserAnswer = Matrix | CellError | "pending";

export interface UserFunction {
  /** Whether the parameter at this place, counted from 0, takes one value: each value of a rectangle there is a call of its own. */
  readonly takesOneValue: (place: number) => boolean;
  /** The answer to a call as it stands. Asked more than once for the same call, also for calls that do not stand in the end. */
  readonly answer: (call: UserCall) => UserAnswer;
}

/** By name in capitals. */
export type UserFunctions = ReadonlyMap<string, UserFunction>;

/** The calls that formulas made when they were last evaluated; those of a function that has a name (`=LAMBDA(…)`) are the first formula's. */
export interface CallLog {
  readonly note: (formula: number, call: UserCall) => void;
  /** Says that the formula was evaluated to its end. */
  readonly close: (formula: number) => void;
  readonly callsOf: (formula: number) => readonly UserCall[];
  readonly all: () => readonly UserCall[];
}

/** A log for one run of the engine, which may evaluate a formula more than once. */
export function newCallLog(): CallLog {
  const open = new Map<number, UserCall[]>();
  const closed = new Map<number, readonly UserCall[]>();
  return {
    note(formula, call) {
      const calls = open.get(formula);
      if (calls) calls.push(call);
      else open.set(formula, [call]);
    },
    close(formula) {
      closed.set(formula, open.get(formula) ?? []);
      open.delete(formula);
    },
    callsOf: (formula) => closed.get(formula) ?? open.get(formula) ?? [],
    all: () => [...closed.values(), ...open.values()].flat(),
  };
}

/** Stands for an argument that is left out; in itself a blank like any other. */
export const OMITTED: RuntimeValue = { ...BLANK };

const MOST_ARGUMENTS = 255;

/** The function as the calculation engine calls it: the number of the calling formula and the mark of the call come first. */
export function engineFunctionOf(
  name: string,
  { takesOneValue, answer }: UserFunction,
  places: readonly Place[],
  log: CallLog,
): EngineFunction {
  return {
    minArity: 2,
    maxArity: MOST_ARGUMENTS + 2,
    invoke: ([formula, site, ...args]) => {
      const id = numberOf(formula);
      const place = places[id];
      if (place === undefined) return ERRORS.VALUE;
      const { sheet, row, column } = place;
      const ask = (values: readonly RuntimeValue[], mark: string): UserAnswer => {
        const rectangles = values.map((value) => (value === OMITTED ? null : matrixOf(value)));
        const call = { name, args: rectangles, sheet, row, column, mark };
        log.note(id, call);
        return answer(call);
      };
      const mark = String(numberOf(site));
      const size = commonSize(args.filter((_, at) => takesOneValue(at)));
      if (size === null) return runtimeValue(ask(args, mark));
      return buildArray(size, (down, along) => {
        const values = args.map((arg, at) => (takesOneValue(at) && arg !== OMITTED ? valueAt(arg, down, along) : arg));
        return firstValue(ask(values, `${mark}.${down}.${along}`));
      });
    },
  };
}

function numberOf(value: RuntimeValue | undefined): number {
  return Number(value && "value" in value ? value.value : NaN);
}

/** What arrays hold, for an argument that is kept comes with every call. */
const matrices = new WeakMap<RuntimeValue, Matrix>();

function matrixOf(value: RuntimeValue): Matrix {
  const matrix = matrices.get(value) ?? rowsOf(value).map((row) => row.map(cellValue));
  matrices.set(value, matrix);
  return matrix;
}

function runtimeValue(answer: UserAnswer): RuntimeValue {
  if (answer === "pending" || "error" in answer) return firstValue(answer);
  const rows = answer.map((row) => row.map(engineValue));
  const isOneValue = rows.length === 1 && rows[0]?.length === 1;
  return isOneValue || rows[0]?.[0] === undefined ? firstValue(answer) : arrayOf(rows);
}

/** A rectangle within an array shows its first value. */
function firstValue(answer: UserAnswer): ScalarValue {
  if (answer === "pending") return errorValue("#BUSY!");
  if ("error" in answer) return errorValue(answer.error);
  const first = answer[0]?.[0];
  return first === undefined ? ERRORS.CALC : engineValue(first);
}
