import { cellArea, containsCell, intersect } from "../engine/address";
import { cellAt } from "../engine/cells";
import { evaluateFormula } from "../engine/formula/evaluate";
import { copiedBy } from "../engine/references";
import type { Validation } from "../engine/validation";
import type { Area, CellValue, Sheet } from "../engine/workbook";
import type { OpenWorkbook } from "./connection";
import type { Areas } from "./targets";

/** A cell with the value that is asked about. */
interface Entry {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The validation of a cell, or undefined where there is none. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
}

/** The cells whose value does not fit their validation. */
export function invalidCells({ sheet, areas }: Areas, book: OpenWorkbook): Area[] {
  const invalid: Area[] = [];
  for (const validation of sheet.validations) {
    for (const area of validation.areas.flatMap((own) => areas.flatMap((other) => intersect(own, other) ?? []))) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const value = cellAt(sheet, row, column)?.value ?? null;
          if (!isValid(book, validation, { sheet, row, column, value })) invalid.push(cellArea(row, column));
        }
      }
    }
  }
  return invalid;
}

/** What the list in a cell offers to choose from; null where the cell shows no list. */
export function choicesAt(book: OpenWorkbook, sheet: Sheet, row: number, column: number): readonly CellValue[] | null {
  const validation = validationAt(sheet, row, column);
  if (validation?.rule.kind !== "list" || !validation.rule.inCellDropDown) return null;
  const entry = { sheet, row, column, value: cellAt(sheet, row, column)?.value ?? null };
  return choices(validation.rule.source, (formula) => evaluated(book, validation, entry, formula));
}

/** Whether a value may stand in a cell by its validation; the cell is calculated with the value in it. */
export function isValid(book: OpenWorkbook, validation: Validation, entry: Entry): boolean {
  const { rule, ignoreBlanks } = validation;
  if (rule.kind === "none" || (entry.value === null && ignoreBlanks)) return true;
  const valuesOf = (formula: string) => evaluated(book, validation, entry, formula);
  switch (rule.kind) {
    case "list":
      return choices(rule.source, valuesOf).some((choice) => isSame(choice, entry.value));
    case "custom":
      return isTrue(valuesOf(rule.formula)[0]?.[0] ?? null);
    default: {
      const measured = rule.kind === "textLength" ? textLength(entry.value) : entry.value;
      if (typeof measured !== "number") return false;
      if (rule.kind === "wholeNumber" && !Number.isInteger(measured)) return false;
      const limit = (formula: string | null) => (formula === null ? null : (valuesOf(formula)[0]?.[0] ?? null));
      return compares(measured, rule.operator, limit(rule.formula1), limit(rule.formula2));
    }
  }
}

type Values = readonly (readonly CellValue[])[];

/** What a formula of the validation gives for the cell: it is written for the first cell of the validation. */
function evaluated({ workbook, locale }: OpenWorkbook, { areas }: Validation, entry: Entry, formula: string): Values {
  const { sheet, row, column } = entry;
  const first = {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
  const text = copiedBy(formula, row - first.row, column - first.column);
  return evaluateFormula(workbook, sheet, row, column, text, { locale });
}

/** The choices of a list: a literal, cut at commas, or the cells that its source gives. */
function choices(source: string, valuesOf: (formula: string) => Values): CellValue[] {
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal === undefined) return valuesOf(source).flat();
  return literal
    .replaceAll('""', '"')
    .split(",")
    .map((choice) => choice.trim());
}

/** Text without regard to case; a number also as text, as lists hold it. */
function isSame(choice: CellValue, value: CellValue): boolean {
  if (choice === null || value === null || typeof choice === "object" || typeof value === "object") return false;
  if (typeof choice === "number" && typeof value === "number") return choice === value;
  return String(choice).toLowerCase() === String(value).toLowerCase();
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function textLength(value: CellValue): number {
  return value === null || typeof value === "object" ? 0 : String(value).length;
}

type Operator = Extract<Validation["rule"], { operator: string }>["operator"];

function compares(value: number, operator: Operator, one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number") return false;
  const high = typeof other === "number" ? other : NaN;
  switch (operator) {
    case "Between":
      return value >= one && value <= high;
    case "NotBetween":
      return value < one || value > high;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
  }
}
