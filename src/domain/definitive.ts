/** When a paper may be definitive: it lacks nothing, and the register that it is of was brought up to date (domain.md 1, row 41). */
import type { DecisionGap } from "./decision-gap";
import { isDefinitive, type Round, type RoundState, roundState } from "./rounds/round";

/** What a paper lacks, by its number. */
export interface PaperGaps {
  readonly number: string;
  readonly gaps: readonly DecisionGap[];
}

/** What keeps papers from being definitive: the round, and of each paper that lacks something what that is. */
export interface DefinitiveObstacle {
  readonly round: RoundState;
  readonly papers: readonly PaperGaps[];
}

/** Null where all of the papers may be definitive. */
export const definitiveObstacle = (
  papers: readonly PaperGaps[],
  rounds: readonly Round[],
): DefinitiveObstacle | null => {
  const lacking = papers.filter(({ gaps }) => gaps.length > 0);
  return lacking.length === 0 && isDefinitive(rounds) ? null : { round: roundState(rounds), papers: lacking };
};
