import type { Moment } from "../../engine/formula/calculate";
import type { UserAnswer, UserCall } from "../../engine/formula/user-functions";
import type { Workbook } from "../../engine/workbook";
import type { Json } from "../json";
import type { FunctionDefinition } from "./function-definition";
import { functionResult, invocationResult } from "./invocation-result";
import { isError, type Manner, parameterValues } from "./parameter-values";

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
  /** Whether its function has been called, or need not be. */
  isMade: boolean;
  /** Whom it is asked of; null: not decided. */
  callee: Callee | null;
  answer: UserAnswer;
  /** What the function says of an error, by its place in the result. */
  messages: ReadonlyMap<string, string>;
}

/** The calls of custom functions in an open workbook. */
export interface FunctionCalls {
  readonly workbook: Workbook;
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
  workbook: Workbook,
  definitions: ReadonlyMap<string, FunctionDefinition>,
  manner: () => Manner,
): FunctionCalls {
  return {
    workbook,
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

/** After a calculation: only what it asked stands, with the answers known so far; what is new waits to be sent. */
export function keepCalls(calls: FunctionCalls, asked: readonly UserCall[], entered: ReadonlySet<string>): void {
  const manner = calls.manner();
  const before = calls.standing;
  calls.standing = new Map();
  for (const call of asked) {
    const definition = calls.definitions.get(call.name);
    const values = definition ? parameterValues(definition, call.args, manner) : null;
    if (!definition || !values || isError(values)) continue;
    const key = callKey(call, values);
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
    const { answer, messages } = functionResult(result, call.definition);
    call.answer = answer;
    call.messages = messages;
    calls.hasResults = true;
  }
}

/** Takes back the calls that a client which is gone has not answered, for another to be asked; nobody is left to cancel its calls with. */
export function withdrawCalls(calls: FunctionCalls, callee: Callee): void {
  calls.canceled.splice(0, calls.canceled.length, ...calls.canceled.filter((call) => call.callee !== callee));
  for (const call of calls.standing.values()) {
    if (call.callee !== callee || (call.answer !== "pending" && !call.definition.isStreaming)) continue;
    call.isMade = false;
    call.callee = null;
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

function newCall(
  calls: FunctionCalls,
  definition: FunctionDefinition,
  call: UserCall,
  values: readonly Json[],
): StandingCall {
  calls.count += 1;
  const fresh = { isMade: false, callee: null, answer: "pending", messages: new Map<string, string>() } as const;
  return { invocation: calls.count, definition, call, values, ...fresh };
}

/** What tells a call from every other: its place, and what it is made with. */
export function callKey({ sheet, row, column, mark, name }: UserCall, values: readonly Json[]): string {
  return JSON.stringify([sheet.id, row, column, mark, name, values]);
}
