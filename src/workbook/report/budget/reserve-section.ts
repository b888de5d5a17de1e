import type { BudgetRound } from "../../../domain/budget-round";
import type { AmountSum } from "../../../domain/amount-sum";
import { isFilled, isOpen } from "../../../domain/finance-lines";
import type { Cents } from "../../../domain/quantity";
import type { ReserveRun, ReserveYear } from "../../../domain/reserve-run";
import { budgetTexts } from "../../../messages/reports/budget";
import type { Speech } from "../../../messages/speech";
import type { ReportRow, ReportSection } from "../report";
import { leftWith, moneyColumns, moneyRow, natureText, type Verdict } from "./money-row";

interface End {
  readonly below: number | null;
  readonly of: (year: ReserveYear) => Cents | null;
  readonly parts: (year: ReserveYear) => readonly AmountSum[];
}

/** What a year's end rests on: of the first also what came before it. */
const settledParts =
  ({ years, before }: ReserveRun) =>
  (year: ReserveYear): readonly AmountSum[] => [...(year === years[0] ? before : []), year.added, year.settled];

const verdictOf = (years: readonly ReserveYear[], { below, of, parts }: End, { language }: Speech): Verdict => {
  const texts = budgetTexts[language];
  if (below !== null) return { word: texts.below(below), tone: "bad" };
  if (years.some((year) => of(year) === null)) return { word: texts.verdicts.unknown, tone: "unknown" };
  return years.flatMap(parts).some(isOpen)
    ? { word: texts.verdicts.leftExceptPm, tone: "tight" }
    : { word: texts.aboveZero, tone: "good" };
};

const runRows = (run: ReserveRun, speech: Speech): readonly ReportRow[] => {
  const { source, years } = run;
  const { reserveLines } = budgetTexts[speech.language];
  const [first] = source.rows;
  const where = first ? ({ kind: "row", row: first.row, field: "balance" } as const) : null;
  const row = (name: keyof typeof reserveLines, end: End | null = null): ReportRow =>
    moneyRow(
      [source.source, natureText(source.nature, speech), reserveLines[name]],
      years.map((year) => (end ? leftWith(end.of(year), end.parts(year)) : year[name])),
      speech,
      end && verdictOf(years, end, speech),
      where,
    );
  const isWanted = years.some(({ wanted, end, endAfterWanted }) => isFilled(wanted) || end !== endAfterWanted);
  return [
    row("begin"),
    row("added"),
    row("settled"),
    row("end", { below: run.below, of: ({ end }) => end, parts: settledParts(run) }),
    ...(isWanted ? [row("wanted"), row("endAfterWanted", afterWanted(run))] : []),
  ];
};

const afterWanted = (run: ReserveRun): End => ({
  below: run.belowAfterWanted,
  of: ({ endAfterWanted }) => endAfterWanted,
  parts: (year) => [...settledParts(run)(year), year.wanted],
});

/** What each reserve holds, year by year, and where it goes below zero. */
export const reserveSection = ({ reserves, years }: BudgetRound, speech: Speech): ReportSection => {
  const texts = budgetTexts[speech.language];
  const { headings } = texts;
  return {
    title: texts.reserves,
    note: texts.reservesHow,
    columns: moneyColumns([headings.source, headings.nature, headings.what], years, speech),
    rows: reserves.flatMap((run) => runRows(run, speech)),
    none: texts.noReserves,
  };
};
