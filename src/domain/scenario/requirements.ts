/** What a choice must satisfy, one by one, so that it can be told which of them do not go together. */
import type { Problem } from "./problem";

/** A candidate that must be done, hours that there are, money that there is, or samenhang; by its place in the problem. */
export type Requirement =
  | { readonly kind: "done"; readonly candidate: number }
  | { readonly kind: "capacity"; readonly cell: number }
  | { readonly kind: "budget"; readonly budget: number }
  | { readonly kind: "link"; readonly link: number };

/** Everything that a problem asks, what must be done first. */
export const requirementsOf = ({ candidates, cells, budgets, links }: Problem): readonly Requirement[] => [
  ...candidates.flatMap(({ mustBeDone }, candidate) => (mustBeDone ? [{ kind: "done", candidate } as const] : [])),
  ...links.flatMap((link, at) => (link.kind !== "strengthens" ? [{ kind: "link", link: at } as const] : [])),
  ...budgets.map((_, budget) => ({ kind: "budget", budget }) as const),
  ...cells.map((_, cell) => ({ kind: "capacity", cell }) as const),
];

/** The problem that asks these alone. */
export const withOnly = (problem: Problem, requirements: readonly Requirement[]): Problem => {
  const places = (kind: Requirement["kind"]): ReadonlySet<number> =>
    new Set(requirements.flatMap((each) => (each.kind === kind ? [placeOf(each)] : [])));
  const [done, capacity, budget, link] = [places("done"), places("capacity"), places("budget"), places("link")];
  return {
    candidates: problem.candidates.map((candidate, at) => ({ ...candidate, mustBeDone: done.has(at) })),
    cells: problem.cells.map((cell, at) => (capacity.has(at) ? cell : { ...cell, limit: Infinity, mayLack: 0 })),
    budgets: problem.budgets.map((each, at) => (budget.has(at) ? each : { ...each, limit: Infinity })),
    links: problem.links.filter((_, at) => link.has(at)),
  };
};

const placeOf = (requirement: Requirement): number => {
  switch (requirement.kind) {
    case "done":
      return requirement.candidate;
    case "capacity":
      return requirement.cell;
    case "budget":
      return requirement.budget;
    case "link":
      return requirement.link;
  }
};
