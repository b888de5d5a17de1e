/** The fewest hours with which an item can be done after all, all that is chosen being done too. */
import { judge } from "../domain/scenario/judge";
import { letInProblem } from "../domain/scenario/let-in";
import { type Choice, NOISE, type Problem } from "../domain/scenario/problem";
import type { SolveConduct, Solver } from "./solver";

export interface HoursForItem {
  /** Hours that must come, per cell that lacks them. */
  readonly extra: readonly { readonly cell: number; readonly hours: number }[];
  /** How all of it is done then. */
  readonly choice: Choice;
  readonly isProven: boolean;
}

/** Null where hours alone do not let it in: samenhang or money stands in the way. */
export const hoursToLetIn = async (
  solver: Solver,
  problem: Problem,
  choice: Choice,
  candidate: number,
  conduct: Pick<SolveConduct, "signal"> & { readonly seconds?: number } = {},
): Promise<HoursForItem | null> => {
  const { signal, seconds } = conduct;
  const asked = letInProblem(problem, choice, candidate);
  const answer = await solver({ problem: asked, ...(seconds !== undefined && { seconds }) }, signal ? { signal } : {});
  if (!("choice" in answer)) return null;
  const before = judge(asked, choice).lacking;
  const after = judge(asked, answer.choice).lacking;
  return {
    extra: after.flatMap((hours, cell) => {
      const more = hours - (before[cell] ?? 0);
      return more > NOISE ? [{ cell, hours: more }] : [];
    }),
    choice: answer.choice,
    isProven: answer.status === "optimal",
  };
};
