import type { CellArea, RawGrid, RawGrids } from "../raw-grid";
import type { Found } from "./found";
import { readAreas, type ReadArea } from "./read-areas";

/** More than this on one sheet is data of another program, and no list that people keep. */
const mostCells = 500_000;

/**
 * The used cells of every sheet of the person, without those of tables and without our own sheets: one round trip that asks
 * where they stand, and one that reads them, unless they are very many.
 */
export const readGrids = async (context: Excel.RequestContext, found: Found): Promise<RawGrids> => {
  const ours = new Set([...found.ourSheets.values()].map((sheet) => sheet?.name));
  const asked = found.sheets
    .filter(({ name }) => !ours.has(name))
    .map(({ name }) => ({ name, used: loadUsed(context, name) }));
  const tables = found.tables.map(({ name, sheet }) => ({
    sheet,
    range: loadArea(context.workbook.tables.getItem(name).getRange()),
  }));
  await context.sync();

  const tablesOn = (sheet: string): readonly CellArea[] =>
    tables.filter((table) => table.sheet === sheet).map(({ range }) => areaOf(range));
  const filled = asked.filter(
    ({ name, used }) => !used.isNullObject && !tablesOn(name).some((table) => holds(table, areaOf(used))),
  );
  const isLarge = ({ used }: (typeof asked)[number]): boolean => used.rowCount * used.columnCount > mostCells;
  const small = filled.filter((each) => !isLarge(each));
  const areas = await readAreas(
    context,
    small.map(({ name, used }) => ({
      ...{ rows: used.rowCount, columns: used.columnCount },
      range: () => context.workbook.worksheets.getItem(name).getRangeByIndexes(...indexesOf(used)),
    })),
  );
  return {
    grids: areas.flatMap((area, index) => {
      const name = small[index]?.name;
      return area && name !== undefined ? [gridOf(name, area, tablesOn(name))] : [];
    }),
    tooLarge: filled.filter(isLarge).map(({ name }) => name),
  };
};

const loadUsed = (context: Excel.RequestContext, sheet: string): Excel.Range =>
  loadArea(context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true));

const loadArea = (range: Excel.Range): Excel.Range => range.load("rowIndex,columnIndex,rowCount,columnCount");

const indexesOf = (range: Excel.Range): [number, number, number, number] => [
  range.rowIndex,
  range.columnIndex,
  range.rowCount,
  range.columnCount,
];

const areaOf = (range: Excel.Range): CellArea => {
  const [row, column, rows, columns] = indexesOf(range);
  return { row, column, rows, columns };
};

const gridOf = (sheet: string, area: ReadArea, tables: readonly CellArea[]): RawGrid => ({
  sheet,
  firstRow: area.row,
  firstColumn: area.column,
  rows: area.values.map((cells, row) => {
    const beside = tables.filter((table) => isIn(area.row + row, table.row, table.rows));
    if (beside.length === 0) return cells;
    return cells.map((cell, column) =>
      beside.some((table) => isIn(area.column + column, table.column, table.columns)) ? null : cell,
    );
  }),
});

/** Whether an area is wholly part of a table. */
const holds = (table: CellArea, { row, column, rows, columns }: CellArea): boolean =>
  isIn(row, table.row, table.rows) &&
  isIn(row + rows - 1, table.row, table.rows) &&
  isIn(column, table.column, table.columns) &&
  isIn(column + columns - 1, table.column, table.columns);

const isIn = (index: number, first: number, count: number): boolean => index >= first && index < first + count;
