/** The best choice beside rank-and-cut: what going down the ranking and drawing a line leaves lying (domain.md 0.6). */
import { cutLine } from "../cut-line";
import type { Initiative } from "../model";
import type { Portfolio } from "../portfolio";
import { rankInitiatives } from "../ranking";
import { judge, type Levels } from "./judge";
import { planOf } from "./plan";
import type { PortfolioProblem } from "./portfolio-problem";
import type { Choice } from "./problem";

export interface BesideRanking {
  /** What is done when the ranking is followed down and what does not fit is passed over, all as planned. */
  readonly ranked: Choice;
  readonly levelsOfRanked: Levels;
  readonly levelsOfBest: Levels;
  /** In the best choice and not in that of the ranking, and the other way round. */
  readonly onlyInBest: readonly Initiative[];
  readonly onlyInRanked: readonly Initiative[];
}

/** Rank-and-cut beside a choice of the problem of a register. */
export const besideRanking = (portfolio: Portfolio, found: PortfolioProblem, best: Choice): BesideRanking => {
  const { fits } = cutLine(portfolio, rankInitiatives(portfolio, []).rows);
  const plan = planOf(found.problem);
  const ranked = found.items.map((item, at) => {
    const isIn = item.statutory || fits.get(item.id)?.kind !== "blocked";
    return isIn ? (plan[at] ?? null) : null;
  });
  const only = (one: Choice, other: Choice): readonly Initiative[] =>
    found.items.filter((_, at) => (one[at] ?? null) !== null && (other[at] ?? null) === null);
  return {
    ranked,
    levelsOfRanked: judge(found.problem, ranked).levels,
    levelsOfBest: judge(found.problem, best).levels,
    onlyInBest: only(best, ranked),
    onlyInRanked: only(ranked, best),
  };
};
