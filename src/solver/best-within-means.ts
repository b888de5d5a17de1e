/** The most that can be done with the people that there are, beside going down the ranking and drawing a line. */
import { type BesideRanking, besideRanking } from "../domain/scenario/beside-ranking";
import { withinMeans, restricted } from "../domain/scenario/options";
import type { PortfolioProblem } from "../domain/scenario/portfolio-problem";
import type { Portfolio } from "../domain/portfolio";
import type { Problem } from "../domain/scenario/problem";
import { scopedProblem } from "../domain/scenario/scope";
import type { SolveAnswer, SolveConduct, SolveQuestion, Solver } from "./solver";

export interface BestWithinMeans {
  readonly problem: Problem;
  readonly answer: SolveAnswer;
  /** Null where no choice can be done. */
  readonly beside: BesideRanking | null;
}

/**
 * Items shift or are left out, nothing is bought; what is vastgelegd and verplicht is done. Samenhang that the plan of today
 * breaks already asks nothing, and what is verplicht and does not fit lacks as few hours as can be.
 */
export const bestWithinMeans = async (
  solver: Solver,
  portfolio: Portfolio,
  found: PortfolioProblem,
  limits: Omit<SolveQuestion, "problem" | "start"> = {},
  conduct: SolveConduct = {},
): Promise<BestWithinMeans> => {
  const problem = restricted(scopedProblem(found.problem, null), withinMeans);
  const answer = await solver({ ...limits, problem }, conduct);
  const beside = "choice" in answer ? besideRanking(portfolio, { ...found, problem }, answer.choice) : null;
  return { problem, answer, beside };
};
