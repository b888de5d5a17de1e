import type { Brand } from "./quantity";

/** A text as it is compared: without regard to case, accents, outer and double spaces. */
export type MatchKey = Brand<string, "MatchKey">;

/** Printable ASCII in words with one space between: such a text differs from its key by case alone. Most texts are so. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

/** The form in which numbers (Nr), names, roles and headings of the register are compared. */
export const matchKey = (text: string): MatchKey =>
  (isPlain.test(text) ? text.toLowerCase() : withoutMarks(text)) as MatchKey;

const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();

/** The names, each once, as it is written first. */
export const eachOnce = (names: readonly string[]): readonly string[] => {
  const known = new Set<MatchKey>();
  return names.filter((name) => {
    const key = matchKey(name);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
};
