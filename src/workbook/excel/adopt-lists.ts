import type { CellArea } from "../raw-grid";

/** Cells of a sheet of the person that become a table where they stand. */
export interface TableInPlace {
  readonly sheet: string;
  readonly address: string;
  readonly name: string;
}

/** The number formats of areas, row by row. */
export const readFormats = async (
  context: Excel.RequestContext,
  areas: readonly (CellArea & { readonly sheet: string })[],
): Promise<readonly (readonly (readonly string[])[])[]> => {
  const ranges = areas.map(({ sheet, row, column, rows, columns }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load("numberFormat"),
  );
  await context.sync();
  return ranges.map(({ numberFormat }) => numberFormat as readonly (readonly string[])[]);
};

/** Makes tables of cells where they stand, in the plainest style that there is: what the person made of them stays seen. */
export const makeTables = async (context: Excel.RequestContext, tables: readonly TableInPlace[]): Promise<void> => {
  for (const { sheet, address, name } of tables) {
    const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
  await context.sync();
};
