/** The interface of the solver, on one thread. */
import { judge } from "../../src/domain/scenario/judge";
import { freedoms } from "../../src/domain/scenario/options";
import { planOf } from "../../src/domain/scenario/plan";
import type { Problem } from "../../src/domain/scenario/problem";
import { questionOf } from "../../src/domain/scenario/question";
import { solveInProcess } from "../../src/solver/in-process";
import type { SolveProgress } from "../../src/solver/solver";
import { municipalProblem } from "../bench/choices/municipal-problem";
import { bestByTrying, randomProblem } from "../domain/scenario/random-problem";

const kinds = { candidates: 7, everything: true };
/** Too large to be proven at once. */
const large = municipalProblem(1, { items: 24, roles: 4, quarters: 8 });

test("bewijst het beste, en zegt wat dat op elk niveau is", async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const problem = randomProblem(seed, kinds);
    const best = bestByTrying(problem);
    const answer = await solveInProcess({ problem });
    if (best === null) expect(answer).toEqual({ status: "infeasible" });
    else expect(answer).toMatchObject({ status: "optimal", levels: best, value: best.value, gap: 0, endedBy: "proof" });
  }
});

test("wat onderweg verteld wordt kan, wordt beter, en blijft onder zijn grens", async () => {
  const told: SolveProgress[] = [];
  const answer = await solveInProcess({ problem: large, nodes: 50 }, { onProgress: (each) => told.push(each) });
  expect(told.length).toBeGreaterThan(1);
  for (const { choice, value, bound } of told) {
    if (choice) expect(judge(large, choice)).toMatchObject({ violations: [], levels: { value } });
    if (bound !== null) expect(bound).toBeGreaterThanOrEqual(value - 1e-6);
  }
  if (!("choice" in answer)) throw new Error(answer.status);
  expect(judge(large, answer.choice)).toMatchObject({ violations: [], levels: answer.levels });
});

test("met een grens aan de knopen is het antwoord elke keer hetzelfde", async () => {
  const once = await solveInProcess({ problem: large, nodes: 20 });
  expect(await solveInProcess({ problem: large, nodes: 20 })).toEqual(once);
});

test("wat de tijd beëindigde wordt zo genoemd, en kan", async () => {
  const huge = municipalProblem(1, { items: 150, roles: 12, quarters: 12 });
  const answer = await solveInProcess({ problem: huge, seconds: 0.3 });
  expect(answer).toMatchObject({ status: "feasible", endedBy: "time" });
  if (!("choice" in answer)) throw new Error(answer.status);
  expect(judge(huge, answer.choice)).toMatchObject({ violations: [], levels: answer.levels });
});

test("hoe ver van het beste is niet bekend, zolang er minder uren te kort zouden kunnen komen", async () => {
  // alles moet gedaan worden, verschoven of niet: de score staat vast, en hoeveel er te kort komt wordt niet bewezen
  const municipal = municipalProblem(2, { items: 60, roles: 6, quarters: 8 });
  const enough = {
    ...municipal,
    cells: municipal.cells.map((cell) => ({ ...cell, limit: Math.round(1.4 * cell.limit) })),
  };
  const phasing = questionOf(enough, null, freedoms.phasing).problem;
  const told: SolveProgress[] = [];
  const answer = await solveInProcess(
    { problem: phasing, start: planOf(phasing), nodes: 1 },
    { onProgress: (each) => told.push(each) },
  );
  expect(answer).toMatchObject({ status: "feasible", endedBy: "nodes", bound: null, gap: null });
  if (!("choice" in answer)) throw new Error(answer.status);
  expect(answer.levels.shortage).toBeLessThan(0);
  expect(told.every(({ gap }) => gap === null)).toBe(true);
});

test("wie stopt houdt de beste keuze tot dan toe", async () => {
  const stop = new AbortController();
  const told: SolveProgress[] = [];
  const answer = await solveInProcess(
    { problem: large },
    {
      signal: stop.signal,
      onProgress: (each) => {
        told.push(each);
        if (each.choice) stop.abort();
      },
    },
  );
  expect(answer).toMatchObject({ status: "feasible", endedBy: "stopped", choice: told.at(-1)?.choice });
});

test("gaat verder waar een keuze al was, en wat niet kan wordt niet beloofd", async () => {
  const { candidates } = large;
  const forced: Problem = { ...large, candidates: candidates.map((each) => ({ ...each, mustBeDone: true })) };
  expect(await solveInProcess({ problem: forced })).toEqual({ status: "infeasible" });
  const best = await solveInProcess({ problem: randomProblem(5, kinds) });
  if (!("choice" in best)) throw new Error(best.status);
  const told: SolveProgress[] = [];
  const again = { problem: randomProblem(5, kinds), start: best.choice };
  expect(await solveInProcess(again, { onProgress: (each) => told.push(each) })).toEqual(best);
  expect(told[0]?.choice).toEqual(best.choice);
});
