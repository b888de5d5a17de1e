import { type MatchKey, matchKey } from "../domain/matching";
import { runFillIn } from "./fill-in";
import type { Outcome } from "./outcome";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

/** Writes other weights, by the key of the criterion, into the person's own Beoordelingscriteria; who weighs that already is left alone. */
export const runSetWeights = (register: Register, weights: ReadonlyMap<MatchKey, number>): Promise<Outcome<number>> =>
  runFillIn(
    register,
    register.portfolio.criteria.flatMap(({ row, name, weight }) => {
      const wanted = weights.get(matchKey(name));
      const isSo = wanted === undefined || (weight.kind === "value" && weight.value === wanted);
      return isSo ? [] : (cellChange(register, row, "weight", wanted) ?? []);
    }),
  );
