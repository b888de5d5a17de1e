import { isAdverb, isDeciding, isOpener, isPlural, isVerb } from "./decision-words";
import { matchKey } from "./matching";

/** `1. `, `a) ` or a dash, as people number their points. */
const listMark = /^\s*(?:[-–•*]\s*|\(?(?:\d{1,2}|\p{L})[.):]\s+)/u;
/** "vast te stellen", "te besluiten", "klaar te zijn", wherever it stands in the sentence. */
const teInfinitive = /\bte \p{L}*(?:en|aan|oen|ien|ijn)\b/u;
/** What has the form of an infinitive, and may be a plural. */
const infinitive = /^\p{L}{2,}(?<![io])en$/u;
/** Verbs with a fixed companion: "Beschikbaar stellen van", "Geen bezwaar maken tegen". */
const setPhrase =
  /\b(?:(?:beschikbaar|ter beschikking|in kennis|in werking|in gebreke|buiten behandeling) stellen|kennis nemen|(?:in behandeling|in ontvangst|ter hand|in overweging) nemen|akkoord gaan|(?:opdracht|uitvoering|gevolg|toestemming|vorm) geven|\p{L}+ verlenen|ter inzage leggen|(?:ter kennis|in procedure|ten laste|in rekening) brengen|voor kennisgeving aannemen|(?:bezwaar|ruimte) (?:maken|hebben)|(?:positief|negatief) adviseren|advies (?:uitbrengen|vragen|geven)|zienswijzen? (?:indienen|geven)|zorg dragen|\p{L}*(?:gegrond|ontvankelijk|verbindend|van toepassing) verklaren)\b/u;
/** "De raad informeren": who is to do something, or to hear of it. */
const body =
  /^(?:de|het|aan de|aan het) (?:raad|college|provincie|burgemeester|\p{L}*secretaris|wethouder|\p{L}*manager|\p{L}*houder) (\p{L}+)/u;
const imperative =
  /^(?:stem|stel|neem|besluit|geef|verleen|draag|wijs|kies|ga|maak|breng|voer|leg|stuur|verzoek|machtig|start|stop|reserveer|verwerk|bekrachtig|trek|sluit)\b(?! van\b)/u;

const firstSentence = (text: string): string => text.replace(listMark, "").split(/[.!?]\s+(?=\p{Lu})/u)[0] ?? "";

/** Whether the first word is the verb: one without doubt, or a word on -en that is no plural and no object of a verb at the end. */
const opensWithVerb = (all: readonly string[]): boolean => {
  const [first = "", next = ""] = all;
  if (isOpener(first) || isPlural(first, next)) return false;
  if (isVerb(first)) return true;
  const [last = ""] = all.slice(1).slice(-1);
  return infinitive.test(first) && (next === "van" || !isVerb(last));
};

/**
 * Whether a beslispunt says in its first sentence what is decided: "In te stemmen met …", "De raad voor te stellen …",
 * "Instemmen met …", "Beschikbaar stellen van …", "De nota vaststellen", "Stel vast …". Fair to the writer: it refuses what
 * opens with a thing, and a word of which it cannot be told is taken for a verb.
 */
export const hasDecisionVerb = (text: string): boolean => {
  const said = matchKey(firstSentence(text)).replace(/[.,;:!?]+(?= |$)/gu, "");
  if (teInfinitive.test(said) || setPhrase.test(said)) return true;
  const all = said.split(" ");
  const [last = "", before = ""] = [...all].reverse();
  if (isDeciding(last) && before !== "het") return true;
  if (isVerb(body.exec(said)?.[1] ?? "")) return true;
  const start = all.findIndex((word) => !isAdverb(word));
  return opensWithVerb(all.slice(Math.max(0, start))) || imperative.test(said);
};
