import { isWholeColumns, isWholeRows } from "../../engine/address";
import { groupLines, type OutlineAxis, showDetails, ungroupLines } from "../../engine/outline";
import type { Workbook } from "../../engine/workbook";
import { method, type Method } from "../definition";
import { RequestError } from "../errors";
import { oneOf } from "../parameters";
import type { Cells } from "../targets";

const groupOption = oneOf("ByRows", "ByColumns");

/** A method that does something with the outline along one axis: whole rows have no groups of columns, nor the other way round. */
function alongAxis(work: (workbook: Workbook, cells: Cells, axis: OutlineAxis) => void): Method<Cells> {
  return method([groupOption], (cells, [option], { book }) => {
    const isOther = option === "ByRows" ? isWholeColumns(cells.area) : isWholeRows(cells.area);
    const isAll = isWholeColumns(cells.area) && isWholeRows(cells.area);
    if (isOther && !isAll) throw new RequestError("InvalidArgument");
    work(book.workbook, cells, option === "ByRows" ? "row" : "column");
  });
}

/** Methods of `Range` about the outline of its sheet. */
export const outlineMethods: Readonly<Record<string, Method<Cells>>> = {
  group: alongAxis((workbook, { sheet, area }, axis) => groupLines(workbook, sheet, axis, area)),
  hideGroupDetails: alongAxis((workbook, { sheet, area }, axis) => showDetails(workbook, sheet, axis, area, false)),
  showGroupDetails: alongAxis((workbook, { sheet, area }, axis) => showDetails(workbook, sheet, axis, area, true)),
  ungroup: alongAxis((workbook, { sheet, area }, axis) => ungroupLines(workbook, sheet, axis, area)),
};
