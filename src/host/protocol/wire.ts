import { isJsonObject, type Json, type JsonObject } from "./json";

/** A message of office.js to its host, and back (the web's door: `postMessage` strings). */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
}

export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** Numbers of `executeMethod` calls. */
export const METHOD = { batch: 93, ribbonActionCompleted: 94 } as const;

/** Errors of a whole request, by the numbers that the client knows. */
export const STATUS = {
  notSupported: 5000,
  internalError: 5001,
  inCellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

/** Bits that the client sets on a batch. */
export const FLAG = { writes: 1, delayForCellEdit: 64 } as const;

/** The message that office.js sent, or null when it is none. */
export function parseMessage(text: string): Message | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null; // the page may post other strings to its parent
  }
  return isJsonObject(message) && typeof message._actionName === "string" ? (message as unknown as Message) : null;
}

/** The answer to a call of the client. */
export function reply(to: Message, data: Json, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event, unasked. */
export function eventMessage(name: string, conversation: string, data: Json, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

/** A batch as the client sends it: `_data.ArrayData` of method 93. */
export interface BatchCall {
  readonly body: string;
  readonly flags: number;
}

export function batchCall(data: JsonObject): BatchCall | null {
  const call = data.ArrayData;
  if (!Array.isArray(call) || typeof call[4] !== "string") return null;
  return { body: call[4], flags: Number(call[6] ?? 0) };
}

export function batchAnswer(body: string): Json {
  return { Error: 0, Data: [0, "", body, [], 200, "", ""] };
}

export function statusAnswer(status: number): Json {
  return { Error: status, Data: [] };
}
