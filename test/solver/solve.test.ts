/** The solver against every choice tried one by one, on random problems with all kinds of constraints. */
import loadHighs, { type Highs } from "highs";
import { compareLevels, judge } from "../../src/domain/scenario/judge";
import type { Problem } from "../../src/domain/scenario/problem";
import { period } from "../../src/domain/period";
import { solve } from "../../src/solver/solve";
import { type Selection, selections } from "./petersen";
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
  expect([solution.status, violations]).toEqual(["optimal", []]);
  if (compareLevels(levels, best) !== 0) expect(levels).toEqual(best);
};

test.each<readonly [string, Kinds, number]>([
  ["tot 7 items met alle voorwaarden", { candidates: 7, everything: true }, 150],
  ["tot 12 items, wel of niet", { candidates: 12, everything: false }, 50],
])("is gelijk aan het beste van alle keuzes: %s", (_, kinds, count) => {
  for (let seed = 1; seed <= count; seed += 1) checkAgainstTrying(randomProblem(seed, kinds));
});

/** A selection as a portfolio: each project is done or not, each year of its money is a role of which there is so much. */
const asProblem = ({ values, takes, limits }: Selection): Problem => ({
  candidates: values.map((value, at) => ({
    key: `P-${at + 1}`,
    ways: [
      {
        ...{ kind: "planned", shift: 0, start: 0, end: 0, extraCost: 0, isInTerm: true, spends: [] },
        asks: takes.map((row, cell) => ({ cell, hours: row[at] ?? 0 })),
      },
    ],
    ...{ mustBeDone: false, value, isTopTen: false },
  })),
  cells: limits.map((limit, at) => ({
    ...{ role: `jaar ${at + 1}`, period: period("year", 2023), limit, mayLack: 0, hire: null },
  })),
  budgets: [],
  links: [],
});

test.each(selections.map((selection) => [selection.optimum, selection] as const))(
  "een keuze uit onderzoeksprojecten met bewezen optimum %d is bewezen gelijk",
  (optimum, selection) => {
    const problem = asProblem(selection);
    const solution = solve(highs, problem);
    expect(solution.status).toBe("optimal");
    if (!("choice" in solution)) throw new Error(solution.status);
    expect(judge(problem, solution.choice)).toMatchObject({ violations: [] });
    expect(judge(problem, solution.choice).levels.value).toBeCloseTo(optimum, 6);
  },
);

test("waar niets te kiezen is, is niets doen de enige keuze, of het kan niet", () => {
  const nothing: Problem = { candidates: [], cells: [], budgets: [], links: [] };
  expect(solve(highs, nothing)).toEqual({ status: "optimal", choice: [], levels: [] });
  const wayless = { key: "P-1", ways: [], mustBeDone: false, value: 10, isTopTen: false };
  expect(solve(highs, { ...nothing, candidates: [wayless] })).toMatchObject({ status: "optimal", choice: [null] });
  const needed = { ...nothing, candidates: [{ ...wayless, mustBeDone: true }] };
  expect(solve(highs, needed)).toEqual({ status: "infeasible" });
});
