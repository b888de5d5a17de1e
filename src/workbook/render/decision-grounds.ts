import type { DecisionSheet } from "../../domain/decision-sheet";
import type { DecisionSubject } from "../../domain/decision-subject";
import type { FinanceLine } from "../../domain/finance-lines";
import type { NumberedText } from "../../domain/numbered-text";
import { noteText } from "../../messages/nl-gaps";
import { decisionTexts as texts } from "../../messages/nl-sheets";
import type { DecisionLine } from "../block/decision-lines";
import { financeLabel, financeText, subjectLines } from "../block/subject-lines";
import { blankRow, cell, paragraph, type PlannedRow, row, wideText } from "../sheet-plan";

const { labels } = texts;

/** What a decision rests on: why, what for and against, and of each item the triangle, planning, hours and money. */
export const groundsRows = (sheet: DecisionSheet): readonly PlannedRow[] => [
  ...section(labels.background, sheet.background),
  ...section(labels.effectWanted, sheet.intendedEffect),
  ...numberedSection(labels.arguments, sheet.arguments),
  ...numberedSection(labels.caveats, sheet.caveats),
  ...sheet.options.flatMap(({ name, description }) => (description ? [paragraph(name, description)] : [])),
  ...sheet.subjects.flatMap((subject) => subjectRows(subject, sheet.years)),
  ...section(labels.communication, sheet.communication),
  ...section(labels.evaluation, sheet.evaluation),
  ...(sheet.notes.length > 0
    ? [wideText(labels.notes, "section"), ...sheet.notes.map((note) => wideText(`• ${noteText(note)}`))]
    : []),
];

const section = (title: string, text: string): readonly PlannedRow[] => [
  wideText(title, "section"),
  wideText(text || texts.none, text ? "text" : "muted"),
  blankRow,
];

const numberedSection = (title: string, parts: readonly NumberedText[]): readonly PlannedRow[] =>
  parts.length === 0
    ? section(title, "")
    : [wideText(title, "section"), ...parts.map(({ number, text }) => paragraph(number, text)), blankRow];

const subjectRows = (subject: DecisionSubject, years: readonly number[]): readonly PlannedRow[] => [
  wideText(`${subject.nr} ${subject.name}`, "section"),
  ...labelledOnce(subjectLines(subject)),
  ...moneyRows(subject.finances, years),
  ...(subject.link ? [paragraph(labels.link, subject.link)] : []),
  blankRow,
];

/** Of lines below each other with one label, only the first bears it. */
const labelledOnce = (lines: readonly DecisionLine[]): readonly PlannedRow[] =>
  lines.map(({ label, text }, index) => paragraph(lines[index - 1]?.label === label ? "" : label, text));

const moneyRows = (lines: readonly FinanceLine[], years: readonly number[]): readonly PlannedRow[] =>
  lines.length === 0
    ? []
    : [
        row("headingRight", cell(labels.money, "heading"), ...years.map(String)),
        ...lines.map((of) => row("amount", cell(financeLabel(of), "text"), ...of.years.map(financeText))),
      ];
