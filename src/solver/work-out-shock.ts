/** Which items give way to what must happen now, and whom that is to be told. */
import { type ItemChange, type Outcome, outcomeOf } from "../domain/scenario/outcome";
import { planOf } from "../domain/scenario/plan";
import type { PortfolioProblem } from "../domain/scenario/portfolio-problem";
import { type Shock, shockQuestion } from "../domain/scenario/shock";
import type { Portfolio } from "../domain/portfolio";
import type { SolveAnswer, SolveConduct, SolveQuestion, Solver } from "./solver";

export interface ShockOutcome {
  readonly answer: SolveAnswer;
  /** Beside the plan with the shock in it; null where no choice was found in time. */
  readonly outcome: Outcome | null;
  /** Those that give way, and the driehoek of each: whoever is filled in. */
  readonly displaced: readonly (ItemChange & { readonly told: readonly string[] })[];
  /** Asked of role-periods of which it is not known how much there is. */
  readonly unplaced: Shock["asks"];
}

/** The least harm: first nothing is left out that scores, then as little as can be starts later. */
export const workOutShock = async (
  solver: Solver,
  portfolio: Portfolio,
  found: PortfolioProblem,
  shock: Shock,
  limits: Omit<SolveQuestion, "problem" | "start"> = {},
  conduct: SolveConduct = {},
): Promise<ShockOutcome> => {
  const { question, found: shocked, unplaced } = shockQuestion(found, shock);
  const { problem } = question;
  const answer = await solver({ ...limits, problem, start: planOf(problem) }, conduct);
  const outcome = "choice" in answer ? outcomeOf(portfolio, shocked, question, answer.choice) : null;
  const told = ({ politicalSponsor, executiveSponsor, lead }: ItemChange["item"]): readonly string[] => [
    ...new Set([...politicalSponsor, ...executiveSponsor, ...lead]),
  ];
  return {
    ...{ answer, outcome, unplaced },
    displaced: (outcome?.changes ?? []).map((change) => ({ ...change, told: told(change.item) })),
  };
};
