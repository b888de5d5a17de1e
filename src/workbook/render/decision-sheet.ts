import type { DecisionOption } from "../../domain/decision-option";
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import type { NumberedText } from "../../domain/numbered-text";
import { type Cents, empty, type Reading } from "../../domain/quantity";
import { dayText, euroText, hoursText, listText, readingText } from "../../messages/nl-format";
import { gapText } from "../../messages/nl-gaps";
import { decisionTexts as texts, sheetTexts } from "../../messages/nl-sheets";
import { bodyWord, publicityWord } from "../../messages/nl-words";
import { blankRow, cell, onNewPage, paragraph, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { groundsRows } from "./decision-grounds";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

const { labels } = texts;
/** Options side by side; more go below in a next block. */
const optionsAbreast = 4;

/** One worksheet, A4 portrait: page 1 what is decided, from page 2 what it rests on. Values, no formulas but the stale mark. */
export const renderDecisionSheet = (sheet: DecisionSheet | SecretReference, stamp: Stamp): SheetPlan => {
  const name = texts.name(sheet.number);
  return {
    id: `besluit:${sheet.number}`,
    name: name.replace(/[\\/?*[\]:'\p{Cc}]/gu, "-").slice(0, 31),
    columnWidths: [24, 16, 16, 16, 16],
    rows: [
      ...sheetHead(texts.title(sheet.number), stamp, null),
      ...(sheet.kind === "secret" ? secretRows(sheet) : [...decisionRows(sheet), ...restRows(sheet)]),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(name, stamp, { orientation: "portrait", fit: "actual", titleRows: 0 }),
  };
};

const body = (of: DecisionSheet["body"]): string => (of === null ? texts.none : bodyWord[of]);

const secretRows = (sheet: SecretReference): readonly PlannedRow[] => [
  wideText(texts.secret, "warning"),
  paragraph(labels.caseNumber, sheet.caseNumber || texts.none),
  paragraph(labels.body, body(sheet.body)),
  paragraph(labels.deadline, dayText(sheet.deadline)),
  paragraph(labels.decisionNumber, sheet.decisionNumber || texts.none),
  paragraph(labels.decisionDate, dayText(sheet.decisionDate)),
];

const decisionRows = (sheet: DecisionSheet): readonly PlannedRow[] => [
  ...(sheet.state === "concept" ? [wideText(texts.concept(sheet.gaps.length), "warning")] : []),
  paragraph(labels.subject, sheet.subject),
  paragraph(labels.body, `${body(sheet.body)} · ${labels.deadline.toLowerCase()} ${dayText(sheet.deadline)}`),
  paragraph(labels.holders, listText(sheet.portfolioHolders) || texts.none),
  paragraph(labels.author, sheet.author || texts.none),
  paragraph(
    labels.publicity,
    `${sheet.publicity === null ? texts.none : publicityWord[sheet.publicity]} · ${labels.caseNumber.toLowerCase()} ${sheet.caseNumber || texts.none}`,
  ),
  blankRow,
  wideText(labels.decisionPoints, "section"),
  ...numbered(sheet.decisionPoints),
  blankRow,
  wideText(labels.options, "section"),
  ...blocksOf(sheet.options).flatMap((options) => optionRows(options, sheet.years)),
  blankRow,
  wideText(labels.advice, "section"),
  wideText(
    sheet.advice.recommended.length > 0
      ? texts.recommended(listText(sheet.advice.recommended))
      : texts.noRecommendation,
  ),
  ...(sheet.advice.mtAdvice ? [paragraph(labels.mtAdvice, sheet.advice.mtAdvice)] : []),
  wideText(sheetTexts.advice(sheet.body ?? "college"), "muted"),
  paragraph(labels.signatures, texts.signatories),
  blankRow,
  ...decisionRoom(sheet),
];

/** What was decided, or the room to write it down. */
const decisionRoom = ({ decision }: DecisionSheet): readonly PlannedRow[] => [
  wideText(labels.decision, "section"),
  paragraph(labels.decision, decision?.text ?? ""),
  paragraph(labels.decisionDate, decision ? dayText(decision.date) : ""),
  paragraph(labels.decisionNumber, decision?.number ?? ""),
  ...(decision?.motivation ? [paragraph(labels.motivation, decision.motivation)] : []),
];

const numbered = (parts: readonly NumberedText[]): readonly PlannedRow[] =>
  parts.length === 0 ? [wideText(texts.none, "muted")] : parts.map(({ number, text }) => paragraph(number, text));

const blocksOf = (options: readonly DecisionOption[]): readonly (readonly DecisionOption[])[] =>
  Array.from({ length: Math.ceil(options.length / optionsAbreast) }, (_, block) =>
    options.slice(block * optionsAbreast, (block + 1) * optionsAbreast),
  );

const optionRows = (options: readonly DecisionOption[], years: readonly number[]): readonly PlannedRow[] => {
  const line = (label: string, text: (option: DecisionOption) => string): readonly PlannedRow[] => {
    const said = options.map(text);
    return said.every((words) => words === "") ? [] : [row("amount", cell(label, "label"), ...said)];
  };
  const words = (label: string, text: (option: DecisionOption) => string): readonly PlannedRow[] =>
    line(label, text).map((of) => ({
      ...of,
      cells: of.cells.map((at, index) => (index === 0 ? at : { ...at, look: "text" })),
    }));
  const moneyLines = (
    label: string,
    perYear: (option: DecisionOption) => DecisionOption["incidental"],
  ): readonly PlannedRow[] => {
    const reading = (option: DecisionOption, index: number): Reading<Cents> => perYear(option)[index] ?? empty;
    const filled = years.flatMap((year, index) =>
      options.every((option) => reading(option, index).kind === "empty")
        ? []
        : line(`${label} ${year}`, (option) => readingText(reading(option, index), euroText)),
    );
    return filled.length > 0 ? filled : line(label, () => texts.noMoney);
  };
  return [
    row("headingRight", cell("", "heading"), ...options.map(({ name }) => name)),
    ...line(labels.hours, ({ hours }) => readingText(hours, hoursText)),
    ...moneyLines(labels.incidental, ({ incidental }) => incidental),
    ...moneyLines(labels.structural, ({ structural }) => structural),
    ...line(labels.ready, ({ ready }) => dayText(ready)),
    ...words(labels.staffing, ({ staffing }) => staffing),
    ...words(labels.effect, ({ effect }) => effect),
    ...line(labels.recommended, ({ recommended }) => (recommended ? texts.yes : "")),
  ];
};

/** From page 2 on: what is missing first, then the grounds. */
const restRows = (sheet: DecisionSheet): readonly PlannedRow[] => {
  const gaps = sheet.gaps.map((gap) => wideText(`• ${gapText(gap)}`));
  const [first, ...others] = [
    ...(gaps.length > 0 ? [wideText(labels.gaps, "section"), ...gaps, blankRow] : []),
    ...groundsRows(sheet),
  ];
  return first ? [onNewPage(first), ...others] : [];
};
