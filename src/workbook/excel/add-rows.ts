import type { ColumnAddition, RowAddition } from "../cell-change";
import type { Look } from "./look";
import { asInput } from "./text";
import { WorkbookError } from "./workbook-error";

/**
 * Gives a person's table more rows, in the cells right below it: Excel merges that for people who work together, which
 * it does not with `rows.add`. Rows that they replace go first. `check` throws `NoRoomBelow` where a totals row, content or
 * a choice list is in the way.
 */
export const lookBelow = (
  context: Excel.RequestContext,
  { table: name, rows, replaced = [] }: RowAddition,
  additions: readonly ColumnAddition[],
): Look => {
  const table = context.workbook.tables.getItem(name).load("showTotals");
  const columns = table.columns.load("items/name");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const below = range
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(Math.max(0, rows.length - 1), 0)
    .load("formulas,numberFormat");
  below.dataValidation.load("type");
  const added = additions.flatMap(({ table: of, column }) => (of === name ? [column.heading] : []));
  const headings = (): readonly string[] => [...columns.items.map((column) => column.name), ...added];
  return {
    check: () => {
      const lost = rows.flat().find(({ heading }) => !headings().includes(heading));
      if (lost) throw new WorkbookError("addRows", "Moved", `${name}, ${lost.heading}`);
      const isFree = below.formulas.flat().every((formula) => formula === "");
      if (rows.length > 0 && (table.showTotals || !isFree || below.dataValidation.type !== "None"))
        throw new WorkbookError("addRows", "NoRoomBelow", name);
    },
    write: () => {
      const sheet = table.worksheet;
      const first = range.rowIndex + 1 + removeRows(table, replaced, range.rowCount - 1);
      rows.forEach((cells, at) => {
        for (const { heading, content, numberFormat } of cells) {
          const column = headings().indexOf(heading);
          const cell = sheet.getCell(first + at, range.columnIndex + column);
          if (numberFormat && (below.numberFormat[at]?.[column] ?? "General") === "General")
            cell.numberFormat = [[numberFormat]];
          cell.formulas = [[asInput(content)]];
        }
      });
      // Excel lets the table grow by itself, unless a person switched that off
      const height = Math.max(2, first - range.rowIndex + rows.length);
      if (rows.length > 0)
        table.resize(sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, height, headings().length));
    },
  };
};

/** Takes data rows away, and gives how many are left: a table keeps its last, which is emptied. */
const removeRows = (table: Excel.Table, removed: readonly number[], count: number): number => {
  const last = removed.length === count ? Math.min(...removed) : -1;
  for (const row of [...removed].sort((a, b) => b - a)) {
    if (row === last) table.rows.getItemAt(row).getRange().clear("Contents");
    else table.rows.getItemAt(row).delete();
  }
  return count - removed.length;
};
