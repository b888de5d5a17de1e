/** An answer to a question about the register, as plain rows that a sheet and the pane can both show. */
import type { Where } from "../../domain/issue";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import type { ReportId } from "../../messages/reports/report-texts";
import type { Speech } from "../../messages/speech";

/** What the figures of a column are: hours, cents, a fraction, a number of days; `verdict` is a word that the tone of its row colours. */
export type FigureKind = "text" | "count" | "hours" | "cents" | "fraction" | "days" | "verdict";

export interface ReportColumn {
  readonly heading: string;
  readonly kind: FigureKind;
  /** In characters. */
  readonly width: number;
}

/** Null is not known or not there, and shown as nothing. */
export type ReportCell = string | number | null;

/** How good what a row says is; the word in it says the same. */
export type Tone = "bad" | "tight" | "good" | "unknown";

export interface ReportRow {
  readonly cells: readonly ReportCell[];
  /** The cell of the register that it is about. */
  readonly where: Where | null;
  readonly tone: Tone | null;
}

export interface ReportSection {
  readonly title: string;
  /** How it is reckoned, or what is left out; empty where nothing has to be said. */
  readonly note: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** What is said where there are no rows. */
  readonly none: string;
}

export interface Report {
  readonly id: ReportId;
  /** The answer in one sentence. */
  readonly headline: string;
  readonly sections: readonly ReportSection[];
}

/** Makes the answer of a register on a day, in the words of a language. */
export type ReportOf = (portfolio: Portfolio, on: Day, speech: Speech) => Report;

export const text = (heading: string, width = 16): ReportColumn => ({ heading, kind: "text", width });
export const figure = (kind: Exclude<FigureKind, "text">, heading: string, width = 12): ReportColumn => ({
  heading,
  kind,
  width,
});

/** A row without a tone about a cell, or about none. */
export const reportRow = (where: Where | null, cells: readonly ReportCell[], tone: Tone | null = null): ReportRow => ({
  cells,
  where,
  tone,
});
