/** What an option brings, in words. */
import type { PeriodKind } from "../../domain/period";
import { cents, fraction, hours } from "../../domain/quantity";
import type { OptionKind } from "../../domain/scenario/options";
import type { ItemChange, Outcome } from "../../domain/scenario/outcome";
import { NOISE } from "../../domain/scenario/problem";
import type { Difference } from "../../domain/scenario/recommend";
import type { choiceTexts } from "../../messages/pane/choices";
import type { optionTexts } from "../../messages/pane/options";
import type { Language } from "../../messages/language";
import type { Formats } from "../../messages/format";
import type { ComparedOptions } from "../../solver/compare-options";
import type { SolveAnswer } from "../../solver/solver";
import { moneyTotals } from "./money-rows";

/** How things are said here. */
export interface Words extends Formats {
  readonly texts: (typeof optionTexts)[Language];
  readonly periodWords: (typeof choiceTexts)[Language]["periods"];
  /** The kind of the periods of the register. */
  readonly kind: PeriodKind;
  /** Hours without their word. */
  readonly figureText: (inHours: number) => string;
}

const kinds = ["dropped", "shifted", "outsourced"] as const satisfies readonly ItemChange["kind"][];

const countOf = ({ changes }: Outcome, kind: ItemChange["kind"]): number =>
  changes.filter((change) => change.kind === kind).length;

const hiredOf = ({ cells }: Outcome): number => cells.reduce((sum, { hired }) => sum + hired, 0);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What is left of the tekort. */
export const leftText = ({ texts, hoursText, figureText }: Words, { shortBefore, shortAfter }: Outcome): string => {
  if (shortAfter <= NOISE) return texts.leftAll;
  const before = hoursText(hours(shortBefore));
  return shortBefore - shortAfter <= NOISE ? texts.leftSame(before) : texts.leftSome(figureText(shortAfter), before);
};

/** What happens to how many items, and how many hours are hired. */
export const changedText = ({ texts, countedText, hoursText }: Words, outcome: Outcome): string => {
  const changed = kinds.flatMap((kind) => {
    const count = countOf(outcome, kind);
    return count === 0 ? [] : [countedText(count, ...texts.changed[kind])];
  });
  const hired = hiredOf(outcome);
  const said = changed.length === 0 ? [texts.unchanged] : changed;
  return sentence([...said, ...(hired > NOISE ? [texts.hired(hoursText(hours(hired)))] : [])].join(" · "));
};

/** The last period of what is concerned, and what it was; nothing where nothing is left of it. */
export const latestText = ({ texts }: Words, { latestBefore, latestAfter }: Outcome): string =>
  latestAfter === null
    ? ""
    : sentence(
        latestBefore === null || latestBefore.key === latestAfter.key
          ? texts.latest(latestAfter.key)
          : texts.latestWas(latestAfter.key, latestBefore.key),
      );

/** What it costs more or less than the plan, all years together. */
export const moneyText = ({ texts, euroText, listText }: Words, { money, openMoney }: Outcome): string => {
  const totals = moneyTotals(money);
  const parts = (["incidental", "structural"] as const).flatMap((nature) => {
    const euros = euroText(cents(Math.abs(totals[nature])));
    const isOpen = openMoney.some((each) => each.nature === nature);
    if (totals[nature] === 0) return isOpen ? [texts.moneyOpen(texts.natures[nature])] : [];
    return [(totals[nature] > 0 ? texts.moneyMore : texts.moneyLess)(texts.naturesTogether[nature], euros)];
  });
  return sentence(parts.length === 0 ? texts.moneySame : listText(parts));
};

/** What of that is extra, and so not paid by any bron; nothing where nothing is. */
export const extraText = ({ texts, euroText }: Words, { extra }: Outcome): string => {
  const { incidental, structural } = moneyTotals(extra);
  return incidental + structural > 0 ? sentence(texts.moneyExtra(euroText(cents(incidental + structural)))) : "";
};

/** How much of the score is kept, and of the top 10; nothing where no item has a score. */
export const valueText = (words: Words, { score, scoreOfPlan, levels, levelsOfPlan }: Outcome): string => {
  const { texts, percentText, countText } = words;
  const parts = [
    scoreOfPlan > 0 ? texts.valueKept(percentText(fraction(score / scoreOfPlan))) : "",
    levels.topTen + levelsOfPlan.topTen > 0
      ? texts.topTenKept(countText(levels.topTen), countText(levelsOfPlan.topTen))
      : "",
  ].filter(Boolean);
  return parts.length === 0 ? "" : sentence(parts.join(" · "));
};

/** How far it is proven, or why there is none. */
export const statusText = ({ texts, partText }: Words, answer: SolveAnswer): string => {
  switch (answer.status) {
    case "infeasible":
      return texts.impossible;
    case "none":
      return texts.notFound;
    case "optimal":
      return texts.proven;
    case "feasible": {
      const { gap, endedBy } = answer;
      const found = gap === null ? texts.gapUnknown : texts.withinGap(partText(fraction(gap)));
      return endedBy === "proof" ? found : `${found} ${texts.endedBy[endedBy]}`;
    }
  }
};

/** What one option has over another, behind its name; `points` of score, in tenths. */
const betterText = (words: Words, difference: Difference | null, other: string, points: number): string => {
  const { texts, periodWords, kind, countedText, hoursText, numberText, euroText } = words;
  if (!difference) return texts.better.equal("", other);
  const { level, by } = difference;
  switch (level) {
    case "shortage":
      return texts.better.shortage(hoursText(hours(by)), other);
    case "topTen":
    case "changes":
      return texts.better[level](countedText(by, ...texts.items), other);
    case "value":
      // what is left of the value without a score is that an item is done at all
      return points > 0 ? texts.better.value(numberText(points / 10), other) : texts.better.items("", other);
    case "delay":
      return texts.better.delay(countedText(by, ...periodWords[kind]), other);
    case "cost":
      return texts.better.cost(euroText(cents(by)), other);
  }
};

/** What an option itself does, as the sentence by which it is recommended. */
const doesText = ({ texts, countedText, listText, hoursText, figureText }: Words, outcome: Outcome): string => {
  const { shortBefore, shortAfter } = outcome;
  const solved = shortBefore - shortAfter;
  const solves =
    shortAfter <= NOISE
      ? texts.solvesAll
      : solved <= NOISE
        ? texts.solvesNothing
        : texts.solvesSome(figureText(solved), hoursText(hours(shortBefore)));
  const changes = kinds.flatMap((kind) => {
    const count = countOf(outcome, kind);
    if (count > 0) return [texts.does[kind](countedText(count, ...texts.items))];
    return kind === "outsourced" ? [] : [texts.doesNot[kind]];
  });
  const hired = hiredOf(outcome);
  return listText([solves, ...changes, ...(hired > NOISE ? [texts.hires(hoursText(hours(hired)))] : [])]);
};

export interface RecommendationWords {
  /** The option that is recommended; null where none of the four helps. */
  readonly option: OptionKind | null;
  readonly sentences: readonly string[];
}

/** Which option is recommended and why, and what a mix adds. */
export const recommendationWords = (words: Words, compared: ComparedOptions): RecommendationWords => {
  const { texts } = words;
  const { recommendation, options, mixAdds } = compared;
  const outcomeOf = (of: OptionKind): Outcome | null => options.find(({ option }) => option === of)?.outcome ?? null;
  if (!recommendation) return { option: null, sentences: [texts.noneWorkedOut] };
  const { option, next } = recommendation;
  const best = outcomeOf(option);
  const mix = outcomeOf("combined");
  const mixText =
    mixAdds && mix
      ? texts.mixAdds(
          betterText(words, mixAdds, texts.inWords[option], mix.score - (best?.score ?? 0)),
          doesText(words, mix),
        )
      : mix
        ? texts.mixAddsNothing
        : "";
  if (!best || best.shortBefore - best.shortAfter <= NOISE)
    return { option: null, sentences: [texts.nothingHelps, mixText].filter(Boolean) };
  return {
    option,
    sentences: [
      sentence(doesText(words, best)),
      next
        ? sentence(
            betterText(
              words,
              next.difference,
              texts.inWords[next.option],
              best.score - (outcomeOf(next.option)?.score ?? 0),
            ),
          )
        : "",
      mixText,
    ].filter(Boolean),
  };
};
