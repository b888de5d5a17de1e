import type { Refusal } from "../messages/refusal";
import { WorkbookError } from "../workbook/excel/workbook-error";

/** What came of an action: done, with its answer; refused, with nothing written; or failed, because we are wrong. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly result: T; readonly sheets: readonly string[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly cause: unknown };

export const done = <T>(result: T, sheets: readonly string[]): Outcome<T> => ({ kind: "done", result, sheets });
export const refused = (refusal: Refusal): Outcome<never> => ({ kind: "refused", refusal });

/** The one place where an action's errors are caught. */
export const outcomeOf = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await work();
  } catch (error) {
    return error instanceof WorkbookError ? refused(refusalOf(error)) : { kind: "failed", cause: error };
  }
};

/** Why the workbook did not let it be done. */
export const refusalOf = ({ code, subject, attempted }: WorkbookError): Refusal => {
  switch (code) {
    case "Moved":
      return { code: "changedMeanwhile", place: subject };
    case "NoRoom":
      return { code: "noRoomBeside", table: subject };
    case "NoRoomBelow":
      return { code: "noRoomBelow", table: subject };
    case "Filled":
      return { code: "filledIn", place: subject };
    case "Stopped":
      return { code: "stopped" };
    default:
      return { code: "host", attempted, hostCode: code };
  }
};
