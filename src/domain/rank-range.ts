/**
 * How far the rank of an item can move: over every weight within the spread and every missing score over its whole scale.
 * For given weights the missing scores are taken exactly: best is the own ones at their best and all others at their
 * worst, worst the reverse. The weights are tried as they are, at every corner of the box that the spread allows, and at
 * a sample within it, always the same one. The criteria are taken in two halves: what each half adds to the score of an
 * item is reckoned once for each way in which its weights can stand, and every way of one goes with every way of the other.
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
/** Of a half with more corners, as many are drawn. */
const MOST_CORNERS = 32;
/** Draws of each half: together their square. */
const DRAWS = 22;
const TENTHS = 1000;
/** As in `scoreInTenths`. */
const NOISE = 1e-9;

/** The ways in which the weights of one half can stand. */
interface Stances {
  readonly corners: readonly (readonly number[])[];
  readonly draws: readonly (readonly number[])[];
}

const stancesOf = (weights: readonly number[], spread: number, random: () => number): Stances => {
  const moved = (by: (at: number) => number): readonly number[] =>
    weights.map((weight, at) => Math.max(0, weight * (1 + spread * by(at))));
  const isSmall = 2 ** weights.length <= MOST_CORNERS;
  return {
    corners: Array.from({ length: isSmall ? 2 ** weights.length : MOST_CORNERS }, (_, corner) =>
      moved((at) => ((isSmall ? (corner >> at) & 1 : random() < 0.5) ? 1 : -1)),
    ),
    draws: Array.from({ length: DRAWS }, () => moved(() => 2 * random() - 1)),
  };
};

/** What weights of one half add to the score of each item, and to what all weights add up to. */
interface Part {
  readonly sums: Float64Array;
  readonly total: number;
}

const partOf = (columns: readonly Float64Array[], weights: readonly number[], count: number): Part => {
  const sums = new Float64Array(count);
  columns.forEach((column, at) => {
    const weight = weights[at] ?? 0;
    for (let item = 0; item < count; item++) sums[item] = (sums[item] ?? 0) + (column[item] ?? 0) * weight;
  });
  return { sums, total: weights.reduce((sum, weight) => sum + weight, 0) };
};

/** Both halves of the weights as they are tried together. */
type Tried = readonly [Part, Part];

const pairs = (first: readonly Part[], second: readonly Part[]): readonly Tried[] =>
  first.flatMap((one) => second.map((other): Tried => [one, other]));

/** The weights as they are, at the corners and in the sample, with what they make of these standings. */
const triedWeights = (
  standings: readonly (readonly number[])[],
  weights: readonly number[],
  spread: number,
): readonly Tried[] => {
  const random = seededRandom(SEED);
  const middle = Math.ceil(weights.length / 2);
  const columns = weights.map((_, at) => Float64Array.from(standings, (item) => item[at] ?? 0));
  const [first, second] = [weights.slice(0, middle), weights.slice(middle)].map((half, index) => {
    const own = index === 0 ? columns.slice(0, middle) : columns.slice(middle);
    const parts = (ways: readonly (readonly number[])[]): readonly Part[] =>
      ways.map((way) => partOf(own, way, standings.length));
    const { corners, draws } = stancesOf(half, spread, random);
    return { asIs: parts([half]), corners: parts(corners), draws: parts(draws) };
  });
  if (!first || !second) return [];
  const asIs = pairs(first.asIs, second.asIs);
  return spread > 0 && weights.length > 1
    ? [...asIs, ...pairs(first.corners, second.corners), ...pairs(first.draws, second.draws)]
    : asIs;
};

/** The scores of all items in tenths, and how many are above each score from 0 to 1000. */
interface Scored {
  readonly scores: Int32Array;
  readonly above: Int32Array;
}

const scoredRoom = (count: number): Scored => ({ scores: new Int32Array(count), above: new Int32Array(TENTHS + 1) });

/** The scores in tenths, as in `scoreInTenths`. */
const scoreAll = ([first, second]: Tried, scores: Int32Array): void => {
  const factor = TENTHS / (first.total + second.total);
  for (let item = 0; item < scores.length; item++)
    scores[item] = Math.floor(((first.sums[item] ?? 0) + (second.sums[item] ?? 0)) * factor + 0.5 + NOISE);
};

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

const isOpen = ({ low, high }: Bounds): boolean => low.some((part, at) => part !== high[at]);

/** Best and worst rank of each item among all of them, by scores with one decimal, in the order of `items`. */
export const rankRanges = (
  items: readonly Bounds[],
  weights: readonly number[],
  spread: number,
): readonly RankRange[] => {
  const count = items.length;
  const open = items.filter(isOpen);
  const ordered = [...items.filter((item) => !isOpen(item)), ...open];
  const closed = count - open.length;
  const tried = triedWeights(
    ordered.map(({ low }) => low),
    weights,
    spread,
  );
  const triedAtBest = triedWeights(
    open.map(({ high }) => high),
    weights,
    spread,
  );
  const [low, high] = [scoredRoom(count), scoredRoom(count)];
  const [best, worst] = [new Int32Array(count).fill(count), new Int32Array(count).fill(1)];
  tried.forEach((way, at) => {
    const [first, second] = way;
    if (first.total + second.total <= 0) return;
    scoreAll(way, low.scores);
    high.scores.set(low.scores.subarray(0, closed));
    scoreAll(triedAtBest[at] ?? way, high.scores.subarray(closed));
    countAbove(low);
    countAbove(high);
    widenRanges(best, worst, low, high);
  });
  const placeOf = new Map(ordered.map((item, place) => [item, place]));
  return items.map((item) => {
    const place = placeOf.get(item) ?? 0;
    return { best: best[place] ?? count, worst: worst[place] ?? 1 };
  });
};
