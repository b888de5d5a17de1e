import type { UserCall } from "../../engine/formula/user-functions";
import { isJsonList, isJsonObject, type Json } from "../json";

/** A call with the values that its function gets. */
export interface CallWithValues {
  readonly call: UserCall;
  readonly values: readonly Json[];
}

/** Calls that are found again by their place in a formula and the values that they are made with. */
export interface CallList<T extends CallWithValues> extends Iterable<T> {
  readonly find: (wanted: CallWithValues) => T | undefined;
  readonly add: (call: T) => void;
  readonly delete: (call: T) => void;
}

/** A list without calls; those added are gone through in the order in which they came. */
export function newCallList<T extends CallWithValues>(): CallList<T> {
  const calls = new Set<T>();
  // Tables may be megabytes: calls are told apart by a short key, and by all their values only where it is the same.
  const byKey = new Map<string, readonly T[]>();
  return {
    find: (wanted) => byKey.get(keyOf(wanted))?.find(({ values }) => areSame(values, wanted.values)),
    add(call) {
      const key = keyOf(call);
      calls.add(call);
      byKey.set(key, [...(byKey.get(key) ?? []), call]);
    },
    delete(call) {
      const key = keyOf(call);
      calls.delete(call);
      byKey.set(key, byKey.get(key)?.filter((other) => other !== call) ?? []);
    },
    [Symbol.iterator]: () => calls.values(),
  };
}

/** Where a call is made, and its values: of a list how long it is and what it begins with. */
function keyOf({ call: { sheet, row, column, mark, name }, values }: CallWithValues): string {
  return JSON.stringify([sheet.id, row, column, mark, name, values.map(beginningOf)]);
}

function beginningOf(value: Json): Json {
  return isJsonList(value) ? [value.length, beginningOf(value[0] ?? null)] : value;
}

function areSame(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (isJsonList(one)) {
    return (
      isJsonList(other) && one.length === other.length && one.every((item, at) => areSame(item, other[at] ?? null))
    );
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => areSame(one[name] ?? null, other[name] ?? null))
  );
}
