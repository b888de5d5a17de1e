import type { CapacityUnit, PeriodFigure } from "../../domain/model";
import type { Period } from "../../domain/period";
import { type Reading, unreadable } from "../../domain/quantity";
import type { Columns } from "../schema/column";
import { type Figure, withFigures } from "./figures";
import { capacityUnitIn } from "./heading-unit";
import { type OpenTable, cellOf, report } from "./open-table";
import { parsePeriod, seemsPeriod } from "./period-text";
import { isBlankIn, readFigure } from "./read-cell";
import type { TableRow } from "./rows";
import { type Series, figureColumns, openSeries, reportMeasures } from "./series";

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

/** What the cell says; when blank, the first heading of its figures that names one (`Fte`, `2023-Q1 (fte)`), and else hours. */
export const unitOf = (
  table: OpenTable,
  series: Series<Period>,
  { index, fields }: { readonly index: number; readonly fields: { readonly unit: RowUnit } },
): RowUnit => {
  if (saysUnit(table, index)) return fields.unit;
  const named = figureColumns(series).map((column) => columnUnit(table, column));
  return named.find((unit) => unit !== null && unit !== "unknown") ?? "hours";
};

const saysUnit = (table: OpenTable, index: number): boolean => !isBlankIn(cellOf(table, index, "unit"), table.context);

const columnUnit = (table: OpenTable, column: number): CapacityUnit | "unknown" | null => {
  const heading = table.headings[column];
  return heading ? capacityUnitIn(heading) : null;
};

/**
 * Reads a cell as a number in the unit of its row. Where its column counts in another, by its heading or else as
 * `otherwise`, it is unreadable, which is said.
 */
export const figureInUnit = (
  table: OpenTable,
  index: number,
  { field, column, cell }: Omit<Figure<unknown>, "key">,
  unit: RowUnit,
  otherwise: RowUnit = unit,
): Reading<number> => {
  const { value, problem } = readFigure(cell, unit ?? "hours", table.context);
  const counted = columnUnit(table, column) ?? otherwise;
  const isLost = value.kind === "value" && (unit === null || counted !== unit);
  const isContrary = isLost && unit !== null && counted !== null && counted !== "unknown";
  if (isContrary) report(table, { code: "G-34", column: counted, row: unit }, { index, field });
  else if (problem) report(table, problem, { index, field });
  return isLost ? unreadable : value;
};

/** Makes of each row with its figures per period what `make` says. */
export const mapWithPeriods = <C extends Columns, R extends TableRow<C> & { readonly unit: RowUnit }, T>(
  table: OpenTable<C>,
  series: Series<Period>,
  rows: readonly R[],
  make: (row: R & { readonly unit: CapacityUnit }, figures: readonly PeriodFigure[]) => T,
): readonly T[] =>
  withFigures(table, series, rows).map(({ of, figures }) =>
    make(
      { ...of, unit: of.unit ?? "hours" },
      figures.map((figure) => ({
        period: figure.key,
        figure: figureInUnit(table, of.index, figure, of.unit, saysUnit(table, of.index) ? of.unit : "hours"),
      })),
    ),
  );
