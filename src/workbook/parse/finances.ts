import type { FinanceRow } from "../../domain/model";
import type { Cents, Reading } from "../../domain/quantity";
import { schema } from "../schema";
import { type Figure, withFigures } from "./figures";
import { initiativeId } from "./ids";
import { type OpenTable, report, reportFactor } from "./open-table";
import { parseYear, seemsPeriod } from "./period-text";
import { readCell } from "./read-cell";
import { readRows } from "./rows";
import { type Series, openSeries } from "./series";

/** The rows of Financien. */
export const parseFinances = (
  table: OpenTable<typeof schema.finances.columns>,
  budgetYear: number,
): readonly FinanceRow[] => {
  const series = openSeries(table, {
    of: "year",
    seems: seemsPeriod,
    field: String,
    parse: (from) => parseYear(from, budgetYear),
  });
  reportFactors(table, series);
  return withFigures(table, series, readRows(table)).map(({ of: { index, row, fields }, figures }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    amounts: figures.map((figure) => ({ year: figure.key, amount: readAmount(table, index, figure) })),
  }));
};

/** Says of each column of amounts that is counted in thousands that it is. */
export const reportFactors = <K>(table: OpenTable, series: Series<K>): void => {
  const columns = series.form === "long" ? [series.figure] : series.columns.map(({ column }) => column);
  for (const column of columns) reportFactor(table, column);
};

/** Reads an amount of a year. */
export const readAmount = <K>(table: OpenTable, index: number, { field, column, cell }: Figure<K>): Reading<Cents> => {
  const { value, problem } = readCell({ kind: "money" }, cell, table.context, table.headings[column]?.factor);
  if (problem) report(table, problem, { index, field });
  return value as Reading<Cents>;
};
