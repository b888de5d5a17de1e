import type { Formula, Sheet, Workbook } from "../workbook";
import { type CalculationOptions, settingsOf } from "./calculate";
import { engineView, type SitedFormula } from "./engine-view";
import { useLocale } from "./locale-text";
import { ONE_CELL, spillsAsTheyStand, surroundingsOf } from "./surroundings";
import { type FormulaSite, translated } from "./translate";
import { cellValue, type Matrix, rowsOf } from "./values";
import { newCallLog } from "./user-functions";
import { createEngine, notCalculated } from "./workbook-like";

/** A formula to be tried out on a cell, as in a conditional format or a validation: without `=`, written for that very cell. */
export interface FormulaQuestion {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Absent: it may give more than one value. */
  readonly kind?: Formula["kind"];
}

/** The columns just beyond the sheet, where nothing else stands. */
const FIRST_FREE_COLUMN = 16_384;

/** What a formula would give in this cell, with the values as they stand; the workbook stays as it is. A single value is a matrix of one. */
export function evaluateFormula(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  options: CalculationOptions = {},
): Matrix {
  return evaluateFormulas(workbook, sheet, [{ row, column, text }], options)[0] ?? [[null]];
}

/** The same for many formulas at once, which costs little more than one. */
export function evaluateFormulas(
  workbook: Workbook,
  sheet: Sheet,
  questions: readonly FormulaQuestion[],
  options: CalculationOptions = {},
): readonly Matrix[] {
  const settings = settingsOf(workbook, options);
  useLocale(settings);
  const surroundings = surroundingsOf(workbook, spillsAsTheyStand(workbook), settings.userFunctions);
  const kept = new Map<number, Matrix>();
  const formulas = questions.map(({ row, column, text, kind = "dynamic" }, id): SitedFormula => {
    const site: FormulaSite = { ...surroundings, sheet, row, column, id, kind };
    return {
      site,
      row,
      column: FIRST_FREE_COLUMN + id,
      text: translated(text, site),
      maySpill: true,
      result: notCalculated(),
    };
  });
  const view = engineView(workbook, formulas, settings, {
    fillOf: () => ONE_CELL,
    keep: (id, result) =>
      void kept.set(
        id,
        rowsOf(result).map((cells) => cells.map(cellValue)),
      ),
    log: newCallLog(),
    kept: surroundings.kept,
    showsSpilled: true,
  });
  createEngine()(view);
  return formulas.map(({ result }, id) => kept.get(id) ?? result);
}
