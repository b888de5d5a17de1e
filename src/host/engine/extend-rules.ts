import { contains, intersect, span } from "./address";
import { changedFormat } from "./conditional-formulas";
import { changedValidation, changeFormulas } from "./formula-sites";
import { moveReferences } from "./references";
import { type AreaRule, type FormulasOf, onAreas } from "./rule-areas";
import { recordList } from "./undo-record";
import type { Area, Sheet, Workbook } from "./workbook";

/** Validation and conditional formats of a table's row at its edge go on in the rows that were added next to it. */
export function extendRules(workbook: Workbook, sheet: Sheet, edge: Area, added: Area): void {
  extendList(workbook, sheet.validations, changedValidation, edge, added);
  extendList(workbook, sheet.conditionalFormats, changedFormat, edge, added);
}

function extendList<T extends AreaRule>(
  workbook: Workbook,
  list: T[],
  withFormulas: FormulasOf<T>,
  edge: Area,
  added: Area,
): void {
  const stopsHere = (area: Area) => intersect(area, edge) !== null && intersect(area, added) === null;
  if (!list.some(({ areas }) => areas.some(stopsHere))) return;
  const extended = (area: Area): Area[] => {
    const shared = stopsHere(area) ? intersect(area, edge) : null;
    if (!shared) return [area];
    const more = { ...added, column: shared.column, columns: shared.columns };
    return area.columns === shared.columns ? [span(area, more)] : [area, more];
  };
  recordList(workbook, list);
  list.splice(0, list.length, ...list.map((rule) => onAreas(rule, rule.areas.flatMap(extended), withFormulas)));
}

/** References to all data of some columns of a table grow with it, as Excel does for `SUM(B2:B9)` beside a table. */
export function extendReferences(workbook: Workbook, sheet: Sheet, body: Area, rows: number): void {
  const grown = (area: Area): Area =>
    area.row === body.row && area.rows === body.rows && contains(body, area)
      ? { ...area, rows: area.rows + rows }
      : area;
  changeFormulas(workbook, (text, home) => moveReferences(text, home, sheet, grown));
}
