import { freedoms, optionKinds, restricted } from "../../../src/domain/scenario/options";
import { randomProblem } from "./random-problem";

const problem = randomProblem(5, { candidates: 7, everything: true });

test.each([
  ["notDoing", ["planned"], true, false],
  ["phasing", ["planned", "shifted"], false, false],
  ["extraMeans", ["planned"], false, true],
  ["outsourcing", ["outsourced", "planned"], false, false],
  ["combined", ["outsourced", "planned", "shifted"], true, true],
] as const)("%s laat alleen zijn eigen vrijheid", (option, ways, drops, hires) => {
  const { candidates, cells } = restricted(problem, freedoms[option]);
  expect([...new Set(candidates.flatMap((each) => each.ways.map(({ kind }) => kind)))].sort()).toEqual(ways);
  expect(candidates.map(({ mustBeDone }) => mustBeDone)).toEqual(
    problem.candidates.map(({ mustBeDone }) => mustBeDone || !drops),
  );
  expect(cells.some(({ hire }) => hire !== null)).toBe(hires);
});

test("het voorbeeld heeft van alles wat, zodat er iets te beperken is", () => {
  expect(optionKinds).toHaveLength(5);
  expect(problem.candidates.some(({ mustBeDone }) => !mustBeDone)).toBe(true);
});
