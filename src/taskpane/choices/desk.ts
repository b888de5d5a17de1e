/** Everything about the choices that is worked out beside the pane, each by its own job. */
import type { Portfolio } from "../../domain/portfolio";
import type { OptionKind } from "../../domain/scenario/options";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { Choice, Problem } from "../../domain/scenario/problem";
import type { Outcome } from "../../domain/scenario/outcome";
import type { Requirement } from "../../domain/scenario/requirements";
import type { Scope } from "../../domain/scenario/scope";
import type { Shock } from "../../domain/scenario/shock";
import { sameWays, type Settled, settledOutcome } from "../../domain/scenario/settled";
import { type ComparedOption, type ComparedOptions, compareOptions } from "../../solver/compare-options";
import { type BestWithinMeans, bestWithinMeans } from "../../solver/best-within-means";
import { irreducible } from "../../solver/irreducible";
import { type HoursForItem, hoursToLetIn } from "../../solver/let-in";
import type { SolveAnswer, Solver } from "../../solver/solver";
import { type ShockOutcome, workOutShock } from "../../solver/work-out-shock";
import { newStore, type Store } from "../session/store";
import { type Job, newJob } from "./job";
import type { Proposed } from "./proposal";
import type { Talk } from "./talk";

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

/** What is best once people settled something. */
export interface BestQuestion {
  readonly talk: Talk;
  readonly portfolio: Portfolio;
  readonly settled: Settled;
  /** How it stands, from which to go on. */
  readonly standing: Choice;
}

export interface BestProgress extends GapProgress {
  readonly isExplaining: boolean;
}

export interface BestAnswer {
  readonly answer: SolveAnswer;
  /** Null where nothing can be done, or was found in time. */
  readonly outcome: Outcome | null;
  /** What of the question does not go together; empty where it does, or where that was not found. */
  readonly conflict: readonly Requirement[];
}

/** The fewest hours with which an item fits after all. */
export interface LetInQuestion {
  readonly portfolio: Portfolio;
  readonly problem: Problem;
  readonly standing: Choice;
  readonly candidate: number;
}

/** What gives way to something that must happen now. */
export interface ShockQuestion {
  readonly portfolio: Portfolio;
  readonly shock: Shock;
}

/** How far the best so far is from the best at most. */
export interface GapProgress {
  readonly gap: number | null;
}

export interface Desk {
  readonly comparison: Job<CompareQuestion, CompareProgress, ComparedOptions>;
  /** The talk that is going on; null as long as nobody began one. */
  readonly talk: Store<{ readonly talk: Talk | null }>;
  /** What a person is about to keep as a scenario or to make the plan. */
  readonly proposal: Store<{ readonly proposal: Proposed | null }>;
  readonly best: Job<BestQuestion, BestProgress, BestAnswer>;
  readonly letIn: Job<LetInQuestion, never, HoursForItem | null>;
  readonly shock: Job<ShockQuestion, GapProgress, ShockOutcome>;
  /** The best that can be done with the people that there are, beside the ranking. */
  readonly beside: Job<{ readonly portfolio: Portfolio }, GapProgress, BestWithinMeans>;
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
  talk: newStore<{ readonly talk: Talk | null }>({ talk: null }),
  proposal: newStore<{ readonly proposal: Proposed | null }>({ proposal: null }),
  best: newJob(async ({ portfolio, settled, standing }, { signal, onProgress }) => {
    const { problem } = settled.question;
    const start = sameWays(settled.found.problem, standing, problem);
    const answer = await solver(
      { problem, start, seconds: SECONDS },
      { signal, onProgress: ({ gap }) => onProgress({ isExplaining: false, gap }) },
    );
    if ("choice" in answer)
      return { answer, outcome: settledOutcome(portfolio, settled, answer.choice, problem), conflict: [] };
    if (answer.status === "none") return { answer, outcome: null, conflict: [] };
    onProgress({ isExplaining: true, gap: null });
    return { answer, outcome: null, conflict: await irreducible(solver, problem, signal) };
  }),
  letIn: newJob(({ problem, standing, candidate }, { signal }) =>
    hoursToLetIn(solver, problem, standing, candidate, { signal, seconds: SECONDS }),
  ),
  shock: newJob(({ portfolio, shock }, conduct) =>
    workOutShock(solver, portfolio, portfolioProblem(portfolio), shock, { seconds: SECONDS }, conduct),
  ),
  beside: newJob(({ portfolio }, conduct) =>
    bestWithinMeans(solver, portfolio, portfolioProblem(portfolio), { seconds: SECONDS }, conduct),
  ),
});
