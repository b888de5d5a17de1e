import { type MatchKey, matchKey } from "../domain/matching";
import type { CellChange } from "../workbook/cell-change";
import { runFillIn } from "./fill-in";
import type { Outcome } from "./outcome";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

/** The cells that must say something else for these weights, by the key of the criterion; who weighs that already is left alone. */
export const weightChanges = (register: Register, weights: ReadonlyMap<MatchKey, number>): readonly CellChange[] =>
  register.portfolio.criteria.flatMap(({ row, name, weight }) => {
    const wanted = weights.get(matchKey(name));
    const isSo = wanted === undefined || (weight.kind === "value" && weight.value === wanted);
    return isSo ? [] : (cellChange(register, row, "weight", wanted) ?? []);
  });

/** Writes these weights into the person's own Beoordelingscriteria. */
export const runSetWeights = (register: Register, weights: ReadonlyMap<MatchKey, number>): Promise<Outcome<number>> =>
  runFillIn(register, weightChanges(register, weights));
