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

function allScalars(held: Held, at: Connection): JsonObject {
  return Object.fromEntries(scalarNames(held, at).map((name) => [name, true]));
}

/** The properties named with true, in the form in which they were asked. */
export function pickProperties(held: Held, wanted: JsonObject, at: Connection): JsonObject {
  const picked = Object.entries(wanted)
    .filter(([, asked]) => asked !== false)
    .map(([name, asked]): [string, Json] => {
      const inner = step(held, name, at);
      if (!inner) return [name, read(held, name, at)];
      return [name, pickProperties(inner, isJsonObject(asked) ? asked : allScalars(inner, at), at)];
    });
  return Object.fromEntries(picked);
}
