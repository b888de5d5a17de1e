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
export const tableRows = ({ caption, columns, rows, none }: PaperTable): readonly PlannedRow[] => {
  const kinds = columns.map(({ kind }) => kind);
  return [
    ...(caption === "" ? [] : [wideText(caption, "caption")]),
    ...(rows.length === 0
      ? [wideText(none)]
      : [
          row("heading", ...columns.map(({ heading }, at) => cell(heading, headingLook(kinds, at)))),
          ...rows.map((each) => plannedRow(each, kinds)),
        ]),
  ];
};

/** Whether a column begins right where the figures of the one before it end. */
const isBeside = (kinds: readonly PaperFigure[], at: number): boolean => {
  const [before, own] = [kinds[at - 1], kinds[at]];
  return before !== undefined && isRight.has(before) && own !== undefined && !isRight.has(own);
};

const headingLook = (kinds: readonly PaperFigure[], at: number): Look => {
  const kind = kinds[at];
  if (kind !== undefined && isRight.has(kind)) return "headingRight";
  return isBeside(kinds, at) ? "headingBeside" : "heading";
};

const plannedRow = ({ kind, cells, tone, holds }: PaperRow, kinds: readonly PaperFigure[]): PlannedRow => {
  const plan = (at: number): PlannedCell => {
    const content = cells[at] ?? null;
    // the name of a group runs on over the empty cells beside it
    if (kind === "group") return cell(content, "plain");
    if (holds && at > 0) return besideCell(content, holds);
    const planned = plannedCell(content, kinds[at] ?? "text", tone);
    return planned.look === "text" && isBeside(kinds, at) ? cell(content, "textBeside") : planned;
  };
  return { ...row("plain", ...kinds.map((_, at) => plan(at))), band: kind };
};

const plannedCell = (content: ReportCell, figure: PaperFigure, tone: PaperRow["tone"]): PlannedCell => {
  if (figure === "verdict") return cell(content, tone ?? "centred");
  // p.m. and the like: where the figures of the column stand
  if (typeof content === "string") return cell(content, isRight.has(figure) ? "amount" : figureLooks[figure]);
  return cell(inUnits(figure)(content), exactLook(figure, content));
};

/** Words and figures below each other read from the left. */
const besideCell = (content: ReportCell, figure: PaperFigure): PlannedCell => {
  if (typeof content === "string") return cell(content, "text");
  const look = exactLook(figure, content);
  return cell(inUnits(figure)(content), leftLooks[look] ?? look);
};

const leftLooks: Partial<Record<Look, Look>> = {
  hours: "hoursLeft",
  exactHours: "exactHoursLeft",
  euro: "euroLeft",
  euroCents: "euroCentsLeft",
};

/** Whole hours and euros without decimals, others with all that they have: nothing is rounded away on paper. */
const exactLook = (figure: PaperFigure, content: number | null): Look => {
  if (figure === "hours" && content !== null && !Number.isInteger(content)) return "exactHours";
  if (figure === "cents" && content !== null && content % 100 !== 0) return "euroCents";
  return figureLooks[figure];
};

/** A figure as a cell holds it: euros, not cents. */
export const inUnits =
  (figure: PaperFigure) =>
  (content: number | null): number | null =>
    figure === "cents" && content !== null ? content / 100 : content;
