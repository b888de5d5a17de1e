/** The question that is put to a solver, whether it runs on the same thread or beside it, and what it answers. */
import { judge, type LevelName, type Levels } from "../domain/scenario/judge";
import type { Choice, Problem } from "../domain/scenario/problem";

export interface SolveQuestion {
  readonly problem: Problem;
  /** How long it may take in all; without, until the proof. What a time limit ended is marked. */
  readonly seconds?: number;
  /** Nodes of the search per level: the same limit gives the same answer, on any machine. */
  readonly nodes?: number;
  /** A choice that can be done, from which to go on. */
  readonly start?: Choice;
}

/** How good a choice is on the level of the score, and how much better one could be. */
export interface Proven {
  readonly value: number;
  /** No choice that is as good on the levels before has a higher score; null as long as nothing is proven, and where a level before it is not. */
  readonly bound: number | null;
  /** What is missing to the bound, as a part of it. */
  readonly gap: number | null;
}

/** What is known while it goes on. */
export interface SolveProgress extends Proven {
  /** The best that can be done so far; null as long as there is none. */
  readonly choice: Choice | null;
  /** The level that is being improved. */
  readonly level: LevelName;
}

/** What a search ended with: proof on all levels, a limit, or a person who had seen enough. */
export type EndedBy = "proof" | "nodes" | "time" | "stopped";

export interface Solved extends Proven {
  /** optimal: proven on every level. */
  readonly status: "optimal" | "feasible";
  readonly choice: Choice;
  readonly levels: Levels;
  readonly endedBy: EndedBy;
}

/** infeasible: no choice can be done, which is proven · none: it ended before one was found. */
export type SolveAnswer = Solved | { readonly status: "infeasible" } | { readonly status: "none" };

export interface SolveConduct {
  /** Stops it: the best choice so far is the answer. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SolveProgress) => void;
}

export type Solver = (question: SolveQuestion, conduct?: SolveConduct) => Promise<SolveAnswer>;

/** A value beside its bound. */
export const proven = (value: number, bound: number | null): Proven => ({
  ...{ value, bound },
  gap: bound === null ? null : bound <= value ? 0 : (bound - value) / Math.abs(bound),
});

/** The answer when it is stopped: the best that was told. */
export const stoppedAt = (problem: Problem, last: SolveProgress | null): SolveAnswer =>
  last === null || last.choice === null
    ? { status: "none" }
    : {
        ...{ status: "feasible", choice: last.choice, levels: judge(problem, last.choice).levels },
        ...proven(last.value, last.bound),
        endedBy: "stopped",
      };
