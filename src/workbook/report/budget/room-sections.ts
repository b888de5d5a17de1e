import type { BudgetRound } from "../../../domain/budget-round";
import type { Room, RoomYear } from "../../../domain/budget-room";
import type { AmountSum } from "../../../domain/amount-sum";
import { isFilled, isOpen, yearSum } from "../../../domain/finance-lines";
import type { Where } from "../../../domain/issue";
import type { Standing } from "../../../domain/money-claims";
import type { Cents } from "../../../domain/quantity";
import { budgetTexts } from "../../../messages/reports/budget";
import type { Speech } from "../../../messages/speech";
import type { ReportRow, ReportSection } from "../report";
import { leftWith, moneyColumns, moneyRow, natureText, type Verdict } from "./money-row";

const restParts = ({ room, statutory, chosen }: RoomYear): readonly AmountSum[] => [room, statutory, chosen];
const allParts = (year: RoomYear): readonly AmountSum[] => [...restParts(year), year.wanted];

const pmIn = (sums: readonly AmountSum[]): number => sums.reduce((sum, { pm }) => sum + pm, 0);

/** How many p.m. cells the rest of the first year leaves out. */
export const pmInFirstRest = (rooms: readonly Room[]): number =>
  pmIn(rooms.flatMap(({ years }) => years.slice(0, 1).flatMap(restParts)));

interface Rest {
  readonly of: (year: RoomYear) => Cents | null;
  readonly parts: (year: RoomYear) => readonly AmountSum[];
}

const rest: Rest = { of: (year) => year.rest, parts: restParts };
const restAfterWanted: Rest = { of: (year) => year.restAfterWanted, parts: allParts };

/** A year of which nobody says what there is matters where something is asked of it. */
const verdictOf = (years: readonly RoomYear[], { of, parts }: Rest, { language }: Speech): Verdict => {
  const { verdicts } = budgetTexts[language];
  const short = years.find((year) => (of(year) ?? 0) < 0);
  if (short) return { word: verdicts.short(short.year), tone: "bad" };
  const isUnknown = (year: RoomYear): boolean => of(year) === null && parts(year).some(isFilled);
  if (years.some(isUnknown) || years.every((year) => of(year) === null))
    return { word: verdicts.unknown, tone: "unknown" };
  return years.flatMap(parts).some(isOpen)
    ? { word: verdicts.leftExceptPm, tone: "tight" }
    : { word: verdicts.left, tone: "good" };
};

/** The lines of a room; what nobody asks is no line. */
const roomRows = (
  { nature, years }: Room,
  label: string,
  where: Where | null,
  speech: Speech,
): readonly ReportRow[] => {
  const { lines } = budgetTexts[speech.language];
  const row = (what: string, amounts: readonly (AmountSum | Cents | null)[], verdict: Verdict | null = null) =>
    moneyRow([label, natureText(nature, speech), what], amounts, speech, verdict, where);
  const asked = (standing: Standing): readonly ReportRow[] => {
    const sums = years.map((year) => year[standing]);
    return sums.some(isFilled) ? [row(lines[standing], sums)] : [];
  };
  const restRow = (name: "rest" | "restAfterWanted", left: Rest): ReportRow =>
    row(
      lines[name],
      years.map((year) => leftWith(left.of(year), left.parts(year))),
      verdictOf(years, left, speech),
    );
  const wanted = asked("wanted");
  return [
    row(
      lines.room,
      years.map((year) => year.room),
    ),
    ...asked("statutory"),
    ...asked("chosen"),
    restRow("rest", rest),
    ...(wanted.length === 0 ? [] : [...wanted, restRow("restAfterWanted", restAfterWanted)]),
  ];
};

/** Which sources say nothing of which years. */
const blankNotes = ({ room }: BudgetRound, { language }: Speech): readonly string[] => {
  const blanks = room.flatMap(({ years }) =>
    years.flatMap(({ year, blank }) => blank.map((source) => ({ source, year }))),
  );
  return [...new Set(blanks.map(({ source }) => source))].map((source) =>
    budgetTexts[language].blank(source, [
      ...new Set(blanks.filter((each) => each.source === source).map(({ year }) => year)),
    ]),
  );
};

/** What is left per year and aard. */
export const roomSection = (round: BudgetRound, speech: Speech): ReportSection => {
  const texts = budgetTexts[speech.language];
  const { headings } = texts;
  return {
    title: texts.room,
    note: [
      texts.roomHow(pmIn(round.room.flatMap((each) => each.years.flatMap(allParts)))),
      ...blankNotes(round, speech),
      texts.leftOut(round.leftOut),
    ]
      .filter((each) => each !== "")
      .join(" "),
    columns: moneyColumns(["", headings.nature, headings.what], round.years, speech),
    rows: round.room.flatMap((room) => roomRows(room, "", null, speech)),
    none: texts.noRoom,
  };
};

/** The same of each source that is no reserve. */
export const sourceSection = ({ sources, years }: BudgetRound, speech: Speech): ReportSection => {
  const texts = budgetTexts[speech.language];
  const { headings } = texts;
  return {
    title: texts.sources,
    note: texts.sourcesHow,
    columns: moneyColumns([headings.source, headings.nature, headings.what], years, speech),
    rows: sources.flatMap(({ source, room }) => {
      const [first] = source.rows;
      return roomRows(room, source.source, first ? { kind: "row", row: first.row, field: "source" } : null, speech);
    }),
    none: texts.noSources,
  };
};

/** Dekking that takes off no source, row by row. */
export const unplacedSection = ({ unplaced, years }: BudgetRound, speech: Speech): ReportSection => {
  const texts = budgetTexts[speech.language];
  const { headings } = texts;
  return {
    title: texts.unplaced,
    note: texts.unplacedHow,
    columns: moneyColumns([headings.nr, headings.nature, headings.source], years, speech, headings.reason),
    rows: unplaced.map(({ claim: { row, initiative }, reason }) =>
      moneyRow(
        [initiative.nr, natureText(row.nature, speech), row.source],
        years.map((year) => yearSum([row], year)),
        speech,
        { word: texts.reasons[reason], tone: "tight" },
        { kind: "row", row: row.row, field: "source" },
      ),
    ),
    none: texts.noUnplaced,
  };
};
