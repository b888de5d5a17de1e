import type { CellChange, TableChanges } from "../cell-change";
import type { RawCell } from "../raw-table";

/** A cell that would be changed and holds a formula, in the language of the person. */
export interface LostFormula {
  readonly change: CellChange;
  readonly formula: string;
}

/** The formulas that changing these cells would take away, as far as the cells still say what was seen. */
export const readFormulas = async (
  context: Excel.RequestContext,
  { changes = [], columns = [] }: TableChanges,
): Promise<readonly LostFormula[]> => {
  const added = new Set(columns.map(({ table, column }) => JSON.stringify([table, column.heading])));
  const ranges = new Map<string, Excel.Range>();
  const standing = changes.filter(({ table, heading }) => !added.has(JSON.stringify([table, heading])));
  for (const { table, heading } of standing) {
    const id = JSON.stringify([table, heading]);
    if (ranges.has(id)) continue;
    const own = context.workbook.tables.getItem(table).columns.getItem(heading);
    ranges.set(id, own.getDataBodyRange().load("values,formulasLocal"));
  }
  await context.sync();
  return standing.flatMap((change) => {
    const range = ranges.get(JSON.stringify([change.table, change.heading]));
    const value = range?.values[change.row]?.[0] as RawCell | undefined;
    const formula = range?.formulasLocal[change.row]?.[0] as RawCell | undefined;
    // a text that begins so is no formula: it is its own value
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return isFormula && value === change.seen ? [{ change, formula }] : [];
  });
};
