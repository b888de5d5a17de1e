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
const teInfinitive = /^(?:\p{L}+ ){0,2}te \p{L}+n\b/u;
const infinitive = /^\p{L}{2,}(?:en|aan|oen|ien)\b/u;
const imperative =
  /^(?:stem|stel|neem|besluit|geef|verleen|draag|wijs|kies|ga|maak|breng|voer|leg|stuur|verzoek|machtig|start|stop|reserveer|verwerk|bekrachtig|trek|sluit)\b/u;

/**
 * Whether a beslispunt opens with its verb: "In te stemmen met …", "Vast te stellen …", "Niet in te stemmen …",
 * "Instemmen met …", "Stel vast …". Fair to the writer: it refuses only what plainly opens otherwise.
 */
export const opensWithVerb = (text: string): boolean => {
  const words = matchKey(text.replace(listMark, ""));
  const first = words.split(" ")[0] ?? "";
  if (determiners.has(first) || plurals.has(first)) return false;
  return teInfinitive.test(words) || infinitive.test(words) || imperative.test(words);
};
