import type { CellChange, ColumnAddition } from "../cell-change";
import type { RawCell } from "../raw-table";
import { addColumns, lookBeside } from "./add-columns";
import type { Look } from "./look";
import { asInput } from "./text";
import { WorkbookError } from "./workbook-error";

/**
 * Changes cells of a person's own tables, after reading their keys and contents again, and adds the columns of some of
 * them. `check` throws `Moved` when a row is no longer where it was seen, a cell no longer says what was seen or a column
 * stands there already, and `NoRoom` when something stands right of a table that gets a column.
 */
export const lookAtCells = (
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  additions: readonly ColumnAddition[],
): Look => {
  const isAdded = (table: string, heading: string): boolean =>
    additions.some((addition) => addition.table === table && addition.column.heading === heading);
  const ranges = new Map<string, Excel.Range>();
  const column = (table: string, heading: string): Excel.Range => {
    const id = JSON.stringify([table, heading]);
    const known = ranges.get(id);
    if (known) return known;
    const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().load("values");
    ranges.set(id, range);
    return range;
  };
  const cellOf = ({ table, heading, row }: CellChange): Excel.Range => column(table, heading).getCell(row, 0);
  const seenBy = ({ table, keyHeading, key, beside = [], heading, seen }: CellChange) => [
    { heading: keyHeading, seen: key },
    ...beside,
    ...(isAdded(table, heading) ? [] : [{ heading, seen }]),
  ];
  for (const change of changes) for (const { heading } of seenBy(change)) column(change.table, heading);
  const unformatted = changes.flatMap((change) =>
    change.numberFormat && !isAdded(change.table, change.heading)
      ? [{ ...change, format: change.numberFormat, cell: cellOf(change).load("numberFormat") }]
      : [],
  );
  const beside = lookBeside(context, additions);
  const said = (table: string, heading: string, row: number): RawCell | undefined =>
    column(table, heading).values[row]?.[0] as RawCell | undefined;
  return {
    check: () => {
      const moved = changes.find((change) =>
        seenBy(change).some(({ heading, seen }) => said(change.table, heading, change.row) !== seen),
      );
      if (moved)
        throw new WorkbookError("changeCells", "Moved", `${moved.table}, ${moved.heading}, ${String(moved.key)}`);
      beside.check();
    },
    write: () => {
      addColumns(context, additions);
      for (const { cell, format, content } of unformatted) {
        const own: unknown = cell.numberFormat[0]?.[0];
        // a cell that is formatted as text would make a text of a number
        if (own === "General" || (own === "@" && typeof content === "number")) cell.numberFormat = [[format]];
      }
      for (const change of changes) cellOf(change).formulas = [[asInput(change.content)]];
    },
  };
};
