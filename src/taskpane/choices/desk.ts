/** Everything about the choices that is worked out beside the pane, each by its own job. */
import type { Portfolio } from "../../domain/portfolio";
import type { OptionKind } from "../../domain/scenario/options";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { Scope } from "../../domain/scenario/scope";
import { type ComparedOption, type ComparedOptions, compareOptions } from "../../solver/compare-options";
import type { Solver } from "../../solver/solver";
import { type Job, newJob } from "./job";

/** The options of a spot. */
export interface CompareQuestion {
  /** The key of the spot, and the register as it was when it was asked. */
  readonly key: string;
  readonly portfolio: Portfolio;
  readonly scope: Scope;
}

export interface CompareProgress {
  /** Those that were worked out, and the one that is being worked out now. */
  readonly options: readonly ComparedOption[];
  readonly option: OptionKind;
  /** How far its best is from the best at most; null as long as nothing is proven. */
  readonly gap: number | null;
}

export interface Desk {
  readonly comparison: Job<CompareQuestion, CompareProgress, ComparedOptions>;
}

/** How long each option may take, in seconds: what comes after it is mostly proof, and a person can stop before. */
const SECONDS = 15;

/** A desk on which a solver works. */
export const newDesk = (solver: Solver): Desk => ({
  comparison: newJob(async ({ portfolio, scope }, { signal, onProgress }) => {
    const options: ComparedOption[] = [];
    return compareOptions(solver, portfolio, portfolioProblem(portfolio), scope, {
      signal,
      seconds: SECONDS,
      onProgress: (option, gap) => onProgress({ options: [...options], option, gap }),
      onCompared: (each) => options.push(each),
    });
  }),
});
