import type { DecisionOption } from "../../domain/decision-option";
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { SecretReference } from "../../domain/decision-target";
import type { NumberedText } from "../../domain/numbered-text";
import { gapText } from "../../messages/nl-gaps";
import { decisionTexts as texts, sheetTexts } from "../../messages/nl-sheets";
import {
  decisionLines,
  type DecisionLine,
  headLines,
  optionLines,
  recommendationText,
  secretLines,
} from "../block/decision-lines";
import { blankRow, cell, onNewPage, paragraph, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { groundsRows } from "./decision-grounds";
import { printScale } from "../page/page";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

const { labels } = texts;
/** Options side by side; more go below in a next block. */
const optionsAbreast = 4;

/** Which of our sheets that of a number is. */
export const decisionSheetId = (number: string): string => `besluit:${number}`;

/** One worksheet, A4 portrait: page 1 what is decided, from page 2 what it rests on. Values, no formulas but the stale mark. */
export const renderDecisionSheet = (sheet: DecisionSheet | SecretReference, stamp: Stamp): SheetPlan => {
  const name = texts.name(sheet.number);
  const columnWidths = [24, 16, 16, 16, 16];
  const rows = [
    ...sheetHead(texts.title(sheet.number), stamp, null),
    ...(sheet.kind === "secret" ? secretRows(sheet) : [...decisionRows(sheet), ...restRows(sheet)]),
  ];
  const fit = printScale(rows, columnWidths, "portrait", true);
  return {
    id: decisionSheetId(sheet.number),
    name: name.replace(/[\\/?*[\]:'\p{Cc}]/gu, "-").slice(0, 31),
    columnWidths,
    rows,
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(name, stamp, { orientation: "portrait", fit, titleRows: 0 }),
  };
};

const secretRows = (sheet: SecretReference): readonly PlannedRow[] => [
  wideText(texts.secret, "warning"),
  ...secretLines(sheet).map(lineRow),
];

const lineRow = ({ label, text }: DecisionLine): PlannedRow => paragraph(label, text);

const decisionRows = (sheet: DecisionSheet): readonly PlannedRow[] => [
  ...(sheet.state === "concept" ? [wideText(texts.concept(sheet.gaps.length), "warning")] : []),
  ...headLines(sheet).map(lineRow),
  blankRow,
  wideText(labels.decisionPoints, "section"),
  ...numbered(sheet.decisionPoints),
  blankRow,
  wideText(labels.options, "section"),
  ...blocksOf(sheet.options).flatMap((options) => optionRows(options, sheet.years)),
  blankRow,
  wideText(labels.advice, "section"),
  wideText(recommendationText(sheet)),
  ...(sheet.advice.mtAdvice ? [paragraph(labels.mtAdvice, sheet.advice.mtAdvice)] : []),
  wideText(sheetTexts.advice(sheet.body ?? "college"), "muted"),
  paragraph(labels.signatures, texts.signatories),
  blankRow,
  wideText(labels.decision, "section"),
  ...decisionLines(sheet).map(lineRow),
];

const numbered = (parts: readonly NumberedText[]): readonly PlannedRow[] =>
  parts.length === 0 ? [wideText(texts.none, "muted")] : parts.map(({ number, text }) => paragraph(number, text));

const blocksOf = (options: readonly DecisionOption[]): readonly (readonly DecisionOption[])[] =>
  Array.from({ length: Math.ceil(options.length / optionsAbreast) }, (_, block) =>
    options.slice(block * optionsAbreast, (block + 1) * optionsAbreast),
  );

const optionRows = (options: readonly DecisionOption[], years: readonly number[]): readonly PlannedRow[] => [
  row("headingRight", cell("", "heading"), ...options.map(({ name }) => name)),
  ...optionLines(options, years).map(({ label, holds, texts: said }) =>
    row(holds === "words" ? "text" : "amount", cell(label, "label"), ...said),
  ),
];

/** From page 2 on: what is missing first, then the grounds. */
const restRows = (sheet: DecisionSheet): readonly PlannedRow[] => {
  const gaps = sheet.gaps.map((gap) => wideText(`• ${gapText(gap)}`));
  const [first, ...others] = [
    ...(gaps.length > 0 ? [wideText(labels.gaps, "section"), ...gaps, blankRow] : []),
    ...groundsRows(sheet),
  ];
  return first ? [onNewPage(first), ...others] : [];
};
