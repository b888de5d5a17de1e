/** A table of the register as it must come to stand on a new sheet. */
import type { Content } from "./sheet-plan";

export interface ColumnPlan {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly numberFormat: string | null;
  /** What may be chosen: words, or a formula that gives a range; people may type something else after a warning. */
  readonly choices: readonly string[] | { readonly formula: string } | null;
  /** Lights up while empty in a row that has a value in the first column. */
  readonly highlightEmpty: boolean;
}

/** A cell with a number format of its own, or else with that of its column. */
export interface FilledCell {
  readonly content: Content;
  readonly numberFormat: string | null;
}

export interface TablePlan {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly ColumnPlan[];
  /** At least one. */
  readonly rows: number;
  /** What stands in the first of them from the start; the others are blank. */
  readonly contents: readonly (readonly FilledCell[])[];
  /** Said when a choice is not in the list. */
  readonly choiceWarning: { readonly title: string; readonly message: string };
}
