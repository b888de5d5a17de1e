/** Solves the choice between items with HiGHS: the levels of the objective one after the other, each kept while the next is improved. */
import type { Highs } from "highs";
import { judge, levelNames, type LevelName } from "../domain/scenario/judge";
import { type Choice, NOISE, type Problem } from "../domain/scenario/problem";
import { takeApart } from "./blocks";
import { withModel } from "./highs-model";
import { choiceOf, layoutOf, type Layout, type LinearModel, linearModel, type ModelRow } from "./linear-model";
import { scoreBound, type ScoreBound } from "./score-bound";
import type { EndedBy } from "./solver";

/** How far it may go, and what it tells meanwhile. */
export interface SolveLimits {
  /** Nodes of the search per level: the same limit gives the same answer. */
  readonly nodes?: number;
  /** Seconds that are left for all levels together; a level that it ended is marked. */
  readonly secondsLeft?: () => number;
  readonly isStopped?: () => boolean;
  /** A choice that can be done, from which to go on. */
  readonly start?: Choice;
  /** A choice at least as good, asked for before the score of a large problem is searched. */
  readonly improve?: (choice: Choice) => Choice;
  /** A better choice on a level. */
  readonly onBetter?: (level: LevelName, choice: Choice) => void;
  /** How good a choice can be at most on a level, in the unit of the level. */
  readonly onBound?: (level: LevelName, bound: number) => void;
  /** A level that is done with, proven or not. */
  readonly onLevel?: (level: SolvedLevel) => void;
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

/** How far below the value of an earlier level a later one may go: rounding, and no more. */
const KEPT = 1e-6;
/** The part of the time left that a level may take: the score most of it, and those after it order ties. */
const PART: Readonly<Record<LevelName, number>> = {
  ...{ shortage: 0.25, topTen: 0.25, value: 0.85, delay: 0.6, cost: 0.6, changes: 1 },
};
/** With so many ways and more, a bound of our own on the score comes before the search, and takes half of its time at most. */
const LARGE = 200;

/** The best choice of a problem. Synchronous: in a browser it runs in a worker. */
export const solve = (highs: Highs, problem: Problem, limits: SolveLimits = {}): Solution => {
  const layout = layoutOf(problem);
  if (layout.count === 0) return onlyChoice(problem);
  const model = linearModel(problem, layout);
  const kept: ModelRow[] = [];
  const levels: SolvedLevel[] = [];
  let values: ArrayLike<number> | null = limits.start ? valuesOf(problem, layout, limits.start) : null;
  for (const level of levelNames) {
    const objective = model.objectives[level];
    const isLast = level === levelNames.at(-1);
    if (objective.every((each) => each === 0) && (values !== null || !isLast)) continue;
    const isLarge = level === "value" && layout.binaries >= LARGE;
    if (isLarge && values && limits.improve)
      values = valuesOf(problem, layout, limits.improve(choiceOf(layout, values)));
    const question = { problem, layout, model, level, rows: [...model.rows, ...kept], start: values };
    const own = isLarge ? boundOfRoles(highs, question, limits) : null;
    const found = solveLevel(highs, question, own, limits);
    if (found.kind !== "solved" && values === null) return { status: found.kind };
    // what was known before stands where the time was too short to look at it
    if (found.kind === "solved") values = found.values;
    const terms = objective.flatMap((each, variable) => (each === 0 ? [] : [[variable, each] as const]));
    const reached = terms.reduce((sum, [variable, each]) => sum + each * (values?.[variable] ?? 0), 0);
    const solved: SolvedLevel =
      found.kind === "solved"
        ? found.level
        : { level, value: reached + model.offsets[level], bound: own?.bound ?? Infinity, endedBy: limitOf(limits) };
    levels.push(solved);
    limits.onLevel?.(solved);
    kept.push({ terms, lower: reached - KEPT, upper: Infinity });
  }
  if (values === null) return { status: "none" };
  const isProven = levels.every(({ endedBy }) => endedBy === "proof");
  return { status: isProven ? "optimal" : "feasible", choice: choiceOf(layout, values), levels };
};

/** Where nothing can be chosen, doing nothing is the only choice: HiGHS takes no model without variables. */
const onlyChoice = (problem: Problem): Solution => {
  const choice = problem.candidates.map(() => null);
  return judge(problem, choice).violations.length > 0
    ? { status: "infeasible" }
    : { status: "optimal", choice, levels: [] };
};

/** Which limit ends a level that is not proven. */
const limitOf = ({ secondsLeft, isStopped }: SolveLimits): EndedBy =>
  isStopped?.() ? "stopped" : secondsLeft ? "time" : "nodes";

interface LevelQuestion {
  readonly problem: Problem;
  readonly layout: Layout;
  readonly model: LinearModel;
  readonly level: LevelName;
  readonly rows: readonly ModelRow[];
  readonly start: ArrayLike<number> | null;
}

/** The bound of the roles taken apart; null where the relaxation is not solved in time. */
const boundOfRoles = (
  highs: Highs,
  { problem, layout, model, level, rows }: LevelQuestion,
  { secondsLeft, isStopped, onBound }: SolveLimits,
): ScoreBound | null => {
  const seconds = secondsLeft?.() ?? Infinity;
  const isGone = (part: number): boolean =>
    (isStopped?.() ?? false) || (secondsLeft !== undefined && secondsLeft() < (1 - 0.5 * part) * seconds);
  const duals = withModel(highs, model, { rows, level, isRelaxed: true }, (solver) => {
    if (secondsLeft) solver.options.set({ time_limit: Math.max(0.05, 0.5 * seconds) });
    if (solver.run().modelStatus !== highs.constants.modelStatus.optimal) return null;
    onBound?.(level, solver.getObjectiveValue());
    return solver.getSolution().rowDual;
  });
  if (!duals) return null;
  const apart = takeApart(problem, layout, model, rows, duals);
  return scoreBound(apart, isGone, (bound) => onBound?.(level, bound));
};

type Found =
  | { readonly kind: "solved"; readonly values: ArrayLike<number>; readonly level: SolvedLevel }
  | { readonly kind: "infeasible" | "none" };

const solveLevel = (
  highs: Highs,
  { layout, model, level, rows, start }: LevelQuestion,
  own: ScoreBound | null,
  { nodes, secondsLeft, isStopped, onBetter, onBound }: SolveLimits,
): Found =>
  withModel(highs, model, { rows: own ? [...rows, ...own.rows] : rows, level }, (solver) => {
    const { callbackType, modelStatus } = highs.constants;
    solver.options.set({
      ...{ mip_rel_gap: 0, mip_abs_gap: 0.5 * KEPT, mip_feasibility_tolerance: 0.5 * NOISE },
      ...(nodes !== undefined && { mip_max_nodes: nodes }),
      ...(secondsLeft && { time_limit: Math.max(0.05, PART[level] * secondsLeft()) }),
    });
    if (start) solver.setSolution({ colValue: Float64Array.from(start) });
    const { modelStatus: ended } = solver.run({
      [callbackType.mipImprovingSolution]: ({ data }) => {
        if (data.mip_solution) onBetter?.(level, choiceOf(layout, data.mip_solution));
        return undefined;
      },
      [callbackType.mipInterrupt]: (event) => {
        if (event.data.mip_dual_bound !== undefined) onBound?.(level, event.data.mip_dual_bound);
        if (isStopped?.()) event.interrupt();
        return undefined;
      },
    });
    if (ended === modelStatus.infeasible || ended === modelStatus.unboundedOrInfeasible) return { kind: "infeasible" };
    const isProven = ended === modelStatus.optimal;
    const hasSolution = Number(solver.info.get("primal_solution_status")) === FEASIBLE;
    if (!isProven && !hasSolution) return { kind: "none" };
    const value = solver.getObjectiveValue();
    const ends = { [modelStatus.timeLimit]: "time", [modelStatus.interrupted]: "stopped" } as const;
    return {
      kind: "solved",
      values: solver.getSolution().colValue,
      level: {
        ...{ level, value },
        bound: isProven ? value : Math.min(Number(solver.info.get("mip_dual_bound")), own?.bound ?? Infinity),
        endedBy: isProven ? "proof" : ((ends as Record<number, EndedBy | undefined>)[ended] ?? "nodes"),
      },
    };
  });

/** What HiGHS calls a primal solution that holds. */
const FEASIBLE = 2;

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
