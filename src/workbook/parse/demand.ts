import type { DemandRow } from "../../domain/model";
import { schema } from "../schema";
import { mapWithPeriods, measureReader, openPeriods } from "./capacity";
import type { InitiativeIds } from "./ids";
import type { OpenTable } from "./open-table";
import { readRows } from "./rows";

/** The rows of Capaciteitsvraag. */
export const parseDemand = (
  table: OpenTable<typeof schema.demand.columns>,
  initiativeId: InitiativeIds,
): readonly DemandRow[] => {
  const series = openPeriods(table);
  const measureOf = measureReader(table, series);
  const rows = readRows(table).map((read) => ({ ...read, measure: measureOf(read) }));
  return mapWithPeriods(table, series, rows, ({ row, fields }, unit, figures) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    unit,
    figures,
  }));
};
