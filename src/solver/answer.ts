/** How a question is answered: a first choice at once, better ones soon after, and then the exact search with its proof. */
import type { Highs } from "highs";
import { betterChoices } from "../domain/scenario/first-solution";
import { compareLevels, judge, levelNames, type LevelName, type Levels } from "../domain/scenario/judge";
import type { Choice } from "../domain/scenario/problem";
import { solve } from "./solve";
import { proven, type SolveAnswer, type SolveProgress, type SolveQuestion, stoppedAt } from "./solver";

/** What answering needs of where it runs. */
export interface AnswerGround {
  /** HiGHS, asked for when the first choice is known. */
  readonly load: () => Promise<Highs>;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: SolveProgress) => void;
}

interface Known {
  best: { readonly choice: Choice; readonly levels: Levels } | null;
  level: LevelName;
  bound: number | null;
  /** Every level before the score is proven so far: else a better choice may have any score. */
  isProven: boolean;
}

const SEED = 2023;
/** How many stretches of the search come before HiGHS is loaded, and before a large problem is searched without end. */
const [FIRST, MORE] = [200, 3_000];
/** For each candidate so many stretches are tried anew before the search ends by itself, or thrice what the last better choice took. */
const IDLE = 20;
/** The part of the time that each may take, where time is limited. */
const [FIRST_PART, MORE_PART] = [0.1, 0.4];

/** Answers a question on this thread. What is told and answered can always be done. */
export const answerTo = async (
  { problem, seconds, nodes, start }: SolveQuestion,
  { load, isStopped, onProgress }: AnswerGround,
): Promise<SolveAnswer> => {
  const begun = performance.now();
  const secondsLeft = (): number => (seconds ?? Infinity) - (performance.now() - begun) / 1000;
  const known: Known = { best: null, level: "shortage", bound: null, isProven: true };
  let last: SolveProgress | null = null;
  const tell = (): void => {
    const { best, level, bound } = known;
    last = { choice: best?.choice ?? null, level, ...proven(best?.levels.value ?? 0, bound) };
    onProgress(last);
  };
  const offer = (choice: Choice): void => {
    const { violations, levels } = judge(problem, choice);
    if (violations.length > 0 || (known.best && compareLevels(levels, known.best.levels) <= 0)) return;
    known.best = { choice, levels };
    tell();
  };

  /** Searches for so many stretches, as long as that may still help, or until so much of the time is gone. */
  const search = (from: Choice | undefined, stretches: number, part: number): void => {
    let [stretch, bettered] = [0, 0];
    for (const found of betterChoices(problem, SEED, from)) {
      if (found) {
        offer(found.choice);
        bettered = stretch;
      } else stretch += 1;
      const isIdle = stretch >= Math.min(stretches, 3 * bettered + IDLE * problem.candidates.length);
      if (isIdle || secondsLeft() < (1 - part) * (seconds ?? 0) || isStopped()) return;
    }
  };

  if (start) offer(start);
  search(start, Math.min(FIRST, problem.candidates.length ** 2 / 4), FIRST_PART);
  const highs = await load();
  if (isStopped()) return stoppedAt(problem, last);

  const solution = solve(highs, problem, {
    ...(nodes !== undefined && { nodes }),
    ...(seconds !== undefined && { secondsLeft }),
    ...(known.best && { start: known.best.choice }),
    isStopped,
    improve: (choice) => {
      offer(choice);
      search(known.best?.choice, seconds === undefined ? MORE : Infinity, MORE_PART);
      return known.best?.choice ?? choice;
    },
    onBetter: (level, choice) => {
      known.level = level;
      offer(choice);
    },
    onBound: (level, bound) => {
      known.level = level;
      if (
        level !== "value" ||
        !known.isProven ||
        !Number.isFinite(bound) ||
        (known.bound !== null && known.bound <= bound)
      )
        return;
      known.bound = bound;
      tell();
    },
    onLevel: ({ level, endedBy }) => {
      if (levelNames.indexOf(level) < levelNames.indexOf("value")) known.isProven &&= endedBy === "proof";
    },
  });
  if (!("choice" in solution)) return solution.status === "none" && isStopped() ? stoppedAt(problem, last) : solution;
  offer(solution.choice);
  if (!known.best) return { status: "none" };
  const { choice, levels } = known.best;
  const endedBy = solution.levels.find((each) => each.endedBy !== "proof")?.endedBy ?? "proof";
  const bound = solution.levels.find(({ level }) => level === "value")?.bound ?? levels.value;
  return {
    status: solution.status,
    choice,
    levels,
    ...proven(levels.value, known.isProven && Number.isFinite(bound) ? bound : null),
    endedBy,
  };
};
