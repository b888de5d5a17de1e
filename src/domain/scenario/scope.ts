/**
 * The question that an option answers: which tekorten must go, and who may move for it. Whatever is chosen, no role-period and
 * no budget may come out worse than in the plan of today, so that solving one tekort never makes another.
 */
import { groupBy } from "../group-by";
import { excessOfPlan, planOf } from "./plan";
import { type Candidate, type CapacityCell, linkHolds, NOISE, type Problem, wayOf } from "./problem";

/** The places of the cells of which the tekort must go; null is all of them. */
export type Scope = readonly number[] | null;

const binds = ({ kind }: Problem["links"][number]): boolean => kind !== "strengthens";

/** Candidates that ask hours in a cell of the scope as planned, and all that hang together with them. */
export const concerned = ({ candidates, links }: Problem, scope: Scope): ReadonlySet<number> => {
  if (scope === null) return new Set(candidates.keys());
  const cells = new Set(scope);
  const found = new Set(
    candidates.flatMap(({ ways }, at) =>
      ways.some(({ kind, asks }) => kind === "planned" && asks.some(({ cell }) => cells.has(cell))) ? [at] : [],
    ),
  );
  const binding = links.filter(binds);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { from, to } of binding) {
      if (found.has(from)) found.add(to);
      if (found.has(to)) found.add(from);
    }
  }
  return found;
};

const asPlanned = (candidate: Candidate): Candidate => {
  const ways = candidate.ways.filter(({ kind }) => kind === "planned");
  return { ...candidate, ways, mustBeDone: ways.length > 0 };
};

/**
 * The problem of a scope: who is not concerned stays as planned, and samenhang that the plan breaks already asks nothing.
 * The places of candidates, cells and budgets stay.
 */
export const scopedProblem = (problem: Problem, scope: Scope): Problem => {
  const [plan, excess] = [planOf(problem), excessOfPlan(problem)];
  const moving = concerned(problem, scope);
  const inScope = scope === null ? null : new Set(scope);
  const cellOf = (cell: CapacityCell, at: number): CapacityCell => {
    const lacking = excess.hours[at] ?? 0;
    if (inScope === null || inScope.has(at)) return { ...cell, mayLack: lacking };
    return lacking > 0 ? { ...cell, limit: cell.limit + lacking, mayLack: 0, hire: null } : { ...cell, mayLack: 0 };
  };
  return {
    candidates: problem.candidates.map((candidate, at) => (moving.has(at) ? candidate : asPlanned(candidate))),
    cells: problem.cells.map(cellOf),
    budgets: problem.budgets.map((budget, at) => ({ ...budget, limit: budget.limit + (excess.cents[at] ?? 0) })),
    links: problem.links.filter((link) =>
      linkHolds(link, wayOf(problem, plan, link.from), wayOf(problem, plan, link.to)),
    ),
  };
};

/** A role of which hours lack, in the periods in which they do; the places are those of the cells. */
export interface Shortage {
  readonly role: string;
  readonly cells: readonly number[];
  /** Hours that lack in all of them together. */
  readonly hours: number;
}

/** The tekorten of the plan of today, per role, most hours first. */
export const shortagesOfPlan = (problem: Problem): readonly Shortage[] => {
  const { hours } = excessOfPlan(problem);
  const lacking = [...problem.cells.keys()].filter((at) => (hours[at] ?? 0) > NOISE);
  return [...groupBy(lacking, (at) => problem.cells[at]?.role ?? "")]
    .map(([role, cells]) => ({ role, cells, hours: cells.reduce((sum, at) => sum + (hours[at] ?? 0), 0) }))
    .sort((a, b) => b.hours - a.hours);
};
