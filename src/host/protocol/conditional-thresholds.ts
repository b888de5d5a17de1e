import type { Threshold } from "../engine/conditional-format";
import { formula } from "./conditional-rules";
import { RequestError } from "./errors";
import type { JsonObject } from "./json";
import { oneOf, optional } from "./parameters";

/** The fields of `Excel.ConditionalDataBarRule` and the criteria of scales and icons that say where a threshold lies. */
export function thresholdFields<T extends Threshold["type"]>(...types: readonly T[]) {
  return { type: oneOf(...types), formula: optional(formula, null) };
}

/** The threshold: the lowest, highest and automatic one need no formula and leave it out; the others do not go without. */
export function thresholdOf<T extends Threshold>({ type, formula }: Pick<T, "type" | "formula">): Threshold {
  if (/^(?:Automatic|LowestValue|HighestValue)$/.test(type)) return { type, formula: null };
  if (formula === null) throw new RequestError("InvalidArgument");
  return { type, formula };
}

/** The threshold as the API gives it: a number as it is, a formula behind its `=`. */
export function thresholdJson({ type, formula }: Threshold): JsonObject {
  if (formula === null) return { type };
  const isNumber = formula.trim() !== "" && Number.isFinite(Number(formula));
  return { type, formula: isNumber ? formula : `=${formula}` };
}
