/**
 * What an hour of each cell is worth: such prices that, when every unit is done in the way that brings most after paying for its
 * hours, no cell is asked for more than it has, as nearly as can be (Lagrangian relaxation of the capacity, by subgradients).
 */
import type { Units } from "./units";

const ROUNDS = 200;
/** Rounds without a better bound, after which the steps become shorter. */
const PATIENCE = 5;

/** Prices per hour of each cell, in tenths of a point. */
export const pricesOf = ({ problem, units }: Units): Float64Array => {
  const capacity = problem.cells.map(({ limit, hire }) => Math.max(0, limit + (hire?.most ?? 0)));
  const typical = units.reduce((sum, { value }) => sum + value, 0) / Math.max(1, units.length);
  const prices = new Float64Array(capacity.length);
  const best = { bound: Infinity, prices: prices.slice() };
  const over = new Float64Array(capacity.length);
  const direction = new Float64Array(capacity.length);
  let [reach, idle] = [1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let bound = 0;
    capacity.forEach((hours, cell) => {
      bound += (prices[cell] ?? 0) * hours;
      over[cell] = 0 - hours;
    });
    for (const { ways, value, isNeeded } of units) {
      let [most, chosen] = [isNeeded ? -Infinity : 0, -1];
      ways.forEach(({ cells, hours, topTen }, way) => {
        let left = value + topTen * typical;
        for (let at = 0; at < cells.length; at += 1) left -= (prices[cells[at] ?? 0] ?? 0) * (hours[at] ?? 0);
        if (left > most) [most, chosen] = [left, way];
      });
      const way = ways[chosen];
      if (!way) continue;
      bound += most;
      way.cells.forEach((cell, at) => (over[cell] = (over[cell] ?? 0) + (way.hours[at] ?? 0)));
    }
    if (bound < best.bound) {
      if (bound < best.bound - 1e-4 * Math.abs(bound)) idle = 0;
      best.bound = bound;
      best.prices.set(prices);
    }
    if (++idle > PATIENCE) {
      [reach, idle] = [0.7 * reach, 0];
      prices.set(best.prices);
      continue;
    }
    let length = 0;
    capacity.forEach((hours, cell) => {
      const now = (over[cell] ?? 0) / Math.max(1, hours);
      direction[cell] = (prices[cell] ?? 0) === 0 && now < 0 ? 0 : 0.3 * now + 0.7 * (direction[cell] ?? 0);
      length += (direction[cell] ?? 0) ** 2;
    });
    const step = (reach * (bound - 0.9 * best.bound)) / Math.max(1e-9, length);
    capacity.forEach((hours, cell) => {
      prices[cell] = Math.max(0, (prices[cell] ?? 0) + (step * (direction[cell] ?? 0)) / Math.max(1, hours));
    });
  }
  return best.prices;
};
