/** What it takes to do an item after all: the question which hours must come for it, with all that is chosen kept. */
import type { Choice, Problem } from "./problem";

/** The most hours that candidates can ask of each cell together: more can never lack. */
export const mostAsked = ({ candidates, cells }: Problem): readonly number[] => {
  const most = cells.map(() => 0);
  for (const { ways } of candidates) {
    const own = new Map<number, number>();
    for (const { asks } of ways) for (const { cell, hours } of asks) own.set(cell, Math.max(own.get(cell) ?? 0, hours));
    for (const [cell, hours] of own) most[cell] = (most[cell] ?? 0) + hours;
  }
  return most;
};

/** The problem in which every cell may lack what it has to. */
export const elastic = (problem: Problem): Problem => {
  const most = mostAsked(problem);
  return {
    ...problem,
    cells: problem.cells.map((cell, at) => ({ ...cell, mayLack: cell.mayLack + (most[at] ?? 0) })),
  };
};

/** Everything that a choice does is done, in whatever way, a candidate too, and nothing else; hours may lack for it. */
export const letInProblem = (problem: Problem, choice: Choice, candidate: number): Problem =>
  elastic({
    ...problem,
    candidates: problem.candidates.map((each, at) => {
      const isIn = at === candidate || (choice[at] ?? null) !== null;
      return { ...each, mustBeDone: isIn, ways: isIn ? each.ways : [] };
    }),
  });
