/** Functions that an add-in brings: called by their dotted name with rectangles of values. */
import type { CellError } from "../workbook";
import { type EngineFunction } from "./lift";
import type { Place } from "./pieces";
import {
  arrayOf,
  BLANK,
  cellValue,
  engineValue,
  ERRORS,
  errorValue,
  type Matrix,
  rowsOf,
  type RuntimeValue,
} from "./values";

/**
 * Answers a call from a cell: its arguments as rectangles (null: left out; a blank cell is null within), the result as
 * a rectangle or an error; "pending" shows #BUSY! until the workbook is calculated again.
 */
export type UserFunction = (
  args: readonly (Matrix | null)[],
  caller: Pick<Place, "sheet" | "row" | "column">,
) => Matrix | CellError | "pending";

/** By name in capitals, such as `PORTFOLIO.DRIEHOEK`. */
export type UserFunctions = ReadonlyMap<string, UserFunction>;

/** The same functions, asked once for each different call of a cell, however often the engine asks. */
export function answeringOnce(functions: UserFunctions): UserFunctions {
  const answers = new Map<string, ReturnType<UserFunction>>();
  const once =
    (name: string, ask: UserFunction): UserFunction =>
    (args, caller) => {
      const key = JSON.stringify([name, caller.sheet.id, caller.row, caller.column, args]);
      const answer = answers.get(key) ?? ask(args, caller);
      answers.set(key, answer);
      return answer;
    };
  return new Map([...functions].map(([name, ask]) => [name, once(name, ask)]));
}

/** Stands for an argument that is left out; in itself a blank like any other. */
export const OMITTED: RuntimeValue = { ...BLANK };

const MOST_ARGUMENTS = 255;

/** The function as the calculation engine calls it: the first argument is the number of the calling formula. */
export function engineFunctionOf(userFunction: UserFunction, places: readonly Place[]): EngineFunction {
  return {
    minArity: 1,
    maxArity: MOST_ARGUMENTS,
    invoke: ([caller, ...args]) => {
      const place = places[Number(caller && "value" in caller ? caller.value : NaN)];
      if (place === undefined) return ERRORS.VALUE;
      return answer(
        userFunction(
          args.map((arg) => (arg === OMITTED ? null : matrixOf(arg))),
          place,
        ),
      );
    },
  };
}

function matrixOf(value: RuntimeValue): Matrix {
  return rowsOf(value).map((row) => row.map(cellValue));
}

function answer(result: Matrix | CellError | "pending"): RuntimeValue {
  if (result === "pending") return errorValue("#BUSY!");
  if ("error" in result) return errorValue(result.error);
  const rows = result.map((row) => row.map(engineValue));
  const [[only] = []] = rows;
  if (only === undefined) return ERRORS.CALC;
  return rows.length === 1 && rows[0]?.length === 1 ? only : arrayOf(rows);
}
