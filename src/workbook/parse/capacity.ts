import type { CapacityUnit, PeriodFigure } from "../../domain/model";
import type { Period } from "../../domain/period";
import { type Reading, unreadable } from "../../domain/quantity";
import type { RawCell } from "../raw-table";
import type { Columns } from "../schema/column";
import { capacityUnitWords } from "../schema/words";
import { literalOf } from "./choice-cell";
import { withFigures } from "./figures";
import { type OpenTable, cellOf, report } from "./open-table";
import { parsePeriod, seemsPeriod } from "./period-text";
import { isBlankIn, readFigure } from "./read-cell";
import type { TableRow } from "./rows";
import { type Series, openSeries } from "./series";

/** Finds the columns per period of a table. */
export const openPeriods = (table: OpenTable): Series<Period> =>
  openSeries<Period>(table, {
    of: "period",
    parse: (from) => parsePeriod(from, table.context.date1904),
    seems: seemsPeriod,
    field: ({ key }) => key,
    kind: ({ kind }) => kind,
  });

/** The unit of a row's figures; null when its word is not known, so that none of them can be read. */
export type RowUnit = CapacityUnit | null;

/** What the cell says; when blank, the heading of the long form (`Fte`), and else hours. */
export const unitOf = (
  table: OpenTable,
  series: Series<Period>,
  { index, fields }: { readonly index: number; readonly fields: { readonly unit: RowUnit } },
): RowUnit => {
  if (fields.unit !== null || !isBlankIn(cellOf(table, index, "unit"), table.context)) return fields.unit;
  const heading = series.form === "long" ? (table.headings[series.figure]?.key ?? "") : "";
  return literalOf(capacityUnitWords, heading) ?? "hours";
};

/** Reads a cell as a number in the unit of its row. */
export const figureInUnit = (
  table: OpenTable,
  unit: RowUnit,
  cell: RawCell | undefined,
  spot: { readonly index: number; readonly field: string },
): Reading<number> => {
  const { value, problem } = readFigure(cell, unit ?? "hours", table.context);
  if (problem) report(table, problem, spot);
  return unit === null && value.kind === "value" ? unreadable : value;
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
      figures.map(({ key, field, cell }) => ({
        period: key,
        figure: figureInUnit(table, of.unit, cell, { index: of.index, field }),
      })),
    ),
  );
