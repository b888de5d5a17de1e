/**
 * How far the rank of an item can move: over every weight within the spread and every missing score over its whole scale.
 * For given weights the missing scores are taken exactly: best is the own ones at their best and all others at their
 * worst, worst the reverse. The weights are tried at every corner of the box that the spread allows (up to 2⁹; of more
 * criteria as many corners drawn) and at a sample within it, always the same one.
 */
import { seededRandom } from "./random";

/** The standings of an item, one per criterion: what is missing at its worst and at its best. */
export interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

const SEED = 2023;
const MOST_CORNERS = 512;
const SAMPLE = 488;
const TENTHS = 1000;
/** As in `scoreInTenths`. */
const NOISE = 1e-9;

const normalised = (weights: readonly number[]): readonly number[] | null => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map((weight) => weight / total) : null;
};

/** The weights as they are, at corners of the box around them and at a sample within it, each adding up to 1. */
const weightsToTry = (weights: readonly number[], spread: number): readonly (readonly number[])[] => {
  const random = seededRandom(SEED);
  const moved = (by: (at: number) => number): readonly number[] =>
    weights.map((weight, at) => Math.max(0, weight * (1 + spread * by(at))));
  const isSmall = 2 ** weights.length <= MOST_CORNERS;
  const corners = Array.from({ length: isSmall ? 2 ** weights.length : MOST_CORNERS }, (_, corner) =>
    moved((at) => ((isSmall ? (corner >> at) & 1 : random() < 0.5) ? 1 : -1)),
  );
  const sample = Array.from({ length: SAMPLE }, () => moved(() => 2 * random() - 1));
  const tried = spread > 0 && weights.length > 1 ? [weights, ...corners, ...sample] : [weights];
  return tried.map(normalised).filter((each) => each !== null);
};

const scoreAll = (standings: Float64Array, count: number, weights: readonly number[], scores: Int32Array): void => {
  const width = weights.length;
  for (let item = 0; item < count; item++) {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += (standings[item * width + at] ?? 0) * (weights[at] ?? 0);
    scores[item] = Math.floor(TENTHS * sum + 0.5 + NOISE);
  }
};

/** How many of the scores are above each score from 0 to 1000. */
const countAbove = (scores: Int32Array, above: Int32Array): void => {
  const counts = new Int32Array(TENTHS + 1);
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  let higher = 0;
  for (let score = TENTHS; score >= 0; score--) {
    above[score] = higher;
    higher += counts[score] ?? 0;
  }
};

/** Best and worst rank of each item among all of them, by scores with one decimal, in the order of `items`. */
export const rankRanges = (
  items: readonly Bounds[],
  weights: readonly number[],
  spread: number,
): readonly RankRange[] => {
  const count = items.length;
  const low = Float64Array.from(items.flatMap((item) => item.low));
  const high = Float64Array.from(items.flatMap((item) => item.high));
  const [lowScores, highScores] = [new Int32Array(count), new Int32Array(count)];
  const [lowAbove, highAbove] = [new Int32Array(TENTHS + 1), new Int32Array(TENTHS + 1)];
  const best = new Int32Array(count).fill(count);
  const worst = new Int32Array(count).fill(1);
  for (const tried of weightsToTry(weights, spread)) {
    scoreAll(low, count, tried, lowScores);
    scoreAll(high, count, tried, highScores);
    countAbove(lowScores, lowAbove);
    countAbove(highScores, highAbove);
    for (let item = 0; item < count; item++) {
      const [own, ownBest] = [lowScores[item] ?? 0, highScores[item] ?? 0];
      const itself = ownBest > own ? 1 : 0;
      best[item] = Math.min(best[item] ?? count, 1 + (lowAbove[ownBest] ?? 0));
      worst[item] = Math.max(worst[item] ?? 1, 1 + (highAbove[own] ?? 0) - itself);
    }
  }
  return items.map((_, item) => ({ best: best[item] ?? count, worst: worst[item] ?? 1 }));
};
