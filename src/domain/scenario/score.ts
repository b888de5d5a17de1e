/** The score of a choice as people know it, and what doing an item counts for beside its own. */
import { type Choice, type Problem, wayOf } from "./problem";

/**
 * What doing an item counts for beside its score, in tenths of a point: what has no score is not dropped for nothing. Of all
 * items of a register together it stays below a tenth, so that it never outweighs a score.
 */
export const worthOfDoing = (items: number): number => Math.min(0.01, 0.99 / Math.max(1, items));

/** Points of score of all that a choice does, in tenths, without what each counts for being done at all. */
export const scoreOf = (problem: Problem, choice: Choice): number =>
  problem.candidates.reduce((sum, { value }, at) => (wayOf(problem, choice, at) ? sum + Math.round(value) : sum), 0);
