/**
 * A part of a choice by itself: groups of options, of each group at most one, within so many hours of a few cells. How much its
 * options can bring together at most is found by branch and bound, the most promising part first; the bound of a part is
 * Lagrangian, its multipliers improved in every node. It can be broken off anywhere and is a bound all the same.
 */
import { heapOf } from "./heap";

export interface Block {
  readonly capacity: Float64Array;
  /** The first option of each group, and one beyond the last. */
  readonly groups: Int32Array;
  /** 1 where an option of the group must be taken. */
  readonly musts: Uint8Array;
  /** The variable of the model that each option is. */
  readonly variables: Int32Array;
  /** The first ask of each option, and one beyond the last. */
  readonly options: Int32Array;
  /** The cell of each ask, by its place in `capacity`, and its hours. */
  readonly cells: Int32Array;
  readonly hours: Float64Array;
}

export interface BlockBound {
  /** No options bring more together. */
  readonly bound: number;
  /** The best options that were found. */
  readonly taken: readonly number[];
}

/** What was decided on the way to a part of the search: an option of a group, or none (-1). */
interface Part {
  readonly bound: number;
  readonly before: Part | null;
  readonly group: number;
  readonly option: number;
  readonly multipliers: Float64Array;
}

const NOISE = 1e-9;
const [ROOT_STEPS, STEPS] = [80, 12];

/** How much options that bring so much each can bring together at most, after so many nodes or when it is over. */
export const blockBound = (
  block: Block,
  profits: Float64Array,
  multipliers: Float64Array,
  nodes: number,
  isOver: () => boolean,
): BlockBound => {
  const { capacity, groups, musts, options, cells, hours } = block;
  const groupCount = musts.length;
  const left = capacity.slice();
  const isOpen = new Uint8Array(groupCount);
  const canTake = new Uint8Array(profits.length);
  const reduced = new Float64Array(profits.length);
  /** How often an option is the best of its group while the multipliers change: near a half, it is worth deciding. */
  const often = new Float64Array(profits.length);
  const open: number[] = [];
  const most = new Float64Array(groupCount);
  const best = new Int32Array(groupCount);
  const asked = new Float64Array(capacity.length);
  const step = new Float64Array(capacity.length);
  const current = new Float64Array(capacity.length);
  const found = { value: -Infinity, taken: [] as number[] };
  const heap = heapOf<Part>();

  const fits = (option: number, room: Float64Array): boolean => {
    for (let ask = options[option] ?? 0; ask < (options[option + 1] ?? 0); ask += 1)
      if ((hours[ask] ?? 0) > (room[cells[ask] ?? 0] ?? 0) + NOISE) return false;
    return true;
  };
  const take = (option: number, room: Float64Array): void => {
    for (let ask = options[option] ?? 0; ask < (options[option + 1] ?? 0); ask += 1) {
      const cell = cells[ask] ?? 0;
      room[cell] = (room[cell] ?? 0) - (hours[ask] ?? 0);
    }
  };
  const decidedIn = (part: Part): readonly number[] => {
    const decided: number[] = [];
    for (let at: Part | null = part; at; at = at.before) if (at.option >= 0) decided.push(at.option);
    return decided;
  };
  /** Sets out what is left to decide in a part; what is decided brings so much. */
  const enter = (part: Part): number => {
    left.set(capacity);
    isOpen.fill(1);
    let brought = 0;
    for (let at: Part | null = part; at; at = at.before) {
      if (at.group >= 0) isOpen[at.group] = 0;
      if (at.option < 0) continue;
      brought += profits[at.option] ?? 0;
      take(at.option, left);
    }
    open.length = 0;
    for (let group = 0; group < groupCount; group += 1) {
      if (!isOpen[group]) continue;
      let any = musts[group] === 1;
      for (let option = groups[group] ?? 0; option < (groups[group + 1] ?? 0); option += 1) {
        canTake[option] = (musts[group] === 1 || (profits[option] ?? 0) > 0) && fits(option, left) ? 1 : 0;
        often[option] = 0;
        any ||= canTake[option] === 1;
      }
      if (any) open.push(group);
    }
    return brought;
  };
  /** What the open groups bring at most when hours cost so much, beside what is left at that price. */
  const relaxed = (prices: Float64Array): number => {
    let sum = 0;
    for (let cell = 0; cell < prices.length; cell += 1) {
      sum += (prices[cell] ?? 0) * (left[cell] ?? 0);
      asked[cell] = 0;
    }
    for (const group of open) {
      let [highest, own] = [musts[group] === 1 ? -Infinity : 0, -1];
      for (let option = groups[group] ?? 0; option < (groups[group + 1] ?? 0); option += 1) {
        if (canTake[option] === 0) continue;
        let profit = profits[option] ?? 0;
        for (let ask = options[option] ?? 0; ask < (options[option + 1] ?? 0); ask += 1)
          profit -= (prices[cells[ask] ?? 0] ?? 0) * (hours[ask] ?? 0);
        reduced[option] = profit;
        if (profit > highest) [highest, own] = [profit, option];
      }
      most[group] = highest;
      best[group] = own;
      sum += highest;
      if (own < 0) continue;
      for (let ask = options[own] ?? 0; ask < (options[own + 1] ?? 0); ask += 1) {
        const cell = cells[ask] ?? 0;
        asked[cell] = (asked[cell] ?? 0) + (hours[ask] ?? 0);
      }
    }
    return sum;
  };
  /** Improves the prices by subgradients; the least bound that was met, with its prices. */
  const tighten = (brought: number, from: Float64Array, steps: number) => {
    const least = { bound: Infinity, prices: from.slice() };
    current.set(from);
    let reach = 0.6;
    for (let at = 0; at < steps; at += 1) {
      const bound = brought + relaxed(current);
      if (bound < least.bound - NOISE) {
        least.bound = bound;
        least.prices.set(current);
      } else reach *= 0.7;
      if (least.bound <= found.value) break;
      const weight = at === 0 ? 1 : 0.25;
      for (const group of open) {
        for (let option = groups[group] ?? 0; option < (groups[group + 1] ?? 0); option += 1)
          often[option] = (often[option] ?? 0) * (1 - weight);
        const own = best[group] ?? -1;
        if (own >= 0) often[own] = (often[own] ?? 0) + weight;
      }
      let length = 0;
      for (let cell = 0; cell < current.length; cell += 1) {
        const over = (asked[cell] ?? 0) - (left[cell] ?? 0);
        step[cell] = (current[cell] ?? 0) <= 0 && over < 0 ? 0 : over / Math.max(1, capacity[cell] ?? 0);
        length += (step[cell] ?? 0) ** 2;
      }
      if (length < 1e-12) break;
      const size = (reach * Math.max(bound - Math.max(found.value, 0.97 * least.bound), 1)) / length;
      for (let cell = 0; cell < current.length; cell += 1)
        current[cell] = Math.max(
          0,
          (current[cell] ?? 0) + (size * (step[cell] ?? 0)) / Math.max(1, capacity[cell] ?? 0),
        );
    }
    return least;
  };
  /** Fills what is left by what remains after the prices. */
  const complete = (part: Part, brought: number): void => {
    const room = left.slice();
    const taken = [...decidedIn(part)];
    let value = brought;
    const order = [...open].sort((a, b) => (musts[b] ?? 0) - (musts[a] ?? 0) || (most[b] ?? 0) - (most[a] ?? 0));
    for (const group of order) {
      let [highest, own] = [-Infinity, -1];
      for (let option = groups[group] ?? 0; option < (groups[group + 1] ?? 0); option += 1)
        if (canTake[option] === 1 && (reduced[option] ?? 0) > highest && fits(option, room))
          [highest, own] = [reduced[option] ?? 0, option];
      if (own < 0 && musts[group] === 1) return;
      if (own < 0) continue;
      take(own, room);
      taken.push(own);
      value += profits[own] ?? 0;
    }
    if (value > found.value) Object.assign(found, { value, taken });
  };
  /** The group that is most in doubt and takes most. */
  const doubtful = (prices: Float64Array): number => {
    let [highest, chosen] = [-Infinity, -1];
    for (const group of open) {
      let [size, sum, clearest, count] = [0, 0, 0, 0];
      for (let option = groups[group] ?? 0; option < (groups[group + 1] ?? 0); option += 1) {
        if (canTake[option] === 0) continue;
        let own = 0;
        for (let ask = options[option] ?? 0; ask < (options[option + 1] ?? 0); ask += 1)
          own += ((prices[cells[ask] ?? 0] ?? 0) + 0.01) * (hours[ask] ?? 0);
        size = Math.max(size, own);
        sum += often[option] ?? 0;
        clearest = Math.max(clearest, often[option] ?? 0);
        count += 1;
      }
      if (count === 0) continue;
      const doubt = size * (1.02 - Math.max(clearest, musts[group] === 1 ? 0 : 1 - sum));
      if (doubt > highest) [highest, chosen] = [doubt, group];
    }
    return chosen;
  };

  heap.push({ bound: Infinity, before: null, group: -1, option: -1, multipliers });
  for (let node = 0; node < nodes && !(node % 64 === 63 && isOver()); node += 1) {
    const part = heap.top();
    if (!part || part.bound <= found.value) break;
    heap.pop();
    const brought = enter(part);
    if (open.length === 0) {
      if (brought > found.value) Object.assign(found, { value: brought, taken: decidedIn(part) });
      continue;
    }
    const { bound, prices } = tighten(brought, part.multipliers, part.before ? STEPS : ROOT_STEPS);
    if (bound <= found.value) continue;
    relaxed(prices);
    complete(part, brought);
    const group = doubtful(prices);
    if (group < 0) continue;
    const branch = (option: number, profit: number): void => {
      const own = Math.min(part.bound, bound - ((most[group] ?? 0) - profit));
      if (own > found.value) heap.push({ bound: own, before: part, group, option, multipliers: prices });
    };
    if (musts[group] === 0) branch(-1, 0);
    for (let option = groups[group] ?? 0; option < (groups[group + 1] ?? 0); option += 1)
      if (canTake[option] === 1) branch(option, reduced[option] ?? 0);
  }
  return { bound: Math.max(found.value, heap.top()?.bound ?? -Infinity), taken: found.taken };
};
