/** The ranking beside the best choice, in words. */
import { fraction, hours } from "../../domain/quantity";
import type { BesideRanking } from "../../domain/scenario/beside-ranking";
import type { LevelName, Levels } from "../../domain/scenario/judge";
import { type Choice, NOISE } from "../../domain/scenario/problem";
import type { besideTexts } from "../../messages/pane/beside";
import type { Language } from "../../messages/language";
import type { Words } from "./option-words";

export interface BesideWords {
  readonly ranked: string;
  readonly best: string;
  readonly difference: string;
}

type Texts = (typeof besideTexts)[Language];

/** What each does, and what the best has over the ranking. */
export const besideWords = (
  words: Words,
  texts: Texts,
  items: readonly [string, string],
  beside: BesideRanking,
  best: Choice,
): BesideWords => {
  const { numberText, countText, countedText, hoursText } = words;
  const said = (choice: Choice, levels: Levels, score: number): string =>
    [
      score > 0
        ? texts.doneAndScore(countedText(doneIn(choice), ...items), numberText(score / 10))
        : texts.done(countedText(doneIn(choice), ...items)),
      levels.shortage < 0 - NOISE ? texts.lacks(hoursText(hours(0 - levels.shortage))) : "",
      levels.topTen > 0 ? texts.topTen(countText(levels.topTen)) : "",
    ]
      .filter(Boolean)
      .join(" ");
  return {
    ranked: said(beside.ranked, beside.levelsOfRanked, beside.scoreOfRanked),
    best: said(best, beside.levelsOfBest, beside.scoreOfBest),
    difference: differenceText(words, texts, items, beside, doneIn(best) - doneIn(beside.ranked)),
  };
};

const doneIn = (choice: Choice): number => choice.filter((way) => way !== null).length;

/** `more` is how many items more the best choice does. */
const differenceText = (
  { numberText, partText, countedText }: Words,
  texts: Texts,
  items: readonly [string, string],
  { scoreOfRanked, scoreOfBest, levelsOfRanked, levelsOfBest, canBeRanked, ...only }: BesideRanking,
  more: number,
): string => {
  if (only.ranked.length === 0) return texts.nothing;
  const points = scoreOfBest - scoreOfRanked;
  if (scoreOfRanked <= 0 && scoreOfBest <= 0) return texts.noScores;
  if (points > 0)
    return scoreOfRanked > 0
      ? texts.more(numberText(points / 10), partText(fraction(points / scoreOfRanked)))
      : texts.moreThanNone(numberText(points / 10));
  if (!canBeRanked) return texts.cannotBeRanked;
  const before = levelsBefore.map((level) => levelsOfBest[level] - levelsOfRanked[level]);
  const first = before.find((each) => Math.abs(each) > NOISE) ?? 0;
  if (first > 0) return texts.otherwise;
  if (first < 0 || points < 0) return texts.notYet;
  if (only.onlyInBest.length === 0 && only.onlyInRanked.length === 0) return texts.same;
  return more > 0 ? texts.moreItems(countedText(more, ...items)) : texts.equal;
};

/** What goes before the score. */
const levelsBefore = ["shortage", "topTen"] as const satisfies readonly LevelName[];
