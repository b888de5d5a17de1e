import type { Matrix } from "../../engine/formula/values";
import { type CellError, type CellValue, type ErrorCode, errorCodes } from "../../engine/workbook";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json";
import type { FunctionDefinition } from "./function-definition";

/** What the client says of one call. */
export interface InvocationResult {
  readonly invocation: number;
  readonly hasFailed: boolean;
  /** The value, or the message of the error. */
  readonly value: Json;
  readonly errorNumber: number;
}

/** What a function gave, as cells take it. */
export interface FunctionResult {
  readonly answer: Matrix | CellError;
  /** What the function says of an error, by its place in the result, `row,column` from 0. */
  readonly messages: ReadonlyMap<string, string>;
}

/** Results come as lists, `[invocation, has it succeeded, value, number of the error?]`, from older clients as objects; null for what is neither. */
export function invocationResult(wire: Json): InvocationResult | null {
  const [invocation, succeeded, value = null, errorNumber = 0] = isJsonList(wire) ? wire : fieldsOf(wire);
  if (typeof invocation !== "number" || typeof succeeded !== "boolean") return null;
  return { invocation, hasFailed: !succeeded, value, errorNumber: Number(errorNumber) };
}

function fieldsOf(wire: Json): readonly (Json | undefined)[] {
  if (!isJsonObject(wire)) return [];
  const { id, failed, value, errorCode } = wire;
  return [id, failed !== true, value, errorCode];
}

/** The errors by the client's numbers; any other (an exception, a function that is not associated) is #VALUE!. */
const ERRORS_BY_NUMBER: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** What cells show of the result; a rectangle where the metadata announce one value, and rows that are not as long, are #VALUE!. */
export function functionResult(
  { hasFailed, value, errorNumber }: InvocationResult,
  { returnsMatrix }: Pick<FunctionDefinition, "returnsMatrix">,
): FunctionResult {
  const messages = new Map<string, string>();
  if (hasFailed) {
    const error = ERRORS_BY_NUMBER[errorNumber] ?? "#VALUE!";
    return { answer: errorOf(error, value, "0,0", messages), messages };
  }
  if (!isJsonList(value)) return { answer: [[cellOf(value, "0,0", messages)]], messages };
  return { answer: (returnsMatrix && rectangleOf(value, messages)) || { error: "#VALUE!" }, messages };
}

function rectangleOf(rows: readonly Json[], messages: Map<string, string>): Matrix | null {
  const [first = null] = rows;
  const width = isJsonList(first) ? first.length : 0;
  const isRectangle = rows.every((row) => isJsonList(row) && row.length === width);
  if (width === 0 || !isRectangle) return null;
  return rows.map((row, down) =>
    isJsonList(row) ? row.map((value, along) => cellOf(value, `${down},${along}`, messages)) : [],
  );
}

const LONGEST_TEXT = 32_767;

function cellOf(value: Json, place: string, messages: Map<string, string>): CellValue {
  if (typeof value === "string" && value.length > LONGEST_TEXT) return { error: "#VALUE!" };
  if (isJsonObject(value)) return basicValueOf(value, place, messages);
  if (isJsonList(value)) return { error: "#VALUE!" };
  return value ?? 0;
}

/** A data type shows the value that it has for formulas; any other object is #VALUE!. */
function basicValueOf(value: JsonObject, place: string, messages: Map<string, string>): CellValue {
  const { type, basicValue = null, message = null } = value;
  if (type === "Error") {
    const error = errorCodes.find((code) => code === basicValue) ?? "#VALUE!";
    return errorOf(error, message, place, messages);
  }
  return type === undefined || isJsonObject(basicValue) || isJsonList(basicValue)
    ? { error: "#VALUE!" }
    : cellOf(basicValue, place, messages);
}

/** The errors that a function may say more of. */
const SAYS_MORE: readonly ErrorCode[] = ["#VALUE!", "#N/A"];

function errorOf(error: ErrorCode, message: Json, place: string, messages: Map<string, string>): CellError {
  if (typeof message === "string" && message !== "" && SAYS_MORE.includes(error)) messages.set(place, message);
  return { error };
}
