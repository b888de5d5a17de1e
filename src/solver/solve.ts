/** Solves the choice between items with HiGHS: the levels of the objective one after the other, each kept while the next is improved. */
import type { Highs, Model, ModelData } from "highs";
import { judge, levelNames, type LevelName } from "../domain/scenario/judge";
import type { Choice, Problem } from "../domain/scenario/problem";
import type { EndedBy } from "./solver";
import { choiceOf, layoutOf, type Layout, type LinearModel, linearModel, type ModelRow } from "./linear-model";

/** How far it may go, and what it tells meanwhile. */
export interface SolveLimits {
  /** Nodes of the search per level: the same limit gives the same answer. */
  readonly nodes?: number;
  /** Seconds that are left for all levels together; a level that it ended is marked. */
  readonly secondsLeft?: () => number;
  readonly isStopped?: () => boolean;
  /** A choice that can be done, from which to go on. */
  readonly start?: Choice;
  /** A better choice on a level, and how much better one could be at most: in the unit of the level. */
  readonly onBetter?: (level: LevelName, choice: Choice, value: number) => void;
  readonly onBound?: (level: LevelName, bound: number) => void;
}

/** How a level ended: the value of the choice, and the proven bound above which none comes. */
export interface SolvedLevel {
  readonly level: LevelName;
  readonly value: number;
  readonly bound: number;
  readonly endedBy: EndedBy;
}

/** optimal: proven on every level · feasible: the gap of a level is not closed · infeasible: no choice can be done · none: the limit came before any. */
export type Solution =
  | { readonly status: "optimal" | "feasible"; readonly choice: Choice; readonly levels: readonly SolvedLevel[] }
  | { readonly status: "infeasible" | "none" };

const SEED = 2023;
/** How far below the value of an earlier level a later one may go: rounding, and no more. */
const KEPT = 1e-6;

/** The best choice of a problem. Synchronous: in a browser it runs in a worker. */
export const solve = (highs: Highs, problem: Problem, limits: SolveLimits = {}): Solution => {
  const layout = layoutOf(problem);
  const model = linearModel(problem, layout);
  const kept: ModelRow[] = [];
  const levels: SolvedLevel[] = [];
  let values: ArrayLike<number> | null = limits.start ? valuesOf(problem, layout, limits.start) : null;
  for (const level of levelNames) {
    const objective = model.objectives[level];
    if (values !== null && objective.every((each) => each === 0)) continue;
    const found = solveLevel(highs, model, [...model.rows, ...kept], level, values, layout, limits);
    if (found.kind !== "solved") return { status: found.kind };
    values = found.values;
    levels.push(found.level);
    const terms = objective.flatMap((each, variable) => (each === 0 ? [] : [[variable, each] as const]));
    kept.push({ terms, lower: found.level.value - model.offsets[level] - KEPT, upper: Infinity });
  }
  if (values === null) return { status: "none" };
  const isProven = levels.every(({ endedBy }) => endedBy === "proof");
  return { status: isProven ? "optimal" : "feasible", choice: choiceOf(layout, values), levels };
};

type Found =
  | { readonly kind: "solved"; readonly values: ArrayLike<number>; readonly level: SolvedLevel }
  | { readonly kind: "infeasible" | "none" };

const solveLevel = (
  highs: Highs,
  model: LinearModel,
  rows: readonly ModelRow[],
  level: LevelName,
  start: ArrayLike<number> | null,
  layout: Layout,
  { nodes, secondsLeft, isStopped, onBetter, onBound }: SolveLimits,
): Found =>
  withModel(highs, dataOf(highs, model, rows, level), (solver) => {
    const { callbackType, modelStatus } = highs.constants;
    solver.options.set({
      output_flag: false,
      random_seed: SEED,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5 * KEPT,
      ...(nodes !== undefined && { mip_max_nodes: nodes }),
      // the levels after the score order ties within it: a little time is left to them
      ...(secondsLeft && { time_limit: Math.max(0.05, (level === "value" ? 0.85 : 1) * secondsLeft()) }),
    });
    if (start) solver.setSolution({ colValue: Float64Array.from(start) });
    const { modelStatus: ended } = solver.run({
      [callbackType.mipImprovingSolution]: ({ data }) => {
        const better = data.mip_solution;
        if (better) onBetter?.(level, choiceOf(layout, better), data.objective_function_value ?? NaN);
        return undefined;
      },
      [callbackType.mipLogging]: ({ data }) => {
        if (data.mip_dual_bound !== undefined) onBound?.(level, data.mip_dual_bound);
        return undefined;
      },
      [callbackType.mipInterrupt]: (event) => {
        if (isStopped?.()) event.interrupt();
        return undefined;
      },
    });
    if (ended === modelStatus.infeasible || ended === modelStatus.unboundedOrInfeasible) return { kind: "infeasible" };
    const isProven = ended === modelStatus.optimal;
    const hasSolution = Number(solver.info.get("primal_solution_status")) === FEASIBLE;
    if (!isProven && !hasSolution) return { kind: "none" };
    const value = solver.getObjectiveValue();
    return {
      kind: "solved",
      values: solver.getSolution().colValue,
      level: {
        level,
        value,
        bound: isProven ? value : Number(solver.info.get("mip_dual_bound")),
        endedBy: isProven
          ? "proof"
          : ended === modelStatus.timeLimit
            ? "time"
            : ended === modelStatus.interrupted
              ? "stopped"
              : "nodes",
      },
    };
  });

/** What HiGHS calls a primal solution that holds. */
const FEASIBLE = 2;

const withModel = (highs: Highs, data: ModelData, use: (model: Model) => Found): Found => {
  const model = highs.createModel(data);
  try {
    return use(model);
  } finally {
    model.dispose();
  }
};

const dataOf = (highs: Highs, model: LinearModel, rows: readonly ModelRow[], level: LevelName): ModelData => {
  const { objectiveSense, variableType } = highs.constants;
  const bound = (value: number): number =>
    value === Infinity ? highs.infinity : value === -Infinity ? 0 - highs.infinity : value;
  const starts = rows.reduce<number[]>((all, { terms }) => [...all, (all.at(-1) ?? 0) + terms.length], [0]);
  return {
    numCols: model.upper.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    offset: model.offsets[level],
    colCost: model.objectives[level],
    colLower: model.upper.map(() => 0),
    colUpper: model.upper,
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    integrality: model.upper.map((_, variable) =>
      variable < model.binaries ? variableType.integer : variableType.continuous,
    ),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: model.upper.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
      values: rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient)),
    },
  };
};

/** A choice as values of the variables, with the hours that it hires and that lack. */
const valuesOf = (problem: Problem, layout: Layout, choice: Choice): ArrayLike<number> => {
  const values = new Float64Array(layout.count);
  const { hired, lacking } = judge(problem, choice);
  choice.forEach((way, candidate) => {
    const variable = way === null ? undefined : layout.ways[candidate]?.[way];
    if (variable !== undefined) values[variable] = 1;
  });
  for (const [link, variable] of layout.pairs) {
    const each = problem.links[link];
    if (each && (choice[each.from] ?? null) !== null && (choice[each.to] ?? null) !== null) values[variable] = 1;
  }
  for (const [cell, variable] of layout.hires) values[variable] = hired[cell] ?? 0;
  for (const [cell, variable] of layout.lacks) values[variable] = lacking[cell] ?? 0;
  return values;
};
