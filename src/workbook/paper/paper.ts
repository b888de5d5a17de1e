/** A paper as content: what its worksheet and its Word document both show, from the same figures (domain.md 2.2). */
import type { NumberedText } from "../../domain/numbered-text";
import type { ReportColumn, ReportRow } from "../report/report";

/** definitive: complete, and of a closed round · concept: something lacks, which the paper names itself · null: a paper that is neither. */
export type PaperState = "concept" | "definitive" | null;

/** A picture of figures that a table beside it holds too; `alt` says in words what can be seen. */
export interface PaperChart {
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  readonly alt: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Headings of level 1 are the parts of a paper, those of level 2 what a part holds. */
export type PaperBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly tone: "plain" | "muted" | "warning" }
  | { readonly kind: "field"; readonly label: string; readonly text: string }
  | { readonly kind: "numbered"; readonly parts: readonly NumberedText[] }
  | { readonly kind: "link"; readonly label: string; readonly address: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly ReportColumn[];
      readonly rows: readonly ReportRow[];
      /** What is said where there are no rows. */
      readonly none: string;
    }
  /** Room to write by hand. */
  | { readonly kind: "toFillIn"; readonly label: string; readonly lines: number }
  | { readonly kind: "chart"; readonly chart: PaperChart }
  | { readonly kind: "newPage" };

export interface Paper {
  /** Which of our papers it is: the same id finds its sheet again. */
  readonly id: string;
  /** Of its sheet and its file. */
  readonly name: string;
  readonly title: string;
  readonly state: PaperState;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly PaperBlock[];
}
