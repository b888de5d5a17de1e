import { cellAt } from "../../engine/cells";
import { formulaCalls } from "../../engine/formula-calls";
import type { Moment } from "../../engine/formula/calculate";
import type { UserAnswer, UserCall, UserFunctions } from "../../engine/formula/user-functions";
import type { CellError } from "../../engine/workbook";
import type { Json } from "../json";
import { type FunctionDefinition, parameterAt, takesCount } from "./function-definition";
import { functionResult, invocationResult } from "./invocation-result";
import { type Manner, parameterValues } from "./parameter-values";

/** A client that functions can be asked of. */
export interface Callee {
  /** Tells the client of an event by its name on the wire; nothing when the client did not ask for such. */
  readonly emit: (name: string, data: Json) => void;
  /** Whether the add-in in it has associated the function. */
  readonly holdsFunction: (id: string) => boolean;
}

/** A call that a value of the workbook rests on. */
export interface StandingCall {
  readonly invocation: number;
  readonly definition: FunctionDefinition;
  readonly call: UserCall;
  readonly values: readonly Json[];
  /** Whom it was asked of; null: not yet. */
  callee: Callee | null;
  answer: UserAnswer;
  /** What the function says of an error, by its place in the result. */
  messages: ReadonlyMap<string, string>;
}

/** The calls of custom functions in an open workbook. */
export interface FunctionCalls {
  readonly definitions: ReadonlyMap<string, FunctionDefinition>;
  readonly manner: () => Manner;
  /** By cell, place in its formula and arguments. */
  standing: Map<string, StandingCall>;
  /** Calls that no longer stand, whose function must still be told. */
  readonly canceled: StandingCall[];
  /** How many calls were made so far. */
  count: number;
  /** When the last calculation was that was no continuation of another. */
  moment: Moment | null;
  /** Set when results came that are not in the cells yet. */
  hasResults: boolean;
  /** Set when calls are about to be sent. */
  isSending: boolean;
  /** Who waits until no call is under way. */
  readonly waiting: Set<() => void>;
}

export function newFunctionCalls(
  definitions: ReadonlyMap<string, FunctionDefinition>,
  manner: () => Manner,
): FunctionCalls {
  return {
    definitions,
    manner,
    standing: new Map(),
    canceled: [],
    count: 0,
    moment: null,
    hasResults: false,
    isSending: false,
    waiting: new Set(),
  };
}

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
          const key = keyOf(call, values);
          if (cellAt(call.sheet, call.row, call.column)?.value === null) entered.add(key);
          return entered.has(key) ? "pending" : (calls.standing.get(key)?.answer ?? "pending");
        },
      },
    ]),
  );
}

/** After a calculation: only what it asked stands, with the answers known so far; what is new waits to be sent. */
export function keepCalls(calls: FunctionCalls, asked: readonly UserCall[], entered: ReadonlySet<string>): void {
  const manner = calls.manner();
  const before = calls.standing;
  calls.standing = new Map();
  for (const call of asked) {
    const definition = calls.definitions.get(call.name);
    const values = definition ? parameterValues(definition, call.args, manner) : null;
    if (!definition || !values || isError(values)) continue;
    const key = keyOf(call, values);
    const known = entered.has(key) ? undefined : before.get(key);
    calls.standing.set(key, known ?? newCall(calls, definition, call, values));
  }
  const standing = new Set(calls.standing.values());
  for (const call of before.values()) if (!standing.has(call)) calls.canceled.push(call);
}

/** Takes what a client says of its calls: an outdated result, or a second one of a function that gives one, is dropped. */
export function takeResults(calls: FunctionCalls, callee: Callee, results: readonly Json[]): void {
  const byInvocation = new Map([...calls.standing.values()].map((call) => [call.invocation, call]));
  for (const wire of results) {
    const result = invocationResult(wire);
    const call = result && byInvocation.get(result.invocation);
    if (!call || call.callee !== callee) continue;
    if (call.answer !== "pending" && !call.definition.isStreaming) continue;
    Object.assign(call, functionResult(result, call.definition));
    calls.hasResults = true;
  }
}

/** Takes back the calls that a client which is gone has not answered: another is asked. */
export function withdrawCalls(calls: FunctionCalls, callee: Callee): void {
  for (const call of calls.standing.values()) {
    if (call.callee === callee && (call.answer === "pending" || call.definition.isStreaming)) call.callee = null;
  }
}

/** Lets go of calls, so that the next calculation makes them again. */
export function forgetCalls(calls: FunctionCalls, isForgotten: (call: StandingCall) => boolean): void {
  for (const [key, call] of calls.standing) {
    if (!isForgotten(call)) continue;
    calls.standing.delete(key);
    calls.canceled.push(call);
  }
}

/** Resolves when no call is under way. */
export function settled(calls: FunctionCalls): Promise<void> {
  return isUnderWay(calls) ? new Promise((resolve) => void calls.waiting.add(resolve)) : Promise.resolve();
}

/** Whether any call waits for its first answer. */
export function isUnderWay({ standing, hasResults }: FunctionCalls): boolean {
  return hasResults || [...standing.values()].some(({ answer }) => answer === "pending");
}

function newCall(
  calls: FunctionCalls,
  definition: FunctionDefinition,
  call: UserCall,
  values: readonly Json[],
): StandingCall {
  calls.count += 1;
  return {
    invocation: calls.count,
    definition,
    call,
    values,
    callee: null,
    answer: "pending",
    messages: new Map(),
  };
}

function keyOf({ sheet, row, column, mark, name }: UserCall, values: readonly Json[]): string {
  return JSON.stringify([sheet.id, row, column, mark, name, values]);
}

function isError(values: readonly Json[] | CellError): values is CellError {
  return "error" in values;
}
