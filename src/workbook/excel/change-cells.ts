import type { CellChange } from "../cell-change";
import type { RawCell } from "../raw-table";
import { asInput } from "./text";
import { WorkbookError } from "./workbook-error";

/**
 * Changes cells of a person's own table, after reading their keys and contents again: throws `Moved`, with nothing
 * written, when a row is no longer where it was seen or a cell no longer says what was seen.
 */
export const changeCells = async (context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> => {
  const columns = new Map<string, Excel.Range>();
  const column = (table: string, heading: string): Excel.Range => {
    const id = JSON.stringify([table, heading]);
    const known = columns.get(id);
    if (known) return known;
    const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().load("values");
    columns.set(id, range);
    return range;
  };
  for (const { table, keyHeading, heading } of changes) [keyHeading, heading].forEach((name) => column(table, name));
  await context.sync();

  const said = (table: string, heading: string, row: number): RawCell | undefined =>
    column(table, heading).values[row]?.[0] as RawCell | undefined;
  const moved = changes.find(
    ({ table, row, keyHeading, key, heading, seen }) =>
      said(table, keyHeading, row) !== key || said(table, heading, row) !== seen,
  );
  if (moved) throw new WorkbookError("changeCells", "Moved", `${moved.table}, ${moved.heading}, ${String(moved.key)}`);
  for (const { table, heading, row, content } of changes)
    column(table, heading).getCell(row, 0).formulas = [[asInput(content)]];
  await context.sync();
};
