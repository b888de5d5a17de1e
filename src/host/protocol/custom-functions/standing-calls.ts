import type { Moment } from "../../engine/formula/calculate";
import type { UserAnswer, UserCall } from "../../engine/formula/user-functions";
import type { Workbook } from "../../engine/workbook";
import type { Matrix } from "../../engine/formula/values";
import type { Json } from "../json";
import { type CallList, type CallWithValues, newCallList } from "./call-list";
import type { FunctionDefinition } from "./function-definition";
import { functionResult, invocationResult } from "./invocation-result";
import type { GivenArgument, Manner } from "./parameter-values";

/** A client that functions can be asked of. */
export interface Callee {
  /** Tells the client of an event by its name on the wire; nothing when the client did not ask for such. */
  readonly emit: (name: string, data: Json) => void;
  /** Whether the add-in in it has associated the function. */
  readonly holdsFunction: (id: string) => boolean;
}

/** A call that a calculation asks the answer of. */
export interface AskedCall extends CallWithValues {
  readonly definition: FunctionDefinition;
  /** Whether its formula was entered anew, so that the function is called whatever is known. */
  readonly isEntered: boolean;
}

/** What a calculation asks, by the calls that its formulas make. */
export type AskedCalls = WeakMap<UserCall, AskedCall>;

/** A call that a value of the workbook rests on. */
export interface StandingCall extends CallWithValues {
  readonly invocation: number;
  readonly definition: FunctionDefinition;
  /** Whether its function has been called, or need not be. */
  isMade: boolean;
  /** Whom it is asked of; null: not decided. */
  callee: Callee | null;
  answer: UserAnswer;
  /** What the function says of an error, by its place in the result. */
  messages: ReadonlyMap<string, string>;
  /** Whether its result is too large for the web ever to come: its cell stays #BUSY!, as in Excel. */
  isLost: boolean;
}

/** The calls of custom functions in an open workbook. */
export interface FunctionCalls {
  readonly workbook: Workbook;
  readonly definitions: ReadonlyMap<string, FunctionDefinition>;
  readonly manner: () => Manner;
  /** Tables as the functions get them: one that several calls are made with is written out once. */
  readonly tables: WeakMap<Matrix, GivenArgument>;
  standing: CallList<StandingCall>;
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
    tables: new WeakMap(),
    standing: newCallList(),
    canceled: [],
    count: 0,
    moment: null,
    hasResults: false,
    isSending: false,
    waiting: new Set(),
  };
}

/** After a calculation: only the calls that its values rest on stand, with the answers known so far; what is new waits to be sent. */
export function keepCalls(calls: FunctionCalls, made: readonly UserCall[], askedCalls: AskedCalls): void {
  const before = calls.standing;
  calls.standing = newCallList();
  for (const call of made) {
    const asked = askedCalls.get(call);
    if (!asked || calls.standing.find(asked)) continue;
    const known = asked.isEntered ? undefined : before.find(asked);
    calls.standing.add(known ?? newCall(calls, asked));
  }
  const standing = new Set(calls.standing);
  for (const call of before) if (!standing.has(call)) calls.canceled.push(call);
}

/** Takes what a client says of its calls: an outdated result, or a second one of a function that gives one, is dropped. */
export function takeResults(calls: FunctionCalls, callee: Callee, results: readonly Json[]): void {
  const byInvocation = new Map([...calls.standing].map((call) => [call.invocation, call]));
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
  for (const call of calls.standing) {
    if (call.callee !== callee || (call.answer !== "pending" && !call.definition.isStreaming)) continue;
    call.isMade = false;
    call.callee = null;
  }
}

/** Lets go of calls, so that the next calculation makes them again. */
export function forgetCalls(calls: FunctionCalls, isForgotten: (call: StandingCall) => boolean): void {
  for (const call of [...calls.standing].filter(isForgotten)) {
    calls.standing.delete(call);
    calls.canceled.push(call);
  }
}

function newCall(calls: FunctionCalls, { definition, call, values }: AskedCall): StandingCall {
  calls.count += 1;
  const fresh = {
    isMade: false,
    callee: null,
    answer: "pending",
    messages: new Map<string, string>(),
    isLost: false,
  } as const;
  return { invocation: calls.count, definition, call, values, ...fresh };
}
