import { type MatchKey, matchKey } from "../../domain/matching";
import { type Words, wordFor } from "../schema/column";
import { type Filled, type Read, cellText, sound } from "./cell";
import { splitList } from "./text-cell";

const literalsByWord = new WeakMap<Words, ReadonlyMap<MatchKey, string>>();

/** The literal of the model that a word stands for; null when it is none of the words. */
export const literalOf = <T extends string>(words: Words<T>, word: string): T | null => {
  let literals = literalsByWord.get(words);
  if (!literals) {
    literals = new Map(
      Object.entries<readonly string[]>(words).flatMap(([literal, all]) =>
        all.map((one) => [matchKey(one), literal] as const),
      ),
    );
    literalsByWord.set(words, literals);
  }
  return (literals.get(matchKey(word)) ?? null) as T | null;
};

const wordsOf = (words: Words): readonly string[] => Object.keys(words).map((literal) => wordFor(words, literal));

/** One of the words, or null with what may be chosen. */
export const readChoice = (cell: Filled, words: Words): Read<string | null> => {
  const text = cellText(cell);
  const literal = literalOf(words, text);
  return literal === null
    ? { value: null, problem: { code: "G-28", words: [text], allowed: wordsOf(words) } }
    : sound(literal);
};

/** The words of a list, each once; the ones that are not known are left out and said. */
export const readChoices = (cell: Filled, words: Words): Read<readonly string[]> => {
  const read = splitList(cellText(cell)).map((word) => ({ word, literal: literalOf(words, word) }));
  const value = [...new Set(read.flatMap(({ literal }) => literal ?? []))];
  const unknown = read.filter(({ literal }) => literal === null).map(({ word }) => word);
  return unknown.length > 0
    ? { value, problem: { code: "G-28", words: unknown, allowed: wordsOf(words) } }
    : sound(value);
};

const yesNoWords: Words<"yes" | "no"> = {
  yes: ["ja", "j", "yes", "y", "waar", "true", "x", "v", "✓", "✔"],
  no: ["nee", "n", "no", "onwaar", "false"],
};

/** TRUE, ja or x against FALSE or nee. */
export const readYesNo = (cell: Filled): Read<boolean> => {
  if (typeof cell === "boolean") return sound(cell);
  const { value, problem } = readChoice(cell, yesNoWords);
  return { value: value === "yes", problem };
};
