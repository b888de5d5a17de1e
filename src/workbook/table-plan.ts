/** A table of the register as it must come to stand on a new sheet, with its rows still empty. */

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

export interface TablePlan {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly ColumnPlan[];
  /** At least one. */
  readonly rows: number;
  /** Said when a choice is not in the list. */
  readonly choiceWarning: { readonly title: string; readonly message: string };
}
