/** A file that cannot be read as a workbook: what it is instead, and the part at fault (null: the file itself). */
export class FileError extends Error {
  constructor(
    readonly code: "not-xlsx" | "encrypted" | "broken" | "no-worksheet",
    readonly part: string | null,
    options?: ErrorOptions,
  ) {
    super(part === null ? code : `${code}: ${part}`, options);
    this.name = "FileError";
  }
}
