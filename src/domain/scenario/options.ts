/** The options that are laid before the college, each as a restricted choice of the same problem (domain.md 1, row 43). */
import type { Problem, WayKind } from "./problem";

/**
 * notDoing: niet doen, items are left out and nothing else · phasing: faseren, items start later or earlier · extraMeans:
 * extra middelen, hours are hired · outsourcing: uitbesteden · combined: all of it together. Only niet doen and the
 * combined one leave an item out; what is left no way at all is left out in each.
 */
export const optionKinds = ["notDoing", "phasing", "extraMeans", "outsourcing", "combined"] as const;
export type OptionKind = (typeof optionKinds)[number];

/** What may be done to items and hours. */
export interface Freedom {
  readonly ways: readonly WayKind[];
  readonly drops: boolean;
  readonly hires: boolean;
}

export const freedoms: Readonly<Record<OptionKind, Freedom>> = {
  notDoing: { ways: ["planned"], drops: true, hires: false },
  phasing: { ways: ["planned", "shifted"], drops: false, hires: false },
  extraMeans: { ways: ["planned"], drops: false, hires: true },
  outsourcing: { ways: ["planned", "outsourced"], drops: false, hires: false },
  combined: { ways: ["planned", "shifted", "outsourced"], drops: true, hires: true },
};

/** What can be done with the people that there are: items shift or are left out, nothing is bought. */
export const withinMeans: Freedom = { ways: ["planned", "shifted"], drops: true, hires: false };

/** The problem with so much freedom. The places of candidates, cells, budgets and links stay; those of ways do not. */
export const restricted = (problem: Problem, { ways, drops, hires }: Freedom): Problem => ({
  ...problem,
  candidates: problem.candidates.map((candidate) => {
    const left = candidate.ways.filter(({ kind }) => ways.includes(kind));
    return { ...candidate, ways: left, mustBeDone: candidate.mustBeDone || (!drops && left.length > 0) };
  }),
  cells: hires ? problem.cells : problem.cells.map((cell) => ({ ...cell, hire: null })),
});
