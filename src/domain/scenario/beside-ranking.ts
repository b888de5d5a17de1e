/** The best choice beside rank-and-cut: what going down the ranking and drawing a line leaves lying (domain.md 0.6). */
import { cutLine } from "../cut-line";
import type { Initiative } from "../model";
import type { Portfolio } from "../portfolio";
import { rankInitiatives } from "../ranking";
import { judge, type Levels } from "./judge";
import { planOf } from "./plan";
import type { PortfolioProblem } from "./portfolio-problem";
import type { Choice } from "./problem";
import { scoreOf } from "./score";

export interface BesideRanking {
  /** What is done when the ranking is followed down and what does not fit is passed over, all as planned. */
  readonly ranked: Choice;
  readonly levelsOfRanked: Levels;
  readonly levelsOfBest: Levels;
  /** Whether what the ranking does goes with samenhang and money, which it does not look at. */
  readonly canBeRanked: boolean;
  /** Points of score of what each does, in tenths. */
  readonly scoreOfRanked: number;
  readonly scoreOfBest: number;
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
  const { levels: levelsOfRanked, violations } = judge(found.problem, ranked);
  return {
    ...{ ranked, levelsOfRanked, canBeRanked: violations.length === 0 },
    levelsOfBest: judge(found.problem, best).levels,
    scoreOfRanked: scoreOf(found.problem, ranked),
    scoreOfBest: scoreOf(found.problem, best),
    onlyInBest: only(best, ranked),
    onlyInRanked: only(ranked, best),
  };
};
