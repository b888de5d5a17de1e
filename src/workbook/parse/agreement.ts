import type { Passage } from "../../domain/model/follow-up";
import { schema } from "../schema";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The passages of Akkoord, also those that bear the number of another. */
export const parseAgreement = (table: OpenTable<typeof schema.agreement.columns>): readonly Passage[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "passage", "both");
  return rows.map(({ row, fields }) => ({ ...fields, row }));
};
