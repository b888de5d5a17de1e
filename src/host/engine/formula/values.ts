/** The calculation engine's values and the workbook's, and what both sides need of them. */
import {
  BLANK,
  ERRORS,
  fromSnapshotValue,
  isArray,
  isError,
  isScalar,
  rvArrayRect,
  rvNumber,
} from "@cj-tech-master/excelts/formula/values";
import type { ArrayValue, RuntimeValue, ScalarValue } from "@cj-tech-master/excelts/formula/values";
import type { CellValue, ErrorCode } from "../workbook";

export type { ArrayValue, RuntimeValue, ScalarValue };

/** A function as the calculation engine calls it, with its arguments read. */
export type Invoke = (args: readonly RuntimeValue[]) => RuntimeValue;

/** A rectangle of values; every row is as long. */
export type Matrix = readonly (readonly CellValue[])[];

/** The engine's value as a cell of the workbook holds it. */
export function cellValue(value: ScalarValue): CellValue {
  if ("code" in value) return { error: value.code };
  if (!("value" in value)) return null;
  return value.value === 0 ? 0 : value.value;
}

/** The cell's value as the engine reads it. */
export function engineValue(value: CellValue): ScalarValue {
  return fromSnapshotValue(value);
}

/** The error with this code, also those that the engine itself never gives. */
export function errorValue(error: ErrorCode): ScalarValue {
  return fromSnapshotValue({ error });
}

/** Rows of equal length as an array. */
export function arrayOf(rows: ScalarValue[][]): ArrayValue {
  return rvArrayRect(rows, rows.length, rows[0]?.length ?? 0);
}

/** The value as rows of single values: one row of one for a single value; a function is #CALC!, as a cell shows it. */
export function rowsOf(value: RuntimeValue): readonly (readonly ScalarValue[])[] {
  if (isArray(value)) return value.rows;
  return [[isScalar(value) ? value : ERRORS.CALC]];
}

/** The array with each value replaced; where it came from on the sheet stays known. */
export function mapArray(array: ArrayValue, change: (value: ScalarValue) => ScalarValue): ArrayValue {
  const rows = array.rows.map((row) => row.map(change));
  return rvArrayRect(rows, array.height, array.width, array.originRow, array.originCol);
}

/** A blank as a formula's result shows it: 0. */
export function settled(value: ScalarValue): ScalarValue {
  return "value" in value || "code" in value ? value : rvNumber(0);
}

/** Whether the value is blank. */
export function isBlank(value: RuntimeValue): boolean {
  return isScalar(value) && !("value" in value) && !("code" in value);
}

/** The value at a place of an array that is repeated where it has one row or column; #N/A beyond its edge. A single value is the same everywhere. */
export function valueAt(value: RuntimeValue, row: number, column: number): ScalarValue {
  if (isScalar(value)) return value;
  if (!isArray(value)) return ERRORS.VALUE;
  return value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column] ?? ERRORS.NA;
}

/** The size of the smallest rectangle that holds all these values side by side, or null when none of them is an array. */
export function commonSize(
  values: readonly RuntimeValue[],
): { readonly rows: number; readonly columns: number } | null {
  let rows = 0;
  let columns = 0;
  for (const value of values) {
    if (!isArray(value)) continue;
    rows = Math.max(rows, value.height);
    columns = Math.max(columns, value.width);
  }
  return rows > 0 && columns > 0 ? { rows, columns } : null;
}

/** An array made value by value. */
export function buildArray(
  size: { readonly rows: number; readonly columns: number },
  make: (row: number, column: number) => ScalarValue,
): ArrayValue {
  return arrayOf(
    Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) => make(row, column)),
    ),
  );
}

export { BLANK, ERRORS, isArray, isError, isScalar };
