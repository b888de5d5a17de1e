/** Workbooks for tests of formulas: cells by address, `=` for a formula, `{=…}` for an old array formula. */
import { parseA1 } from "../../src/host/engine/address";
import { setFormula, setValue } from "../../src/host/engine/contents";
import { calculate, type CalculationOptions } from "../../src/host/engine/formula/calculate";
import { formulaKind } from "../../src/host/engine/formula-shape";
import { sheetByName } from "../../src/host/engine/sheets";
import type { CellValue, Sheet, Workbook } from "../../src/host/engine/workbook";

/** The sheet with this name, which must be there. */
export function sheetOf(workbook: Workbook, name?: string): Sheet {
  return (name === undefined ? workbook.sheets[0] : sheetByName(workbook, name))!;
}

/** Writes rows of values and formulas from this cell on. */
export function fill(
  workbook: Workbook,
  address: string,
  rows: readonly (readonly CellValue[])[],
  sheet = sheetOf(workbook),
): void {
  const { row, column } = parseA1(address)!;
  rows.forEach((cells, down) =>
    cells.forEach((value, right) => {
      if (typeof value === "string" && value.startsWith("=")) {
        setFormula(workbook, sheet, row + down, column + right, value.slice(1), formulaKind(value.slice(1)));
      } else setValue(workbook, sheet, row + down, column + right, value);
    }),
  );
}

/** The values of an area after calculating; errors by their code. */
export function valuesOf(workbook: Workbook, address: string, sheet = sheetOf(workbook), options?: CalculationOptions) {
  if (workbook.needsCalculation) calculate(workbook, options);
  const area = parseA1(address)!;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => {
      const value = sheet.rows.get(area.row + down)?.get(area.column + right)?.value ?? null;
      return value !== null && typeof value === "object" ? value.error : value;
    }),
  );
}
