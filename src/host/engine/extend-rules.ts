import { contains, intersect } from "./address";
import { changeFormulas } from "./formula-sites";
import { moveReferences } from "./references";
import { recordList } from "./undo-record";
import type { Area, Sheet, Workbook } from "./workbook";

/** Validation and conditional formats of a table that end at its last row go on for so many rows below it. */
export function extendRules(workbook: Workbook, sheet: Sheet, lastRow: Area, rows: number): void {
  extendList(workbook, sheet.validations, lastRow, rows);
  extendList(workbook, sheet.conditionalFormats, lastRow, rows);
}

function extendList<T extends { readonly areas: readonly Area[] }>(
  workbook: Workbook,
  list: T[],
  lastRow: Area,
  rows: number,
): void {
  const endsHere = (area: Area) => area.row + area.rows - 1 === lastRow.row && intersect(area, lastRow) !== null;
  if (!list.some(({ areas }) => areas.some(endsHere))) return;
  const extended = (area: Area): Area[] => {
    const shared = endsHere(area) ? intersect(area, lastRow) : null;
    if (!shared) return [area];
    if (contains(lastRow, { ...area, row: lastRow.row, rows: 1 })) return [{ ...area, rows: area.rows + rows }];
    return [area, { ...shared, row: lastRow.row + 1, rows }];
  };
  recordList(workbook, list);
  list.splice(0, list.length, ...list.map((rule) => ({ ...rule, areas: rule.areas.flatMap(extended) })));
}

/** References to all data of some columns of a table grow with it, as Excel does for `SUM(B2:B9)` beside a table. */
export function extendReferences(workbook: Workbook, sheet: Sheet, body: Area, rows: number): void {
  const grown = (area: Area): Area =>
    area.row === body.row && area.rows === body.rows && contains(body, area)
      ? { ...area, rows: area.rows + rows }
      : area;
  changeFormulas(workbook, (text, home) => moveReferences(text, home, sheet, grown));
}
