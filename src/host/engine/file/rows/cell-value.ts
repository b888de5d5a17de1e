import { type CellValue, type ErrorCode, errorCodes } from "../../workbook";
import { decodeEscapes } from "../escapes";
import { serialOfIsoDate } from "./serial-date";

/** What is needed of the workbook to read a cell. */
export interface CellContext {
  readonly strings: readonly string[];
  /** The strings that have formats or phonetic hints of their own. */
  readonly richStrings: ReadonlySet<number>;
  /** The values of `cm` that mark a dynamic array. */
  readonly dynamicFlags: ReadonlySet<string>;
  readonly date1904: boolean;
  /** How many formats the workbook has; a number beyond them means the normal one. */
  readonly formatCount: number;
}

const known: ReadonlySet<string> = new Set(errorCodes);

/** The errors that the format has no word for are stored as #VALUE!, as Excel does. */
const STORED_AS_VALUE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["#SPILL!", "#CALC!", "#BUSY!"]);

/** The value of a cell of type `t` with this `v` (null: none); undefined when the two contradict. An error unknown to us is #VALUE!. */
export function valueOf(type: string, text: string | null, context: CellContext): CellValue | undefined {
  if (type === "inlineStr") return decodeEscapes(text ?? "");
  if (text === null || (text === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return context.strings[Number(text)];
    case "str":
      return decodeEscapes(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: known.has(text) ? (text as ErrorCode) : "#VALUE!" };
    case "d":
      return serialOfIsoDate(text, context.date1904) ?? undefined;
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : undefined;
    }
  }
}

/** The number of a format as an attribute gives it. */
export function formatNumber(
  attribute: string | number | null | undefined,
  { formatCount }: Pick<CellContext, "formatCount">,
): number {
  const number = Number(attribute ?? 0);
  return number < formatCount ? number : 0;
}

/** How the file names an error. */
export function storedError(error: ErrorCode): ErrorCode {
  return STORED_AS_VALUE.has(error) ? "#VALUE!" : error;
}
