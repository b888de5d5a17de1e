/**
 * A good choice at once, and better ones after it: first what must be done, then the top 10, then by what it brings for the
 * scarce hours that it takes, each in the way that delays and costs least; after that parts of the choice are taken out and
 * filled in anew. The same seed gives the same choices.
 */
import { seededRandom } from "../random";
import { compareLevels, judge, type Judgement } from "./judge";
import { linksOf, type Occupancy, occupancyOf } from "./occupancy";
import { type Choice, NOISE, type Problem } from "./problem";

/** Candidates that are done together or not at all, each group once. */
const groupsOf = (problem: Problem): readonly (readonly number[])[] => {
  const leader = problem.candidates.map((_, candidate) => candidate);
  const leaderOf = (candidate: number): number => {
    const above = leader[candidate] ?? candidate;
    return above === candidate ? candidate : leaderOf(above);
  };
  for (const { kind, from, to } of problem.links) if (kind === "together") leader[leaderOf(to)] = leaderOf(from);
  const groups = new Map<number, number[]>();
  for (const candidate of leader.keys()) {
    const own = groups.get(leaderOf(candidate));
    if (own) own.push(candidate);
    else groups.set(leaderOf(candidate), [candidate]);
  }
  return [...groups.values()];
};

/** How scarce the hours are that a candidate takes, as planned: the part of each cell that it takes, added up. */
const scarcityOf = ({ cells, candidates }: Problem): readonly number[] =>
  candidates.map(({ ways: [planned] }) =>
    (planned?.asks ?? []).reduce((sum, { cell, hours }) => {
      const { limit = 0, hire = null } = cells[cell] ?? {};
      return sum + hours / Math.max(1, limit + (hire?.most ?? 0));
    }, 0),
  );

interface Search {
  readonly problem: Problem;
  readonly groups: readonly (readonly number[])[];
  /** What waits for each candidate: it cannot stay when that goes. */
  readonly waiting: readonly (readonly number[])[];
  readonly scarcity: readonly number[];
  readonly needed: ReadonlySet<number>;
}

const searchOf = (problem: Problem): Search => ({
  problem,
  groups: groupsOf(problem),
  waiting: linksOf(problem).map((links, candidate) =>
    links.flatMap(({ kind, from, to }) => (kind === "finishFirst" && from === candidate ? [to] : [])),
  ),
  scarcity: scarcityOf(problem),
  needed: neededOf(problem),
});

/** What must be done, and what that cannot do without. */
const neededOf = ({ candidates, links }: Problem): ReadonlySet<number> => {
  const needed = new Set([...candidates.keys()].filter((candidate) => candidates[candidate]?.mustBeDone));
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    for (const { kind, from, to } of links) {
      if ((kind === "finishFirst" || kind === "together") && needed.has(to)) needed.add(from);
      if (kind === "together" && needed.has(from)) needed.add(to);
    }
  }
  return needed;
};

/** The ways of a candidate that start then, or at all; the least bad first: it lacks, delays and costs least. */
const waysOf = ({ problem }: Search, state: Occupancy, candidate: number, start?: number | null): readonly number[] =>
  (problem.candidates[candidate]?.ways ?? [])
    .flatMap((way, at) => {
      if (start !== undefined && way.start !== start) return [];
      const { lacks, hireCost } = state.effect(candidate, at) ?? { lacks: Infinity, hireCost: 0 };
      return [{ at, lacks, delay: Math.max(0, way.shift), cost: way.extraCost + hireCost }];
    })
    .sort((a, b) => (a.lacks === b.lacks ? 0 : a.lacks - b.lacks) || a.delay - b.delay || a.cost - b.cost)
    .map(({ at }) => at);

/**
 * Puts a group in its least bad ways; false, with nothing changed, when it does not fit, or when hours would lack for what
 * need not be done.
 */
const insert = (search: Search, state: Occupancy, group: readonly number[]): boolean => {
  const { problem, needed } = search;
  const [first = 0, ...others] = group;
  const mayLack = group.some((candidate) => needed.has(candidate));
  if (others.length === 0) {
    const [way] = waysOf(search, state, first);
    const effect = way === undefined ? null : state.effect(first, way);
    if (way === undefined || effect === null || (effect.lacks > NOISE && !mayLack)) return false;
    state.place(first, way);
    return true;
  }
  const { shortage } = judge(problem, state.choice()).levels;
  for (const way of waysOf(search, state, first)) {
    // the link between them holds only when all stand, so that each is tried and the whole is judged afterwards
    const start = problem.candidates[first]?.ways[way]?.start;
    state.place(first, way);
    const placed = [first];
    for (const other of others) {
      const [own] = waysOf(search, state, other, start);
      if (own === undefined) break;
      state.place(other, own);
      placed.push(other);
    }
    const { violations, levels } = judge(problem, state.choice());
    const holds = violations.every(({ kind }) => kind === "mustBeDone");
    if (placed.length === group.length && holds && (mayLack || levels.shortage > shortage - NOISE)) return true;
    for (const candidate of placed) state.remove(candidate);
  }
  return false;
};

/** Takes a group out, with all that waits for it. */
const takeOut = (search: Search, state: Occupancy, group: readonly number[]): void => {
  for (const candidate of group) {
    if (state.wayAt(candidate) === null) continue;
    state.remove(candidate);
    for (const waiting of search.waiting[candidate] ?? [])
      takeOut(search, state, search.groups.find((each) => each.includes(waiting)) ?? [waiting]);
  }
};

/** Fills in what is not done, by an order; what waits for another is tried again once that stands. */
const fill = (search: Search, state: Occupancy, order: readonly (readonly number[])[]): void => {
  let left = order.filter(([first = 0]) => state.wayAt(first) === null);
  for (;;) {
    const rest = left.filter((group) => !insert(search, state, group));
    const hasLinks = rest.some((group) =>
      group.some((candidate) => search.problem.links.some(({ to }) => to === candidate)),
    );
    if (rest.length === left.length || !hasLinks) return;
    left = rest;
  }
};

const orderBy = (groups: readonly (readonly number[])[], weight: (candidate: number) => number) =>
  groups
    .map((group) => ({ group, weight: group.reduce((sum, candidate) => sum + weight(candidate), 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ group }) => group);

const worthOf =
  ({ problem, scarcity, needed }: Search, factor: (candidate: number) => number) =>
  (candidate: number): number => {
    const { isTopTen = false, value = 0 } = problem.candidates[candidate] ?? {};
    const density = (value * factor(candidate)) / (0.01 + (scarcity[candidate] ?? 0));
    return (needed.has(candidate) ? 1e12 : 0) + (isTopTen ? 1e9 : 0) + density;
  };

export interface FoundChoice extends Judgement {
  readonly choice: Choice;
}

const isBetter = (one: Judgement, other: Judgement): boolean =>
  one.violations.length !== other.violations.length
    ? one.violations.length < other.violations.length
    : compareLevels(one.levels, other.levels) > 0;

/**
 * First the choice made in one go, and then every better one as it is found; it yields null after each round that found
 * none, so that whoever asks can stop, and never ends. What it yields breaks nothing but what must be done and does not fit.
 */
export function* betterChoices(problem: Problem, seed: number): Generator<FoundChoice | null, never> {
  const search = searchOf(problem);
  const random = seededRandom(seed);
  const state = occupancyOf(problem);
  fill(
    search,
    state,
    orderBy(
      search.groups,
      worthOf(search, () => 1),
    ),
  );
  let current: FoundChoice = { choice: state.choice(), ...judge(problem, state.choice()) };
  let best = current;
  yield best;
  for (let round = 0; ; round += 1) {
    const tried = occupancyOf(problem, current.choice);
    const share = 0.05 + 0.25 * random();
    for (const group of search.groups) if (random() < share) takeOut(search, tried, group);
    fill(
      search,
      tried,
      orderBy(
        search.groups,
        worthOf(search, () => 0.5 + random()),
      ),
    );
    const found = { choice: tried.choice(), ...judge(problem, tried.choice()) };
    if (isBetter(found, best)) {
      [best, current] = [found, found];
      yield best;
      continue;
    }
    // now and then a worse one is taken on, or the search goes on from the best again
    if (!isBetter(current, found) || random() < 0.02) current = found;
    if (round % 200 === 199) current = best;
    yield null;
  }
}
