import { WorkbookError } from "./workbook-error";

/** Round trips of one action: those that only ask, and those that change the workbook. */
export interface Stoppable {
  readonly asks: <A extends readonly unknown[], R>(trip: (...args: A) => Promise<R>) => (...args: A) => Promise<R>;
  readonly writes: <A extends readonly unknown[], R>(trip: (...args: A) => Promise<R>) => (...args: A) => Promise<R>;
}

/**
 * Lets a person stop an action at each round trip until it writes; what has begun to be written is finished, so that
 * nothing is left half done. Throws a `WorkbookError` with code "Stopped".
 */
export const stoppable = (attempted: string, signal: AbortSignal | undefined): Stoppable => {
  let hasWritten = false;
  const check = (): void => {
    if (signal?.aborted && !hasWritten) throw new WorkbookError(attempted, "Stopped", "");
  };
  return {
    asks:
      (trip) =>
      async (...args) => {
        check();
        const answer = await trip(...args);
        check();
        return answer;
      },
    writes:
      (trip) =>
      async (...args) => {
        check();
        hasWritten = true;
        return trip(...args);
      },
  };
};
