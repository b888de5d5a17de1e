import type { Json } from "../json";
import { invocationResult } from "./invocation-result";
import { letGoOn } from "./settled";
import type { FunctionCalls } from "./standing-calls";

/** A result of so many characters the client never puts together with others: it comes whole, or not at all. */
const LONGEST_RESENT = 2_000_000;

/**
 * What comes of results that were refused because they are too large: those that fit, the client sends again; when it has
 * only long ones left, it sends the same for a minute and then gives up. In Excel their cells stay #BUSY! (office-js #2786).
 */
export function refuseResults(calls: FunctionCalls, refused: readonly Json[]): void {
  if (refused.some((result) => JSON.stringify(result).length < LONGEST_RESENT)) return;
  const invocations = new Set(refused.map((wire) => invocationResult(wire)?.invocation));
  for (const call of calls.standing) if (invocations.has(call.invocation)) call.isLost = true;
  letGoOn(calls);
}
