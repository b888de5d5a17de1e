import type { ColumnAddition } from "../cell-change";
import { widthInPoints } from "../page/row-height";
import { WorkbookError } from "./workbook-error";

/** What must be known of tables before they get columns, and whether they can have them once it is. */
interface Beside {
  readonly check: () => void;
}

/**
 * Asks what stands right of the tables that get columns: Excel would move it. `check` throws `NoRoom` where anything does,
 * and `Moved` where somebody added the column meanwhile.
 */
export const lookBeside = (context: Excel.RequestContext, additions: readonly ColumnAddition[]): Beside => {
  const looks = [...new Set(additions.map(({ table }) => table))].map((name) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("columnIndex,columnCount");
    const used = range.getEntireRow().getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
    return { name, range, used, columns: table.columns.load("items/name") };
  });
  return {
    check: () => {
      for (const { name, range, used, columns } of looks) {
        const added = additions.find(({ table, column: { heading } }) =>
          table === name ? columns.items.some((column) => column.name.toLowerCase() === heading.toLowerCase()) : false,
        );
        if (added) throw new WorkbookError("addColumns", "Moved", `${name}, ${added.column.heading}`);
        const isFree = used.isNullObject || rightOf(used) <= rightOf(range);
        if (!isFree) throw new WorkbookError("addColumns", "NoRoom", name);
      }
    },
  };
};

const rightOf = ({ columnIndex, columnCount }: Excel.Range): number => columnIndex + columnCount;

/** Gives tables columns at their right. */
export const addColumns = (context: Excel.RequestContext, additions: readonly ColumnAddition[]): void => {
  for (const { table, column } of additions) {
    const added = context.workbook.tables.getItem(table).columns.add(undefined, undefined, column.heading);
    added.getRange().getEntireColumn().format.columnWidth = widthInPoints(column.width);
    if (column.numberFormat) added.getDataBodyRange().numberFormat = column.numberFormat as unknown as string[][]; // one for all
  }
};
