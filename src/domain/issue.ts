/**
 * Everything that can be wrong with the data, as a closed union: a code, the facts that its sentence needs, and where.
 * Sentences are made late, in `messages`.
 */
import type { CellProblem } from "./cell-problem";
import type { ListProblem } from "./list-problem";
import type { RowId, TableId } from "./model";
import type { RuleProblem } from "./rule-problem";

/** From grave to light. now: nu nodig · beforeSubmission: nodig vóór voorleggen · advice: advies. */
export const severities = ["now", "beforeSubmission", "advice"] as const;
export type Severity = (typeof severities)[number];

/**
 * Where a finding belongs: a cell or whole row of a table by the model's own names, a table, a cell of a list that
 * is no table, or the workbook as a whole. `workbook/parse` turns each into sheet, table, row and column.
 * `field` is a field of the row's type; a figure is named by its `PeriodKey`, a score by the key of its criterion.
 */
export type Where =
  | { readonly kind: "row"; readonly row: RowId; readonly field: string | null }
  | { readonly kind: "column"; readonly table: TableId; readonly heading: string }
  | { readonly kind: "table"; readonly table: TableId }
  | {
      readonly kind: "cell";
      readonly sheet: string;
      /** The row that Excel shows; null for the list as a whole. */
      readonly row: number | null;
      readonly column: string;
      readonly address: string;
    }
  | { readonly kind: "workbook" };

export type Problem = CellProblem | RuleProblem | ListProblem;

export type Issue = Problem & { readonly severity: Severity; readonly where: Where };

/** The finding of a problem in a field of a row, or in the row as a whole. */
export const issueInRow = (problem: Problem, severity: Severity, row: RowId, field: string | null = null): Issue => ({
  ...problem,
  severity,
  where: { kind: "row", row, field },
});

/** The gravest first; those of one severity in the order in which they were found. */
export const gravestFirst = (issues: readonly Issue[]): readonly Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
