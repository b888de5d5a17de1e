import type { SupplyRow } from "../../domain/model";
import { schema } from "../schema";
import { figureInUnit, mapWithPeriods, openPeriods, unitOf } from "./capacity";
import { type OpenTable, cellOf } from "./open-table";
import { readRows } from "./rows";

/** The rows of Capaciteitsaanbod. */
export const parseSupply = (table: OpenTable<typeof schema.supply.columns>): readonly SupplyRow[] => {
  const series = openPeriods(table);
  const rows = readRows(table).map((read) => {
    const unit = unitOf(table, series, read);
    const field = "hireMaximum";
    const figure = { field, column: table.byField.get(field) ?? -1, cell: cellOf(table, read.index, field) };
    return { ...read, unit, hireMaximum: figureInUnit(table, read.index, figure, unit) };
  });
  return mapWithPeriods(table, series, rows, ({ row, fields, unit, hireMaximum }, figures) => ({
    ...fields,
    row,
    unit,
    hireMaximum,
    figures,
  }));
};
