import type { Development } from "../../domain/model/follow-up";
import { schema } from "../schema";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The rows of Ontwikkelingen. */
export const parseDevelopments = (table: OpenTable<typeof schema.developments.columns>): readonly Development[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "development", "both");
  return rows.map(({ row, fields }) => ({ ...fields, row }));
};
