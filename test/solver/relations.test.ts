/** What must hold between the answers to questions that differ in one thing. */
import loadHighs, { type Highs } from "highs";
import { judge } from "../../src/domain/scenario/judge";
import type { Choice, Problem } from "../../src/domain/scenario/problem";
import { solve } from "../../src/solver/solve";
import { randomProblem } from "../domain/scenario/random-problem";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1);
/** So scarce that something mostly stays undone. */
const problemOf = (seed: number): Problem => {
  const problem = randomProblem(seed, { candidates: 9, everything: true });
  return { ...problem, cells: problem.cells.map((cell) => ({ ...cell, limit: Math.floor(cell.limit / 3) })) };
};

/** The best choice, proven; null where none can be done. */
const best = (problem: Problem) => {
  const solution = solve(highs, problem);
  if (!("choice" in solution)) return null;
  expect(solution.status).toBe("optimal");
  return { choice: solution.choice, levels: judge(problem, solution.choice).levels };
};

/** Fewer hours that lack come before a higher score, so that the score is compared where as many lack. */
const isLower = (one: ReturnType<typeof best>, other: ReturnType<typeof best>): boolean => {
  if (!one || !other) return one === null && other !== null;
  const { shortage, topTen, value } = one.levels;
  if (Math.abs(shortage - other.levels.shortage) > 1e-6) return shortage < other.levels.shortage;
  return topTen === other.levels.topTen ? value < other.levels.value - 1e-6 : topTen < other.levels.topTen;
};

const isDone = (choice: Choice, candidate: number): boolean => (choice[candidate] ?? null) !== null;

test("meer capaciteit maakt het nooit slechter", () => {
  let better = 0;
  for (const seed of SEEDS) {
    const problem = problemOf(seed);
    const more = { ...problem, cells: problem.cells.map((cell, at) => ({ ...cell, limit: cell.limit + (at % 3) })) };
    const [before, after] = [best(problem), best(more)];
    expect(isLower(after, before)).toBe(false);
    if (isLower(before, after)) better += 1;
  }
  expect(better).toBeGreaterThan(10);
});

test("wie weglaat wat niet gekozen is, verandert niets", () => {
  let left = 0;
  for (const seed of SEEDS) {
    const problem = problemOf(seed);
    const found = best(problem);
    const out = found ? problem.candidates.findIndex((_, at) => !isDone(found.choice, at)) : -1;
    if (!found || out < 0) continue;
    left += 1;
    const without = {
      ...problem,
      candidates: problem.candidates.map((each, at) => (at === out ? { ...each, ways: [] } : each)),
    };
    expect(best(without)?.levels).toEqual(found.levels);
  }
  expect(left).toBeGreaterThan(20);
});

test("scores die alle drie keer zo hoog zijn geven een drie keer zo hoge score, en een keuze die ook eerst de beste was", () => {
  for (const seed of SEEDS) {
    const problem = problemOf(seed);
    const times: Problem = {
      ...problem,
      candidates: problem.candidates.map((each) => ({ ...each, value: 3 * each.value })),
      links: problem.links.map((link) => (link.kind === "strengthens" ? { ...link, value: 3 * link.value } : link)),
    };
    const [found, scaled] = [best(problem), best(times)];
    expect(scaled && { ...scaled.levels }).toEqual(found && { ...found.levels, value: 3 * found.levels.value });
    if (found && scaled) expect(judge(problem, scaled.choice).levels).toEqual(found.levels);
  }
});

test("wat gedaan moet worden wordt gedaan, of het kan niet", () => {
  const ends = { done: 0, impossible: 0 };
  for (const seed of SEEDS) {
    const problem = problemOf(seed);
    const found = best(problem);
    const out = found ? problem.candidates.findIndex((_, at) => !isDone(found.choice, at)) : -1;
    if (!found || out < 0) continue;
    const forced = best({
      ...problem,
      candidates: problem.candidates.map((each, at) => (at === out ? { ...each, mustBeDone: true } : each)),
    });
    if (forced) {
      expect(isDone(forced.choice, out)).toBe(true);
      expect(isLower(found, forced)).toBe(false);
    }
    ends[forced ? "done" : "impossible"] += 1;
  }
  expect(Math.min(ends.done, ends.impossible)).toBeGreaterThan(5);
});
