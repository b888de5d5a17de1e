/** The plan of today as a choice: every item as the register has it. */
import { judge } from "./judge";
import { type Choice, NOISE, type Problem } from "./problem";

/** Each candidate as planned; null where samenhang with what is fixed leaves no such way. */
export const planOf = ({ candidates }: Problem): Choice =>
  candidates.map(({ ways }) => {
    const at = ways.findIndex(({ kind }) => kind === "planned");
    return at < 0 ? null : at;
  });

/** What the plan takes more than there is: hours per cell and cents per budget, 0 where it fits. Nothing is hired. */
export interface Excess {
  readonly hours: readonly number[];
  readonly cents: readonly number[];
}

const over = (taken: number, limit: number): number => (taken - limit > NOISE ? taken - limit : 0);

/** What the plan of today takes more than there is, what is vastgelegd included. */
export const excessOfPlan = (problem: Problem): Excess => {
  const unhired = { ...problem, cells: problem.cells.map((cell) => ({ ...cell, hire: null })) };
  const { taken, spent } = judge(unhired, planOf(problem));
  return {
    hours: problem.cells.map(({ limit }, at) => over(taken[at] ?? 0, limit)),
    cents: problem.budgets.map(({ limit }, at) => over(spent[at] ?? 0, limit)),
  };
};
