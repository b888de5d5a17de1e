/** What earlier choices of "extra middelen" already commit each year: it stands on every new sheet (domain.md 1, row 44). */
import { adviceFollowed, type Commitment, type MadeChoice, structuralCommitments } from "./advice-followed";
import type { Choice, RowId } from "./model";
import type { Portfolio } from "./portfolio";

export interface EarlierCommitments {
  /** The Keuzenrs that the sums are of. */
  readonly nrs: readonly string[];
  readonly perYear: readonly Commitment[];
  /** Amounts that cannot be read and are in no sum: the Keuzenr, and the row of Alternatieven. */
  readonly unreadable: readonly { readonly nr: string; readonly row: RowId; readonly year: number }[];
  /** Choices that are geheim, of which nothing is counted. */
  readonly secret: number;
  /** The Keuzenrs of choices that had extra middelen to choose from, and of which it cannot be told what was chosen. */
  readonly unclear: readonly string[];
}

/** Before this one: of a choice that is made, what was decided no later; of another, everything decided. */
const isEarlier = (made: Choice, than: Choice | null): boolean =>
  made.id !== than?.id &&
  (than?.status !== "decided" ||
    than.decisionDate === null ||
    (made.decisionDate !== null && made.decisionDate <= than.decisionDate));

/** What the choices of extra middelen before this one commit structurally. */
export const earlierCommitments = (portfolio: Portfolio, choice: Choice | null): EarlierCommitments => {
  const before = adviceFollowed(portfolio).made.filter((each) => isEarlier(each.choice, choice));
  const earlier = before.filter(({ chosen }) => chosen?.kind === "extraMeans");
  const told = earlier.filter((each) => !isSecret(each));
  const means = new Set(portfolio.alternatives.filter(({ kind }) => kind === "extraMeans").map((each) => each.choice));
  const unclear = before.filter((each) => each.chosen === null && means.has(each.choice.id) && !isSecret(each));
  return {
    nrs: told.map(({ choice: { nr } }) => nr),
    perYear: structuralCommitments(told),
    unreadable: told.flatMap(unreadableOf),
    secret: earlier.length - told.length,
    unclear: unclear.map(({ choice: { nr } }) => nr),
  };
};

const unreadableOf = ({ choice: { nr }, chosen }: MadeChoice): EarlierCommitments["unreadable"] =>
  chosen === null
    ? []
    : chosen.structural.flatMap(({ year, amount }) =>
        amount.kind === "unreadable" ? [{ nr, row: chosen.row, year }] : [],
      );

const isSecret = ({ choice }: MadeChoice): boolean => choice.publicity === "secret";
