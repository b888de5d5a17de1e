import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { Failure, identity, itemsOf, memberKind, navigate, read, scalarNames, wireNameOf } from "./members";
import type { Held } from "./targets";

/** What a load asks: `name`, `format/fill/color`, `*`; of a collection, what is asked of its items. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The members asked of an object, each with what is asked of what it leads to; nothing asked is all scalars. */
type Wanted = Map<string, Wanted>;

/** What the client gets for a load: PascalCase names; of a collection `_Items`; null for the null object. */
export function answerQuery(held: Held, query: QueryInfo, at: Connection): Json {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) want(wanted, path);
  for (const path of query.Expand ?? []) want(wanted, `${path}/*`);
  return answer(held, wanted, at, query.Skip ?? 0, query.Top ?? Infinity);
}

function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const name of path.split(/[/.]/).map((part) => part.trim().toLowerCase())) {
    const next: Wanted = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
}

function answer(held: Held, wanted: Wanted, at: Connection, skip = 0, top = Infinity): Json {
  if (held.target === null) return null;
  const items = itemsOf(held, at);
  if (!items) return members(held, wanted, at);
  const ofCollection = [...wanted].filter(([name]) => memberKind(held, name) !== "none");
  const ofItems = new Map([...wanted].filter(([name]) => memberKind(held, name) === "none"));
  const own = ofCollection.length > 0 ? members(held, new Map(ofCollection), at) : {};
  if (ofItems.size === 0 && ofCollection.length > 0) return own;
  return { ...own, _Items: items.slice(skip, skip + top).map((item) => members(item, ofItems, at)) };
}

function members(held: Held, wanted: Wanted, at: Connection): JsonObject {
  const answers: Record<string, Json> = { ...identity(held, at) };
  const names = wanted.size === 0 || wanted.has("*") ? scalarNames(held, at) : [];
  for (const name of names) answers[wireNameOf(held, name)] = read(held, name, at);
  for (const [name, inner] of wanted) {
    if (name === "*") continue;
    const wireName = wireNameOf(held, name);
    if (memberKind(held, name) === "navigation") {
      answers[wireName] = merge(answers[wireName], answer(navigate(held, name, at), inner, at));
    } else {
      if (inner.size > 0) throw new Failure(new RequestError("InvalidArgument"), `${held.type}.${name}`);
      answers[wireName] = read(held, name, at);
    }
  }
  return answers;
}

function merge(known: Json | undefined, more: Json): Json {
  return isJsonObject(known) && isJsonObject(more) ? { ...known, ...more } : more;
}
