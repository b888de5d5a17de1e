import { cellAt } from "../../engine/cells";
import { formulaCalls } from "../../engine/formula-calls";
import type { UserFunctions } from "../../engine/formula/user-functions";
import { parameterAt, takesCount } from "./function-definition";
import { isError, parameterValues } from "./parameter-values";
import { callKey, type FunctionCalls } from "./standing-calls";

/** Whether Excel takes a formula: one that gives a function too few or too many arguments it does not. */
export function takesCalls({ definitions }: FunctionCalls, formula: string): boolean {
  return formulaCalls(formula).every(({ name, count }) => {
    const definition = definitions.get(name);
    return !definition || takesCount(definition, count);
  });
}

/** The functions as a calculation asks them: what is known of each call by now. Calls of a formula that was entered anew are put in `entered`. */
export function knownAnswers(calls: FunctionCalls, entered: Set<string>): UserFunctions {
  const manner = calls.manner();
  return new Map(
    [...calls.definitions].map(([name, definition]) => [
      name,
      {
        takesOneValue: (place) => parameterAt(definition, place)?.isMatrix === false,
        answer: (call) => {
          const values = parameterValues(definition, call.args, manner);
          if (isError(values)) return values;
          const key = callKey(call, values);
          if (cellAt(call.sheet, call.row, call.column)?.value === null) entered.add(key);
          return entered.has(key) ? "pending" : (calls.standing.get(key)?.answer ?? "pending");
        },
      },
    ]),
  );
}
