import type { Element } from "slimdom";
import { attributeOf, setAttributes } from "./package/xml";

/** Under which attributes an element keeps a password: the old four digits, and the newer method, rounds, salt and hash. */
export interface PasswordAttributes {
  readonly old: string;
  readonly newer: readonly [algorithm: string, rounds: string, salt: string, hash: string];
}

/** The hash of a password: four digits, or `algorithm$rounds$salt$hash`; null for none. */
export function readPasswordHash(element: Element | null, { old, newer }: PasswordAttributes): string | null {
  if (attributeOf(element, newer[3]) === null) return attributeOf(element, old);
  return newer.map((name) => attributeOf(element, name) ?? "").join("$");
}

/** Writes the hash of a password; one that is the same stays as it is. */
export function writePasswordHash(element: Element, attributes: PasswordAttributes, hash: string | null): void {
  if (readPasswordHash(element, attributes) === hash) return;
  const parts = hash?.includes("$") ? hash.split("$") : [];
  attributes.newer.forEach((name, at) => setAttributes(element, { [name]: parts[at] ?? null }));
  setAttributes(element, { [attributes.old]: parts.length > 0 ? null : hash });
}
