/** The options of a tekort, or of all of them, beside each other: each a run of the same problem with its own freedom. */
import { freedoms, optionKinds, type OptionKind } from "../domain/scenario/options";
import { type Outcome, outcomeOf } from "../domain/scenario/outcome";
import { planOf } from "../domain/scenario/plan";
import type { PortfolioProblem } from "../domain/scenario/portfolio-problem";
import { questionOf } from "../domain/scenario/question";
import { type Difference, differenceOf, recommend, type Recommendation } from "../domain/scenario/recommend";
import type { Scope } from "../domain/scenario/scope";
import { type HireCheck, hireChecks } from "../domain/scenario/staffing-of-hire";
import type { Portfolio } from "../domain/portfolio";
import type { SolveAnswer, SolveConduct, Solved, Solver } from "./solver";

/** An option that was worked out; `outcome` is null where no choice can be done, or none was found in time. */
export interface ComparedOption {
  readonly option: OptionKind;
  readonly outcome: Outcome | null;
  readonly answer: SolveAnswer;
}

export interface ComparedOptions {
  readonly scope: Scope;
  /** niet doen, faseren, extra middelen, uitbesteden and what a mix of them does, in that order. */
  readonly options: readonly ComparedOption[];
  /** Null where none of the four could be worked out. */
  readonly recommendation: Recommendation | null;
  /** What the mix has over the recommended option; null where it adds nothing. */
  readonly mixAdds: Difference | null;
  /** Whether people can be found for what lacks, whatever that costs. */
  readonly hire: readonly HireCheck[];
}

export interface CompareConduct extends Pick<SolveConduct, "signal"> {
  /** How many seconds each option may take. */
  readonly seconds?: number;
  readonly nodes?: number;
  /** Called when an option begins, and with every better choice of it. */
  readonly onProgress?: (option: OptionKind, gap: number | null) => void;
  /** Called with each option once it is worked out. */
  readonly onCompared?: (compared: ComparedOption) => void;
}

const isSolved = (answer: SolveAnswer): answer is Solved => "choice" in answer;

/** Works out the options for the tekorten of a scope, one after the other; what is stopped is the best that was found. */
export const compareOptions = async (
  solver: Solver,
  portfolio: Portfolio,
  found: PortfolioProblem,
  scope: Scope,
  { signal, seconds, nodes, onProgress, onCompared }: CompareConduct = {},
): Promise<ComparedOptions> => {
  const options: ComparedOption[] = [];
  for (const option of optionKinds) {
    if (signal?.aborted) {
      options.push({ option, answer: { status: "none" }, outcome: null });
      continue;
    }
    const question = questionOf(found.problem, scope, freedoms[option]);
    onProgress?.(option, null);
    const answer = await solver(
      {
        problem: question.problem,
        start: planOf(question.problem),
        ...(seconds !== undefined && { seconds }),
        ...(nodes !== undefined && { nodes }),
      },
      { ...(signal && { signal }), onProgress: ({ gap }) => onProgress?.(option, gap) },
    );
    const outcome = isSolved(answer) ? outcomeOf(portfolio, found, question, answer.choice) : null;
    options.push({ option, answer, outcome });
    onCompared?.({ option, answer, outcome });
  }
  const weighed = options.flatMap(({ option, outcome }) => (outcome ? [{ option, levels: outcome.levels }] : []));
  const recommendation = recommend(weighed);
  const levelsOf = (of: OptionKind | undefined) => weighed.find(({ option }) => option === of)?.levels;
  const [mix, best] = [levelsOf("combined"), levelsOf(recommendation?.option)];
  return {
    ...{ scope, options, recommendation },
    mixAdds: mix && best ? differenceOf(mix, best) : null,
    hire: hireChecks(portfolio, found.problem, scope),
  };
};
