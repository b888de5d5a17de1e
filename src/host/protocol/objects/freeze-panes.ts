import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../../engine/address";
import type { Sheet } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import type { Connection } from "../connection";
import { found, method, type ObjectType } from "../definition";
import { index } from "../parameters";
import { changeSheet } from "../sheet-changes";
import { hold, type HeldAs } from "../targets";

function freeze(sheet: Sheet, rows: number, columns: number, { book }: Connection): void {
  changeSheet(book.workbook, sheet, { frozen: rows > 0 || columns > 0 ? { rows, columns } : null });
}

/** The cells that stay in view; frozen rows alone are whole rows. */
function location(sheet: Sheet): HeldAs<"Range"> {
  if (!sheet.frozen) return hold("Range", null);
  const { rows, columns } = sheet.frozen;
  const area = { row: 0, column: 0, rows: rows || LAST_ROW + 1, columns: columns || LAST_COLUMN + 1 };
  return hold("Range", { sheet, area });
}

export const freezePanesType: ObjectType<Sheet> = {
  methods: {
    freezeAt: method([rangeOrAddress], (sheet, [range], at) => {
      const { area } = cellsOf(at.book.workbook, sheet, range);
      freeze(
        sheet,
        isWholeColumns(area) ? 0 : area.row + area.rows,
        isWholeRows(area) ? 0 : area.column + area.columns,
        at,
      );
    }),
    freezeColumns: method([index], (sheet, [count], at) => freeze(sheet, 0, count, at)),
    freezeRows: method([index], (sheet, [count], at) => freeze(sheet, count, 0, at)),
    getLocation: method([], (sheet) => found(location(sheet))),
    getLocationOrNullObject: method([], (sheet) => location(sheet)),
    unfreeze: method([], (sheet, _, at) => freeze(sheet, 0, 0, at)),
  },
};
