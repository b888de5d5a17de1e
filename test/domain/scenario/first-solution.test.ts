import { betterChoices, type FoundChoice } from "../../../src/domain/scenario/first-solution";
import { compareLevels } from "../../../src/domain/scenario/judge";
import type { Choice, Problem } from "../../../src/domain/scenario/problem";
import { municipalProblem } from "../../bench/choices/municipal-problem";
import { bestByTrying, randomProblem } from "./random-problem";

/** What is found in so many stretches of a hundred attempts. */
const found = (problem: Problem, stretches: number, seed = 1, start?: Choice): readonly FoundChoice[] => {
  const all: FoundChoice[] = [];
  let left = stretches;
  for (const each of betterChoices(problem, seed, start)) {
    if (each) all.push(each);
    else left -= 1;
    if (left === 0) break;
  }
  return all;
};

const kinds = { candidates: 6, everything: true };

test("wat gevonden wordt kan, wordt steeds beter, en is nooit beter dan het beste van alle keuzes", () => {
  let met = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const problem = randomProblem(seed, kinds);
    const best = bestByTrying(problem);
    const choices = found(problem, 8);
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

const large = municipalProblem(1, { items: 60, roles: 8, quarters: 8 });

test("hetzelfde zaad geeft dezelfde keuzes, een ander zaad andere", () => {
  expect(found(large, 10, 3)).toEqual(found(large, 10, 3));
  expect(found(large, 10, 3)).not.toEqual(found(large, 10, 4));
});

test("van een betere keuze gaat het verder, van een slechtere niet", () => {
  const good = found(large, 20).at(-1);
  const [first] = found(large, 1);
  if (!good || !first) throw new Error("nothing found");
  expect(compareLevels(good.levels, first.levels)).toBeGreaterThan(0);
  expect(found(large, 1, 1, good.choice)[0]?.levels).toEqual(good.levels);
  const nothing = large.candidates.map(() => null);
  expect(found(large, 1, 1, nothing)[0]?.levels).toEqual(first.levels);
  const everything = large.candidates.map(() => 0);
  expect(found(large, 1, 1, everything)[0]?.levels).toEqual(first.levels);
});

test("waar niets te kiezen is, is niets doen de keuze", () => {
  const nothing: Problem = { candidates: [], cells: [], budgets: [], links: [] };
  expect(found(nothing, 2).map(({ choice }) => choice)).toEqual([[]]);
});
