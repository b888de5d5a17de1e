import type { RolePeriod } from "../../domain/role-period";
import type { DecisionSheet } from "../../domain/decision-sheet";
import type { DecisionSubject, RoleDemand } from "../../domain/decision-subject";
import type { FinanceLine } from "../../domain/finance-lines";
import type { NumberedText } from "../../domain/numbered-text";
import { groupBy } from "../../domain/group-by";
import { cents, hours, type Hours } from "../../domain/quantity";
import { dayText, euroText, hoursText, readingText } from "../../messages/nl-format";
import { noteText } from "../../messages/nl-gaps";
import { decisionTexts as texts } from "../../messages/nl-sheets";
import { financeWord, natureWord, verdictWord } from "../../messages/nl-words";
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
  paragraph(labels.triangle, texts.triangle(subject.politicalSponsor, subject.executiveSponsor, subject.lead)),
  paragraph(labels.planning, texts.planning(dayText(subject.start), dayText(subject.end))),
  ...(subject.demand.length > 0 ? subject.demand.map(demandRow) : [paragraph(labels.capacity, texts.noDemand)]),
  ...bottleneckRows(subject.bottlenecks),
  ...moneyRows(subject.finances, years),
  ...(subject.link ? [paragraph(labels.link, subject.link)] : []),
  blankRow,
];

const demandRow = ({ role, hours: perPeriod }: RoleDemand, index: number): PlannedRow =>
  paragraph(
    index === 0 ? labels.capacity : "",
    `${role}: ${perPeriod
      .filter(({ hours: asked }) => asked.kind !== "empty")
      .map(({ period, hours: asked }) => `${period.key} ${readingText<Hours>(asked, hoursText)}`)
      .join(", ")}`,
  );

/** One line a role: where it is short and by how much, then where it is tight, then where it is not known. */
const bottleneckRows = (bottlenecks: readonly RolePeriod[]): readonly PlannedRow[] =>
  [...groupBy(bottlenecks, ({ roleKey }) => roleKey).values()].map((ofRole, index) =>
    paragraph(
      index === 0 ? labels.bottlenecks : "",
      `${ofRole[0]?.role ?? ""}: ${(["shortage", "tight", "unknown"] as const)
        .map((verdict) => ofRole.filter((each) => each.verdict === verdict))
        .filter((alike) => alike.length > 0)
        .map((alike) => `${alike.map(bottleneckText).join(", ")}`)
        .join("; ")}`,
    ),
  );

const bottleneckText = ({ period, verdict, balance }: RolePeriod): string =>
  texts.bottleneck(
    period.key,
    verdictWord[verdict],
    verdict === "shortage" && balance !== null ? hoursText(hours(Math.abs(balance))) : "",
  );

const moneyRows = (lines: readonly FinanceLine[], years: readonly number[]): readonly PlannedRow[] =>
  lines.length === 0
    ? []
    : [
        row("headingRight", cell(labels.money, "heading"), ...years.map(String)),
        ...lines.map((line) => row("amount", cell(lineLabel(line), "text"), ...line.years.map(amountText))),
      ];

const lineLabel = ({ kind, nature }: FinanceLine): string =>
  [financeWord[kind], nature && natureWord[nature]].filter(Boolean).join(" ");

const amountText = ({ known, pm, unreadable }: FinanceLine["years"][number]): string => {
  const amount =
    known === null ? (pm > 0 ? "p.m." : "–") : `${euroText(cents(known))}${pm > 0 ? texts.exclusivePm(pm) : ""}`;
  return unreadable > 0 ? `${amount} (${unreadable} onleesbaar)` : amount;
};
