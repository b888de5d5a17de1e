import type { DecisionOption } from "../../domain/decision-option";
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import { type Cents, empty, type Reading } from "../../domain/quantity";
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

/** One property of the options beside each other; `holds` tells how it is set. */
export interface OptionLine {
  readonly label: string;
  readonly holds: "amounts" | "words";
  /** One per option. */
  readonly texts: readonly string[];
}

/** The options by property: hours, money per year, when ready, staffing, effect and what is recommended. */
export const optionLines = (options: readonly DecisionOption[], years: readonly number[]): readonly OptionLine[] => {
  const of = (holds: OptionLine["holds"], label: string, text: (option: DecisionOption) => string) => {
    const said = options.map(text);
    return said.every((words) => words === "") ? [] : [{ label, holds, texts: said }];
  };
  const money = (label: string, perYear: (option: DecisionOption) => DecisionOption["incidental"]) => {
    const reading = (option: DecisionOption, at: number): Reading<Cents> => perYear(option)[at] ?? empty;
    const filled = years.flatMap((year, at) =>
      options.every((option) => reading(option, at).kind === "empty")
        ? []
        : of("amounts", `${label} ${year}`, (option) => readingText(reading(option, at), euroText)),
    );
    return filled.length > 0 ? filled : of("amounts", label, () => texts.noMoney);
  };
  return [
    ...of("amounts", labels.hours, ({ hours }) => readingText(hours, hoursText)),
    ...money(labels.incidental, ({ incidental }) => incidental),
    ...money(labels.structural, ({ structural }) => structural),
    ...of("amounts", labels.ready, ({ ready }) => dayText(ready)),
    ...of("words", labels.staffing, ({ staffing }) => staffing),
    ...of("words", labels.effect, ({ effect }) => effect),
    ...of("amounts", labels.recommended, ({ recommended }) => (recommended ? texts.yes : "")),
  ];
};
