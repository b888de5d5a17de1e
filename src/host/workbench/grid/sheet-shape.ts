import { BooleanNumber, type IColumnData, type IRange, type IRowData, RANGE_TYPE } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW } from "../../engine/address";
import { columnPoints, NORMAL_ROW_HEIGHT, pointsOf } from "../../engine/cell-sizes";
import { NORMAL_COLUMN_WIDTH } from "../../engine/formats";
import { usedArea } from "../../engine/regions";
import type { Area, Sheet } from "../../engine/workbook";
import type { OpenWorkbook } from "../../protocol/connection";
import { fittedHeights } from "./row-heights";

/** What of a sheet is no matter of single cells, as the grid takes it. */
export interface SheetShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: Readonly<Record<number, IRowData>>;
  readonly columns: Readonly<Record<number, IColumnData>>;
  readonly merges: readonly IRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
}

/** As many rows and columns stand ready beyond what is used; a sheet of Excel's full size would make the grid slow. */
const ROWS_BEYOND = 100;
const COLUMNS_BEYOND = 26;
const FEWEST = { rows: 200, columns: 40 };

export const DEFAULT_SIZES = {
  defaultRowHeight: pixels(NORMAL_ROW_HEIGHT),
  defaultColumnWidth: pixels(pointsOf(NORMAL_COLUMN_WIDTH)),
};

/** The shape of a sheet, with room for what is selected on it. */
export function sheetShape(book: OpenWorkbook, sheet: Sheet): SheetShape {
  const { activeSheet, selection } = book.workbook;
  const used = usedArea(sheet, false);
  const reach = [used, ...sheet.tables.map(({ area }) => area), activeSheet === sheet ? corner(selection) : null];
  const ends = reach.filter((area) => area !== null);
  return {
    rowCount: Math.min(LAST_ROW + 1, Math.max(FEWEST.rows, ...ends.map(({ row, rows }) => row + rows + ROWS_BEYOND))),
    columnCount: Math.min(
      LAST_COLUMN + 1,
      Math.max(FEWEST.columns, ...ends.map(({ column, columns }) => column + columns + COLUMNS_BEYOND)),
    ),
    rows: rowsOf(sheet, fittedHeights(book, sheet)),
    columns: Object.fromEntries(
      [...sheet.columnWidths].map(([column, { hidden, width }]) => [
        column,
        { w: hidden ? pixels(pointsOf(width)) : pixels(columnPoints(sheet, column)), hd: flag(hidden) },
      ]),
    ),
    merges: sheet.merges.map(gridRange),
    frozen: sheet.frozen ?? { rows: 0, columns: 0 },
    showGridlines: sheet.showGridlines,
  };
}

function rowsOf(sheet: Sheet, fitted: ReadonlyMap<number, number>): Record<number, IRowData> {
  const set = [...sheet.rowHeights].map(([row, { hidden, height }]) => {
    const h = height === null ? (fitted.get(row) ?? pixels(NORMAL_ROW_HEIGHT)) : pixels(height);
    return [row, { h, hd: flag(hidden) }] as const;
  });
  return Object.fromEntries([...[...fitted].map(([row, h]) => [row, { h, hd: BooleanNumber.FALSE }] as const), ...set]);
}

/** An area as the grid has it: with its last row and column. */
export function gridRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The area that a range of the grid stands for: whole rows and columns go on to the end of the sheet. */
export function areaOf({ startRow, startColumn, endRow, endColumn, rangeType = RANGE_TYPE.NORMAL }: IRange): Area {
  const isRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const isColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  return {
    row: startRow,
    column: startColumn,
    rows: isColumns ? LAST_ROW + 1 : endRow - startRow + 1,
    columns: isRows ? LAST_COLUMN + 1 : endColumn - startColumn + 1,
  };
}

/** Its first cell: whole rows and columns ask for no room. */
function corner({ row, column }: Area): Area {
  return { row, column, rows: 1, columns: 1 };
}

function pixels(points: number): number {
  return Math.round(points / 0.75);
}

function flag(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
