import type { Matrix } from "../../engine/formula/values";
import type { CellError, ErrorCode } from "../../engine/workbook";
import { isJsonList, isJsonObject, type Json } from "../json";
import type { FunctionDefinition } from "./function-definition";
import { givenError, givenValue, type GivenValue } from "./given-value";

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
  { returnsMatrix, givesDataTypes }: Pick<FunctionDefinition, "returnsMatrix" | "givesDataTypes">,
): FunctionResult {
  if (hasFailed) return resultOf([[givenError(ERRORS_BY_NUMBER[errorNumber] ?? "#VALUE!", value)]]);
  if (!isJsonList(value)) return resultOf([[givenValue(value, givesDataTypes)]]);
  const rows = returnsMatrix ? rectangleOf(value) : null;
  if (!rows) return { answer: { error: "#VALUE!" }, messages: new Map() };
  return resultOf(rows.map((row) => row.map((item) => givenValue(item, givesDataTypes))));
}

/** The rows, when there is something in them and they are as long. */
function rectangleOf(value: readonly Json[]): readonly (readonly Json[])[] | null {
  const rows = value.filter(isJsonList);
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.length === value.length && rows.every((row) => row.length === width) ? rows : null;
}

function resultOf(rows: readonly (readonly GivenValue[])[]): FunctionResult {
  const messages = rows.flatMap((row, down) =>
    row.flatMap(({ message }, along) => (message === null ? [] : [[`${down},${along}`, message] as const])),
  );
  return { answer: rows.map((row) => row.map(({ value }) => value)), messages: new Map(messages) };
}
