/** Items that wait for each other in a ring, so that none of them can be the first (Samenhang, "eerst klaar"). */
import { groupBy } from "./group-by";
import type { Initiative } from "./model";
import type { Dependency } from "./model/follow-up";

/** `to` waits for `from`. */
export interface Wait {
  readonly dependency: Dependency;
  readonly from: Initiative;
  readonly to: Initiative;
}

/** A ring from the item whose Nr comes first, which is not repeated at its end; `dependency` is the row of its first wait. */
export interface WaitingCycle {
  readonly chain: readonly Initiative[];
  readonly dependency: Dependency;
}

/** Leaves out, again and again, what waits for nothing or is waited for by nothing: the rest is in rings or between them. */
const inRings = (waits: readonly Wait[]): readonly Wait[] => {
  const [starts, ends] = [new Set(waits.map(({ from }) => from)), new Set(waits.map(({ to }) => to))];
  const left = waits.filter(({ from, to }) => starts.has(to) && ends.has(from));
  return left.length === waits.length ? left : inRings(left);
};

/** The shortest way along the waits from one item to another, both in it; null when there is none. */
const shortestWay = (
  from: Initiative,
  to: Initiative,
  waitsOf: ReadonlyMap<Initiative, readonly Wait[]>,
): readonly Initiative[] | null => {
  const cameFrom = new Map<Initiative, Initiative | null>([[from, null]]);
  const queue = [from];
  for (const here of queue) {
    if (here === to) {
      const way: Initiative[] = [];
      for (let at: Initiative | null = here; at; at = cameFrom.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const { to: next } of waitsOf.get(here) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, here);
      queue.push(next);
    }
  }
  return null;
};

/** The rings that these waits make: of every wait in one the shortest ring, and each ring once. */
export const waitingCycles = (waits: readonly Wait[], order: readonly Initiative[]): readonly WaitingCycle[] => {
  const rings = inRings(waits);
  const waitsOf = groupBy(rings, ({ from }) => from);
  const place = new Map(order.map((initiative, at) => [initiative, at]));
  const placeOf = (initiative: Initiative | undefined): number => (initiative && place.get(initiative)) ?? Infinity;
  const found = new Map<string, WaitingCycle>();
  for (const { from, to } of rings) {
    const way = shortestWay(to, from, waitsOf);
    if (!way) continue;
    const first = way.reduce((at, member, here) => (placeOf(member) < placeOf(way[at]) ? here : at), 0);
    const chain = [...way.slice(first), ...way.slice(0, first)];
    const [one, two = one] = chain;
    const wait = rings.find((each) => each.from === one && each.to === two);
    if (wait) found.set(chain.map(placeOf).join(" "), { chain, dependency: wait.dependency });
  }
  return [...found.values()].sort((a, b) => placeOf(a.chain[0]) - placeOf(b.chain[0]));
};
