/**
 * How good the choice of a municipal portfolio becomes, by one solver; run as a program of its own: who, the seed, the seconds.
 * Its clock is the time of the processor, also for the solver itself, so that other work on the machine does not count.
 * Answers with one line of JSON.
 */
import loadHighs, { type Highs } from "highs";
import { occupancyOf } from "../../../src/domain/scenario/occupancy";
import { type Problem } from "../../../src/domain/scenario/problem";
import { choiceOfUnits, unitsOf } from "../../../src/domain/scenario/units";
import { judge } from "../../../src/domain/scenario/judge";
import { withModel } from "../../../src/solver/highs-model";
import { solveInProcess } from "../../../src/solver/in-process";
import type { Moment } from "./moments";
import { municipalProblem } from "./municipal-problem";
import { lpText, scoreModel } from "./score-model";

const SIZE = { items: 150, roles: 12, quarters: 12 };
/** As many as a municipality may have at most, to see what that takes of the memory. */
const LARGEST = { ...SIZE, items: 300 };

/** Seconds of the processor since this process began. */
const clock = (): number => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

const ours = async (problem: Problem, seconds: number): Promise<readonly Moment[]> => {
  const begun = clock();
  const moments: Moment[] = [];
  const note = ({ value, bound }: { readonly value: number; readonly bound: number | null }): void => {
    moments.push({ at: clock() - begun, value, bound });
  };
  const answer = await solveInProcess({ problem, seconds }, { onProgress: note });
  if ("choice" in answer) moments.push({ at: seconds, value: answer.value, bound: answer.bound });
  return moments;
};

/** HiGHS as it is; of its root the bound before it branches first. */
const bare = (
  highs: Highs,
  problem: Problem,
  seconds: number,
): { readonly root: number; readonly moments: readonly Moment[] } => {
  const { model, rows } = scoreModel(highs, problem);
  const begun = clock();
  const moments: Moment[] = [];
  let [root, isBranched] = [Infinity, false];
  withModel(highs, model, { rows, level: "value" }, (solver) => {
    const { callbackType } = highs.constants;
    solver.options.set({ mip_rel_gap: 0, time_limit: seconds });
    const note = (data: {
      readonly objective_function_value?: number;
      readonly mip_dual_bound?: number;
      readonly mip_primal_bound?: number;
      readonly mip_node_count?: number | bigint;
    }): undefined => {
      const { mip_dual_bound: bound = Infinity, mip_primal_bound: value = -Infinity, mip_node_count: nodes = 0 } = data;
      moments.push({
        at: clock() - begun,
        value: Number.isFinite(value) && value > 0 ? value : null,
        bound: Number.isFinite(bound) ? bound : null,
      });
      isBranched ||= Number(nodes) > 0;
      if (!isBranched) root = Math.min(root, bound);
      return undefined;
    };
    solver.run({
      [callbackType.mipInterrupt]: ({ data }) => note(data),
      [callbackType.mipImprovingSolution]: ({ data }) => note(data),
    });
    moments.push({ at: seconds, value: solver.getObjectiveValue(), bound: Number(solver.info.get("mip_dual_bound")) });
  });
  return { root, moments };
};

/** Going down the list by score per hour, each item in the first of its starts that still fits. */
const greedy = (problem: Problem): readonly Moment[] => {
  const begun = clock();
  const units = unitsOf(problem);
  const state = occupancyOf(units);
  const rank = units.units.map(({ isNeeded, value, ways }, unit) => {
    const hours = Math.min(...ways.map((way) => way.hours.reduce((sum, each) => sum + each, 0)));
    const isTopTen = ways.some(({ topTen }) => topTen > 0);
    return { unit, ways, weight: (isNeeded ? 1e12 : 0) + (isTopTen ? 1e9 : 0) + value / (1 + hours) };
  });
  for (const { unit, ways } of rank.sort((a, b) => b.weight - a.weight)) {
    const way = [...ways.keys()].find((each) => state.fits(unit, each));
    if (way !== undefined) state.place(unit, way);
  }
  return [{ at: clock() - begun, value: judge(problem, choiceOfUnits(units, state.chosen)).levels.value, bound: null }];
};

/** The most memory that this process had, in MB. */
const memory = (): number => process.resourceUsage().maxRSS / 1024;

const run = async ([who = "", seed = "1", seconds = "30"]: readonly string[]): Promise<unknown> => {
  const problem = municipalProblem(Number(seed), who === "memory" ? LARGEST : SIZE);
  const highs = await loadHighs();
  const real = Date.now();
  performance.now = () => 1000 * clock();
  Date.now = () => real + Math.round(1000 * clock());
  switch (who) {
    case "ours":
      return ours(problem, Number(seconds));
    case "highs":
      return bare(highs, problem, Number(seconds));
    case "memory":
      await ours(problem, Number(seconds));
      return memory();
    case "loaded":
      return memory();
    case "greedy":
      return greedy(problem);
    default:
      return lpText(scoreModel(highs, problem));
  }
};

void run(process.argv.slice(2)).then((found) => process.stdout.write(JSON.stringify(found)));
