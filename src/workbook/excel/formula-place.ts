import { areaAddress } from "../address";

/** A cell of a sheet; rows and columns are counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/** What keeps a formula from spilling: content or merged cells (their address), a table (its name), or the edge of the sheet. */
export interface Obstacle {
  readonly by: "content" | "merged" | "table" | "edge";
  readonly what: string;
}

const sheetSize: BlockSize = { rows: 1_048_576, columns: 16_384 };

/** The cell in which a person would type. */
export const findActiveCell = async (context: Excel.RequestContext): Promise<CellPlace> => {
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/name");
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
};

/**
 * Looks for what would be in the way of a block. A table that ends right above or right before its first cell is: Excel
 * makes what is written there a part of the table.
 */
export const findObstacle = async (
  context: Excel.RequestContext,
  { sheet, row, column }: CellPlace,
  size: BlockSize,
): Promise<Obstacle | null> => {
  if (row + size.rows > sheetSize.rows || column + size.columns > sheetSize.columns) return { by: "edge", what: "" };
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const area = worksheet.getRangeByIndexes(row, column, size.rows, size.columns);
  const [above, before] = [Math.min(1, row), Math.min(1, column)];
  const around = worksheet.getRangeByIndexes(row - above, column - before, size.rows + above, size.columns + before);
  const tables = around.getTables(false).load("items/name");
  const merged = area.getMergedAreasOrNullObject().load("address");
  const filled = area.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  const [table] = tables.items;
  if (table) return { by: "table", what: table.name };
  if (!merged.isNullObject) return { by: "merged", what: withoutSheet(merged.address) };
  return filled.isNullObject ? null : { by: "content", what: withoutSheet(filled.address) };
};

const withoutSheet = (address: string): string =>
  address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(", ");

/** A formula with the size of its block, and the columns of it, counted from 0, that hold parts of one. */
export interface SpillingFormula {
  readonly text: string;
  readonly size: BlockSize;
  readonly percentages: readonly number[];
}

/** Enters a formula that spills, and lets its parts of one be seen as percentages. */
export const enterFormula = async (
  context: Excel.RequestContext,
  { sheet, row, column }: CellPlace,
  { text, size, percentages }: SpillingFormula,
): Promise<void> => {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const at of percentages) {
    const address = areaAddress({ row: row + 1, column: column + at, rows: size.rows - 1, columns: 1 });
    worksheet.getRange(address).numberFormat = "0%" as unknown as string[][]; // one for the whole area
  }
  worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[text]];
  await context.sync();
};
