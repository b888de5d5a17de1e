import type { PaperFigure, PaperRow, PaperTable } from "../paper/paper";
import type { ReportCell } from "../report/report";
import { cell, type Look, type PlannedCell, type PlannedRow, row, wideText } from "../sheet-plan";

/** How a figure looks in a cell. */
export const figureLooks: Readonly<Record<PaperFigure, Look>> = {
  text: "text",
  count: "centred",
  hours: "hours",
  cents: "euro",
  thousands: "thousands",
  fraction: "percent",
  score: "score",
  days: "centred",
  verdict: "centred",
};

const isRight: ReadonlySet<PaperFigure> = new Set(["hours", "cents", "thousands", "fraction", "score"]);

/** A table of a paper: its caption, its headings and its rows, or what is said where there are none. */
export const tableRows = ({ caption, columns, rows, none }: PaperTable): readonly PlannedRow[] => [
  ...(caption === "" ? [] : [wideText(caption, "caption")]),
  ...(rows.length === 0
    ? [wideText(none)]
    : [
        row(
          "heading",
          ...columns.map(({ heading, kind }) => cell(heading, isRight.has(kind) ? "headingRight" : "heading")),
        ),
        ...rows.map((each) =>
          plannedRow(
            each,
            columns.map(({ kind }) => kind),
          ),
        ),
      ]),
];

const plannedRow = ({ kind, cells, tone, holds }: PaperRow, kinds: readonly PaperFigure[]): PlannedRow => {
  // the name of a group runs on over the empty cells beside it
  if (kind === "group") return { ...row("plain", ...kinds.map((_, at) => cells[at] ?? null)), band: kind };
  const figureAt = (at: number): PaperFigure => (at > 0 && holds ? holds : (kinds[at] ?? "text"));
  return { ...row("plain", ...kinds.map((_, at) => plannedCell(cells[at] ?? null, figureAt(at), tone))), band: kind };
};

const plannedCell = (content: ReportCell, figure: PaperFigure, tone: PaperRow["tone"]): PlannedCell => {
  if (figure === "verdict") return cell(content, tone ?? "centred");
  // p.m. and the like: where the figures of the column stand
  if (typeof content === "string" && isRight.has(figure)) return cell(content, "amount");
  return cell(typeof content === "string" ? content : inUnits(figure)(content), figureLooks[figure]);
};

/** A figure as a cell holds it: euros, not cents. */
export const inUnits =
  (figure: PaperFigure) =>
  (content: number | null): number | null =>
    figure === "cents" && content !== null ? content / 100 : content;
