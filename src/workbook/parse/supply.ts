import type { SupplyRow } from "../../domain/model";
import { schema } from "../schema";
import { mapWithPeriods, measureReader, openPeriods, unitReader } from "./capacity";
import { type OpenTable, cellOf, report } from "./open-table";
import { readRows } from "./rows";

/** The rows of Capaciteitsaanbod. */
export const parseSupply = (table: OpenTable<typeof schema.supply.columns>): readonly SupplyRow[] => {
  const series = openPeriods(table);
  const measureOf = measureReader(table, series);
  const field = "hireMaximum";
  const readMaximum = unitReader(table, table.byField.get(field) ?? -1);
  const rows = readRows(table).map((read) => {
    const measure = measureOf(read);
    const { unit } = measure;
    const { value, problem } = readMaximum(cellOf(table, read.index, field), { unit, otherwise: unit });
    if (problem) report(table, problem, { index: read.index, field });
    return { ...read, measure, hireMaximum: value };
  });
  return mapWithPeriods(table, series, rows, ({ row, fields, hireMaximum }, unit, figures) => ({
    ...fields,
    row,
    unit,
    hireMaximum,
    figures,
  }));
};
