import type { Day } from "../quantity";

/** What a cell of a decision says; an empty text where nothing stands. */
export type DecisionFact = string | Day;

/** A cell of Keuzes in which a decision stands already, and what comes in its place: a person agrees to it first. */
export interface ReplacedCell {
  readonly heading: string;
  readonly before: DecisionFact;
  readonly after: DecisionFact;
}
