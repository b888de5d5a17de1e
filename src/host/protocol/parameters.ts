import { RequestError } from "./errors";
import { htmlColour } from "./html-colours";
import type { Json } from "./json";
import { isHeld, type Held, type HeldAs, type Targets, type TypeName } from "./targets";

/** A value that came with a call: JSON in which objects of the batch may stand. */
export type Argument =
  string | number | boolean | null | Held | readonly Argument[] | { readonly [key: string]: Argument };

/** What a method or property accepts; anything else is InvalidArgument. */
export interface Parameter<V> {
  readonly parse: (value: Argument) => V;
}

function refuse(): never {
  throw new RequestError("InvalidArgument");
}

export const text: Parameter<string> = { parse: (value) => (typeof value === "string" ? value : refuse()) };

/** A text of at most so many characters. */
export function textUpTo(most: number): Parameter<string> {
  return { parse: (value) => (text.parse(value).length <= most ? text.parse(value) : refuse()) };
}

export const flag: Parameter<boolean> = { parse: (value) => (typeof value === "boolean" ? value : refuse()) };

export const number: Parameter<number> = {
  parse: (value) => (typeof value === "number" && Number.isFinite(value) ? value : refuse()),
};

export const integer: Parameter<number> = {
  parse: (value) => (Number.isInteger(value) ? number.parse(value) : refuse()),
};

/** A name or number by which an item is found. */
export const itemKey: Parameter<string> = {
  parse: (value) => (typeof value === "string" ? value : String(number.parse(value))),
};

/** A whole number from 0. */
export const index: Parameter<number> = { parse: (value) => (integer.parse(value) >= 0 ? Number(value) : refuse()) };

/** One of the words of an enumeration, in whichever case, as Excel takes them. */
export function oneOf<W extends string>(...words: readonly W[]): Parameter<W> {
  return {
    parse: (value) => {
      const wanted = text.parse(value).toLowerCase();
      return words.find((word) => word.toLowerCase() === wanted) ?? refuse();
    },
  };
}

/** May be left out, or given as null. */
export function optional<V, const D>(parameter: Parameter<V>, otherwise: D): Parameter<V | D> {
  return { parse: (value) => (value === null ? otherwise : parameter.parse(value)) };
}

/** A number from `least` up to `most`, both included. */
export function within(least: number, most: number, of: Parameter<number> = number): Parameter<number> {
  return {
    parse: (value) => {
      const given = of.parse(value);
      return given >= least && given <= most ? given : refuse();
    },
  };
}

/** What Excel takes and the host does not play: NotImplemented for a value that fits the parameter, InvalidArgument for any other. */
export function notPlayed(parameter: Parameter<unknown>): Parameter<never> {
  return {
    parse: (value) => {
      parameter.parse(value);
      throw new RequestError("NotImplemented");
    },
  };
}

/** The first of the parameters that the value fits. */
export function firstOf<A, B>(one: Parameter<A>, other: Parameter<B>): Parameter<A | B> {
  return {
    parse: (value) => {
      try {
        return one.parse(value);
      } catch (thrown) {
        if (thrown instanceof RequestError && thrown.code === "InvalidArgument") return other.parse(value);
        throw thrown;
      }
    },
  };
}

export function either<A, B>(one: Parameter<A>, other: Parameter<B>, isOne: (value: Argument) => boolean) {
  return { parse: (value: Argument): A | B => (isOne(value) ? one.parse(value) : other.parse(value)) };
}

/** An object of one of these kinds. */
export function object<N extends TypeName>(type: N): Parameter<Targets[N]> {
  return {
    parse: (value) => {
      if (!isHeld(value) || value.type !== type) return refuse();
      // Where the kinds are the same, so are their targets.
      return (value as HeldAs<N>).target ?? refuse();
    },
  };
}

/** Whatever is given, objects of the batch included. */
export const anything: Parameter<Argument> = { parse: (value) => value };

/** Any JSON, without objects of the batch. */
export const json: Parameter<Json> = { parse: plain };

function plain(value: Argument): Json {
  if (typeof value !== "object" || value === null) return value;
  if (isHeld(value)) return refuse();
  if (isList(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A list of values, not an object of the batch. */
export function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}

export function list<V>(parameter: Parameter<V>): Parameter<readonly V[]> {
  return { parse: (value) => (isList(value) ? value.map((item) => parameter.parse(item)) : refuse()) };
}

/** An object with these fields; one that it does not know is refused. */
export function record<F extends object>(fields: { readonly [K in keyof F]: Parameter<F[K]> }): Parameter<F> {
  const known: Readonly<Record<string, Parameter<unknown>>> = { ...fields };
  return {
    parse: (value) => {
      if (typeof value !== "object" || value === null || isHeld(value) || isList(value)) return refuse();
      if (Object.keys(value).some((key) => !(key in known))) return refuse();
      const parsed = Object.entries(known).map(([key, parameter]) => [key, parameter.parse(value[key] ?? null)]);
      // Every field of F was parsed by its own parameter.
      return Object.fromEntries(parsed) as F;
    },
  };
}

/** A colour as `#RRGGBB`, `RRGGBB` or an HTML name; gives `#RRGGBB` in capitals. */
export const colour: Parameter<string> = {
  parse: (value) => {
    const given = text.parse(value);
    const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
    return hex ? `#${hex.toUpperCase()}` : (htmlColour(given) ?? refuse());
  },
};
