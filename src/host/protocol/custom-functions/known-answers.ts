import { cellAt } from "../../engine/cells";
import type { FormulaRule } from "../../engine/entered-content";
import { formulaCalls } from "../../engine/formula-calls";
import type { UserFunctions } from "../../engine/formula/user-functions";
import { parameterAt, takesCount } from "./function-definition";
import { isError, parameterValues } from "./parameter-values";
import type { AskedCall, AskedCalls, FunctionCalls } from "./standing-calls";

/** Which functions there are, and that Excel does not take a formula that gives one of them too few or too many arguments. */
export function formulaRule({ definitions }: FunctionCalls): FormulaRule {
  return {
    isAddins: (name) => definitions.has(name),
    accepts: (formula) =>
      formulaCalls(formula).every(({ name, count }) => {
        const definition = definitions.get(name);
        return !definition || takesCount(definition, count);
      }),
  };
}

/** The functions as a calculation asks them: what is known of each call by now. What they are asked is put in `askedCalls`. */
export function knownAnswers(calls: FunctionCalls, askedCalls: AskedCalls): UserFunctions {
  const manner = calls.manner();
  return new Map(
    [...calls.definitions].map(([name, definition]) => [
      name,
      {
        takesOneValue: (place) => parameterAt(definition, place)?.isMatrix === false,
        answer: (call) => {
          const values = parameterValues(definition, call.args, manner, calls.tables);
          if (isError(values)) return values;
          const isEntered = cellAt(call.sheet, call.row, call.column)?.value === null;
          const asked: AskedCall = { definition, call, values, isEntered };
          askedCalls.set(call, asked);
          return isEntered ? "pending" : (calls.standing.find(asked)?.answer ?? "pending");
        },
      },
    ]),
  );
}
