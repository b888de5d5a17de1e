/** A question about the choices of a register: which tekorten must go, with which freedom. */
import { type Freedom, restricted } from "./options";
import type { Problem } from "./problem";
import { concerned, type Scope, scopedProblem } from "./scope";

export interface Question {
  /** The places of its candidates and cells are those of the problem of the register; those of its ways are not. */
  readonly problem: Problem;
  readonly scope: Scope;
  /** The candidates that may move for it. */
  readonly concerned: ReadonlySet<number>;
}

/** What can be done for the tekorten of a scope with so much freedom. */
export const questionOf = (problem: Problem, scope: Scope, freedom: Freedom): Question => ({
  problem: restricted(scopedProblem(problem, scope), freedom),
  scope,
  concerned: concerned(problem, scope),
});
