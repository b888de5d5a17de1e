import type { Choice } from "../../domain/model";
import { schema } from "../schema";
import { choiceId } from "./ids";
import type { OpenTable } from "./open-table";
import { readRows, reportRepetitions } from "./rows";

/** The choices of Keuzes, also those that bear the number of another. */
export const parseChoices = (table: OpenTable<typeof schema.choices.columns>): readonly Choice[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "nr", "both");
  return rows.map(({ row, fields }) => ({ ...fields, row, id: choiceId(fields.nr) }));
};
