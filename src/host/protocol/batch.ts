import type { Connection } from "./connection";
import { RequestError, type ErrorCode } from "./errors";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { call, Failure, identity, read, write } from "./members";
import { mergeEdits } from "./merge-edits";
import { argumentsOf, objectAt, type ArgumentInfo, type ObjectPaths } from "./object-paths";
import { answerQuery, type QueryInfo } from "./query";
import { keepReference, referenceOf } from "./references";
import { isHeld, type Held } from "./targets";

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: JsonObject;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: ObjectPaths;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: ErrorCode;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** The numbers of the actions. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Runs the actions in order. The first that fails ends the batch; what ran before it stays, as in Excel. */
export function runBatch(request: BatchRequest, at: Connection): BatchResponse {
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  at.paths.clear();
  at.pathReferences.clear();
  for (const [index, action] of request.Actions.entries()) {
    const before = at.book.happenings.length;
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, request.ObjectPaths, at) });
    } catch (thrown) {
      const { code, message, location } = thrown instanceof Failure ? thrown : new Failure(thrown, "");
      const error = { Code: code, Message: message, Location: location, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: error };
    } finally {
      mergeEdits(at.book.happenings, before);
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(action: Action, paths: ObjectPaths, at: Connection): Json {
  if (action.ActionType === ACTION.trace) return null;
  const held = objectAt(action.ObjectPathId, paths, at);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return held.target === null ? null : { ...identity(held, at), ...referenceOf(action.ObjectPathId, at) };
    case ACTION.query:
      return answerQuery(held, action.QueryInfo ?? {}, at);
    case ACTION.queryAsJson:
      return camelCase(answerQuery(held, action.QueryInfo ?? {}, at));
    case ACTION.method: {
      if (action.Name === "_KeepReference") return keepReference(action.ObjectPathId, at);
      const result = call(held, action.Name, argumentsOf(action.ArgumentInfo, paths, at), at);
      return isHeld(result) ? identity(result, at) : result;
    }
    case ACTION.setProperty:
      write(held, action.Name, argumentsOf(action.ArgumentInfo, paths, at)[0] ?? null, at);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) write(held, name, value, at);
      return null;
    case ACTION.ensureUnchanged:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) assertUnchanged(held, name, value, at);
      return null;
    default:
      throw new RequestError("InvalidRequest");
  }
}

function assertUnchanged(held: Held, name: string, value: Json, at: Connection): void {
  if (JSON.stringify(read(held, name, at)) !== JSON.stringify(value)) {
    throw new Failure(new RequestError("Conflict"), `${held.type}.${name}`);
  }
}

/** The names of the API instead of those of the wire. */
function camelCase(value: Json): Json {
  if (Array.isArray(value)) return value.map(camelCase);
  if (!isJsonObject(value)) return value;
  const renamed = Object.entries(value).map(([name, inner]) => [name.replace(/^_?(\w)/, lowerFirst), camelCase(inner)]);
  return Object.fromEntries(renamed) as JsonObject;
}

function lowerFirst(_: string, first: string): string {
  return first.toLowerCase();
}
