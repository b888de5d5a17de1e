/** Whether the college decided as the MT advised, and what it chose (domain.md 1, rows 40 and 44). */
import { amountSum } from "./amount-sum";
import { groupBy } from "./group-by";
import { type MatchKey, matchKey } from "./matching";
import type { Alternative, AlternativeKind, Choice } from "./model";
import { inNaturalOrder } from "./natural-order";
import { isOpen } from "./open-choice";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type Cents, dateOf } from "./quantity";

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
  /** Structural euros of that year, of all choices up to now; null where none of them is known. */
  readonly structural: Cents | null;
  /** Cells that say p.m. or cannot be read, which are not in it. */
  readonly open: number;
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

/** Whether words stand in a text as words of their own: `A` is no part of `advies`, nor `variant 1` of `variant 10`. */
const stands = (said: MatchKey, words: string): boolean => {
  const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1))
    if (!isLetter(said[at - 1]) && !isLetter(said[at + words.length])) return true;
  return false;
};

const namesOf = ({ name, kind }: Alternative): readonly string[] =>
  [matchKey(name), ...wordsOf[kind]].filter((words) => words !== "");

/** The one alternative of the choice that a text names; null where it names none, or more than one. */
export const namedIn = (said: MatchKey, alternatives: readonly Alternative[]): Alternative | null => {
  const [one, ...others] = alternatives.filter((each) => namesOf(each).some((name) => stands(said, name)));
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
  return years.map(([year, own]) => {
    const { known, pm, unreadable } = amountSum(own.map(({ amount }) => amount));
    return { year, structural: known, open: pm + unreadable };
  });
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
