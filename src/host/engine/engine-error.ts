/** The codes of `Excel.ErrorCodes` that the engine itself gives. */
export type EngineErrorCode =
  | "AccessDenied"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** What Excel refuses, with the code that office.js gives for it; the message is for developers. */
export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "EngineError";
  }
}
