import type { RowAddition } from "../cell-change";
import { asInput } from "./text";
import { WorkbookError } from "./workbook-error";

/**
 * Gives a person's table more rows, in the cells right below it: Excel merges that for people who work together, which
 * it does not with `rows.add`. Throws `NoRoomBelow`, with nothing written, where a totals row, content or a choice list is
 * in the way.
 */
export const addRows = async (context: Excel.RequestContext, { table: name, rows }: RowAddition): Promise<void> => {
  const table = context.workbook.tables.getItem(name).load("showTotals");
  const columns = table.columns.load("items/name");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const below = range
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(rows.length - 1, 0)
    .load("formulas,numberFormat");
  below.dataValidation.load("type");
  await context.sync();

  const isFree = below.formulas.flat().every((formula) => formula === "");
  if (table.showTotals || !isFree || below.dataValidation.type !== "None")
    throw new WorkbookError("addRows", "NoRoomBelow", name);
  const sheet = table.worksheet;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  rows.forEach((cells, at) => {
    for (const { heading, content, numberFormat } of cells) {
      const column = columns.items.findIndex((each) => each.name === heading);
      if (column < 0) throw new WorkbookError("addRows", "Moved", `${name}, ${heading}`);
      const cell = sheet.getCell(rowIndex + rowCount + at, columnIndex + column);
      if (numberFormat && below.numberFormat[at]?.[column] === "General") cell.numberFormat = [[numberFormat]];
      cell.formulas = [[asInput(content)]];
    }
  });
  // Excel lets the table grow by itself, unless a person switched that off
  table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount + rows.length, columnCount));
  await context.sync();
};
