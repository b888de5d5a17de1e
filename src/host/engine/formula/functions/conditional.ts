/** COUNTIF, SUMIF, AVERAGEIF and COUNTIFS, SUMIFS, AVERAGEIFS, MAXIFS, MINIFS. */
import { rvNumber, topLeft } from "@cj-tech-master/excelts/formula/values";
import type { EngineFunction } from "../lift";
import {
  type ArrayValue,
  arrayOf,
  cellValue,
  ERRORS,
  isArray,
  isError,
  type RuntimeValue,
  type ScalarValue,
} from "../values";
import { cellsByKey, criterionOf, type Criterion } from "./criteria";

interface Condition {
  readonly range: ArrayValue;
  readonly criterion: Criterion;
}

type Aggregate = (numbers: readonly number[]) => ScalarValue;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers: readonly number[]) => numbers.reduce((most, number) => Math.max(most, number), -Infinity);
const total: Aggregate = (numbers) => rvNumber(sum(numbers));
const mean: Aggregate = (numbers) => (numbers.length === 0 ? ERRORS.DIV0 : rvNumber(sum(numbers) / numbers.length));
const most: Aggregate = (numbers) => rvNumber(numbers.length === 0 ? 0 : largest(numbers));
const least: Aggregate = (numbers) => rvNumber(numbers.length === 0 ? 0 : -largest(numbers.map((number) => -number)));

/** The functions of this file by name. */
export const CONDITIONAL_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["COUNTIF", { minArity: 2, maxArity: 2, invoke: count }],
  ["COUNTIFS", { minArity: 2, maxArity: 254, invoke: count }],
  [
    "SUMIF",
    { minArity: 2, maxArity: 3, invoke: ([range, criterion, target]) => single(total, range, criterion, target) },
  ],
  [
    "AVERAGEIF",
    { minArity: 2, maxArity: 3, invoke: ([range, criterion, target]) => single(mean, range, criterion, target) },
  ],
  ["SUMIFS", { minArity: 3, maxArity: 255, invoke: ([target, ...pairs]) => aggregate(total, target, pairs) }],
  ["AVERAGEIFS", { minArity: 3, maxArity: 255, invoke: ([target, ...pairs]) => aggregate(mean, target, pairs) }],
  ["MAXIFS", { minArity: 3, maxArity: 255, invoke: ([target, ...pairs]) => aggregate(most, target, pairs) }],
  ["MINIFS", { minArity: 3, maxArity: 255, invoke: ([target, ...pairs]) => aggregate(least, target, pairs) }],
]);

function count(args: readonly RuntimeValue[]): RuntimeValue {
  const conditions = conditionsOf(args);
  return conditions === null ? ERRORS.VALUE : rvNumber(acceptedPlaces(conditions).length);
}

function single(
  combine: Aggregate,
  range: RuntimeValue | undefined,
  criterion: RuntimeValue | undefined,
  target = range,
): RuntimeValue {
  return aggregate(combine, target, range && criterion ? [range, criterion] : []);
}

function aggregate(combine: Aggregate, target: RuntimeValue | undefined, pairs: readonly RuntimeValue[]): RuntimeValue {
  const conditions = conditionsOf(pairs);
  const values = target && rangeOf(target);
  const [first] = conditions ?? [];
  if (!conditions || !values || !first || values.height < first.range.height || values.width < first.range.width) {
    return ERRORS.VALUE;
  }
  const numbers: number[] = [];
  for (const place of acceptedPlaces(conditions)) {
    const value = cellIn(values, Math.floor(place / first.range.width), place % first.range.width);
    if (value && isError(value)) return value;
    const content = value && cellValue(value);
    if (typeof content === "number") numbers.push(content);
  }
  return combine(numbers);
}

/** Ranges and criteria by turns; null when one is missing or the ranges differ in size. */
function conditionsOf(args: readonly RuntimeValue[]): Condition[] | null {
  const conditions: Condition[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [range, criterion] = [args[at], args[at + 1]];
    const cells = range && rangeOf(range);
    if (!cells || criterion === undefined) return null;
    const [first] = conditions;
    if (first && (first.range.height !== cells.height || first.range.width !== cells.width)) return null;
    conditions.push({ range: cells, criterion: criterionOf(topLeft(criterion)) });
  }
  return conditions;
}

function rangeOf(value: RuntimeValue): ArrayValue | null {
  if (isArray(value)) return value;
  return isError(value) ? null : arrayOf([[topLeft(value)]]);
}

/** The places of the cells that meet all conditions, row by row: those of conditions that name a value are looked up first. */
function acceptedPlaces(conditions: readonly Condition[]): readonly number[] {
  let places: readonly number[] | null = null;
  for (const { range, criterion } of conditions) {
    if (criterion.key === null) continue;
    const named = cellsByKey(range).get(criterion.key) ?? [];
    places = places === null ? named : shared(places, named);
  }
  for (const { range, criterion } of conditions) {
    if (criterion.key === null) places = placesWhere(range, criterion.accepts, places);
  }
  return places ?? [];
}

/** What two rising lists have in common. */
function shared(one: readonly number[], other: readonly number[]): number[] {
  const result: number[] = [];
  let at = 0;
  for (const place of one) {
    while ((other[at] ?? Infinity) < place) at += 1;
    if (other[at] === place) result.push(place);
  }
  return result;
}

/** The places, of these or of all, whose cell is accepted. */
function placesWhere(
  { rows, width, height }: ArrayValue,
  accepts: Criterion["accepts"],
  among: readonly number[] | null,
): number[] {
  const result: number[] = [];
  const count = among === null ? width * height : among.length;
  for (let at = 0; at < count; at += 1) {
    const place = among === null ? at : (among[at] ?? 0);
    const value = rows[Math.floor(place / width)]?.[place % width];
    if (value !== undefined && accepts(value)) result.push(place);
  }
  return result;
}

function cellIn(array: ArrayValue, row: number, column: number): ScalarValue | undefined {
  return array.rows[row]?.[column];
}
