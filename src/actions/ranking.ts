import { answerSources } from "../domain/answer-sources";
import type { Day } from "../domain/quantity";
import { type Ranking, rankInitiatives } from "../domain/ranking";
import { rankThemes } from "../domain/theme-ranking";
import { renderRanking } from "../workbook/render/ranking-sheet";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { stampOf } from "./register";

/** Writes sheet Prioritering: what is wanted, by weighted score, with how robust each rank is. */
export const runRanking = (on: Day, signal?: AbortSignal): Promise<Outcome<Ranking>> =>
  runAnswer(
    "ranking",
    on,
    answerSources.ranking.needed,
    (register) => {
      const ranking = rankInitiatives(register.portfolio);
      return {
        result: ranking,
        plans: [
          renderRanking(
            ranking,
            rankThemes(register.portfolio, ranking),
            register.portfolio.settings.weightSpread,
            stampOf(register, answerSources.ranking.used),
          ),
        ],
      };
    },
    signal,
  );
