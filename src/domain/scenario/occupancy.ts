/** A choice while it is being made: what is taken of every cell and budget, what still fits beside it, and how good it is. */
import { linkHolds, NOISE, type Way } from "./problem";
import { staffing } from "./staffing";
import type { Unit, Units, UnitWay } from "./units";

/** Mutable, and never seen outside the search for a choice. Ways that are not done are -1. */
export interface Occupancy {
  readonly chosen: Int32Array;
  /** Whether a way fits in what is left, hiring included, and beside the links to what stands. Only for what is needed may hours lack. */
  readonly fits: (unit: number, way: number) => boolean;
  readonly place: (unit: number, way: number) => void;
  readonly remove: (unit: number) => void;
  /** Empties it, or fills it with what was chosen before. */
  readonly restore: (chosen: ArrayLike<number> | null) => void;
  /** Units that must be done and are not. */
  readonly missing: () => number;
  /** Hours that lack, those for which money lacks reckoned at a fixed rate. */
  readonly lacks: () => number;
  /** Top 10 before score before everything after it, as one figure. */
  readonly worth: () => number;
}

/** What an hour for which the money lacks counts: only one beside another choice matters. */
const CENTS_AN_HOUR = 10_000;

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** What each way of each unit brings, so weighed that no part outweighs the one before it. */
const worthsOf = (units: readonly Unit[]): readonly (readonly number[])[] => {
  const values = units.map(({ value, gains }) => Math.abs(value) + total(gains.map((gain) => Math.abs(gain.value))));
  const dearest = (of: (way: UnitWay) => number): number =>
    1 + total(units.map(({ ways }) => Math.max(0, ...ways.map(of))));
  const [ofTopTen, ofDelay, ofCost] = [
    1 + total(values),
    0.25 / dearest(({ delay }) => delay),
    0.25 / dearest(({ cost }) => Math.abs(cost)) / dearest(({ delay }) => delay),
  ];
  return units.map(({ ways, value }) =>
    ways.map(({ topTen, delay, cost }) => value + topTen * ofTopTen - delay * ofDelay - cost * ofCost),
  );
};

/** An occupancy in which nothing stands yet. */
export const occupancyOf = ({ problem, units, unitOf, placeOf }: Units): Occupancy => {
  const { candidates, cells, budgets } = problem;
  const chosen = new Int32Array(units.length).fill(-1);
  const own = Float64Array.from(cells, ({ limit }) => limit);
  const most = Float64Array.from(cells, ({ hire }) => hire?.most ?? 0);
  const mayLack = Float64Array.from(cells, (cell) => cell.mayLack);
  const rate = Float64Array.from(cells, ({ hire }) => hire?.centsPerHour ?? 0);
  const payer = Int32Array.from(cells, ({ hire }) => hire?.budget ?? -1);
  const [taken, spent] = [new Float64Array(cells.length), new Float64Array(budgets.length)];
  const byWays = new Float64Array(budgets.length);
  const worths = worthsOf(units);
  const paid = units.map(({ ways }) =>
    ways.map((way) => way.spends.length > 0 || way.cells.some((cell) => (payer[cell] ?? -1) >= 0)),
  );
  const stuckAt = units.map(({ ways }) => new Int32Array(ways.length));
  const state = { missing: 0, lacks: 0, worth: 0 };

  const wayOf = (candidate: number): Way | undefined => {
    const unit = unitOf[candidate] ?? 0;
    return memberWay(candidate, units[unit]?.ways[chosen[unit] ?? -1]);
  };
  const memberWay = (candidate: number, way: UnitWay | undefined): Way | undefined =>
    way && candidates[candidate]?.ways[way.ways[placeOf[candidate] ?? 0] ?? -1];
  const fitsLinks = (unit: number, way: UnitWay): boolean => {
    for (const link of units[unit]?.links ?? []) {
      const isFrom = unitOf[link.from] === unit;
      const holds = isFrom
        ? linkHolds(link, memberWay(link.from, way), wayOf(link.to))
        : linkHolds(link, wayOf(link.from), memberWay(link.to, way));
      if (!holds) return false;
    }
    return true;
  };
  const fitsCell = ({ cells: asked, hours }: UnitWay, at: number, isNeeded: boolean): boolean => {
    const cell = asked[at] ?? 0;
    const left = (own[cell] ?? 0) + (most[cell] ?? 0) + (isNeeded ? (mayLack[cell] ?? 0) : 0) - (taken[cell] ?? 0);
    return (hours[at] ?? 0) <= left + NOISE;
  };
  /** Asks first where it did not fit the last time: it mostly still does not. */
  const fitsCells = (way: UnitWay, isNeeded: boolean, last: Int32Array, place: number): boolean => {
    const before = last[place] ?? 0;
    if (before < way.cells.length && !fitsCell(way, before, isNeeded)) return false;
    for (let at = 0; at < way.cells.length; at += 1)
      if (!fitsCell(way, at, isNeeded)) {
        last[place] = at;
        return false;
      }
    return true;
  };
  /** The money is there for all that would be hired; or, for what is needed, hours may lack instead. */
  const fitsMoney = (way: UnitWay, isNeeded: boolean): boolean => {
    const before = spent.slice();
    add(way, 1);
    const isWithin = budgets.every(({ limit }, budget) => isPaid(spent[budget] ?? 0, before[budget] ?? 0, limit));
    const isPossible = isWithin || (isNeeded && withLacking(before));
    add(way, -1);
    return isPossible;
  };
  const isPaid = (now: number, before: number, limit: number): boolean => now <= Math.max(limit, before) + NOISE;
  const withLacking = (before: Float64Array): boolean => {
    const staffed = staffing(problem, taken, byWays).spent;
    return budgets.every(({ limit }, budget) =>
      isPaid(staffed[budget] ?? 0, Math.min(before[budget] ?? 0, limit), limit),
    );
  };

  const hiredAt = (cell: number): number =>
    Math.min(most[cell] ?? 0, Math.max(0, (taken[cell] ?? 0) - (own[cell] ?? 0)));
  const lackingAt = (cell: number): number => Math.max(0, (taken[cell] ?? 0) - (own[cell] ?? 0) - (most[cell] ?? 0));
  const add = ({ cells: asked, hours, spends }: UnitWay, sign: 1 | -1): void => {
    for (let at = 0; at < asked.length; at += 1) {
      const cell = asked[at] ?? 0;
      const by = payer[cell] ?? -1;
      const [hired, lacked] = [by < 0 ? 0 : hiredAt(cell), lackingAt(cell)];
      taken[cell] = (taken[cell] ?? 0) + sign * (hours[at] ?? 0);
      state.lacks += lackingAt(cell) - lacked;
      if (by >= 0) spent[by] = (spent[by] ?? 0) + (hiredAt(cell) - hired) * (rate[cell] ?? 0);
    }
    for (const { budget, cents } of spends) {
      spent[budget] = (spent[budget] ?? 0) + sign * cents;
      byWays[budget] = (byWays[budget] ?? 0) + sign * cents;
    }
  };
  const gained = ({ gains }: Unit): number => {
    let sum = 0;
    for (const { other, value } of gains) if ((chosen[other] ?? -1) >= 0) sum += value;
    return sum;
  };
  const change = (unit: number, at: number, sign: 1 | -1): void => {
    const each = units[unit];
    const way = each?.ways[at];
    if (!each || !way) return;
    add(way, sign);
    state.worth += sign * ((worths[unit]?.[at] ?? 0) + gained(each));
    if (each.mustBeDone) state.missing -= sign;
    chosen[unit] = sign > 0 ? at : -1;
  };
  const clear = (): void => {
    chosen.fill(-1);
    [taken, spent, byWays].forEach((figures) => figures.fill(0));
    Object.assign(state, { missing: units.filter(({ mustBeDone }) => mustBeDone).length, lacks: 0, worth: 0 });
    cells.forEach((_, cell) => {
      state.lacks += lackingAt(cell);
      const by = payer[cell] ?? -1;
      if (by >= 0) spent[by] = (spent[by] ?? 0) + hiredAt(cell) * (rate[cell] ?? 0);
    });
  };
  clear();
  return {
    chosen,
    fits: (unit, at) => {
      const each = units[unit];
      const way = each?.ways[at];
      const last = stuckAt[unit];
      if (!each || !way || !last || !fitsCells(way, each.isNeeded, last, at)) return false;
      return fitsLinks(unit, way) && (!paid[unit]?.[at] || fitsMoney(way, each.isNeeded));
    },
    place: (unit, way) => change(unit, way, 1),
    remove: (unit) => change(unit, chosen[unit] ?? -1, -1),
    restore: (from) => {
      clear();
      if (from) units.forEach((_, unit) => change(unit, from[unit] ?? -1, 1));
    },
    missing: () => state.missing,
    lacks: () =>
      state.lacks +
      budgets.reduce((sum, { limit }, budget) => sum + Math.max(0, (spent[budget] ?? 0) - limit) / CENTS_AN_HOUR, 0),
    worth: () => state.worth,
  };
};
