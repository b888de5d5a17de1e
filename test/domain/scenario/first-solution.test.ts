import { betterChoices, type FoundChoice } from "../../../src/domain/scenario/first-solution";
import { compareLevels } from "../../../src/domain/scenario/judge";
import type { Problem } from "../../../src/domain/scenario/problem";
import { bestByTrying, randomProblem } from "./random-problem";

const found = (problem: Problem, rounds: number, seed = 1): readonly FoundChoice[] => {
  const choices = betterChoices(problem, seed);
  return Array.from({ length: rounds }, () => choices.next().value).flatMap((each) => each ?? []);
};

const kinds = { candidates: 6, everything: true };

test("wat gevonden wordt kan, wordt steeds beter, en is nooit beter dan het beste van alle keuzes", () => {
  let met = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const problem = randomProblem(seed, kinds);
    const best = bestByTrying(problem);
    const choices = found(problem, 60);
    for (const [at, { violations, levels }] of choices.entries()) {
      if (violations.some(({ kind }) => kind !== "mustBeDone"))
        throw new Error(`seed ${seed}: ${JSON.stringify(violations)}`);
      if (best && violations.length === 0 && compareLevels(levels, best) > 0)
        throw new Error(`seed ${seed}: ${JSON.stringify(levels)}`);
      const before = choices[at - 1];
      if (before && before.violations.length === violations.length)
        expect(compareLevels(levels, before.levels)).toBeGreaterThan(0);
    }
    const last = choices.at(-1);
    if (best === null || (last?.violations.length === 0 && compareLevels(last.levels, best) === 0)) met += 1;
  }
  // the search is no proof: what it misses is what the solver is for
  expect(met).toBeGreaterThanOrEqual(95);
});

test("hetzelfde zaad geeft dezelfde keuzes, een ander zaad andere", () => {
  const problem = randomProblem(40_000, { candidates: 60, everything: true });
  expect(problem.candidates.length).toBeGreaterThan(20);
  expect(found(problem, 40, 3)).toEqual(found(problem, 40, 3));
  expect(found(problem, 40, 3)).not.toEqual(found(problem, 40, 4));
});
