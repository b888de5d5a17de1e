/** The criteria of a register that are weighed in pairs, and what the pairs make of their weights. */
import { criteriaOf, type UsedCriterion } from "./criteria";
import { type MatchKey, matchKey } from "./matching";
import type { Criterion } from "./model";
import { type Comparison, pairsOf } from "./pairwise";
import { value } from "./quantity";

/** A comparison by the keys of its criteria, which holds in whatever order they stand. */
export interface NamedComparison {
  readonly first: MatchKey;
  readonly second: MatchKey;
  readonly times: number;
}

/** Every criterion with a sound scale that people did not weigh at 0, in natural order; one without a weight can get it here. */
export const comparedCriteria = (criteria: readonly Criterion[]): readonly Pick<UsedCriterion, "key" | "name">[] =>
  criteriaOf(criteria.map((each) => (each.weight.kind === "empty" ? { ...each, weight: value(1) } : each))).used;

/** The comparisons of these criteria by their places; of criteria that are not among them nothing is left. */
export const comparisonsAmong = (
  keys: readonly MatchKey[],
  named: readonly NamedComparison[],
): readonly Comparison[] => {
  const times = new Map(
    named.flatMap((each) => [
      [pairKey(each.first, each.second), each.times] as const,
      [pairKey(each.second, each.first), 1 / each.times] as const,
    ]),
  );
  return pairsOf(keys.length).flatMap((pair) => {
    const [first, second] = [keys[pair.first], keys[pair.second]];
    const given = first !== undefined && second !== undefined ? times.get(pairKey(first, second)) : undefined;
    return given === undefined ? [] : [{ ...pair, times: given }];
  });
};

const pairKey = (first: MatchKey, second: MatchKey): string => JSON.stringify([first, second]);

/** What weights add up to where they said nothing yet. */
const whole = 100;

/**
 * Parts of one as weights in the unit of the table: together what these criteria weigh now, in hundredths, and never so
 * little that a criterion no longer counts.
 */
export const scaledWeights = (
  keys: readonly MatchKey[],
  parts: readonly number[],
  criteria: readonly Criterion[],
): ReadonlyMap<MatchKey, number> => {
  const own = new Map(criteria.map(({ name, weight }) => [matchKey(name), weight.kind === "value" ? weight.value : 0]));
  const total = keys.reduce((sum, key) => sum + (own.get(key) ?? 0), 0) || whole;
  return new Map(keys.map((key, at) => [key, Math.max(1, Math.round((parts[at] ?? 0) * total * 100)) / 100]));
};
