import { canonical } from "../canonical";

/** Pairs what a part has with what the model wants: for each source the number of its match, or undefined. Equal ones first, then those that `likeness` finds alike. */
export function pair<T>(
  sources: readonly T[],
  wanted: readonly T[],
  likeness: (value: T) => unknown,
): (number | undefined)[] {
  const matches = new Array<number | undefined>(sources.length).fill(undefined);
  const free = new Set(wanted.keys());
  for (const key of [(value: T) => canonical(value), (value: T) => canonical(likeness(value))]) {
    const places = new Map<string, number[]>();
    for (const at of free) {
      const text = key(wanted[at] as T);
      places.set(text, [...(places.get(text) ?? []), at]);
    }
    sources.forEach((source, at) => {
      const match = matches[at] === undefined ? places.get(key(source))?.shift() : undefined;
      if (match === undefined) return;
      matches[at] = match;
      free.delete(match);
    });
  }
  return matches;
}
