import { changedFormat } from "./conditional-formulas";
import { writeCell } from "./cells";
import { changeChartFormulas } from "./chart/chart-formulas";
import { record } from "./journal";
import { recordList } from "./undo-record";
import type { Validation } from "./validation";
import type { Sheet, Workbook } from "./workbook";

/** Makes of a formula what it becomes; `home` is the sheet it stands on, null for a name of the workbook. */
export type FormulaChange = (text: string, home: Sheet | null) => string;

/** Changes every formula of the workbook: of cells, names, calculated columns, validation, conditional formats and charts. */
export function changeFormulas(workbook: Workbook, change: FormulaChange): void {
  for (const sheet of workbook.sheets) changeSheetFormulas(workbook, sheet, (text) => change(text, sheet));
  for (const name of workbook.names) {
    const before = name.formula;
    const after = change(before, name.scope);
    if (after === before) continue;
    name.formula = after;
    record(workbook, () => void (name.formula = before));
  }
  workbook.needsCalculation = true;
}

/** Changes every formula of a sheet: of cells, calculated columns, validation, conditional formats and charts. */
export function changeSheetFormulas(workbook: Workbook, sheet: Sheet, change: (text: string) => string): void {
  const changed = remembering(change);
  changeCellFormulas(workbook, sheet, changed);
  changeTables(workbook, sheet, changed);
  changeList(workbook, sheet.validations, (validation) => changedValidation(validation, changed));
  changeList(workbook, sheet.conditionalFormats, (format) => changedFormat(format, changed));
  changeChartFormulas(workbook, sheet, changed);
}

/** The same change, worked out once for each distinct text. */
function remembering(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const after = known.get(text) ?? change(text);
    known.set(text, after);
    return after;
  };
}

/** Changes the formulas of a sheet's cells; `change` is told the row that each stands in. */
export function changeCellFormulas(
  workbook: Workbook,
  sheet: Sheet,
  change: (text: string, row: number) => string,
): void {
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell.formula) return;
      const text = change(cell.formula.text, row);
      if (text === cell.formula.text) return;
      writeCell(workbook, sheet, row, column, { ...cell, formula: { ...cell.formula, text } });
    }),
  );
}

function changeTables(workbook: Workbook, sheet: Sheet, change: (text: string) => string): void {
  for (const column of sheet.tables.flatMap(({ columns }) => columns)) {
    const before = column.calculated;
    const after = before === null ? null : change(before);
    if (after === before) continue;
    column.calculated = after;
    record(workbook, () => void (column.calculated = before));
  }
}

function changeList<T>(workbook: Workbook, list: T[], change: (item: T) => T): void {
  const after = list.map(change);
  if (after.every((item, at) => item === list[at])) return;
  recordList(workbook, list);
  list.splice(0, list.length, ...after);
}

/** The validation with other formulas; the same object when they stay. */
export function changedValidation(validation: Validation, change: (text: string) => string): Validation {
  const { rule } = validation;
  if (rule.kind === "none") return validation;
  if (rule.kind === "list") {
    const source = change(rule.source);
    return source === rule.source ? validation : { ...validation, rule: { ...rule, source } };
  }
  if (rule.kind === "custom") {
    const formula = change(rule.formula);
    return formula === rule.formula ? validation : { ...validation, rule: { ...rule, formula } };
  }
  const bounds = changedBounds(rule, change);
  return bounds ? { ...validation, rule: { ...rule, ...bounds } } : validation;
}

interface Bounds {
  readonly formula1: string;
  readonly formula2: string | null;
}

/** The changed bounds, or null when both stay. */
function changedBounds({ formula1, formula2 }: Bounds, change: (text: string) => string): Bounds | null {
  const after = { formula1: change(formula1), formula2: formula2 === null ? null : change(formula2) };
  return after.formula1 === formula1 && after.formula2 === formula2 ? null : after;
}
