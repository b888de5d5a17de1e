/** What tests of the file layer ask of a saved workbook, and how they put cells into one. */
import { strFromU8, unzipSync } from "fflate";
import type { Cell, CellValue, Sheet, Workbook } from "../../src/host/engine/workbook";

/** The parts of a package by name, as text of one character a byte where it is no UTF-8. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(
    parts.map(([name, content]) => [name, strFromU8(content, !/\.(?:xml|rels|vml)$/.test(name))]),
  );
}

/** The names of the parts that differ, are new or are gone. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).sort();
}

/** The sheet with this name. */
export function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((other) => other.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Puts a cell in place of what stands there; with `=` a formula whose value is not known yet. */
export function put(sheet: Sheet, row: number, column: number, value: CellValue, change: Partial<Cell> = {}): void {
  const before = sheet.rows.get(row)?.get(column);
  const isFormula = typeof value === "string" && value.startsWith("=");
  const cell: Cell = {
    value: isFormula ? null : value,
    formula: isFormula ? { text: value.slice(1), kind: "plain" } : null,
    style: before?.style ?? 0,
    spill: null,
    spilledFrom: null,
    ...change,
  };
  sheet.rows.set(row, new Map([...(sheet.rows.get(row) ?? []), [column, cell]]));
}

/** The values of a sheet, row by row, from its first cell on; blanks are null. */
export function valuesOf(sheet: Sheet): CellValue[][] {
  const last = Math.max(-1, ...sheet.rows.keys());
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    return Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (__, column) => cells.get(column)?.value ?? null);
  });
}
