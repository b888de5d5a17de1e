import type { CellValue } from "../engine/workbook";

/** A cell's value as `Range.values` gives it: blank is an empty text, an error its English name. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** A cell's `Excel.RangeValueType`. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
