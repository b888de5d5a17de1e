/** Choices beside each other, measure by measure. */
import { cents, fraction } from "../../domain/quantity";
import type { Outcome } from "../../domain/scenario/outcome";
import type { scenarioTexts } from "../../messages/pane/scenarios";
import type { Language } from "../../messages/language";
import { moneyTotals } from "./money-rows";
import type { Words } from "./option-words";

/** A choice under the name by which it is compared. */
export interface Compared {
  readonly name: string;
  readonly outcome: Outcome;
}

export interface Measure {
  readonly name: string;
  readonly values: readonly {
    readonly name: string;
    readonly text: string;
    /** How much of the largest it is, from 0 to 1; null where it is not drawn. */
    readonly share: number | null;
  }[];
}

/** The last period of all items that are still done. */
const latestOf = ({ latestAfter }: Outcome): string | null => latestAfter?.key ?? null;

/** Each measure with what every choice comes to. */
export const measuresOf = (
  words: Words,
  texts: (typeof scenarioTexts)[Language],
  compared: readonly Compared[],
): readonly Measure[] => {
  const { figureText, countText, euroText, percentText, texts: options } = words;
  const money = (of: Outcome, nature: "incidental" | "structural"): string => {
    const total = moneyTotals(of.money)[nature];
    if (total === 0) return of.openMoney.some((each) => each.nature === nature) ? texts.moneyOpen : options.moneySame;
    const euros = euroText(cents(Math.abs(total)));
    return (total > 0 ? texts.more : texts.less)(euros);
  };
  const most = Math.max(...compared.map(({ outcome }) => outcome.shortAfter));
  const measure = (
    name: string,
    text: (outcome: Outcome) => string,
    share: (outcome: Outcome) => number | null = () => null,
  ): Measure => ({
    name,
    values: compared.map((each) => ({ name: each.name, text: text(each.outcome), share: share(each.outcome) })),
  });
  const { measures } = texts;
  return [
    measure(
      measures.short,
      ({ shortAfter }) => figureText(shortAfter),
      ({ shortAfter }) => (most === 0 ? 0 : shortAfter / most),
    ),
    measure(measures.items, ({ changes }) => countText(changes.length)),
    measure(measures.incidental, (outcome) => money(outcome, "incidental")),
    measure(measures.structural, (outcome) => money(outcome, "structural")),
    measure(measures.score, ({ score, scoreOfPlan }) =>
      scoreOfPlan > 0 ? percentText(fraction(score / scoreOfPlan)) : texts.noScore,
    ),
    measure(measures.topTen, ({ levels, levelsOfPlan }) =>
      levels.topTen + levelsOfPlan.topTen > 0
        ? texts.ofTotal(countText(levels.topTen), countText(levelsOfPlan.topTen))
        : texts.noTopTen,
    ),
    measure(measures.latest, (outcome) => latestOf(outcome) ?? texts.noHours),
  ];
};
