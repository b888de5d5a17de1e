import type { Connection } from "../connection";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { statusAnswer } from "../wire";

/** A method of the Common API (`Office.context.document`): what came with the call, and the answer. */
export type CommonMethod = (data: JsonObject, at: Connection) => Json;

/** The numbers by which the client says what went wrong. */
const ERRORS = {
  coercionNotSupported: 1000,
  fileTypeNotSupported: 1009,
  cannotWrite: 2001,
  otherShape: 2002,
  overwritesData: 2003,
  invalidFormat: 2006,
  tooManyCells: 2014,
  cannotBindSelection: 3003,
  cannotBindName: 3004,
  bindingNotExist: 3002,
  notSupported: 5000,
  cannotRead: 5001,
  readOnly: 5002,
} as const;

export function refused(error: keyof typeof ERRORS): Json {
  return statusAnswer(ERRORS[error]);
}

/** The answer to a call that went well. */
export function answered(data: JsonObject = {}): Json {
  return { Error: 0, ...data };
}

/** What a call says under a name; nothing of it when it does not. */
export function part(data: JsonObject, name: string): JsonObject {
  const inner = data[name];
  return isJsonObject(inner) ? inner : {};
}
