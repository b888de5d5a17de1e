import { announce } from "./announce";
import { cellsIn } from "./cells";
import { record } from "./journal";
import type { Area, Sheet, Workbook } from "./workbook";

type Formulas = ReadonlyMap<string, { readonly row: number; readonly column: number; readonly text: string }>;

/** Does work that enters cells of an area, and tells which formulas came, went or read otherwise. */
export function tellingFormulas(workbook: Workbook, sheet: Sheet, area: Area, work: () => void): void {
  const before = formulasIn(sheet, area);
  let after = before;
  record(workbook, () => tell(workbook, sheet, after, before));
  work();
  after = formulasIn(sheet, area);
  tell(workbook, sheet, before, after);
}

function formulasIn(sheet: Sheet, area: Area): Formulas {
  const formulas = [...cellsIn(sheet, area)].flatMap(({ row, column, cell }) =>
    cell.formula ? [[`${row} ${column}`, { row, column, text: cell.formula.text }] as const] : [],
  );
  return new Map(formulas);
}

function tell(workbook: Workbook, sheet: Sheet, before: Formulas, after: Formulas): void {
  const changed = new Map([...after, ...before].filter(([key]) => before.get(key)?.text !== after.get(key)?.text));
  if (changed.size === 0) return;
  const cells = [...changed].map(([key, { row, column }]) => ({ row, column, before: before.get(key)?.text ?? null }));
  announce(workbook, { kind: "formulas", sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) });
}
