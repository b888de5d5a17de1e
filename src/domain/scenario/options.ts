/** The options that are laid before the college, each as a restricted choice of the same problem (domain.md 1, row 43). */
import type { Problem, WayKind } from "./problem";

/**
 * notDoing: niet doen, items are left out and nothing else · phasing: faseren, items start later or earlier · extraMeans:
 * extra middelen, hours are hired · outsourcing: uitbesteden · combined: all of it together. Only niet doen and the
 * combined one leave an item out.
 */
export const optionKinds = ["notDoing", "phasing", "extraMeans", "outsourcing", "combined"] as const;
export type OptionKind = (typeof optionKinds)[number];

interface Freedom {
  readonly ways: readonly WayKind[];
  readonly drops: boolean;
  readonly hires: boolean;
}

const freedoms: Readonly<Record<OptionKind, Freedom>> = {
  notDoing: { ways: ["planned"], drops: true, hires: false },
  phasing: { ways: ["planned", "shifted"], drops: false, hires: false },
  extraMeans: { ways: ["planned"], drops: false, hires: true },
  outsourcing: { ways: ["planned", "outsourced"], drops: false, hires: false },
  combined: { ways: ["planned", "shifted", "outsourced"], drops: true, hires: true },
};

/** The problem with the freedom of one option. The places of candidates, cells, budgets and links stay; those of ways do not. */
export const restricted = (problem: Problem, option: OptionKind): Problem => {
  const { ways, drops, hires } = freedoms[option];
  return {
    ...problem,
    candidates: problem.candidates.map((candidate) => ({
      ...candidate,
      ways: candidate.ways.filter(({ kind }) => ways.includes(kind)),
      mustBeDone: candidate.mustBeDone || !drops,
    })),
    cells: hires ? problem.cells : problem.cells.map((cell) => ({ ...cell, hire: null })),
  };
};
