import { type CellValue, type ErrorCode, errorCodes } from "../../engine/workbook";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json";

/** What a cell shows of one value that a function gives, and what the function says of it when it is an error. */
export interface GivenValue {
  readonly value: CellValue;
  readonly message: string | null;
}

const LONGEST_TEXT = 32_767;
const INVALID: GivenValue = { value: { error: "#VALUE!" }, message: null };

/** A value that a function gives: of a data type, where it may give such, its basic value. Nothing is 0, as in Excel. */
export function givenValue(given: Json, mayBeDataType: boolean): GivenValue {
  if (isJsonList(given)) return INVALID;
  if (isJsonObject(given)) return givenObject(given, mayBeDataType);
  const isTooLong = typeof given === "string" && given.length > LONGEST_TEXT;
  return isTooLong ? INVALID : { value: given ?? 0, message: null };
}

function givenObject(given: JsonObject, mayBeDataType: boolean): GivenValue {
  if (given.type === "Error") return givenError(errorCodeOf(given), given.message ?? null);
  const { type, basicValue } = given;
  const isDataType = mayBeDataType && typeof type === "string" && basicValue !== undefined && !isJsonObject(basicValue);
  return isDataType ? givenValue(basicValue, false) : INVALID;
}

/** The errors that a function may say more of. */
const SAYS_MORE: readonly ErrorCode[] = ["#VALUE!", "#N/A"];

/** An error that a function gives; any words but those of #VALUE! and #N/A are lost, as in Excel. */
export function givenError(error: ErrorCode, message: Json): GivenValue {
  const isSaid = typeof message === "string" && message !== "" && SAYS_MORE.includes(error);
  return { value: { error }, message: isSaid ? message : null };
}

/** The errors by the words of `Excel.ErrorCellValueType`. */
const ERRORS_BY_TYPE: Readonly<Record<string, ErrorCode>> = {
  Busy: "#BUSY!",
  Calc: "#CALC!",
  Div0: "#DIV/0!",
  GettingData: "#GETTING_DATA",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Spill: "#SPILL!",
};

function errorCodeOf({ basicValue, errorType }: JsonObject): ErrorCode {
  const byType = typeof errorType === "string" ? ERRORS_BY_TYPE[errorType] : undefined;
  return errorCodes.find((code) => code === basicValue) ?? byType ?? "#VALUE!";
}
