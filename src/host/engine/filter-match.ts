import { isDateFormat } from "numfmt";
import { styleAt } from "./cells";
import { EngineError } from "./engine-error";
import { comparisonTest } from "./filter-comparison";
import type { DateGroup, FilterCriterion } from "./filter-criterion";
import { dateOf, isInMonths } from "./filter-dates";
import { daysTo1900, type FilteredColumn, type RowTest, shownAt, valueAt } from "./filtered-column";

/** Whether a row shows by what its cell holds. A filter by icon is refused: the host does not reckon which icon a cell shows. */
export function rowTest(column: FilteredColumn, criterion: FilterCriterion): RowTest {
  switch (criterion.kind) {
    case "values":
      return valuesTest(column, criterion);
    case "custom":
      return customTest(column, criterion);
    case "top":
      return topTest(column, criterion);
    case "dynamic":
      return dynamicTest(column, criterion);
    case "color":
      return colorTest(column, criterion);
    case "icon":
      throw new EngineError("UnsupportedOperation", "A filter by icon cannot be applied.");
  }
}

function valuesTest(column: FilteredColumn, criterion: Extract<FilterCriterion, { kind: "values" }>): RowTest {
  const texts = new Set(criterion.texts.map((text) => text.trim().toLowerCase()));
  return (row) => {
    const shown = shownAt(column, row);
    if (shown === "") return criterion.blanks;
    return texts.has(shown) || criterion.dates.some((group) => isInGroup(column, row, group));
  };
}

function isInGroup(column: FilteredColumn, row: number, group: DateGroup): boolean {
  const { workbook, sheet, area } = column;
  const value = valueAt(column, row);
  const { numberFormat } = workbook.styles.at(styleAt(sheet, row, area.column));
  if (typeof value !== "number" || !isDateFormat(numberFormat)) return false;
  const parts = dateOf(value + daysTo1900(column));
  return group.every((part, at) => part === parts[at]);
}

function customTest(
  column: FilteredColumn,
  { comparisons, isAnd }: Extract<FilterCriterion, { kind: "custom" }>,
): RowTest {
  const tests = comparisons.flatMap((comparison) => (comparison ? [comparisonTest(column, comparison)] : []));
  return (row) => (isAnd ? tests.every((test) => test(row)) : tests.some((test) => test(row)));
}

/** Numbers that are as large as the last that counts show too. */
function topTest(column: FilteredColumn, { isTop, bound }: Extract<FilterCriterion, { kind: "top" }>): RowTest {
  return (row) => {
    const value = valueAt(column, row);
    return typeof value === "number" && bound !== null && (isTop ? value >= bound : value <= bound);
  };
}

function dynamicTest(
  column: FilteredColumn,
  { type, from, to }: Extract<FilterCriterion, { kind: "dynamic" }>,
): RowTest {
  const isShown = (value: number): boolean => {
    if (from === null) return isInMonths(type, value + daysTo1900(column));
    if (type === "aboveAverage") return value > from;
    return type === "belowAverage" ? value < from : value >= from && value < (to ?? Infinity);
  };
  return (row) => {
    const value = valueAt(column, row);
    return typeof value === "number" && isShown(value);
  };
}

function colorTest(
  { workbook, sheet, area }: FilteredColumn,
  { of, color }: Extract<FilterCriterion, { kind: "color" }>,
): RowTest {
  return (row) => {
    const { fill, font } = workbook.styles.at(styleAt(sheet, row, area.column));
    if (of === "cell") return fill === color;
    return font.color === (color ?? "#000000");
  };
}
