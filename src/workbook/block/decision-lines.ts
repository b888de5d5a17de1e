import type { DecisionOption } from "../../domain/decision-option";
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import { type Cents, empty, type Hours, type Reading } from "../../domain/quantity";
import { dayText, euroText, hoursText, listText, readingText } from "../../messages/nl-format";
import { decisionTexts as texts } from "../../messages/nl-sheets";
import { bodyWord, publicityWord } from "../../messages/nl-words";

/** A part of a decision sheet in words: what it is, and what it says. */
export interface DecisionLine {
  readonly label: string;
  readonly text: string;
}

const { labels } = texts;

export const line = (label: string, text: string): DecisionLine => ({ label, text });

const body = (of: DecisionSheet["body"]): string => (of === null ? texts.none : bodyWord[of]);

/** All that is said of a choice that is geheim. */
export const secretLines = (sheet: SecretReference): readonly DecisionLine[] => [
  line(labels.caseNumber, sheet.caseNumber || texts.none),
  line(labels.body, body(sheet.body)),
  line(labels.deadline, dayText(sheet.deadline)),
  line(labels.decisionNumber, sheet.decisionNumber || texts.none),
  line(labels.decisionDate, dayText(sheet.decisionDate)),
];

/** What is to be decided, by whom and when. */
export const headLines = (sheet: DecisionSheet): readonly DecisionLine[] => [
  line(labels.subject, sheet.subject),
  line(labels.body, `${body(sheet.body)} · ${labels.deadline.toLowerCase()} ${dayText(sheet.deadline)}`),
  line(labels.holders, listText(sheet.portfolioHolders) || texts.none),
  line(labels.author, sheet.author || texts.none),
  line(
    labels.publicity,
    `${sheet.publicity === null ? texts.none : publicityWord[sheet.publicity]} · ${labels.caseNumber.toLowerCase()} ${sheet.caseNumber || texts.none}`,
  ),
];

/** What is advised, by the register and by the MT. */
export const recommendationText = ({ advice: { recommended } }: DecisionSheet): string =>
  recommended.length > 0 ? texts.recommended(listText(recommended)) : texts.noRecommendation;

/** What was decided; without texts while the choice is open. */
export const decisionLines = ({ decision }: DecisionSheet): readonly DecisionLine[] => [
  line(labels.decision, decision?.text ?? ""),
  line(labels.decisionDate, decision ? dayText(decision.date) : ""),
  line(labels.decisionNumber, decision?.number ?? ""),
  ...(decision?.motivation ? [line(labels.motivation, decision.motivation)] : []),
];

/** One property of the options beside each other, as words and, where they are figures, also as these. */
export interface OptionLine {
  readonly label: string;
  readonly holds: "hours" | "cents" | "words";
  /** One per option. */
  readonly texts: readonly string[];
  readonly figures: readonly (Cents | Hours | null)[];
}

/** The options by property: hours, money per year, what pays for it, when ready, staffing, effect and what is recommended. */
export const optionLines = (options: readonly DecisionOption[], years: readonly number[]): readonly OptionLine[] => {
  const figures = <T extends Cents | Hours>(
    holds: "hours" | "cents",
    label: string,
    readings: readonly Reading<T>[],
    text: (figure: T) => string,
  ): OptionLine => ({
    ...{ label, holds, texts: readings.map((reading) => readingText(reading, text)) },
    figures: readings.map((reading) => (reading.kind === "value" ? reading.value : null)),
  });
  const words = (label: string, text: (option: DecisionOption) => string): readonly OptionLine[] => {
    const said = options.map(text);
    return said.every((each) => each === "")
      ? []
      : [{ label, holds: "words", texts: said, figures: said.map(() => null) }];
  };
  const money = (label: string, perYear: (option: DecisionOption) => DecisionOption["incidental"]) => {
    const filled = years.flatMap((year, at) => {
      const readings = options.map((option): Reading<Cents> => perYear(option)[at] ?? empty);
      const isFilled = readings.some(({ kind }) => kind !== "empty");
      return isFilled ? [figures("cents", `${label} ${year}`, readings, euroText)] : [];
    });
    return filled.length > 0 ? filled : words(label, () => texts.noMoney);
  };
  return [
    figures(
      "hours",
      labels.hours,
      options.map(({ hours }) => hours),
      hoursText,
    ),
    ...money(labels.incidental, ({ incidental }) => incidental),
    ...money(labels.structural, ({ structural }) => structural),
    ...words(labels.funding, ({ funding }) => funding),
    ...words(labels.ready, ({ ready }) => dayText(ready)),
    ...words(labels.staffing, ({ staffing }) => staffing),
    ...words(labels.effect, ({ effect }) => effect),
    ...words(labels.recommended, ({ recommended }) => (recommended ? texts.yes : "")),
  ];
};
