import type { Where } from "../../domain/issue";
import type { RowId, TableId } from "../../domain/model";
import { areaAddress, cellAddress } from "../address";
import type { Place, RawTable } from "../raw-table";
import { headingOf, tableSchema } from "../schema";

/** Where the cells of a table's fields stand. */
export interface Origin {
  readonly raw: RawTable;
  /** Columns from 0, by field; a figure by its period, year or criterion. */
  readonly columns: ReadonlyMap<string, number>;
  /** In the long form: the cells of figures that stand in another row than the rest of their row, by `cellKey`. */
  readonly cells: ReadonlyMap<string, { readonly index: number; readonly column: number }>;
}

/** The id of a row of a table; the index counts data rows from 0. */
export const rowId = (table: TableId, index: number): RowId => `${table}:${index}` as RowId;

/** The table that a row is of. */
export const tableOfRow = (row: RowId): TableId => row.slice(0, row.indexOf(":")) as TableId;

/** The name of a field of a row among the cells of `Origin`. */
export const cellKey = (row: RowId, field: string): string => `${row} ${field}`;

/** The row number that Excel shows for a data row. */
export const excelRow = (raw: RawTable, index: number): number => raw.headingRow + 2 + index;

const nowhere: Place = { sheet: "", table: "", row: null, column: "", address: "" };

/** Finds the place of a finding in the workbook; a field without a column gets the heading that it would have. */
export const placeIn =
  (origins: ReadonlyMap<TableId, Origin>) =>
  (where: Where): Place => {
    switch (where.kind) {
      case "workbook":
        return nowhere;
      case "cell":
        return { ...nowhere, sheet: where.sheet, row: where.row, column: where.column, address: where.address };
      case "table":
        return tablePlace(where.table, origins.get(where.table));
      case "column":
        return columnPlace(where.table, origins.get(where.table), where.heading);
      case "row": {
        const table = tableOfRow(where.row);
        const origin = origins.get(table);
        const index = Number(where.row.slice(table.length + 1));
        return origin ? rowPlace(table, origin, where, index) : tablePlace(table, origin);
      }
    }
  };

/** A table has the address of its headings. */
const tablePlace = (table: TableId, origin: Origin | undefined): Place => {
  if (!origin) return { ...nowhere, table: tableSchema(table).name };
  const { sheet, name, headings, headingRow, firstColumn } = origin.raw;
  const area = { row: headingRow, column: firstColumn, rows: 1, columns: headings.length };
  return { ...nowhere, sheet, table: name, address: areaAddress(area) };
};

/** Of two columns of one heading, the last is meant: the first is read. */
const columnPlace = (table: TableId, origin: Origin | undefined, heading: string): Place => {
  const column = origin?.raw.headings.lastIndexOf(heading) ?? -1;
  const place = { ...tablePlace(table, origin), column: heading };
  return origin && column >= 0
    ? { ...place, address: cellAddress(origin.raw.headingRow, origin.raw.firstColumn + column) }
    : place;
};

const rowPlace = (
  table: TableId,
  origin: Origin,
  { row, field }: Where & { readonly kind: "row" },
  firstIndex: number,
): Place => {
  const { raw, columns, cells } = origin;
  const cell = field === null ? undefined : cells.get(cellKey(row, field));
  const index = cell?.index ?? firstIndex;
  const column = cell?.column ?? (field === null ? undefined : columns.get(field));
  const line = excelRow(raw, index);
  return {
    sheet: raw.sheet,
    table: raw.name,
    row: line,
    column: column === undefined ? (headingOf(table, field ?? "") ?? "") : (raw.headings[column] ?? ""),
    address: column === undefined ? `${line}:${line}` : cellAddress(line - 1, raw.firstColumn + column),
  };
};
