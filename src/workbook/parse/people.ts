import type { Person } from "../../domain/model";
import { schema } from "../schema";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The people of Personen, also those of the same name. */
export const parsePeople = (table: OpenTable<typeof schema.people.columns>): readonly Person[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "name", "first");
  return rows.map(({ row, fields }) => ({ ...fields, row }));
};
