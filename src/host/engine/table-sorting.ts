import type { TableSort } from "./filter-criterion";
import { undoStep } from "./journal";
import { sortLines } from "./sorting";
import type { SortField } from "./sort-order";
import { tableBody } from "./table-areas";
import { recordTable } from "./undo-record";
import type { Sheet, Table, Workbook } from "./workbook";

/** Sorts the data of a table and remembers by what. */
export function sortTable(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  fields: readonly SortField[],
  how: Pick<TableSort, "matchCase" | "method">,
): void {
  undoStep(workbook, () => {
    sortLines({ workbook, sheet, area: tableBody(table), axis: "row" }, fields, how.matchCase);
    const sorted = fields.flatMap(({ key, ascending, by }) => {
      const column = table.columns[key];
      return column ? [{ column: column.id, ascending, by }] : [];
    });
    keepSort(workbook, table, { fields: sorted, ...how });
  });
}

/** Sorts a table once more by what it was sorted by last; does nothing when that is not known. */
export function resortTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  const { sort } = table;
  if (!sort) return;
  const fields = sort.fields.flatMap(({ column, ascending, by }): SortField[] => {
    const key = table.columns.findIndex(({ id }) => id === column);
    return key < 0 ? [] : [{ key, ascending, by, textAsNumber: false }];
  });
  sortTable(workbook, sheet, table, fields, sort);
}

/** Forgets by what a table was sorted; its rows stay where they are. */
export function forgetSort(workbook: Workbook, table: Table): void {
  if (table.sort) keepSort(workbook, table, null);
}

function keepSort(workbook: Workbook, table: Table, sort: TableSort | null): void {
  recordTable(workbook, table);
  table.sort = sort;
}
