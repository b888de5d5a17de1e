import type { YearAmount } from "../../domain/model";
import type { Cents, Reading } from "../../domain/quantity";
import type { Columns } from "../schema/column";
import { type FigureReader, type RowWithFigures, withFigures } from "./figures";
import { type OpenTable, report } from "./open-table";
import { parseYear, seemsPeriod } from "./period-text";
import { type TableRow, measuredReader } from "./rows";
import { type Series, type SeriesColumn, openSeries, reportMeasures } from "./series";

/** Finds the columns per year of a table. */
export const openAmounts = (table: OpenTable, budgetYear: number): Series<number> => {
  const series = openSeries(table, {
    of: "year",
    seems: seemsPeriod,
    field: String,
    parse: (from) => parseYear(from, budgetYear),
  });
  reportMeasures(table, series, "euro");
  return series;
};

/** Gives each row its amount of each year. */
export const withAmounts = <C extends Columns, R extends TableRow<C>>(
  table: OpenTable<C>,
  series: Series<number>,
  rows: readonly R[],
): readonly RowWithFigures<R, YearAmount>[] =>
  withFigures(table, series, rows, (column) => {
    const read = amountReader(table, column);
    return (cell, of) => ({ year: column.key, amount: read(cell, of) });
  });

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
