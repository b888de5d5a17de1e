/** Why an item is not done beside a choice: the role-periods that stand in its way, and the smallest extra that lets it in. */
import { judge } from "./judge";
import { type Choice, type Link, linkHolds, NOISE, type Problem, type Way, wayOf } from "./problem";

/** Hours of a cell that lack for a way beside what stands, hiring included. */
export interface Obstacle {
  readonly cell: number;
  readonly short: number;
}

/**
 * noWay: what is settled or fixed leaves it none · links: beside what stands, no way of it goes with samenhang · money: a
 * budget lacks for every way that has the hours · capacity: the way that lacks the fewest hours in all, and where · fits: it
 * fits as it is, and was left out for something better only.
 */
export type WhyNot =
  | { readonly kind: "noWay" }
  | { readonly kind: "links"; readonly links: readonly Link[] }
  | { readonly kind: "money"; readonly budget: number; readonly short: number }
  | { readonly kind: "capacity"; readonly way: Way; readonly obstacles: readonly Obstacle[]; readonly short: number }
  | { readonly kind: "fits"; readonly way: Way };

const brokenLinks = (problem: Problem, choice: Choice, candidate: number, way: Way): readonly Link[] =>
  problem.links.filter((link) => {
    if (link.from === candidate) return !linkHolds(link, way, wayOf(problem, choice, link.to));
    return link.to === candidate && !linkHolds(link, wayOf(problem, choice, link.from), way);
  });

/** What stands in the way of a candidate that a choice leaves out. */
export const whyNot = (problem: Problem, choice: Choice, candidate: number): WhyNot => {
  const ways = problem.candidates[candidate]?.ways ?? [];
  if (ways.length === 0) return { kind: "noWay" };
  const { taken, spent } = judge(problem, choice);
  const linked = ways.filter((way) => brokenLinks(problem, choice, candidate, way).length === 0);
  const [first] = ways;
  if (linked.length === 0) return { kind: "links", links: first ? brokenLinks(problem, choice, candidate, first) : [] };
  const obstaclesOf = (way: Way): readonly Obstacle[] =>
    way.asks.flatMap(({ cell, hours }) => {
      const { limit = 0, hire = null } = problem.cells[cell] ?? {};
      // what was lacking already is no obstacle of this item
      const room = Math.max(0, limit + (hire?.most ?? 0) - (taken[cell] ?? 0));
      return hours - room > NOISE ? [{ cell, short: hours - room }] : [];
    });
  const tried = linked
    .map((way) => ({ way, obstacles: obstaclesOf(way) }))
    .map((each) => ({ ...each, short: each.obstacles.reduce((sum, { short }) => sum + short, 0) }))
    .sort((a, b) => a.short - b.short);
  const withHours = tried.filter(({ obstacles }) => obstacles.length === 0);
  const moneyShort = (way: Way): { readonly budget: number; readonly short: number } | undefined =>
    way.spends
      .map(({ budget, cents }) => ({
        budget,
        short: (spent[budget] ?? 0) + cents - (problem.budgets[budget]?.limit ?? 0),
      }))
      .find(({ short }, at) => short > NOISE && (way.spends[at]?.cents ?? 0) > 0);
  const free = withHours.find(({ way }) => !moneyShort(way));
  if (free) return { kind: "fits", way: free.way };
  const [closest] = tried;
  const money = withHours[0] && moneyShort(withHours[0].way);
  if (money) return { kind: "money", ...money };
  return closest ? { kind: "capacity", ...closest } : { kind: "noWay" };
};

/** What hours more of a cell alone would let in. */
export interface HoursMore {
  readonly cell: number;
  readonly hours: number;
  readonly candidate: number;
}

/** Per cell the fewest hours more that let in an item that a choice leaves out, whatever else stays; by cell. */
export const hoursMore = (problem: Problem, choice: Choice): readonly HoursMore[] => {
  const best = new Map<number, HoursMore>();
  choice.forEach((way, candidate) => {
    if (way !== null) return;
    const why = whyNot(problem, choice, candidate);
    const only = why.kind === "capacity" && why.obstacles.length === 1 ? why.obstacles[0] : undefined;
    if (!only) return;
    const before = best.get(only.cell);
    if (!before || only.short < before.hours) best.set(only.cell, { cell: only.cell, hours: only.short, candidate });
  });
  return [...best.values()].sort((a, b) => a.cell - b.cell);
};
