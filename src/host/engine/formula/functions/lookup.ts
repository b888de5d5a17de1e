/** INDEX of an array of one row: its one number is a column, as in Excel. */
import { lookupFunction } from "@cj-tech-master/excelts/formula/function-registry";
import { rvNumber } from "@cj-tech-master/excelts/formula/values";
import type { EngineFunction } from "../lift";
import { ERRORS, isArray, type RuntimeValue } from "../values";

/** The functions of this file by name. */
export const LOOKUP_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["INDEX", { minArity: 2, maxArity: 4, invoke: index }],
]);

function index([array = ERRORS.VALUE, place = ERRORS.VALUE, ...rest]: readonly RuntimeValue[]): RuntimeValue {
  const isRow = isArray(array) && array.height === 1 && array.width > 1 && rest.length === 0;
  const args = isRow ? [array, rvNumber(1), place] : [array, place, ...rest];
  return lookupFunction("INDEX")?.invoke(args) ?? ERRORS.NAME;
}
