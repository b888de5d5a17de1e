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

/** The standings of some items on each criterion, and room for what they add up to. */
interface Standings {
  readonly columns: readonly Float64Array[];
  readonly sums: Float64Array;
}

const standingsOf = (items: readonly (readonly number[])[], width: number): Standings => ({
  columns: Array.from({ length: width }, (_, at) => Float64Array.from(items, (item) => item[at] ?? 0)),
  sums: new Float64Array(items.length),
});

/** The scores in tenths by these weights, as in `scoreInTenths`. */
const scoreAll = ({ columns, sums }: Standings, weights: readonly number[], scores: Int32Array): void => {
  sums.fill(0);
  columns.forEach((column, at) => addWeighted(sums, column, weights[at] ?? 0));
  for (let item = 0; item < sums.length; item++) scores[item] = Math.floor(TENTHS * (sums[item] ?? 0) + 0.5 + NOISE);
};

const addWeighted = (sums: Float64Array, column: Float64Array, weight: number): void => {
  for (let item = 0; item < sums.length; item++) sums[item] = (sums[item] ?? 0) + (column[item] ?? 0) * weight;
};

/** The scores of all items by the weights at hand, and how many are above each. */
interface Scored {
  readonly scores: Int32Array;
  readonly above: Int32Array;
}

const scoredRoom = (count: number): Scored => ({ scores: new Int32Array(count), above: new Int32Array(TENTHS + 1) });

/** Counts how many of the scores are above each score from 0 to 1000. */
const countAbove = ({ scores, above }: Scored): void => {
  above.fill(0);
  for (let item = 0; item < scores.length; item++) {
    const score = scores[item] ?? 0;
    above[score] = (above[score] ?? 0) + 1;
  }
  let higher = 0;
  for (let score = TENTHS; score >= 0; score--) {
    const here = above[score] ?? 0;
    above[score] = higher;
    higher += here;
  }
};

/** Keeps for each item the best and the worst rank that it has met. */
const widenRanges = (best: Int32Array, worst: Int32Array, low: Scored, high: Scored): void => {
  for (let item = 0; item < best.length; item++) {
    const own = low.scores[item] ?? 0;
    const ownBest = high.scores[item] ?? 0;
    const itself = ownBest > own ? 1 : 0;
    const highest = 1 + (low.above[ownBest] ?? 0);
    const lowest = 1 + (high.above[own] ?? 0) - itself;
    if (highest < (best[item] ?? 0)) best[item] = highest;
    if (lowest > (worst[item] ?? 0)) worst[item] = lowest;
  }
};

/** Best and worst rank of each item among all of them, by scores with one decimal, in the order of `items`. */
export const rankRanges = (
  items: readonly Bounds[],
  weights: readonly number[],
  spread: number,
): readonly RankRange[] => {
  const count = items.length;
  const open = items.flatMap((item, at) => (item.low.some((part, on) => part !== item.high[on]) ? [{ item, at }] : []));
  const standings = standingsOf(
    items.map(({ low }) => low),
    weights.length,
  );
  const openStandings = standingsOf(
    open.map(({ item }) => item.high),
    weights.length,
  );
  const openScores = new Int32Array(open.length);
  const [low, high] = [scoredRoom(count), scoredRoom(count)];
  const [best, worst] = [new Int32Array(count).fill(count), new Int32Array(count).fill(1)];
  for (const tried of weightsToTry(weights, spread)) {
    scoreAll(standings, tried, low.scores);
    scoreAll(openStandings, tried, openScores);
    high.scores.set(low.scores);
    for (const [place, { at }] of open.entries()) high.scores[at] = openScores[place] ?? 0;
    countAbove(low);
    countAbove(high);
    widenRanges(best, worst, low, high);
  }
  return items.map((_, item) => ({ best: best[item] ?? count, worst: worst[item] ?? 1 }));
};
