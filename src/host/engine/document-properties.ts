/** What a file says of itself, beside its cells. */

/** A property of a person's own; a date is as in ISO 8601, in UTC. */
export interface CustomProperty {
  readonly key: string;
  readonly value:
    | { readonly type: "String"; readonly value: string }
    | { readonly type: "Number" | "Float"; readonly value: number }
    | { readonly type: "Boolean"; readonly value: boolean }
    | { readonly type: "Date"; readonly value: string };
}

export interface DocumentProperties {
  readonly author: string;
  readonly category: string;
  readonly comments: string;
  readonly company: string;
  /** As in ISO 8601; null where the file does not say. */
  readonly created: string | null;
  readonly keywords: string;
  readonly lastAuthor: string;
  readonly manager: string;
  readonly revision: number;
  readonly subject: string;
  readonly title: string;
  readonly custom: readonly CustomProperty[];
}

/** A text that somebody keeps with a sheet under a name. */
export interface SheetProperty {
  readonly key: string;
  readonly value: string;
}

/** Puts an item in a list in place of the one with the same key, which has no regard to case; a new one comes last. */
export function withProperty<P extends { readonly key: string }>(list: readonly P[], item: P): readonly P[] {
  const place = placeOf(list, item.key);
  return place < 0 ? [...list, item] : list.map((other, at) => (at === place ? { ...item, key: other.key } : other));
}

/** The item with this key, without regard to case, or undefined. */
export function propertyOf<P extends { readonly key: string }>(list: readonly P[], key: string): P | undefined {
  return list[placeOf(list, key)];
}

function placeOf(list: readonly { readonly key: string }[], key: string): number {
  return list.findIndex((other) => other.key.toUpperCase() === key.toUpperCase());
}
