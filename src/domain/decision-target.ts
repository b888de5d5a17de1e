/** What a number asks a decision sheet of: a keuze, or an item that has none yet. */
import { matchKey } from "./matching";
import type { Choice, Initiative } from "./model";
import { inNaturalOrder } from "./natural-order";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";
import { nearNumbersAmong } from "./suggestion";

/** All that is printed of a choice that is geheim: where it is to be found. */
export interface SecretReference {
  readonly kind: "secret";
  readonly number: string;
  readonly caseNumber: string;
  readonly body: Choice["body"];
  readonly deadline: Day | null;
  readonly decisionDate: Day | null;
  readonly decisionNumber: string;
}

export interface SheetNotFound {
  readonly kind: "notFound";
  readonly number: string;
  readonly suggestions: readonly string[];
}

export interface DecisionTarget {
  readonly kind: "target";
  readonly choice: Choice | null;
  readonly number: string;
  readonly initiatives: readonly Initiative[];
  /** Nrs that the choice names and that stand nowhere. */
  readonly unknown: readonly { readonly nr: string; readonly suggestions: readonly string[] }[];
  /** Other choices about the item that was asked for. */
  readonly otherChoices: readonly string[];
}

const NO_DEADLINE = Number.MAX_SAFE_INTEGER;

/** The choices about an item, first the one to be made first: open before decided, then by deadline, then by Keuzenr. */
const choicesAbout = ({ choices }: Portfolio, initiative: Initiative): readonly Choice[] => {
  const about = choices.filter(({ initiatives }) => initiatives.some((nr) => matchKey(nr) === initiative.id));
  return [...inNaturalOrder(about, ({ nr }) => nr)].sort(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (a.deadline ?? NO_DEADLINE) - (b.deadline ?? NO_DEADLINE),
  );
};

const secretReference = (choice: Choice): SecretReference => {
  const { nr, caseNumber, body, deadline, decisionDate, decisionNumber } = choice;
  return { kind: "secret", number: nr, caseNumber, body, deadline, decisionDate, decisionNumber };
};

const ofChoice = (
  { initiatives }: Portfolio,
  choice: Choice,
  otherChoices: readonly string[],
): DecisionTarget | SecretReference => {
  if (choice.publicity === "secret") return secretReference(choice);
  const suggest = nearNumbersAmong(initiatives.map(({ nr }) => nr));
  const nrs = [...new Map(choice.initiatives.map((nr) => [matchKey(nr), nr]))];
  const found = nrs.map(([key, nr]) => ({ nr, initiative: initiatives.find(({ id }) => id === key) }));
  return {
    kind: "target",
    choice,
    number: choice.nr,
    initiatives: found.flatMap(({ initiative }) => initiative ?? []),
    unknown: found.flatMap(({ nr, initiative }) => (initiative ? [] : [{ nr, suggestions: suggest(nr) }])),
    otherChoices,
  };
};

/** Finds a Keuzenr, else an item's Nr and with it the first choice about it; of what is geheim only where it is to be found. */
export const decisionTarget = (
  portfolio: Portfolio,
  number: string,
): DecisionTarget | SecretReference | SheetNotFound => {
  const { choices, initiatives } = portfolio;
  const key = matchKey(number);
  const asked = choices.find(({ id }) => id === key);
  if (asked) return ofChoice(portfolio, asked, []);
  const initiative = initiatives.find(({ id }) => id === key);
  if (!initiative) {
    const suggest = nearNumbersAmong([...choices, ...initiatives].map(({ nr }) => nr));
    return { kind: "notFound", number, suggestions: suggest(number) };
  }
  const [choice, ...others] = choicesAbout(portfolio, initiative);
  return choice
    ? ofChoice(
        portfolio,
        choice,
        others.map(({ nr }) => nr),
      )
    : { kind: "target", choice: null, number: initiative.nr, initiatives: [initiative], unknown: [], otherChoices: [] };
};
