import type { TableChanges } from "../cell-change";
import { lookBelow } from "./add-rows";
import { lookAtCells } from "./change-cells";
import { createTable } from "./create-tables";

/**
 * Changes a person's own tables in two round trips: cells, columns that tables get, rows that they get or lose, and
 * tables that are made. All of it is looked into first, so that nothing is written where anything stands in the way.
 */
export const changeTables = async (
  context: Excel.RequestContext,
  { changes = [], columns = [], rows = [], made = [] }: TableChanges,
): Promise<void> => {
  const looks = [lookAtCells(context, changes, columns), ...rows.map((each) => lookBelow(context, each, columns))];
  await context.sync();
  for (const { check } of looks) check();
  for (const { write } of looks) write();
  for (const plan of made) createTable(context.workbook, plan);
  await context.sync();
};
