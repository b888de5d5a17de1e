import { EngineError } from "../engine/engine-error";

/**
 * The codes that Excel gives a batch and their words, after "Error handling with the application-specific JavaScript
 * APIs" (learn.microsoft.com) and `Excel.ErrorCodes` of @types/office-js.
 */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedFeature: "The operation failed because the source worksheet contains one or more unsupported features.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** What the host refuses to do, as office.js will tell the add-in. */
export class RequestError extends Error {
  constructor(readonly code: ErrorCode) {
    super(MESSAGES[code]);
    this.name = "RequestError";
  }
}

/** Code and message for what went wrong in an action. A defect of the host itself is a GeneralException with its own message. */
export function errorOf(thrown: unknown): { readonly code: ErrorCode; readonly message: string } {
  if (thrown instanceof RequestError || thrown instanceof EngineError) {
    return { code: thrown.code, message: MESSAGES[thrown.code] };
  }
  const defect = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { code: "GeneralException", message: `${MESSAGES.GeneralException} ${defect}` };
}
