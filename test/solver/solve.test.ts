/** The solver against every choice tried one by one, on random problems with all kinds of constraints. */
import loadHighs, { type Highs } from "highs";
import { compareLevels, judge } from "../../src/domain/scenario/judge";
import type { Problem } from "../../src/domain/scenario/problem";
import { solve } from "../../src/solver/solve";
import { bestByTrying, type Kinds, randomProblem } from "../domain/scenario/random-problem";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const checkAgainstTrying = (problem: Problem): void => {
  const best = bestByTrying(problem);
  const solution = solve(highs, problem);
  if (best === null) return expect(solution).toEqual({ status: "infeasible" });
  if (!("choice" in solution)) throw new Error(solution.status);
  const { violations, levels } = judge(problem, solution.choice);
  expect([solution.status, violations, levels]).toEqual(["optimal", [], levels]);
  if (compareLevels(levels, best) !== 0) expect(levels).toEqual(best);
};

test.each<readonly [string, Kinds, number]>([
  ["tot 7 items met alle voorwaarden", { candidates: 7, everything: true }, 150],
  ["tot 12 items, wel of niet", { candidates: 12, everything: false }, 50],
])("is gelijk aan het beste van alle keuzes: %s", (_, kinds, count) => {
  for (let seed = 1; seed <= count; seed += 1) checkAgainstTrying(randomProblem(seed, kinds));
});
