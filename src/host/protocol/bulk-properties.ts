import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { call, memberKind, navigate, read, scalarNames, write } from "./members";
import { isHeld, type BorderIndex, type Held } from "./targets";

/** How the bulk methods of `Range` name the borders of a cell. */
const BORDERS: Readonly<Record<string, BorderIndex>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** What a name leads to, or null when it is a scalar. */
function step(held: Held, name: string, at: Connection): Held | null {
  if (held.type === "RangeBorderCollection") {
    const border = call(held, "getItem", [BORDERS[name] ?? name], at);
    return isHeld(border) ? border : null;
  }
  return memberKind(held, name) === "navigation" ? navigate(held, name, at) : null;
}

/** Gives an object the properties named, and what hangs on it theirs: `{ format: { fill: { color } } }`. */
export function applyProperties(held: Held, properties: JsonObject, at: Connection): void {
  for (const [name, value] of Object.entries(properties)) {
    const inner = step(held, name, at);
    if (!inner) write(held, name, value, at);
    else if (isJsonObject(value)) applyProperties(inner, value, at);
    else throw new RequestError("InvalidArgument");
  }
}

/** The scalars named with true, and those of what hangs on the object, in the form in which they were asked. */
export function pickProperties(held: Held, wanted: JsonObject, at: Connection): JsonObject {
  const picked = Object.entries(wanted).flatMap(([name, asked]): [string, Json][] => {
    const inner = step(held, name, at);
    if (inner && (isJsonObject(asked) || inner.type === "FormatProtection")) return [[name, inside(inner, asked, at)]];
    if (inner || typeof asked !== "boolean") throw new RequestError("InvalidArgument");
    return asked ? [[name, read(held, name, at)]] : [];
  });
  return Object.fromEntries(picked);
}

/** Of borders each has what is asked; the protection is asked as a whole, with true. */
function inside(held: Held, asked: Json, at: Connection): Json {
  if (asked === true) return pickProperties(held, allScalars(held, at), at);
  if (!isJsonObject(asked) || held.type === "FormatProtection") throw new RequestError("InvalidArgument");
  if (held.type !== "RangeBorderCollection") return pickProperties(held, asked, at);
  return pickProperties(held, Object.fromEntries(Object.keys(BORDERS).map((side) => [side, asked])), at);
}

function allScalars(held: Held, at: Connection): JsonObject {
  return Object.fromEntries(scalarNames(held, at).map((name) => [name, true]));
}
