import { reportTexts } from "../../messages/reports/report-texts";
import type { FigureKind, Report, ReportCell, ReportColumn, ReportRow, ReportSection } from "../report/report";
import {
  blankRow,
  cell,
  type Content,
  type Look,
  type PlannedCell,
  type PlannedRow,
  row,
  type SheetPlan,
  wideText,
} from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** The sheet of an answer: its sentence, and its sections below each other in the same columns. */
export const renderReport = ({ id, headline, sections }: Report, stamp: Stamp): SheetPlan => {
  const name = reportTexts.nl.sheets[id];
  return {
    id: `antwoord-${id}`,
    name,
    columnWidths: widthsOf(sections),
    rows: [...sheetHead(reportTexts.nl.questions[id], stamp, headline), ...sections.flatMap(sectionRows)],
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
  };
};

/** Each column as wide as the widest of any section. */
const widthsOf = (sections: readonly ReportSection[]): readonly number[] => {
  const count = Math.max(...sections.map(({ columns }) => columns.length));
  return Array.from({ length: count }, (_, at) => Math.max(...sections.map(({ columns }) => columns[at]?.width ?? 0)));
};

const sectionRows = ({ title, note, columns, rows, none }: ReportSection): readonly PlannedRow[] => [
  wideText(title, "section"),
  ...(note === "" ? [] : [wideText(note)]),
  ...(rows.length === 0
    ? [wideText(none)]
    : [row("heading", ...columns.map(headingCell)), ...rows.map(rowOf(columns))]),
  blankRow,
];

const looks: Readonly<Record<FigureKind, Look>> = {
  text: "text",
  count: "centred",
  hours: "hours",
  cents: "euro",
  fraction: "percent",
  days: "centred",
  verdict: "centred",
};

const isRight: ReadonlySet<FigureKind> = new Set(["hours", "cents", "fraction"]);

const headingCell = ({ heading, kind }: ReportColumn): PlannedCell =>
  cell(heading, isRight.has(kind) ? "headingRight" : "heading");

const rowOf =
  (columns: readonly ReportColumn[]) =>
  ({ cells, tone }: ReportRow): PlannedRow =>
    row(
      "plain",
      ...cells.map((content, at): PlannedCell => {
        const kind = columns[at]?.kind ?? "text";
        return cell(contentOf(content, kind), kind === "verdict" && tone !== null ? tone : looks[kind]);
      }),
    );

const contentOf = (content: ReportCell, kind: FigureKind): Content =>
  kind === "cents" && typeof content === "number" ? content / 100 : content;
