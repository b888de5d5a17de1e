/**
 * The search for a good choice. First what must be done, then the top 10, then what brings most for the hours that it takes at
 * what those are worth. After that some of the choice is taken out and filled in anew, time after time; what is worse is
 * taken on the less, the longer it goes on (simulated annealing), in cycles that become longer.
 */
import { seededRandom } from "../random";
import { type Occupancy, occupancyOf } from "./occupancy";
import { pricesOf } from "./prices";
import { type Choice, NOISE } from "./problem";
import { type Units, unitsOfChoice } from "./units";

/** How far what speaks for a unit or a way is mixed with chance, so that no filling in is like the one before. */
const NOISE_OF_ORDER = 0.3;
/** The loss that is taken on every third time, as a part of what a unit brings: at the start and at the end of a cycle. */
const [HOT, COLD] = [0.4, 0.01];
/** How many units are taken out at once at most. */
const MOST_OUT = 20;
const FIRST_CYCLE = 10_000;
const STRETCH = 100;

interface Search {
  readonly units: Units;
  readonly state: Occupancy;
  readonly random: () => number;
  /** What the hours of each way are worth. */
  readonly costs: readonly (readonly number[])[];
  /** What speaks for a unit whatever its hours: that it is needed, or of the top 10. */
  readonly rank: Float64Array;
  /** What it brings for what its hours are worth. */
  readonly density: Float64Array;
  /** The units that take hours of a cell in some way. */
  readonly asking: readonly (readonly number[])[];
  /** The units that cannot stay when a unit goes. */
  readonly waiting: readonly (readonly number[])[];
  /** What a unit brings on average. */
  readonly typical: number;
}

const TOP_TEN = 1e6;

const searchOf = (units: Units, seed: number): Search => {
  const { problem, unitOf } = units;
  const prices = pricesOf(units);
  const costs = units.units.map(({ ways }) =>
    ways.map(({ cells, hours }) => cells.reduce((sum, cell, at) => sum + (prices[cell] ?? 0) * (hours[at] ?? 0), 0)),
  );
  const typical = units.units.reduce((sum, { value }) => sum + Math.abs(value), 0) / Math.max(1, units.units.length);
  const least = 0.04 * typical + 1e-3;
  return {
    ...{ units, state: occupancyOf(units), random: seededRandom(seed), costs, typical },
    rank: Float64Array.from(
      units.units,
      ({ isNeeded, ways }) => (isNeeded ? 1e9 : 0) + Math.max(0, ...ways.map(({ topTen }) => topTen)) * TOP_TEN,
    ),
    density: Float64Array.from(
      units.units,
      ({ value }, unit) => (value + 1e-3) / (Math.min(...(costs[unit] ?? [])) + least),
    ),
    asking: problem.cells.map((_, cell) =>
      units.units.flatMap(({ ways }, unit) => (ways.some(({ cells }) => cells.includes(cell)) ? [unit] : [])),
    ),
    waiting: units.units.map(({ links }, unit) =>
      links.flatMap(({ kind, from, to }) => (kind === "finishFirst" && unitOf[from] === unit ? [unitOf[to] ?? 0] : [])),
    ),
  };
};

const isDone = ({ chosen }: Occupancy, unit: number): boolean => (chosen[unit] ?? -1) >= 0;

/** Puts a unit in the way of which the hours are worth least; false when none fits. */
const insert = ({ units, state, random, costs }: Search, unit: number, noise: number): boolean => {
  let [best, most] = [-1, -Infinity];
  units.units[unit]?.ways.forEach((way, at) => {
    const cost = ((costs[unit]?.[at] ?? 0) + 1) * (1 + noise * random());
    const left = way.topTen * TOP_TEN - cost - 1e-3 * way.delay - 1e-12 * way.cost;
    if (left > most && state.fits(unit, at)) [best, most] = [at, left];
  });
  if (best >= 0) state.place(unit, best);
  return best >= 0;
};

/** Takes a unit out, with all that waits for it. */
const takeOut = (search: Search, unit: number): void => {
  if (!isDone(search.state, unit)) return;
  search.state.remove(unit);
  for (const waiting of search.waiting[unit] ?? []) takeOut(search, waiting);
};

/** Fills in what is not done, the best first; what waits for another is tried again once that may stand. */
const fill = (search: Search, noise: number): void => {
  const { units, state, random, rank, density } = search;
  const left: number[] = [];
  const key = new Float64Array(rank.length);
  for (let unit = 0; unit < rank.length; unit += 1) {
    if (isDone(state, unit)) continue;
    left.push(unit);
    key[unit] = (rank[unit] ?? 0) + (density[unit] ?? 0) * (1 + noise * (2 * random() - 1));
  }
  left.sort((a, b) => (key[b] ?? 0) - (key[a] ?? 0));
  const again = left.filter((unit) => !insert(search, unit, noise) && (units.units[unit]?.links.length ?? 0) > 0);
  for (const unit of again) insert(search, unit, noise);
};

/** Takes some units out that take hours of the same cells, and mostly puts another in first. */
const disturb = (search: Search): void => {
  const { units, state, random, asking } = search;
  const below = (end: number): number => Math.floor(random() * end);
  const unit = below(units.units.length);
  const ways = units.units[unit]?.ways ?? [];
  const { cells = new Int32Array() } = ways[below(ways.length)] ?? {};
  const most = 1 + Math.floor(random() * random() * MOST_OUT);
  if (random() < 0.5) takeOut(search, unit);
  for (let out = 0, tried = 0; cells.length > 0 && out < most && tried < 3 * most; tried += 1) {
    const cell: number = cells[below(cells.length)] ?? 0;
    const other = asking[cell]?.[below(asking[cell].length)] ?? 0;
    if (!units.units[other]?.ways[state.chosen[other] ?? -1]?.cells.includes(cell)) continue;
    takeOut(search, other);
    out += 1;
  }
  if (!isDone(state, unit) && random() < 0.7) insert(search, unit, NOISE_OF_ORDER);
};

/** How good what stands is: first that nothing is missing, then that no hours lack, then what it is worth. */
type Standing = readonly [missing: number, lacks: number, worth: number];

const standingOf = (state: Occupancy): Standing => [state.missing(), state.lacks(), state.worth()];

/** What one standing is better than another: infinitely, where it misses or lacks less. */
const gainOf = (now: Standing, before: Standing): number => {
  if (now[0] !== before[0]) return now[0] < before[0] ? Infinity : -Infinity;
  if (Math.abs(now[1] - before[1]) > NOISE) return now[1] < before[1] ? Infinity : -Infinity;
  return now[2] - before[2];
};

/** Puts back what stood before, unit by unit where it differs. */
const putBack = ({ state }: Search, before: Int32Array): void => {
  for (let unit = 0; unit < before.length; unit += 1)
    if (state.chosen[unit] !== before[unit] && isDone(state, unit)) state.remove(unit);
  for (let unit = 0; unit < before.length; unit += 1)
    if (state.chosen[unit] !== before[unit]) state.place(unit, before[unit] ?? -1);
};

/** The way of each unit that was chosen: at first, and each time that it is better; null after each stretch of attempts. */
export function* annealed(units: Units, seed: number, start?: Choice): Generator<Int32Array | null, never> {
  const search = searchOf(units, seed);
  const { state, random, typical } = search;
  fill(search, 0);
  let best = { chosen: state.chosen.slice(), standing: standingOf(state) };
  if (start) {
    state.restore(unitsOfChoice(units, start));
    if (gainOf(standingOf(state), best.standing) > 0)
      best = { chosen: state.chosen.slice(), standing: standingOf(state) };
    else state.restore(best.chosen);
  }
  yield best.chosen;
  const before = state.chosen.slice();
  const first = Math.max(STRETCH, Math.min(FIRST_CYCLE, 20 * before.length ** 2));
  for (let cycle = first; ; cycle *= 2) {
    for (let attempt = 0; attempt < cycle; attempt += 1) {
      if (attempt % STRETCH === STRETCH - 1) yield null;
      before.set(state.chosen);
      const standing = standingOf(state);
      disturb(search);
      fill(search, NOISE_OF_ORDER);
      const now = standingOf(state);
      const gain = gainOf(now, standing);
      const heat = typical * HOT * (COLD / HOT) ** (attempt / cycle);
      if (gain < 0 && random() >= Math.exp(gain / heat)) {
        putBack(search, before);
      } else if (gainOf(now, best.standing) > NOISE * NOISE) {
        best = { chosen: state.chosen.slice(), standing: now };
        yield best.chosen;
      }
    }
    state.restore(best.chosen);
  }
}
