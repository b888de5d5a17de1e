import { cellArea } from "../../engine/address";
import { addressOf } from "../addresses";
import type { Json } from "../json";
import { parameterAddresses } from "./parameter-addresses";
import { letGoOn } from "./settled";
import type { Callee, FunctionCalls, StandingCall } from "./standing-calls";

/** The event that calls and cancellations come under, and their numbers. */
const EVENT = "richApiMessage";
const CATEGORY = 1;
const MESSAGE = { invocation: 1000, cancellation: 1001 } as const;

/** How the client is to call the function. */
const FLAG = { cancelable: 1, streaming: 2, takesErrors: 4 } as const;

/**
 * Sends the calls that the last calculation left open, and the cancellations, after the work that is at hand.
 * Each goes to the first of these clients that holds the function; to the first of all where none does.
 */
export function sendCalls(calls: FunctionCalls, callees: readonly Callee[]): void {
  for (const call of calls.standing) {
    if (!call.isMade) call.callee ??= calleeFor(call, callees);
  }
  letGoOn(calls);
  const isAllMade = [...calls.standing].every(({ isMade }) => isMade);
  if (calls.isSending || (isAllMade && calls.canceled.length === 0)) return;
  calls.isSending = true;
  setTimeout(() => {
    calls.isSending = false;
    sendNow(calls);
  }, 0);
}

function calleeFor({ definition }: StandingCall, callees: readonly Callee[]): Callee | null {
  return callees.find(({ holdsFunction }) => holdsFunction(definition.id)) ?? callees[0] ?? null;
}

function sendNow(calls: FunctionCalls): void {
  post(calls.canceled.splice(0).filter(isInterested), cancellation);
  const open = [...calls.standing].filter(({ isMade, callee }) => !isMade && callee);
  for (const call of open) call.isMade = true;
  post(open, (call) => invocation(calls, call));
}

/** Sends an entry for each call, to each client all of its own at once. */
function post(calls: readonly StandingCall[], entryOf: (call: StandingCall) => Json): void {
  for (const callee of new Set(calls.map((call) => call.callee))) {
    const entries = calls.filter((call) => call.callee === callee).map(entryOf);
    callee?.emit(EVENT, { ArrayData: entries });
  }
}

/** Whether the function was called and wants to know that its call is over. */
function isInterested({ isMade, definition, answer }: StandingCall): boolean {
  if (!isMade) return false;
  return definition.isStreaming || (definition.isCancelable && answer === "pending");
}

function entry(message: number, data: Json, { invocation }: StandingCall): Json {
  return [CATEGORY, message, "", JSON.stringify(data), invocation, false];
}

function cancellation(call: StandingCall): Json {
  return entry(MESSAGE.cancellation, { invocationId: call.invocation }, call);
}

function invocation({ workbook }: FunctionCalls, call: StandingCall): Json {
  const { definition, values } = call;
  const { isCancelable, isStreaming, takesErrors } = definition;
  const flags =
    (isCancelable ? FLAG.cancelable : 0) | (isStreaming ? FLAG.streaming : 0) | (takesErrors ? FLAG.takesErrors : 0);
  const data = {
    invocationId: call.invocation,
    functionName: definition.id,
    parameterValues: values,
    ...(definition.requiresAddress && { address: callerOf(call) }),
    ...(definition.requiresParameterAddresses && {
      parameterAddresses: parameterAddresses(workbook, definition, call.call),
    }),
    flags,
  };
  return entry(MESSAGE.invocation, data, call);
}

function callerOf({ call: { sheet, row, column } }: StandingCall): string {
  return addressOf({ sheet, area: cellArea(row, column) });
}
