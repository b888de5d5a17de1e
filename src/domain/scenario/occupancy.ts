/** A choice while it is being made: what is taken of every cell and budget, and which way still fits beside what stands. */
import { type Choice, type Link, linkHolds, NOISE, type Problem, type Way } from "./problem";
import { staffing } from "./staffing";

/** What a way would bring about beside what stands. */
export interface Effect {
  /** Hours that would lack more than now. */
  readonly lacks: number;
  /** What hiring for it would cost, in cents. */
  readonly hireCost: number;
}

/** Mutable, and never seen outside the search for a solution. */
export interface Occupancy {
  readonly choice: () => Choice;
  readonly wayAt: (candidate: number) => number | null;
  /** Null when a way does not fit in what is left, hiring included, or not beside the links to what stands. */
  readonly effect: (candidate: number, way: number) => Effect | null;
  readonly place: (candidate: number, way: number) => void;
  readonly remove: (candidate: number) => void;
}

const sum = (figures: readonly number[]): number => figures.reduce((total, each) => total + each, 0);

/** The links of each candidate. */
export const linksOf = ({ candidates, links }: Problem): readonly (readonly Link[])[] =>
  candidates.map((_, candidate) => links.filter(({ from, to }) => from === candidate || to === candidate));

/** An occupancy in which nothing stands yet, or a choice that can be done. */
export const occupancyOf = (problem: Problem, start?: Choice): Occupancy => {
  const { candidates, cells, budgets } = problem;
  const chosen: (number | null)[] = candidates.map(() => null);
  const taken = new Float64Array(cells.length);
  /** By the ways themselves, hiring left out. */
  const spent = new Float64Array(budgets.length);
  const links = linksOf(problem);

  const wayOf = (candidate: number): Way | undefined => {
    const way = chosen[candidate];
    return way === null || way === undefined ? undefined : candidates[candidate]?.ways[way];
  };
  /** What staffing a way does, reckoned cell by cell; null when it takes more than there is. */
  const effectOf = (way: Way): Effect | null => {
    const effect = { lacks: 0, hireCost: 0 };
    let budgeted = way.spends.some(({ cents }) => cents > 0);
    for (const { cell, hours } of way.asks) {
      const { limit = 0, mayLack = 0, hire = null } = cells[cell] ?? {};
      const most = hire?.most ?? 0;
      const before = (taken[cell] ?? 0) - limit;
      const after = before + hours;
      if (after > most + mayLack + NOISE) return null;
      const hired = Math.min(most, Math.max(0, after)) - Math.min(most, Math.max(0, before));
      effect.lacks += Math.max(0, after - most) - Math.max(0, before - most);
      effect.hireCost += hired * (hire?.centsPerHour ?? 0);
      if (hired > 0 && hire && hire.budget !== null) budgeted = true;
    }
    return budgeted ? withinBudgets(way) : effect;
  };
  /** The same where money may run out, so that all hours are staffed anew. */
  const withinBudgets = (way: Way): Effect | null => {
    const before = staffing(problem, taken, spent);
    add(way, 1);
    const after = staffing(problem, taken, spent);
    add(way, -1);
    const isOver = budgets.some(({ limit }, budget) => {
      const now = after.spent[budget] ?? 0;
      return now > limit + NOISE && now > (before.spent[budget] ?? 0) + NOISE;
    });
    if (isOver) return null;
    return { lacks: sum(after.lacking) - sum(before.lacking), hireCost: after.hireCost - before.hireCost };
  };
  const fitsLinks = (candidate: number, way: Way): boolean =>
    (links[candidate] ?? []).every((link) =>
      link.from === candidate ? linkHolds(link, way, wayOf(link.to)) : linkHolds(link, wayOf(link.from), way),
    );

  const add = (way: Way | undefined, sign: 1 | -1): void => {
    for (const { cell, hours } of way?.asks ?? []) taken[cell] = (taken[cell] ?? 0) + sign * hours;
    for (const { budget, cents } of way?.spends ?? []) spent[budget] = (spent[budget] ?? 0) + sign * cents;
  };
  const place = (candidate: number, way: number): void => {
    chosen[candidate] = way;
    add(wayOf(candidate), 1);
  };
  start?.forEach((way, candidate) => {
    if (way !== null) place(candidate, way);
  });
  return {
    choice: () => [...chosen],
    wayAt: (candidate) => chosen[candidate] ?? null,
    effect: (candidate, at) => {
      const way = candidates[candidate]?.ways[at];
      return way !== undefined && fitsLinks(candidate, way) ? effectOf(way) : null;
    },
    place,
    remove: (candidate) => {
      add(wayOf(candidate), -1);
      chosen[candidate] = null;
    },
  };
};
