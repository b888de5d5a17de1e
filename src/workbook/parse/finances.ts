import type { FinanceRow } from "../../domain/model";
import { schema } from "../schema";
import { openAmounts, withAmounts } from "./amounts";
import type { InitiativeIds } from "./ids";
import type { OpenTable } from "./open-table";
import { readRows } from "./rows";

/** The rows of Financien. */
export const parseFinances = (
  table: OpenTable<typeof schema.finances.columns>,
  budgetYear: number,
  initiativeId: InitiativeIds,
): readonly FinanceRow[] => {
  const series = openAmounts(table, budgetYear);
  return withAmounts(table, series, readRows(table)).map(({ of: { row, fields }, figures }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    amounts: figures,
  }));
};
