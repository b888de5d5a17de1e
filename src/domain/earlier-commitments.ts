/** What earlier choices of "extra middelen" already commit each year: it stands on every new sheet (domain.md 1, row 44). */
import { adviceFollowed, type Commitment, type MadeChoice, structuralCommitments } from "./advice-followed";
import type { Choice } from "./model";
import type { Portfolio } from "./portfolio";

export interface EarlierCommitments {
  /** The Keuzenrs that the sums are of. */
  readonly nrs: readonly string[];
  readonly perYear: readonly Commitment[];
  /** Choices that are geheim, of which nothing is counted. */
  readonly secret: number;
}

/** Before this one: of a choice that is made, what was decided no later; of another, everything decided. */
const isEarlier = (made: Choice, than: Choice | null): boolean =>
  made.id !== than?.id &&
  (than?.status !== "decided" ||
    than.decisionDate === null ||
    (made.decisionDate !== null && made.decisionDate <= than.decisionDate));

/** What the choices of extra middelen before this one commit structurally. */
export const earlierCommitments = (portfolio: Portfolio, choice: Choice | null): EarlierCommitments => {
  const earlier = adviceFollowed(portfolio).made.filter(
    (each) => each.chosen?.kind === "extraMeans" && isEarlier(each.choice, choice),
  );
  const isSecret = (each: MadeChoice): boolean => each.choice.publicity === "secret";
  const told = earlier.filter((each) => !isSecret(each));
  return {
    nrs: told.map(({ choice: { nr } }) => nr),
    perYear: structuralCommitments(told),
    secret: earlier.length - told.length,
  };
};
