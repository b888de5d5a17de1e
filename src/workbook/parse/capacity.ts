import type { CapacityUnit, PeriodFigure } from "../../domain/model";
import type { Period } from "../../domain/period";
import { type Reading, unreadable } from "../../domain/quantity";
import type { RawCell } from "../raw-table";
import type { Columns } from "../schema/column";
import type { Read } from "./cell";
import { type FigureReader, withFigures } from "./figures";
import { capacityUnitIn } from "./heading-unit";
import { type OpenTable, cellOf, report } from "./open-table";
import { parsePeriod, seemsPeriod } from "./period-text";
import { isBlankIn, readFigure } from "./read-cell";
import { remembered } from "../../domain/remembered";
import type { TableRow } from "./rows";
import { type Series, type SeriesColumn, figureColumns, openSeries, reportMeasures } from "./series";

/** Finds the columns per period of a table. */
export const openPeriods = (table: OpenTable): Series<Period> => {
  const series = openSeries<Period>(table, {
    of: "period",
    parse: (from) => parsePeriod(from, table.context.date1904),
    seems: seemsPeriod,
    field: ({ key }) => key,
    kind: ({ kind }) => kind,
  });
  reportMeasures(table, series, "capacity");
  return series;
};

/** The unit of a row's figures; null when its word is not known, so that none of them can be read. */
export type RowUnit = CapacityUnit | null;

/** What the figures of a row are in. */
export interface RowMeasure {
  readonly unit: RowUnit;
  /** What a column counts in whose heading does not say so. */
  readonly otherwise: RowUnit;
}

/** What the unit's cell says; when blank, the first heading of the figures that names one (`Fte`, `2023-Q1 (fte)`), and else hours. */
export const measureReader = (
  table: OpenTable,
  series: Series<Period>,
): ((row: { readonly index: number; readonly fields: { readonly unit: RowUnit } }) => RowMeasure) => {
  const named = figureColumns(series).map((column) => columnUnit(table, column));
  const unit = named.find((each) => each !== null && each !== "unknown") ?? "hours";
  const unsaid: RowMeasure = { unit, otherwise: "hours" };
  const said = remembered((each: RowUnit): RowMeasure => ({ unit: each, otherwise: each }));
  return ({ index, fields }) => (isBlankIn(cellOf(table, index, "unit"), table.context) ? unsaid : said(fields.unit));
};

const columnUnit = (table: OpenTable, column: number): CapacityUnit | "unknown" | null => {
  const heading = table.headings[column];
  return heading ? capacityUnitIn(heading) : null;
};

/**
 * Reads the cells of a column as numbers in the unit of their row. Where the column counts in another, they are
 * unreadable, which is said.
 */
export const unitReader = (
  table: OpenTable,
  column: number,
): ((cell: RawCell | undefined, measure: RowMeasure) => Read<Reading<number>>) => {
  const named = columnUnit(table, column);
  return (cell, { unit, otherwise }) => {
    const { value, problem } = readFigure(cell, unit ?? "hours", table.context);
    const counted = named ?? otherwise;
    if (value.kind !== "value" || (unit !== null && counted === unit)) return { value, problem };
    const isContrary = unit !== null && counted !== null && counted !== "unknown";
    return { value: unreadable, problem: isContrary ? { code: "G-34", column: counted, row: unit } : problem };
  };
};

/** Reads the figures of one period; the same cell in the same measure is one and the same figure. */
const periodReader =
  <R extends { readonly index: number; readonly measure: RowMeasure }>(table: OpenTable) =>
  (column: SeriesColumn<Period>): FigureReader<R, PeriodFigure> => {
    const { key: period, field } = column;
    const read = unitReader(table, column.column);
    const readers = new Map<RowMeasure, (cell: RawCell | undefined) => Read<PeriodFigure>>();
    const readerIn = (measure: RowMeasure): ((cell: RawCell | undefined) => Read<PeriodFigure>) =>
      remembered((cell) => {
        const { value, problem } = read(cell, measure);
        return { value: { period, figure: value }, problem };
      });
    return (cell, { index, measure }) => {
      const readFigure = readers.get(measure) ?? readerIn(measure);
      readers.set(measure, readFigure);
      const { value, problem } = readFigure(cell);
      if (problem) report(table, problem, { index, field });
      return value;
    };
  };

/** Makes of each row with its figures per period what `make` says. */
export const mapWithPeriods = <C extends Columns, R extends TableRow<C> & { readonly measure: RowMeasure }, T>(
  table: OpenTable<C>,
  series: Series<Period>,
  rows: readonly R[],
  make: (row: R, unit: CapacityUnit, figures: readonly PeriodFigure[]) => T,
): readonly T[] =>
  withFigures(table, series, rows, periodReader<R>(table)).map(({ of, figures }) =>
    make(of, of.measure.unit ?? "hours", figures),
  );
