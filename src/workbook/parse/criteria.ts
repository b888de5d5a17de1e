import type { Criterion } from "../../domain/model";
import { unreadable } from "../../domain/quantity";
import { schema } from "../schema";
import { type OpenTable, cellOf } from "./open-table";
import { isBlankIn } from "./read-cell";
import { readRows, reportRepetitions } from "./rows";

/** The criteria of Beoordelingscriteria; a criterion whose direction is a word that is not known has no weight to count with. */
export const parseCriteria = (table: OpenTable<typeof schema.criteria.columns>): readonly Criterion[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "name", "first");
  return rows.map(({ index, row, fields }) => {
    const isUnknown = fields.direction === null && !isBlankIn(cellOf(table, index, "direction"), table.context);
    return {
      ...fields,
      row,
      weight: isUnknown ? unreadable : fields.weight,
      direction: fields.direction ?? "higher",
    };
  });
};
