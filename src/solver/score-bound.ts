/**
 * A bound on the score that is tighter than the relaxation: that of the roles taken apart, each as a whole. Where the roles
 * disagree about a way of an item, its share moves to those that would not do it, and the bounds are reckoned anew.
 */
import { blockBound } from "./block";
import type { Apart } from "./blocks";
import type { ModelRow } from "./linear-model";

/** How often the shares are moved, how far in the beginning, and how long a role is looked at meanwhile and in the end. */
const [ROUNDS, REACH, NODES, LAST_NODES] = [6, 0.008, 1_000, 10_000];
/** The part of the time in which shares are moved, where it is limited. */
const MOVING = 0.4;
/** Bounds are computed from parts: so much is rounding. */
const ROUNDING = 1e-4;

export interface ScoreBound {
  readonly bound: number;
  /** What each role brings at most, as rows of the model: together they are the bound. */
  readonly rows: readonly ModelRow[];
}

/** The bound, and each better one as it is found; it is told when a part of its time, 1 for all of it, is gone. */
export const scoreBound = (
  { constant, blocks }: Apart,
  isGone: (part: number) => boolean,
  onBound: (bound: number) => void,
): ScoreBound => {
  const optionsOf = new Map<number, { readonly block: number; readonly option: number }[]>();
  blocks.forEach(({ block: { variables } }, block) =>
    variables.forEach((variable, option) => {
      const own = optionsOf.get(variable);
      if (own) own.push({ block, option });
      else optionsOf.set(variable, [{ block, option }]);
    }),
  );
  const shares = blocks.map((each) => each.shares.slice());
  const reckon = (nodes: number, from: number, until: number) =>
    blocks.map(({ block, prices }, at) =>
      blockBound(block, shares[at] ?? prices, prices, nodes, () =>
        isGone(from + ((until - from) * (at + 1)) / blocks.length),
      ),
    );
  const sumOf = (bounds: readonly { readonly bound: number }[]): number =>
    bounds.reduce((sum, { bound }) => sum + bound, constant) + ROUNDING;
  let best = { bound: Infinity, shares: shares.map((each) => each.slice()), bounds: [] as readonly number[] };
  const keep = (found: readonly { readonly bound: number }[]): boolean => {
    const bound = sumOf(found);
    if (bound >= best.bound) return false;
    best = { bound, shares: shares.map((each) => each.slice()), bounds: found.map((each) => each.bound) };
    onBound(bound);
    return true;
  };

  let reach = REACH;
  for (let round = 0; round < ROUNDS && !isGone(MOVING); round += 1) {
    const found = reckon(NODES, MOVING, MOVING);
    if (!keep(found)) reach *= 0.7;
    const taken = found.map((each) => new Set(each.taken));
    const moves = [...optionsOf.values()].flatMap((options) => {
      const takes = options.map(({ block, option }) => (taken[block]?.has(option) ? 1 : 0));
      const mean = takes.reduce<number>((sum, each) => sum + each, 0) / takes.length;
      return options.map((place, at) => ({ ...place, by: (takes[at] ?? 0) - mean }));
    });
    const length = moves.reduce((sum, { by }) => sum + by * by, 0);
    if (length === 0) break;
    for (const { block, option, by } of moves) {
      const own = shares[block];
      if (own) own[option] = (own[option] ?? 0) - (reach * Math.abs(sumOf(found)) * by) / length;
    }
  }
  shares.forEach((own, at) => own.set(best.shares[at] ?? own));
  if (!isGone(1)) keep(reckon(LAST_NODES, MOVING, 1));
  return {
    bound: best.bound,
    rows: blocks.map(({ block: { variables } }, at) => ({
      terms: [...variables].map((variable, option) => [variable, best.shares[at]?.[option] ?? 0] as const),
      lower: -Infinity,
      upper: (best.bounds[at] ?? Infinity) + ROUNDING,
    })),
  };
};
