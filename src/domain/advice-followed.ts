/** Whether the college decided as the MT advised, and what it chose (domain.md 1, rows 40 and 44). */
import { type AmountSum, amountSum } from "./amount-sum";
import { groupBy } from "./group-by";
import { type MatchKey, matchKey } from "./matching";
import type { Alternative, AlternativeKind, Choice } from "./model";
import { inNaturalOrder } from "./natural-order";
import { isOpen } from "./open-choice";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { dateOf } from "./quantity";

/** unknown: it cannot be told from what stands there, or one of both is not filled in. */
export type AdviceOutcome = "followed" | "deviates" | "unknown";

export interface MadeChoice {
  readonly choice: Choice;
  /** Of the day of the decision; null where that is not filled in. */
  readonly year: number | null;
  readonly outcome: AdviceOutcome;
  /** The alternative that the decision names; null where it names none, or several. */
  readonly chosen: Alternative | null;
}

/** What the choices of "extra middelen" commit in a year and later, from what the alternatives say. */
export interface Commitment {
  readonly year: number;
  /** Structural euros of that year, of all choices up to now. */
  readonly structural: AmountSum;
}

export interface AdviceFollowed {
  /** The decided choices of college and raad, by number. */
  readonly made: readonly MadeChoice[];
  /** How often each kind of alternative was chosen, per year. */
  readonly chosen: readonly { readonly year: number | null; readonly kind: AlternativeKind; readonly count: number }[];
  readonly extraMeans: readonly Commitment[];
}

const follows = [/\b(conform|overeenkomstig|volgens) (het )?(mt-?)?advies\b/u, /^(conform|akkoord|overgenomen)\b/u];
const departs = [
  /\bafwijking van\b/u,
  /\bafwijkend\b/u,
  /\bniet (overgenomen|akkoord|(conform|overeenkomstig|volgens) (het )?(mt-?)?advies)\b/u,
];

/** The words by which a decision names a kind of alternative, whatever its own name. */
const wordsOf: Readonly<Record<AlternativeKind, readonly string[]>> = {
  notDoing: ["niet doen"],
  phasing: ["faseren", "temporiseren"],
  extraMeans: ["extra middelen"],
  outsourcing: ["uitbesteden"],
  other: [],
};

/** Where words stand in a text as words of their own, -1 if nowhere: `A` is no part of `advies`, nor `variant 1` of `variant 10`. */
const placeOf = (said: string, words: string): number => {
  const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1))
    if (!isLetter(said[at - 1]) && !isLetter(said[at + words.length])) return at;
  return -1;
};

/** The names of alternatives, the longest first; the words of a kind are a name of its alternatives where none is called so. */
const namesOf = (alternatives: readonly Alternative[]): readonly [string, readonly Alternative[]][] => {
  const own = groupBy(alternatives, ({ name }): string => matchKey(name));
  const ofKind = groupBy(
    alternatives.flatMap((each) => wordsOf[each.kind].map((words) => ({ words, each }))),
    ({ words }) => words,
  );
  const byKind = [...ofKind].map(([words, named]) => [words, named.map(({ each }) => each)] as const);
  return [...new Map<string, readonly Alternative[]>([...byKind, ...own])]
    .filter(([name]) => name !== "")
    .sort(([a], [b]) => b.length - a.length);
};

/**
 * The one alternative of the choice that a text names; null where it names none, or more than one. A name within a longer
 * one is not named by it, and a text that opens with a name and a colon is about that one.
 */
export const namedIn = (said: MatchKey, alternatives: readonly Alternative[]): Alternative | null => {
  const names = namesOf(alternatives);
  const opening = names.find(([name]) => said.startsWith(`${name}:`));
  const named = new Set<Alternative>(opening?.[1]);
  let rest: string = opening ? "" : said;
  for (const [name, own] of names)
    for (let at = placeOf(rest, name); at >= 0; at = placeOf(rest, name)) {
      own.forEach((each) => named.add(each));
      rest = `${rest.slice(0, at)} ${rest.slice(at + name.length)}`;
    }
  const [one, ...others] = named;
  return others.length === 0 ? (one ?? null) : null;
};

/** What the words of the decision say of it goes before what they name, save that naming another alternative is no following. */
const outcomeOf = (
  { mtAdvice, decision }: Choice,
  advised: Alternative | null,
  chosen: Alternative | null,
): AdviceOutcome => {
  const [advice, decided] = [matchKey(mtAdvice), matchKey(decision)];
  if (advice === "" || decided === "") return "unknown";
  const asserted = decided.replace(/\b(?:zonder|geen) afwijking van\b/gu, "");
  if (departs.some((words) => words.test(asserted))) return "deviates";
  if (advised !== null && chosen !== null) return advised === chosen ? "followed" : "deviates";
  return advice === decided || follows.some((words) => words.test(decided)) ? "followed" : "unknown";
};

/** What the choices of "extra middelen" among these commit per year, the earliest first. */
export const structuralCommitments = (made: readonly MadeChoice[]): readonly Commitment[] => {
  const amounts = made
    .flatMap(({ chosen }) => (chosen?.kind === "extraMeans" ? chosen.structural : []))
    .filter(({ amount }) => amount.kind !== "empty");
  const years = [...groupBy(amounts, ({ year }) => year)].sort(([a], [b]) => a - b);
  return years.map(([year, own]) => ({ year, structural: amountSum(own.map(({ amount }) => amount)) }));
};

/** Every decided choice of college and raad beside the advice of the MT. A choice without a body counts as one of the college. */
export const adviceFollowed = once(({ choices, alternatives }: Portfolio): AdviceFollowed => {
  const ofChoice = groupBy(alternatives, ({ choice }) => choice);
  const made = inNaturalOrder(
    choices.filter((choice) => !isOpen(choice) && choice.body !== "mt"),
    ({ nr }) => nr,
  ).map((choice): MadeChoice => {
    const own = ofChoice.get(choice.id) ?? [];
    const chosen = namedIn(matchKey(choice.decision), own);
    const advised = namedIn(matchKey(choice.mtAdvice), own);
    const outcome = outcomeOf(choice, advised, chosen);
    return {
      choice,
      year: choice.decisionDate === null ? null : dateOf(choice.decisionDate).year,
      outcome,
      chosen: chosen ?? (outcome === "followed" ? advised : null),
    };
  });
  const counts = groupBy(
    made.flatMap(({ year, chosen }) => (chosen ? [{ year, kind: chosen.kind }] : [])),
    ({ year, kind }) => `${year ?? ""} ${kind}`,
  );
  return {
    made,
    chosen: [...counts.values()]
      .flatMap(([first, ...more]) => (first ? [{ ...first, count: more.length + 1 }] : []))
      .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity)),
    extraMeans: structuralCommitments(made),
  };
});
