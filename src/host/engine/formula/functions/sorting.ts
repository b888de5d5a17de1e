/** SORT and SORTBY, in Excel's order: numbers, text, booleans, errors; blanks last in either direction. */
import { conversions, toBooleanRV, toNumberRV, topLeft } from "@cj-tech-master/excelts/formula/values";
import type { EngineFunction } from "../lift";
import { arrayOf, cellValue, ERRORS, isError, rowsOf, type RuntimeValue, type ScalarValue } from "../values";

type Rows = readonly (readonly ScalarValue[])[];

interface SortKey {
  /** A value for each row. */
  readonly values: readonly ScalarValue[];
  readonly isDescending: boolean;
}

/** The functions of this file by name. */
export const SORTING_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["SORT", { minArity: 1, maxArity: 4, invoke: sort }],
  ["SORTBY", { minArity: 2, maxArity: 255, invoke: sortBy }],
]);

function sort([array = ERRORS.VALUE, indexes, orders, byColumn]: readonly RuntimeValue[]): RuntimeValue {
  const isByColumn = byColumn === undefined ? false : cellValue(toBooleanRV(topLeft(byColumn)));
  const rows = isByColumn === true ? turned(rowsOf(array)) : rowsOf(array);
  const keys: SortKey[] = [];
  for (const [at, index] of numbersOf(indexes).entries()) {
    const isDescending = descending(numbersOf(orders)[at] ?? numbersOf(orders)[0]);
    const values = rows.flatMap((row) => row[index - 1] ?? []);
    if (values.length < rows.length || isDescending === null) return ERRORS.VALUE;
    keys.push({ values, isDescending });
  }
  const sorted = sortedRows(rows, keys);
  return arrayOf(isByColumn === true ? turned(sorted) : sorted);
}

function sortBy([array = ERRORS.VALUE, ...rest]: readonly RuntimeValue[]): RuntimeValue {
  const keys: SortKey[] = [];
  let isByColumn = false;
  for (let at = 0; at < rest.length; at += 2) {
    const by = rowsOf(rest[at] ?? ERRORS.VALUE);
    const isDescending = descending(numbersOf(rest[at + 1])[0]);
    const isLine = by.length === 1 || by[0]?.length === 1;
    if (!isLine || isDescending === null) return ERRORS.VALUE;
    isByColumn ||= by.length === 1 && rowsOf(array).length > 1;
    keys.push({ values: by.flat(), isDescending });
  }
  const rows = isByColumn ? turned(rowsOf(array)) : rowsOf(array);
  if (keys.some(({ values }) => values.length !== rows.length)) return ERRORS.VALUE;
  const sorted = sortedRows(rows, keys);
  return arrayOf(isByColumn ? turned(sorted) : sorted);
}

/** The numbers of an argument, 1 when it is left out; a value that is none is NaN. */
function numbersOf(value: RuntimeValue | undefined): number[] {
  if (value === undefined) return [1];
  return rowsOf(value)
    .flat()
    .map((single) => (cellValue(single) === null ? 1 : numberOf(single)));
}

function numberOf(value: ScalarValue): number {
  const number = toNumberRV(value);
  return isError(number) ? NaN : Math.trunc(number.value);
}

function descending(order: number | undefined): boolean | null {
  return order === 1 || order === -1 ? order === -1 : null;
}

function sortedRows(rows: Rows, keys: readonly SortKey[]): ScalarValue[][] {
  const order = rows.map((_, at) => at);
  order.sort((a, b) => {
    for (const { values, isDescending } of keys) {
      const difference = compare(values[a] ?? ERRORS.VALUE, values[b] ?? ERRORS.VALUE, isDescending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return order.map((at) => [...(rows[at] ?? [])]);
}

function compare(a: ScalarValue, b: ScalarValue, isDescending: boolean): number {
  const [x, y] = [cellValue(a), cellValue(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const difference = rank(x) - rank(y) || compareAlike(x, y);
  return isDescending ? -difference : difference;
}

function rank(value: NonNullable<ReturnType<typeof cellValue>>): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function compareAlike(x: unknown, y: unknown): number {
  if (typeof x === "string" && typeof y === "string") return conversions.compareText(x.toLowerCase(), y.toLowerCase());
  return typeof x === "object" ? 0 : Number(x) - Number(y);
}

function turned(rows: Rows): ScalarValue[][] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
}
