/** The ranking beside the best choice, in words. */
import { fraction, hours } from "../../domain/quantity";
import type { BesideRanking } from "../../domain/scenario/beside-ranking";
import type { Levels } from "../../domain/scenario/judge";
import { type Choice, NOISE } from "../../domain/scenario/problem";
import type { besideTexts } from "../../messages/pane/beside";
import type { Language } from "../../messages/language";
import type { Words } from "./option-words";

export interface BesideWords {
  readonly ranked: string;
  readonly best: string;
  readonly difference: string;
}

/** The value counts tenths of a point, and a hundredth of those for each item that is done. */
const pointsOf = ({ value }: Levels): number => Math.round(value) / 10;

/** What each does, and what the best has over the ranking. */
export const besideWords = (
  { numberText, countText, countedText, partText, hoursText }: Words,
  texts: (typeof besideTexts)[Language],
  items: readonly [string, string],
  { ranked, levelsOfRanked, levelsOfBest, onlyInBest, onlyInRanked }: BesideRanking,
  best: Choice,
): BesideWords => {
  const said = (choice: Choice, levels: Levels): string => {
    const done = countedText(choice.filter((way) => way !== null).length, ...items);
    const points = pointsOf(levels);
    return [
      points > 0 ? texts.doneAndScore(done, numberText(points)) : texts.done(done),
      levels.shortage < 0 - NOISE ? texts.lacks(hoursText(hours(0 - levels.shortage))) : "",
      levels.topTen > 0 ? texts.topTen(countText(levels.topTen)) : "",
    ]
      .filter(Boolean)
      .join(" ");
  };
  const [before, after] = [pointsOf(levelsOfRanked), pointsOf(levelsOfBest)];
  const isSame = onlyInBest.length === 0 && onlyInRanked.length === 0;
  return {
    ranked: said(ranked, levelsOfRanked),
    best: said(best, levelsOfBest),
    difference:
      before <= 0 && after <= 0
        ? texts.noScores
        : after > before && before > 0
          ? texts.more(
              numberText(Math.round((after - before) * 10) / 10),
              partText(fraction((after - before) / before)),
            )
          : isSame
            ? texts.same
            : texts.otherwise,
  };
};
