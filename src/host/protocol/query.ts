import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { assertLoadable, want, type Wanted } from "./load-names";
import { memberName } from "./member-names";
import {
  Failure,
  identity,
  isCollection,
  itemsOf,
  memberKind,
  navigate,
  read,
  scalarNames,
  wireNameOf,
} from "./members";
import { index } from "./parameters";
import type { Held } from "./targets";

/** What a load asks: `name`, `format/fill/color`, `*`; of a collection, what is asked of its items. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: Json;
  readonly Skip?: Json;
}

/** The names that Microsoft's samples load where only the objects themselves are wanted. Any other unknown name is refused. */
const NOTHING = ["no-properties-needed", "NoPropertiesNeeded"];

/** Which items of a collection are asked. */
interface Cut {
  readonly skip: number;
  readonly top: number;
}

/** What the client gets for a load: PascalCase names; of a collection `_Items`; null for the null object. */
export function answerQuery(held: Held, query: QueryInfo, at: Connection): Json {
  const wanted: Wanted = new Map();
  const selected = query.Select ?? [];
  for (const path of selected) if (!NOTHING.includes(path)) want(wanted, path);
  for (const path of query.Expand ?? []) want(wanted, `${path}/*`);
  assertLoadable(held.type, wanted, at.book.excelApi);
  const cut = cutOf(held, query);
  return wanted.size === 0 && selected.length > 0 ? bare(held, at, cut) : answer(held, wanted, at, cut);
}

/** Whole numbers from 0, and only of a collection. */
function cutOf(held: Held, { Skip = null, Top = null }: QueryInfo): Cut | undefined {
  if (Skip === null && Top === null) return undefined;
  try {
    if (held.target === null || isCollection(held)) {
      return { skip: Skip === null ? 0 : index.parse(Skip), top: Top === null ? Infinity : index.parse(Top) };
    }
  } catch (thrown) {
    throw new Failure(thrown, held.type);
  }
  throw new Failure(new RequestError("InvalidArgument"), held.type);
}

/** What is asked when nothing is needed: that the object, or the items of the collection, are there. */
function bare(held: Held, at: Connection, cut?: Cut): Json {
  if (held.target === null) return null;
  const items = itemsOf(held, at);
  const own = identity(held, at);
  return items ? { ...own, _Items: within(items, cut).map((item) => identity(item, at)) } : own;
}

function within(items: readonly Held[], { skip, top }: Cut = { skip: 0, top: Infinity }): readonly Held[] {
  return items.slice(skip, skip + top);
}

function answer(held: Held, wanted: Wanted, at: Connection, cut?: Cut): Json {
  if (held.target === null) return null;
  if (!isCollection(held)) return members(held, wanted, at);
  const isOwn = (name: string) => memberName(held.type, name) !== null;
  const ofCollection = new Map([...wanted].filter(([name]) => isOwn(name)));
  const ofItems = new Map([...wanted].filter(([name]) => !isOwn(name)));
  const own = ofCollection.size > 0 ? members(held, ofCollection, at) : {};
  if (ofItems.size === 0 && ofCollection.size > 0) return own;
  return { ...own, _Items: within(itemsOf(held, at) ?? [], cut).map((item) => members(item, ofItems, at)) };
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
      answers[wireName] = read(held, name, at);
    }
  }
  return answers;
}

function merge(known: Json | undefined, more: Json): Json {
  return isJsonObject(known) && isJsonObject(more) ? { ...known, ...more } : more;
}
