import { answerSources } from "../../domain/answer-sources";
import { checkCoherence } from "../../domain/coherence";
import { type DecisionSheet, decisionSheet } from "../../domain/decision-sheet";
import type { DecisionSubject } from "../../domain/decision-subject";
import type { Issue } from "../../domain/issue";
import { matchKey } from "../../domain/matching";
import type { RowId } from "../../domain/model";
import type { NumberedText } from "../../domain/numbered-text";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import { blockTexts as texts, stateText } from "../../messages/nl-blocks";
import type { FunctionRefusal } from "../../messages/refusal";
import { gapText, noteText } from "../../messages/nl-gaps";
import { decisionTexts, sheetTexts } from "../../messages/nl-sheets";
import { numberArgument, parseArguments } from "../parse/function-arguments";
import { type Block, withNotes } from "./block";
import {
  type DecisionLine,
  decisionLines,
  headLines,
  line,
  optionLines,
  recommendationText,
  secretLines,
} from "./decision-lines";
import { argumentNotes, defaultsNotes, findingNotes } from "./notes";
import { financeLabel, financeText, subjectLines } from "./subject-lines";

const { labels } = decisionTexts;

/** The decision sheet of a number in two columns as of a day, from the tables that a formula gives as argument 2 and on. */
export const decisionBlock = (nr: unknown, tables: unknown, on: Day): Block | FunctionRefusal => {
  const number = numberArgument(nr);
  if (number === "") return { code: "noNumber" };
  const parsed = parseArguments(tables, 2, answerSources.decision);
  if ("code" in parsed) return parsed;
  const { portfolio, place } = parsed;
  const sheet = decisionSheet(portfolio, number, on);
  switch (sheet.kind) {
    case "notFound":
      return { ...sheet, code: "unknownNumber", choicesGiven: portfolio.tables.has("choices") };
    case "secret":
      return blockOf(sheet.number, [line(texts.note, decisionTexts.secret), ...secretLines(sheet)], on, []);
    case "sheet":
      return blockOf(sheet.number, sheetLines(sheet), on, [
        ...argumentNotes(parsed),
        ...findingNotes(issuesAbout(sheet, portfolio, [...parsed.issues, ...checkCoherence(portfolio)]), place),
        ...defaultsNotes("decision", parsed),
      ]);
  }
};

const blockOf = (number: string, lines: readonly DecisionLine[], on: Day, notes: readonly string[]): Block =>
  withNotes(
    [
      texts.decisionHeadings,
      ...[line(texts.decisionSheet, number), ...lines].map(({ label, text }) => [label, text]),
      [stateText(on), ""],
    ],
    notes,
  );

const sheetLines = (sheet: DecisionSheet): readonly DecisionLine[] => [
  ...(sheet.state === "concept" ? [line(texts.note, texts.concept(sheet.gaps.length))] : []),
  ...headLines(sheet),
  ...numbered(labels.decisionPoints, sheet.decisionPoints),
  ...options(sheet),
  line(labels.advice, recommendationText(sheet)),
  ...(sheet.advice.mtAdvice ? [line(labels.mtAdvice, sheet.advice.mtAdvice)] : []),
  line(labels.advice, sheetTexts.advice(sheet.body ?? "college")),
  line(labels.signatures, decisionTexts.signatories),
  ...decisionLines(sheet).filter(({ text }) => text !== ""),
  ...sheet.gaps.map((gap) => line(texts.missing, gapText(gap))),
  line(labels.background, sheet.background || decisionTexts.none),
  line(labels.effectWanted, sheet.intendedEffect || decisionTexts.none),
  ...numbered(labels.arguments, sheet.arguments),
  ...numbered(labels.caveats, sheet.caveats),
  ...sheet.subjects.flatMap((subject) => itemLines(subject, sheet.years)),
  line(labels.communication, sheet.communication || decisionTexts.none),
  line(labels.evaluation, sheet.evaluation || decisionTexts.none),
  ...sheet.attachments.map(({ title, address }) =>
    address === "" || title === "" ? line(labels.link, address || title) : line(`${labels.link} ${title}`, address),
  ),
  ...sheet.notes.map((note) => line(labels.notes, noteText(note))),
];

const numbered = (label: string, parts: readonly NumberedText[]): readonly DecisionLine[] =>
  parts.length === 0
    ? [line(label, decisionTexts.none)]
    : parts.map(({ number, text }) => line(`${label} ${number}`, text));

/** The options below each other, each with its properties and what it is. */
const options = ({ options: all, years }: DecisionSheet): readonly DecisionLine[] => {
  const properties = optionLines(all, years);
  return all.flatMap(({ name, description }, at) =>
    [
      ...properties.map(({ label, texts: said }) => line(`${name}: ${label}`, said[at] ?? "")),
      line(`${name}: ${labels.description}`, description),
    ].filter(({ text }) => text !== ""),
  );
};

const itemLines = (subject: DecisionSubject, years: readonly number[]): readonly DecisionLine[] =>
  [
    line("", subject.name),
    ...subjectLines(subject, years),
    ...subject.finances.flatMap((of) =>
      years.map((year, at) => {
        const amounts = of.years[at];
        return line(`${financeLabel(of)} ${year}`, amounts ? financeText(amounts) : "");
      }),
    ),
    ...(subject.link ? [line(labels.link, subject.link)] : []),
  ].map(({ label, text }) => line(label === "" ? subject.nr : `${subject.nr}: ${label}`, text));

/** The findings in the rows that a sheet is made of; another choice may be geheim, so nothing of it is said. */
const issuesAbout = (sheet: DecisionSheet, portfolio: Portfolio, issues: readonly Issue[]): readonly Issue[] => {
  const { initiatives, demand, finances, choices, alternatives } = portfolio;
  const items = new Set(sheet.subjects.map(({ initiative }) => initiative));
  const choice = sheet.about === "choice" ? matchKey(sheet.number) : null;
  const rows = new Set<RowId>(
    [
      ...initiatives.filter(({ id }) => items.has(id)),
      ...[...demand, ...finances].filter(({ initiative }) => items.has(initiative)),
      ...choices.filter(({ id }) => id === choice),
      ...alternatives.filter((each) => each.choice === choice),
    ].map(({ row }) => row),
  );
  return issues.filter(({ where }) => where.kind === "row" && rows.has(where.row));
};
