/** A choice while it is being made: what is taken of every cell and budget, and which way still fits beside what stands. */
import { NOISE } from "./judge";
import { type Choice, type Link, linkHolds, type Problem, type Way } from "./problem";

/** Mutable, and never seen outside the search for a solution. */
export interface Occupancy {
  readonly choice: () => Choice;
  readonly wayAt: (candidate: number) => number | null;
  /** Whether a way fits in what is left, hiring included, and beside the links to what stands. */
  readonly fits: (candidate: number, way: number) => boolean;
  /** What hiring for a way would cost beside what stands, in cents. */
  readonly hireCost: (candidate: number, way: number) => number;
  readonly place: (candidate: number, way: number) => void;
  readonly remove: (candidate: number) => void;
}

/** The links of each candidate. */
export const linksOf = ({ candidates, links }: Problem): readonly (readonly Link[])[] =>
  candidates.map((_, candidate) => links.filter(({ from, to }) => from === candidate || to === candidate));

/** An occupancy in which nothing stands yet, or a choice that can be done. */
export const occupancyOf = (problem: Problem, start?: Choice): Occupancy => {
  const { candidates, cells, budgets } = problem;
  const chosen: (number | null)[] = candidates.map(() => null);
  const taken = new Float64Array(cells.length);
  const spent = new Float64Array(budgets.length);
  const links = linksOf(problem);

  const wayOf = (candidate: number): Way | undefined => {
    const way = chosen[candidate];
    return way === null || way === undefined ? undefined : candidates[candidate]?.ways[way];
  };
  const hired = (cell: number, hours: number): number => Math.max(0, hours - (cells[cell]?.limit ?? 0));
  /** What more has to be hired in a cell for so many hours more, and what that costs in cents. */
  const hireOf = (cell: number, more: number): { readonly total: number; readonly cents: number } => {
    const before = taken[cell] ?? 0;
    const total = hired(cell, before + more);
    return { total, cents: (total - hired(cell, before)) * (cells[cell]?.hire?.centsPerHour ?? 0) };
  };

  const fitsCells = (way: Way): boolean => {
    const extra = new Map<number, number>(way.spends.map(({ budget, cents }) => [budget, cents]));
    for (const { cell, hours } of way.asks) {
      const { total, cents } = hireOf(cell, hours);
      const hire = cells[cell]?.hire;
      if (total > (hire?.most ?? 0) + NOISE) return false;
      const budget = hire?.budget ?? null;
      if (budget !== null && cents > 0) extra.set(budget, (extra.get(budget) ?? 0) + cents);
    }
    for (const [budget, cents] of extra)
      if (cents > 0 && (spent[budget] ?? 0) + cents > (budgets[budget]?.limit ?? 0) + NOISE) return false;
    return true;
  };
  const fitsLinks = (candidate: number, way: Way): boolean =>
    (links[candidate] ?? []).every((link) =>
      link.from === candidate ? linkHolds(link, way, wayOf(link.to)) : linkHolds(link, wayOf(link.from), way),
    );

  const add = (candidate: number, sign: 1 | -1): void => {
    const way = wayOf(candidate);
    for (const { cell, hours } of way?.asks ?? []) {
      const { cents } = hireOf(cell, sign * hours);
      const budget = cells[cell]?.hire?.budget ?? null;
      if (budget !== null) spent[budget] = (spent[budget] ?? 0) + cents;
      taken[cell] = (taken[cell] ?? 0) + sign * hours;
    }
    for (const { budget, cents } of way?.spends ?? []) spent[budget] = (spent[budget] ?? 0) + sign * cents;
  };
  const place = (candidate: number, way: number): void => {
    chosen[candidate] = way;
    add(candidate, 1);
  };
  start?.forEach((way, candidate) => {
    if (way !== null) place(candidate, way);
  });
  return {
    choice: () => [...chosen],
    wayAt: (candidate) => chosen[candidate] ?? null,
    fits: (candidate, at) => {
      const way = candidates[candidate]?.ways[at];
      return way !== undefined && fitsCells(way) && fitsLinks(candidate, way);
    },
    hireCost: (candidate, at) =>
      (candidates[candidate]?.ways[at]?.asks ?? []).reduce(
        (sum, { cell, hours }) => sum + hireOf(cell, hours).cents,
        0,
      ),
    place,
    remove: (candidate) => {
      add(candidate, -1);
      chosen[candidate] = null;
    },
  };
};
