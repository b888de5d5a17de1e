import type { scorerTexts } from "../../../messages/pane/scorers";
import type { CriterionTalk, Given } from "./criterion-talk";

type Texts = (typeof scorerTexts)["nl"];

/** What each scorer gave; without names from low to high, so that their order tells nothing either. */
export const givenTexts = (
  texts: Texts,
  given: readonly Given[],
  isNameless: boolean,
  numberText: (value: number) => string,
): readonly string[] => {
  if (!isNameless)
    return given.map(({ scorer, value, isOutside }) => {
      const name = scorer || texts.nameless;
      if (value === null) return texts.gaveNone(name);
      return (isOutside ? texts.gaveOutside : texts.gave)(name, numberText(value));
    });
  const scores = given.flatMap(({ value, isOutside }) => (value === null ? [] : [{ value, isOutside }]));
  const none = given.length - scores.length;
  return [
    ...scores
      .sort((a, b) => a.value - b.value)
      .map(({ value, isOutside }) => (isOutside ? texts.outside(numberText(value)) : numberText(value))),
    ...(none > 0 ? [texts.noneGave(none)] : []),
  ];
};

/** How far several scores lie apart; empty for one, which says it itself. */
export const rangeText = (
  texts: Texts,
  { given, lowest, highest, mean }: CriterionTalk,
  numberText: (value: number) => string,
): string => {
  if (lowest === null || highest === null || mean === null) return texts.nobody;
  const scores = given.filter(({ value, isOutside }) => value !== null && !isOutside);
  if (scores.length < 2) return "";
  return lowest === highest
    ? texts.alike(numberText(lowest))
    : texts.between(numberText(lowest), numberText(highest), numberText(Math.round(mean * 100) / 100));
};
