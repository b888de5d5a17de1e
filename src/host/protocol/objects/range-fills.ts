import { autoFill, type FillKind } from "../../engine/auto-fill";
import { cellAt } from "../../engine/cells";
import { removeDuplicates } from "../../engine/duplicates";
import { moveRange } from "../../engine/move-range";
import type { Area } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { settle } from "../calculation";
import { method, readable, type Method, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { flag, index, list, oneOf, optional } from "../parameters";
import { hold, type Cells, type Targets } from "../targets";

/** `Excel.AutoFillType`; a pattern that Excel sees in examples (FlashFill) is not found here. */
const FILLS = {
  FillDefault: "default",
  FillCopy: "copy",
  FillSeries: "series",
  FillFormats: "formats",
  FillValues: "values",
  FillDays: "days",
  FillWeekdays: "weekdays",
  FillMonths: "months",
  FillYears: "years",
  LinearTrend: "linear",
  GrowthTrend: "growth",
  FlashFill: null,
} as const satisfies Readonly<Record<string, FillKind | null>>;

const fillType = optional(oneOf(...(Object.keys(FILLS) as (keyof typeof FILLS)[])), "FillDefault"); // of that object

/** Down as far as the column beside the range goes on, as a double click on its handle does. */
function besideData({ sheet, area }: Cells): Area {
  const isFilled = (row: number, column: number): boolean => {
    const cell = cellAt(sheet, row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  };
  const below = area.row + area.rows;
  const beside = [area.column - 1, area.column + area.columns].find((column) => isFilled(below, column));
  if (beside === undefined) return area;
  let end = below;
  while (isFilled(end, beside)) end++;
  return { ...area, rows: end - area.row };
}

/** Methods of `Range` that fill, move or thin out its cells. */
export const fillMethods: Readonly<Record<string, Method<Cells>>> = {
  autoFill: method([optional(rangeOrAddress, null), fillType], (cells, [destination, type], { book }) => {
    const kind = FILLS[type];
    if (kind === null) throw new RequestError("NotImplemented");
    settle(book);
    const target = destination === null ? null : cellsOf(book.workbook, cells.sheet, destination);
    if (target && target.sheet !== cells.sheet) throw new RequestError("InvalidArgument");
    autoFill(book.workbook, cells.sheet, cells.area, target?.area ?? besideData(cells), kind, book.locale);
  }),
  moveTo: method([rangeOrAddress], ({ sheet, area }, [destination], { book }) => {
    settle(book);
    const to = cellsOf(book.workbook, sheet, destination);
    moveRange(book.workbook, sheet, area, to.sheet, to.area);
  }),
  removeDuplicates: method([list(index), flag], ({ sheet, area }, [columns, hasHeader], { book }) => {
    if (columns.length === 0 || columns.some((column) => column >= area.columns)) {
      throw new RequestError("InvalidArgument");
    }
    settle(book);
    const body = hasHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
    return hold("RemoveDuplicatesResult", removeDuplicates(book.workbook, sheet, body, columns, book.locale));
  }),
};

export const removeDuplicatesResultType: ObjectType<Targets["RemoveDuplicatesResult"]> = {
  properties: {
    removed: readable(({ removed }) => removed),
    uniqueRemaining: readable(({ uniqueRemaining }) => uniqueRemaining),
  },
};
