import type { Comparison } from "./filter-criterion";
import { type FilteredColumn, type RowTest, shownAt, valueAt } from "./filtered-column";
import type { CellValue } from "./workbook";

/** Whether a cell compares so with the value: numbers with numbers, texts with texts. */
export function comparisonTest(column: FilteredColumn, { operator, value }: Comparison): RowTest {
  const isEqual = equalityTest(column, value);
  if (operator === "equal") return isEqual;
  if (operator === "notEqual") return (row) => !isEqual(row);
  const number = numberOf(value);
  return (row) => {
    const order = orderOf(valueAt(column, row), value, number);
    if (order === null) return false;
    if (operator === "greaterThan") return order > 0;
    if (operator === "greaterThanOrEqual") return order >= 0;
    return operator === "lessThan" ? order < 0 : order <= 0;
  };
}

/** A number is equal by its value or by what it shows; a text with `*` and `?` is a pattern for texts. */
function equalityTest(column: FilteredColumn, value: string): RowTest {
  const wanted = value.trim().toLowerCase();
  if (/[*?]/.test(wanted)) {
    const pattern = wildcards(wanted);
    return (row) => typeof valueAt(column, row) === "string" && pattern.test(shownAt(column, row));
  }
  const number = numberOf(value);
  const plain = wanted.replace(/~([*?~])/g, "$1");
  return (row) => shownAt(column, row) === plain || (number !== null && valueAt(column, row) === number);
}

/** Below 0 when a cell comes before the value; null when they cannot be compared. */
function orderOf(own: CellValue, value: string, number: number | null): number | null {
  if (number !== null) return typeof own === "number" ? own - number : null;
  return typeof own === "string" ? compareTexts(own, value) : null;
}

function numberOf(value: string): number | null {
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? null : number;
}

function compareTexts(one: string, other: string): number {
  return one.localeCompare(other, "nl", { sensitivity: "accent" });
}

/** A tilde takes the meaning from the sign behind it. */
function wildcards(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[\s\S]/g, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    return sign === "?" ? "[\\s\\S]" : (sign.at(-1) ?? "").replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
  });
  return new RegExp(`^${source}$`, "u");
}
