/** A paper as content: what its worksheet and its Word document both show, from the same figures (domain.md 2.2). */
import type { NumberedText } from "../../domain/numbered-text";
import type { FigureKind, ReportCell, Tone } from "../report/report";
import type { RoomBefore } from "../sheet-plan";

/** definitive: complete, and of a closed round · concept: something lacks, which the paper names itself · null: a paper that is neither. */
export type PaperState = "concept" | "definitive" | null;

/**
 * What a figure is: beside those of a report, `thousands`, which are whole thousands of euros that the paper rounded itself,
 * and `score`, which has one decimal.
 */
export type PaperFigure = FigureKind | "thousands" | "score";

/**
 * A picture of figures, with the table of them below it, so that no other block has to hold them; `alt` says in words what
 * can be seen. A figure that is not known is null.
 */
export interface PaperChart {
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  readonly alt: string;
  /** Above the categories in the table. */
  readonly categoryHeading: string;
  readonly categories: readonly string[];
  /** What the figures are, in words beside their axis and as their kind. */
  readonly valueTitle: string;
  readonly holds: Exclude<PaperFigure, "text" | "verdict">;
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface PaperColumn {
  readonly heading: string;
  readonly kind: PaperFigure;
  /** In characters, beside those of the other columns: a paper stretches or shrinks them to its page. */
  readonly width: number;
}

/** group: a name above the rows that belong to it · subtotal, total: sums of rows above it. */
export type PaperRowKind = "row" | "group" | "subtotal" | "total";

export interface PaperRow {
  readonly kind: PaperRowKind;
  /** The first cell names the row. A text in a column of figures (p.m.) stands where its figures stand. */
  readonly cells: readonly ReportCell[];
  readonly tone: Tone | null;
  /** What its cells behind the first are, in a table of which the rows differ in that; null: as their columns say. */
  readonly holds: PaperFigure | null;
}

/** No row of a table is ever joined from cells, and no cell of it holds more than one thing. */
export interface PaperTable {
  readonly kind: "table";
  /** What the table shows; empty where the heading right above it says that. */
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** What is said where there are no rows. */
  readonly none: string;
}

/** Headings of level 1 are the parts of a paper, those of level 2 what a part holds. */
export type PaperBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly tone: "plain" | "muted" | "warning" }
  | { readonly kind: "field"; readonly label: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "numbered"; readonly parts: readonly NumberedText[] }
  | { readonly kind: "link"; readonly label: string; readonly address: string }
  | PaperTable
  /** Room to write by hand. */
  | { readonly kind: "toFillIn"; readonly label: string; readonly lines: number }
  /** `isExtra`: a table says it too, so that it stands only on a sheet that gets no page more by it and is hardly printed smaller. */
  | { readonly kind: "chart"; readonly chart: PaperChart; readonly isExtra?: true }
  | { readonly kind: "newPage" };

export interface Paper {
  /** Which of our papers it is: the same id finds its sheet again. */
  readonly id: string;
  /** The paper whose sheet it takes over, so that both never stand beside each other. */
  readonly insteadOf?: string;
  /** The room that its sheet may have left before, where it leaves none. */
  readonly roomBefore?: readonly RoomBefore[];
  /** Of its sheet and its file. */
  readonly name: string;
  readonly title: string;
  readonly state: PaperState;
  /** What stands below the title about its state: how many points lack, or on which round it rests; empty where nothing must be said. */
  readonly standing: string;
  readonly orientation: "portrait" | "landscape";
  /** Whether what stands before the first new page must be seen on one page, and is shrunk for it where that stays legible. */
  readonly wholeFirstPage: boolean;
  readonly blocks: readonly PaperBlock[];
}
