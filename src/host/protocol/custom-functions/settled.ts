import type { FunctionCalls } from "./standing-calls";

/** Resolves when no call is under way. */
export function settled(calls: FunctionCalls): Promise<void> {
  return isUnderWay(calls) ? new Promise((resolve) => void calls.waiting.add(resolve)) : Promise.resolve();
}

/** Lets those go on who wait until no call is under way, when that is so. */
export function letGoOn(calls: FunctionCalls): void {
  if (isUnderWay(calls)) return;
  for (const goOn of calls.waiting) goOn();
  calls.waiting.clear();
}

/** Whether any call waits for its first answer, which may still come. */
function isUnderWay({ standing, hasResults }: FunctionCalls): boolean {
  return hasResults || [...standing].some(({ answer, isLost }) => answer === "pending" && !isLost);
}
