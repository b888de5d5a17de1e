/** What the host refused, or what somebody else changed meanwhile; the one error that reading and writing throw. */
export class WorkbookError extends Error {
  /**
   * @param attempted what was being done, as a key of `messages`
   * @param code office.js's error code, "Moved" when the cells are no longer what the person saw, "NoRoom" for more
   *   columns, "NoRoomBelow" for one more row, "Filled" where what a person filled in would be lost, or "Stopped" by the person
   * @param subject the sheet, table or cell it was about, where known
   */
  constructor(
    readonly attempted: string,
    readonly code: string,
    readonly subject: string,
    options?: { cause: unknown },
  ) {
    super(`${attempted}: ${code}${subject ? ` (${subject})` : ""}`, options);
    this.name = "WorkbookError";
  }
}

/** The code of an error of office.js, or null for any other error. Its class lives in another realm, so its shape decides. */
export const hostErrorCode = (error: unknown): string | null =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  "debugInfo" in error &&
  typeof error.code === "string"
    ? error.code
    : null;
