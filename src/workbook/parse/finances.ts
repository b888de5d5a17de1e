import type { FinanceRow } from "../../domain/model";
import type { Cents, Reading } from "../../domain/quantity";
import { schema } from "../schema";
import { type Figure, withFigures } from "./figures";
import { initiativeId } from "./ids";
import { type OpenTable, report } from "./open-table";
import { parseYear, seemsPeriod } from "./period-text";
import { readMeasured, readRows } from "./rows";
import { openSeries, reportMeasures } from "./series";

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
  reportMeasures(table, series, "euro");
  return withFigures(table, series, readRows(table)).map(({ of: { index, row, fields }, figures }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    amounts: figures.map((figure) => ({ year: figure.key, amount: readAmount(table, index, figure) })),
  }));
};

/** Reads an amount of a year. */
export const readAmount = <K>(table: OpenTable, index: number, { field, column, cell }: Figure<K>): Reading<Cents> => {
  const { value, problem } = readMeasured(table, column, cell, { kind: "money" });
  if (problem) report(table, problem, { index, field });
  return value as Reading<Cents>;
};
