/** An open choice as the MT weighs it: the options with their hours and money, the advice, and what the controller must see. */
import { amountSum } from "../../domain/amount-sum";
import type { DecisionGap } from "../../domain/decision-gap";
import type { DecisionOption } from "../../domain/decision-option";
import type { DecisionNote, DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import type { Settings } from "../../domain/settings";
import { dayText, listText, readingText } from "../../messages/nl-format";
import { gapText, noteText } from "../../messages/nl-gaps";
import { decisionTexts } from "../../messages/nl-sheets";
import { bodyWord } from "../../messages/nl-words";
import { mtProposalTexts as texts } from "../../messages/papers/mt-proposal";
import { recommendationText } from "../block/decision-lines";
import { financeText } from "../block/subject-lines";
import type { ReportCell } from "../report/report";
import { field, figureColumn, list, paperRow, subpart, table, textColumn } from "./blocks";
import type { PaperBlock, PaperRow } from "./paper";

export const choiceAdvice = (decision: DecisionSheet | SecretReference, settings: Settings): readonly PaperBlock[] => {
  const { labels } = decisionTexts;
  const head = [
    field(labels.body, decision.body === null ? decisionTexts.none : bodyWord[decision.body]),
    field(labels.deadline, dayText(decision.deadline)),
  ];
  if (decision.kind === "secret") return [subpart(decision.number), ...head, field(labels.caseNumber, texts.secret)];
  const { number, subject, subjects, bottleneckNrs, advice, gaps, notes } = decision;
  const findings = [
    ...gaps.filter(isAboutMoney).map(gapText),
    ...decision.options.filter(hasOpenAmount).map(({ name }) => texts.open(name)),
    ...notes.filter(isNoteOfMoney).map(noteText),
  ];
  const others = gaps.filter((gap) => !isAboutMoney(gap));
  return [
    subpart(`${number} ${subject}`),
    ...head,
    field(
      texts.bottleneckHeadings.items,
      listText(subjects.map(({ nr, name }) => `${nr} ${name}`)) || decisionTexts.none,
    ),
    ...(bottleneckNrs.length > 0 ? [field(texts.bottlenecks, listText(bottleneckNrs))] : []),
    optionTable(decision, settings),
    field(texts.advice, recommendationText(decision)),
    ...(advice.mtAdvice === "" ? [] : [field(labels.mtAdvice, advice.mtAdvice)]),
    field(texts.check, findings.length === 0 ? texts.checkNone : ""),
    ...(findings.length === 0 ? [] : [list(findings)]),
    ...(others.length === 0 ? [] : [field(texts.missing, ""), list(others.map(gapText))]),
  ];
};

/** What the controller looks at (domain.md 1, row 42): money that is missing or not covered. */
const isAboutMoney = (gap: DecisionGap): boolean =>
  gap.kind === "fundingIncomplete" ||
  gap.kind === "investmentWithoutFunding" ||
  gap.kind === "alternativesWithoutFunding" ||
  (gap.kind === "alternativeIncomplete" && gap.missing.includes("money"));

const isNoteOfMoney = ({ kind }: DecisionNote): boolean => kind !== "otherChoices";

const hasOpenAmount = ({ incidental, structural }: DecisionOption): boolean =>
  [...incidental, ...structural].some(({ kind }) => kind === "pm");

const optionTable = ({ options, years }: DecisionSheet, { budgetYear }: Settings): PaperBlock => {
  const { nr, name, hours, incidental, structural, ready, recommended } = texts.option;
  const last = years.at(-1) ?? budgetYear;
  return table(
    "",
    [
      ...[textColumn(nr, 5), textColumn(name, 34), figureColumn("hours", hours, 10), textColumn(ready, 12)],
      ...[figureColumn("cents", structural(last), 16), figureColumn("cents", incidental(budgetYear, last), 17)],
      textColumn(recommended, 12),
    ],
    options.map(optionRow),
    texts.noOptions,
  );
};

const optionRow = ({ name, hours, incidental, structural, ready, recommended }: DecisionOption, at: number): PaperRow =>
  paperRow([
    ...[String(at + 1), name, hours.kind === "value" ? hours.value : readingText(hours, String), dayText(ready)],
    ...[amountCell(structural.slice(-1)), amountCell(incidental), recommended ? decisionTexts.yes : null],
  ]);

/** A sum as a figure; with what it leaves out as a text. */
const amountCell = (amounts: DecisionOption["incidental"]): ReportCell => {
  const sum = amountSum(amounts);
  return sum.known !== null && sum.pm + sum.unreadable === 0 ? sum.known : financeText(sum);
};
