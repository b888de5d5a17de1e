/** A sheet of ours as it must come to stand in the workbook: plain data, made by `render/`, carried out by `excel/`. */
import type { CellArea } from "./raw-grid";

/** A formula comes from constants of our code only; every string is text, whatever it begins with. */
export type Content = string | number | null | { readonly formula: string };

/** How a cell looks; the formats stand in `looks.ts`. */
export type Look =
  | "plain"
  | "title"
  | "muted"
  | "mutedCount"
  | "warning"
  | "section"
  | "subsection"
  | "caption"
  | "toFillIn"
  | "heading"
  | "headingRight"
  | "headingBeside"
  | "label"
  | "text"
  | "textBeside"
  | "centred"
  | "hours"
  | "hoursLeft"
  | "exactHours"
  | "exactHoursLeft"
  | "shortHours"
  | "tightHours"
  | "percent"
  | "score"
  | "euro"
  | "euroCents"
  | "euroLeft"
  | "euroCentsLeft"
  | "thousands"
  | "amount"
  | "sum"
  | "left"
  | "date"
  | "bad"
  | "tight"
  | "good"
  | "unknown"
  | "link";

/** What a row of a table is, seen over the looks of its cells: lines, and bold for what sums or names other rows. */
export type Band = "row" | "group" | "subtotal" | "total";

export interface PlannedCell {
  readonly content: Content;
  readonly look: Look;
  /** Where a click on it leads: an address of the web or of mail. */
  readonly address?: string;
}

/**
 * A native chart over figures of the same sheet. Rows are counted from the row that holds the chart, so that it stays with
 * its figures wherever they come to stand; between it and them no text may run on into further rows.
 */
export interface PlannedChart {
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  /** What the figures are, beside their axis. */
  readonly valueTitle: string;
  readonly categories: CellArea;
  /** At most `mostSeries`, so that each can be told from the others in grey print. */
  readonly series: readonly { readonly name: string; readonly values: CellArea }[];
  /** The cells that it lies over. */
  readonly over: CellArea;
}

export interface PlannedRow {
  readonly cells: readonly PlannedCell[];
  /** The cell from which the row is one paragraph over the whole width of the sheet, or null. */
  readonly paragraphFrom: number | null;
  /** Starts a page when printed. */
  readonly breakBefore: boolean;
  readonly chart?: PlannedChart;
  readonly band?: Band;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** The scale in percent; or "wide": shrunk to one page wide by Excel, which then minds no page breaks of ours. */
  readonly fit: number | "wide";
  /** The number of top rows repeated on each page. */
  readonly titleRows: number;
  readonly header: string;
  readonly footer: string;
}

/** A label and the lines that are left to fill in beside it. */
export interface RoomPart {
  readonly label: string;
  readonly lines: number;
}

/** A part of the room that a sheet left before. */
export interface RoomBefore extends RoomPart {
  /** Whether the sheet now says itself what belongs there, from the register, which leads. */
  readonly isSaid: boolean;
}

export interface SheetPlan {
  /** Which of our sheets this is: the same id finds the same sheet again, also after somebody renamed it. */
  readonly id: string;
  /** While there is no sheet of that id, the sheet of this one becomes it: what stood there must not be left beside it. */
  readonly insteadOf?: string | undefined;
  /** The room that the sheet may have left before and no longer does: what is filled in there must not be lost. */
  readonly roomBefore?: readonly RoomBefore[] | undefined;
  readonly name: string;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PrintSetup;
}

export const cell = (content: Content, look: Look = "plain"): PlannedCell => ({ content, look });

/** A row of cells that all look alike, except those given as cells. */
export const row = (look: Look, ...contents: readonly (Content | PlannedCell)[]): PlannedRow => ({
  cells: contents.map((content) =>
    typeof content === "object" && content !== null && "look" in content ? content : cell(content, look),
  ),
  paragraphFrom: null,
  breakBefore: false,
});

/** A label and a text that runs over the rest of the sheet's width. */
export const paragraph = (label: string, text: string, look: Look = "text"): PlannedRow => ({
  cells: [cell(label, "label"), cell(text, look)],
  paragraphFrom: 1,
  breakBefore: false,
});

/** A text over the whole width. */
export const wideText = (text: Content, look: Look = "text"): PlannedRow => ({
  cells: [cell(text, look)],
  paragraphFrom: 0,
  breakBefore: false,
});

export const blankRow: PlannedRow = { cells: [], paragraphFrom: null, breakBefore: false };

/** The same rows from the top of a new page on. */
export const fromNewPage = ([first, ...others]: readonly PlannedRow[]): readonly PlannedRow[] =>
  first ? [onNewPage(first), ...others] : [];

/** The same row at the top of a new page. */
export const onNewPage = (of: PlannedRow): PlannedRow => ({ ...of, breakBefore: true });
