import { announce } from "./announce";
import { cellsIn } from "./cells";
import { record } from "./journal";
import type { Area, Sheet, Workbook } from "./workbook";

type Formulas = ReadonlyMap<string, { readonly row: number; readonly column: number; readonly text: string }>;

/** Does work that enters cells of an area, and tells which formulas came, went or read otherwise; taking it back tells the opposite. */
export function tellingFormulas(workbook: Workbook, sheet: Sheet, area: Area, work: () => void): void {
  const before = formulasIn(sheet, area);
  work();
  const after = formulasIn(sheet, area);
  if (areSame(before, after)) return;
  record(workbook, () => tell(workbook, sheet, after, before));
  tell(workbook, sheet, before, after);
}

function areSame(before: Formulas, after: Formulas): boolean {
  return before.size === after.size && [...before].every(([key, { text }]) => after.get(key)?.text === text);
}

function formulasIn(sheet: Sheet, area: Area): Formulas {
  const formulas = [...cellsIn(sheet, area)].flatMap(({ row, column, cell }) =>
    cell.formula ? [[`${row} ${column}`, { row, column, text: cell.formula.text }] as const] : [],
  );
  return new Map(formulas);
}

function tell(workbook: Workbook, sheet: Sheet, before: Formulas, after: Formulas): void {
  const changed = new Map([...after, ...before].filter(([key]) => before.get(key)?.text !== after.get(key)?.text));
  const cells = [...changed].map(([key, { row, column }]) => ({ row, column, before: before.get(key)?.text ?? null }));
  announce(workbook, { kind: "formulas", sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) });
}
