/** Which item or choice a reaction is about, by the numbers that it names. */
import { initiativesById } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { Choice, Initiative, Reaction } from "./model";
import { type Portfolio, hasColumns } from "./portfolio";
import { nearNumbersAmong } from "./suggestion";

/** What a reaction is about. */
export type ReactionSubject =
  | { readonly kind: "initiative"; readonly initiative: Initiative }
  | { readonly kind: "choice"; readonly choice: Choice }
  /** A number that no item and no choice bears, as typed. */
  | { readonly kind: "unknown"; readonly number: string; readonly suggestions: readonly string[] }
  | { readonly kind: "none" };

/** What numbers can mean in a register. */
export interface Numbers {
  readonly items: ReadonlyMap<MatchKey, Initiative>;
  readonly choices: ReadonlyMap<MatchKey, Choice>;
  readonly suggest: (number: string) => readonly string[];
}

export const numbersOf = (portfolio: Portfolio): Numbers => {
  const { initiatives, choices } = portfolio;
  return {
    items: initiativesById(portfolio),
    choices: new Map([...choices].reverse().map((choice) => [choice.id, choice])),
    suggest: nearNumbersAmong([...initiatives, ...choices].map(({ nr }) => nr)),
  };
};

type NumberField = "nr" | "choice";

/** The numbers that a reaction names: what is said of a choice is said more precisely than what is said of an item. */
const typedIn = ({ nr, choiceNr }: Reaction): readonly { readonly field: NumberField; readonly number: string }[] =>
  [{ field: "choice", number: choiceNr } as const, { field: "nr", number: nr } as const].filter(
    ({ number }) => number !== "",
  );

/** The item or choice of a number; one that stands in the other's column is found all the same. */
const itemOrChoice = (field: NumberField, number: string, { items, choices }: Numbers): ReactionSubject | null => {
  const [initiative, choice] = [items.get(matchKey(number)), choices.get(matchKey(number))];
  if (choice && (field === "choice" || !initiative)) return { kind: "choice", choice };
  return initiative ? { kind: "initiative", initiative } : null;
};

/** What a reaction is about: the first of its numbers that is known, else the first that is typed. */
export const subjectOf = (reaction: Reaction, numbers: Numbers): ReactionSubject => {
  const typed = typedIn(reaction);
  const [first] = typed;
  const found = typed
    .map(({ field, number }) => itemOrChoice(field, number, numbers))
    .find((subject) => subject !== null);
  if (found || !first) return found ?? { kind: "none" };
  return { kind: "unknown", number: first.number, suggestions: numbers.suggest(first.number) };
};

/** The number of a subject as people know it, empty when there is none. */
export const numberOf = (subject: ReactionSubject): string => {
  switch (subject.kind) {
    case "initiative":
      return subject.initiative.nr;
    case "choice":
      return subject.choice.nr;
    case "unknown":
      return subject.number;
    case "none":
      return "";
  }
};

/** S-18 and S-19: no number, and numbers of nothing as far as the register has items or choices at all. */
export const numberFindings = (portfolio: Portfolio, reaction: Reaction, numbers: Numbers): readonly Issue[] => {
  const typed = typedIn(reaction);
  const own = hasColumns(portfolio, "reactions", "nr") ? "nr" : "choice";
  if (typed.length === 0) return [issueInRow({ code: "S-18" }, "now", reaction.row, own)];
  const isKnowable = { nr: portfolio.initiatives.length > 0, choice: hasColumns(portfolio, "choices", "nr") };
  return typed
    .filter(({ field, number }) => isKnowable[field] && !itemOrChoice(field, number, numbers))
    .map(({ field, number }) =>
      issueInRow({ code: "S-19", nr: number, suggestions: numbers.suggest(number) }, "now", reaction.row, field),
    );
};
