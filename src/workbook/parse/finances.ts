import type { FinanceRow } from "../../domain/model";
import type { Cents, Reading } from "../../domain/quantity";
import { schema } from "../schema";
import { type FigureReader, withFigures } from "./figures";
import type { InitiativeIds } from "./ids";
import { type OpenTable, report } from "./open-table";
import { parseYear, seemsPeriod } from "./period-text";
import { measuredReader, readRows } from "./rows";
import { type SeriesColumn, openSeries, reportMeasures } from "./series";

/** The rows of Financien. */
export const parseFinances = (
  table: OpenTable<typeof schema.finances.columns>,
  budgetYear: number,
  initiativeId: InitiativeIds,
): readonly FinanceRow[] => {
  const series = openSeries(table, {
    of: "year",
    seems: seemsPeriod,
    field: String,
    parse: (from) => parseYear(from, budgetYear),
  });
  reportMeasures(table, series, "euro");
  const rows = withFigures(table, series, readRows(table), (column) => {
    const read = amountReader(table, column);
    return (cell, of) => ({ year: column.key, amount: read(cell, of) });
  });
  return rows.map(({ of: { row, fields }, figures }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    amounts: figures,
  }));
};

/** Reads the amounts of a year. */
export const amountReader = <K>(
  table: OpenTable,
  { field, column }: SeriesColumn<K>,
): FigureReader<{ readonly index: number }, Reading<Cents>> => {
  const read = measuredReader(table, column, { kind: "money" });
  return (cell, { index }) => {
    const { value, problem } = read(cell);
    if (problem) report(table, problem, { index, field });
    return value as Reading<Cents>;
  };
};
