/** How a question is answered: a first choice at once, better ones soon after, and then the exact search with its proof. */
import type { Highs } from "highs";
import { betterChoices } from "../domain/scenario/first-solution";
import { compareLevels, judge, type LevelName, type Levels } from "../domain/scenario/judge";
import type { Choice } from "../domain/scenario/problem";
import { solve } from "./solve";
import { type EndedBy, proven, type SolveAnswer, type SolveProgress, type SolveQuestion, stoppedAt } from "./solver";

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
}

/** The same rounds for the same question: a fast machine gets no other choice from them than a slow one. */
const SEED = 2023;
const ROUNDS = 3_000;
/** The part of the time that improving may take before the exact search, where time is limited. */
const IMPROVING = 0.35;

/** Answers a question on this thread. What is told and answered can always be done. */
export const answerTo = async (
  { problem, seconds, nodes, start }: SolveQuestion,
  { load, isStopped, onProgress }: AnswerGround,
): Promise<SolveAnswer> => {
  const begun = performance.now();
  const left = (part = 1): number =>
    seconds === undefined ? Infinity : part * seconds - (performance.now() - begun) / 1000;
  const known: Known = { best: null, level: "shortage", bound: null };
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

  if (start) offer(start);
  let rounds = Math.min(ROUNDS, problem.candidates.length ** 2 / 4);
  for (const found of betterChoices(problem, SEED, start)) {
    if (found) offer(found.choice);
    else rounds -= 1;
    if (rounds <= 0 || left(IMPROVING) <= 0 || isStopped()) break;
  }
  const highs = await load();
  if (isStopped()) return stoppedAt(problem, last);

  const solution = solve(highs, problem, {
    ...(nodes !== undefined && { nodes }),
    ...(seconds !== undefined && { secondsLeft: left }),
    ...(known.best && { start: known.best.choice }),
    isStopped,
    onBetter: (level, choice) => {
      known.level = level;
      offer(choice);
    },
    onBound: (level, bound) => {
      known.level = level;
      if (level !== "value" || !Number.isFinite(bound) || (known.bound !== null && known.bound <= bound)) return;
      known.bound = bound;
      tell();
    },
  });
  if (!("choice" in solution)) return solution.status === "none" && isStopped() ? stoppedAt(problem, last) : solution;
  const { choice, levels } = solution;
  const ends = levels.map(({ endedBy }) => endedBy);
  const endedBy: EndedBy = ends.find((end) => end !== "proof") ?? "proof";
  const judged = judge(problem, choice).levels;
  const onScore = levels.find((each) => each.level === "value");
  return {
    status: solution.status,
    choice,
    levels: judged,
    ...proven(judged.value, onScore?.bound ?? known.bound),
    endedBy,
  };
};
