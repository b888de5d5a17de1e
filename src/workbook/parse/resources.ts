import type { Resource } from "../../domain/model";
import { matchKey } from "../../domain/matching";
import { schema } from "../schema";
import { openAmounts, withAmounts } from "./amounts";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The rows of Middelen; a source that has a row for either nature has two. */
export const parseResources = (
  table: OpenTable<typeof schema.resources.columns>,
  budgetYear: number,
): readonly Resource[] => {
  const series = openAmounts(table, budgetYear);
  const rows = readRows(table);
  reportRepetitions(table, rows, "source", "both", ({ source, nature }) => `${matchKey(source)} ${nature}`);
  return withAmounts(table, series, rows).map(({ of: { row, fields }, figures }) => ({
    ...fields,
    row,
    amounts: figures,
  }));
};
