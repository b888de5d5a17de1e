import { cellAt, styleAt } from "./cells";
import { EngineError } from "./engine-error";
import type { SortKey } from "./filter-criterion";
import { typedValue } from "./typed-value";
import type { Area, CellValue, Sheet, Workbook } from "./workbook";

/** What lines are sorted by: the column (of rows) or row (of columns), counted within the area, and which way. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly by: SortKey;
  /** Text that reads as a number sorts as that number. */
  readonly textAsNumber: boolean;
}

/** Cells whose rows, or columns, are put in order. */
export interface Lines {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly axis: "row" | "column";
}

/** Row and column of a cell of a line, which is counted on the sheet; `along` counts within the area. */
export function placeOf({ area, axis }: Lines, line: number, along: number): readonly [number, number] {
  return axis === "row" ? [line, area.column + along] : [area.row + along, line];
}

/** The order of two lines by one field: below 0 when the first comes first. */
export function lineOrder(lines: Lines, field: SortField, matchCase: boolean): (a: number, b: number) => number {
  const { workbook, sheet } = lines;
  const { by, ascending, key, textAsNumber } = field;
  if (by.on === "icon") throw new EngineError("UnsupportedOperation", "Cells cannot be sorted by icon.");
  if (by.on !== "value") {
    const hasColor = (line: number): number => {
      const { fill, font } = workbook.styles.at(styleAt(sheet, ...placeOf(lines, line, key)));
      return Number((by.on === "cell" ? fill : font.color) === by.color);
    };
    return (a, b) => (hasColor(b) - hasColor(a)) * (ascending ? 1 : -1);
  }
  const valueAt = (line: number): CellValue => {
    const value = cellAt(sheet, ...placeOf(lines, line, key))?.value ?? null;
    return textAsNumber ? asNumber(value) : value;
  };
  return (a, b) => compareValues(valueAt(a), valueAt(b), ascending, matchCase);
}

function asNumber(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const read = typedValue(value, "en-US", 1900).value;
  return typeof read === "number" ? read : value;
}

function compareValues(a: CellValue, b: CellValue, ascending: boolean, matchCase: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = rank(a) - rank(b) || compareSameKind(a, b, matchCase);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compareSameKind(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "nl", { sensitivity: matchCase ? "variant" : "accent" });
  }
  if (typeof a === "object" || typeof b === "object") return 0;
  return Number(a) - Number(b);
}
