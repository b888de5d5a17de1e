import { comparisonsAmong, type NamedComparison } from "../../../domain/compared-criteria";
import type { MatchKey } from "../../../domain/matching";
import { type Comparison, pairsOf } from "../../../domain/pairwise";

/** Saaty's scale: from 9 times as important, by equally, to 9 times less. */
const scale: readonly number[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1],
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((times) => 1 / times),
];

const isSame = (times: number, other: number): boolean => Math.abs(times / other - 1) < 1e-9;

/** The choices from which a pair is said, with what was kept of it where that is none of them. */
export const timesOffered = (kept: number | null): readonly number[] =>
  kept === null || scale.some((each) => isSame(each, kept)) ? scale : [...scale, kept].sort((a, b) => b - a);

/** Two criteria to compare, and what a person said of them; null where nothing yet. */
export interface Pair {
  readonly key: string;
  readonly first: MatchKey;
  readonly second: MatchKey;
  /** One of those that are offered for it. */
  readonly times: number | null;
}

/** The name of a pair by the places of its criteria. */
export const pairKey = ({ first, second }: Pick<Comparison, "first" | "second">): string => `${first}-${second}`;

/** Every pair of these criteria, with what was said of it. */
export const pairsAmong = (keys: readonly MatchKey[], said: readonly NamedComparison[]): readonly Pair[] => {
  const saidOf = new Map(comparisonsAmong(keys, said).map((each) => [pairKey(each), each.times]));
  return pairsOf(keys.length).flatMap((pair) => {
    const [first, second, key] = [keys[pair.first], keys[pair.second], pairKey(pair)];
    const kept = saidOf.get(key) ?? null;
    const times = kept && (timesOffered(kept).find((each) => isSame(each, kept)) ?? null);
    return first === undefined || second === undefined ? [] : [{ key, first, second, times }];
  });
};

/** What a person said, with one pair said otherwise; null takes back what was said of it. */
export const withTimes = (
  said: readonly NamedComparison[],
  { first, second }: Pair,
  times: number | null,
): readonly NamedComparison[] => {
  const isOther = (each: NamedComparison): boolean => {
    const both = [each.first, each.second];
    return !both.includes(first) || !both.includes(second);
  };
  return [...said.filter(isOther), ...(times === null ? [] : [{ first, second, times }])];
};
