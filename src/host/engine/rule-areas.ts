import { span } from "./address";
import { copiedBy } from "./references";
import type { Area } from "./workbook";

/** A validation or conditional format: its formulas are written for the upper left corner of its cells. */
export interface AreaRule {
  readonly areas: readonly Area[];
}

/** Gives a rule other formulas. */
export type FormulasOf<T> = (rule: T, change: (text: string) => string) => T;

/** The rule on these cells instead; its formulas are rewritten to be those of the cell at `corner`. */
export function onAreas<T extends AreaRule>(
  rule: T,
  areas: readonly Area[],
  withFormulas: FormulasOf<T>,
  corner: Pick<Area, "row" | "column"> = cornerOf(areas),
): T {
  const before = cornerOf(rule.areas);
  return withFormulas({ ...rule, areas }, (text) =>
    copiedBy(text, corner.row - before.row, corner.column - before.column),
  );
}

/** The upper left corner of the smallest area around these. */
export function cornerOf(areas: readonly Area[]): Pick<Area, "row" | "column"> {
  return areas.length > 0 ? areas.reduce(span) : { row: 0, column: 0 };
}
