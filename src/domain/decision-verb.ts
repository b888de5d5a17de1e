import { matchKey } from "./matching";

/** Words that open a description of a thing, not a decision. */
const determiners = new Set(["de", "het", "een", "deze", "dit", "die", "dat", "alle", "voor", "er", "we", "wij", "ik"]);
/** Plurals that look like an infinitive and often open a line about money or work. */
const plurals = new Set([
  "kosten",
  "lasten",
  "baten",
  "middelen",
  "gelden",
  "uren",
  "kredieten",
  "plannen",
  "projecten",
]);

/** `1. `, `a) ` or a dash, as people number their points. */
const listMark = /^\s*(?:[-–•*]\s*|\(?(?:\d{1,2}|\p{L})[.):]\s+)/u;
/** "vast te stellen", "te besluiten", "klaar te zijn", wherever it stands in the sentence. */
const teInfinitive = /\bte \p{L}*(?:en|aan|oen|ien|ijn)\b/u;
const openingInfinitive = /^(?:\p{L}{2,}(?:en|aan|oen|ien)|kennis nemen|akkoord gaan)\b/u;
const imperative =
  /^(?:stem|stel|neem|besluit|geef|verleen|draag|wijs|kies|ga|maak|breng|voer|leg|stuur|verzoek|machtig|start|stop|reserveer|verwerk|bekrachtig|trek|sluit)\b/u;

const firstSentence = (text: string): string => text.replace(listMark, "").split(/[.!?]\s+(?=\p{Lu})/u)[0] ?? "";

/**
 * Whether a beslispunt says in its first sentence what is decided: "In te stemmen met …", "De raad voor te stellen …",
 * "Instemmen met …", "Stel vast …". Fair to the writer: it refuses only what has no such verb.
 */
export const hasDecisionVerb = (text: string): boolean => {
  const words = matchKey(firstSentence(text));
  if (teInfinitive.test(words)) return true;
  const first = words.split(" ")[0] ?? "";
  if (determiners.has(first) || plurals.has(first)) return false;
  return openingInfinitive.test(words) || imperative.test(words);
};
