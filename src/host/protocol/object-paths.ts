import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { isJsonObject, type Json } from "./json";
import { call, Failure, navigate } from "./members";
import type { Argument } from "./parameters";
import { referenced } from "./references";
import { hold, isHeld, type Held } from "./targets";

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument the object path that it stands for, 0 for none; nested as the argument is. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export type ObjectPaths = Readonly<Record<string, ObjectPath>>;

/** The numbers of the kinds of path. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** The object of a path; it is made once in a batch, also when making it adds something to the workbook. */
export function objectAt(id: number, paths: ObjectPaths, at: Connection): Held {
  const known = at.paths.get(id);
  if (known) return known;
  if (known === null) throw new RequestError("InvalidReference");
  const path = paths[id];
  if (!path) throw new RequestError("InvalidRequest");
  const held = makeObject(path, paths, at);
  at.paths.set(id, held);
  return held;
}

function makeObject(path: ObjectPath, paths: ObjectPaths, at: Connection): Held {
  const parent = () => objectAt(path.ParentObjectPathId ?? 0, paths, at);
  const values = () => argumentsOf(path.ArgumentInfo, paths, at);
  switch (path.ObjectPathType) {
    case PATH.global:
      return hold("Workbook", at.book.workbook);
    case PATH.newObject:
      return serviceObject(path.Name, at);
    case PATH.method:
      return objectFrom(call(parent(), path.Name, values(), at), path.Name);
    case PATH.property:
      return navigate(parent(), path.Name, at);
    case PATH.indexer:
      return objectFrom(call(parent(), "getItem", values(), at), path.Name);
    case PATH.reference:
      return referenced(path.Name, path.Id, at);
    case PATH.nullObject:
      return hold("Workbook", null);
    default:
      throw new RequestError("InvalidRequest");
  }
}

/** The services that the client asks for by their full names. */
const SERVICES = {
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.DynamicRibbon.DynamicRibbon": "DynamicRibbon",
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
} as const;

function serviceObject(name: string, at: Connection): Held {
  if (name in SERVICES) return hold(SERVICES[name as keyof typeof SERVICES], at.book.workbook);
  throw new Failure(new RequestError("ApiNotFound"), name);
}

function objectFrom(result: Json | Held, name: string): Held {
  if (isHeld(result)) return result;
  throw new Failure(new RequestError("InvalidRequest"), name);
}

/** The arguments of a call, with the objects of the batch in the places where the client put their numbers. */
export function argumentsOf(info: ArgumentInfo | undefined, paths: ObjectPaths, at: Connection): readonly Argument[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, position) => argumentFrom(value, references[position] ?? 0, paths, at));
}

function argumentFrom(value: Json, reference: Json, paths: ObjectPaths, at: Connection): Argument {
  if (typeof reference === "number" && reference > 0) return objectAt(reference, paths, at);
  if (isList(value)) {
    const inner = isList(reference) ? reference : [];
    return value.map((item, position) => argumentFrom(item, inner[position] ?? 0, paths, at));
  }
  if (!isJsonObject(value)) return value;
  if (typeof value._ObjectPathId === "number") return objectAt(value._ObjectPathId, paths, at);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, argumentFrom(inner, 0, paths, at)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
