/**
 * The level of the score taken apart by role. What binds roles together is loosened at its price in the relaxation: the links and
 * limits of money, and that an item is done in one way in all roles that it asks of. Each role by itself is a block; what an item
 * brings is shared among its roles. Whatever the shares are, the bounds of the blocks together are one of the whole.
 */
import type { Problem } from "../domain/scenario/problem";
import type { Block } from "./block";
import type { Layout, LinearModel, ModelRow } from "./linear-model";

export interface RoleBlock {
  readonly block: Block;
  /** What each option brings here: its share. */
  readonly shares: Float64Array;
  /** What an hour of each cell costs in the relaxation. */
  readonly prices: Float64Array;
}

export interface Apart {
  /** What the bounds of the blocks are added to. */
  readonly constant: number;
  readonly blocks: readonly RoleBlock[];
}

const NOISE = 1e-9;

/** The dual of a row of a relaxation that is maximised, as far as its sign fits its bounds. */
const fitting = ({ lower, upper }: ModelRow, dual: number): number =>
  (dual > 0 && upper === Infinity) || (dual < 0 && lower === -Infinity) || Math.abs(dual) < NOISE ? 0 : dual;

/** Takes a model apart by the duals of its relaxation; the rows are those of the model, and more. */
export const takeApart = (
  { candidates, cells }: Problem,
  layout: Layout,
  model: LinearModel,
  rows: readonly ModelRow[],
  duals: ArrayLike<number>,
): Apart => {
  const dualOf = (row: number): number => fitting(rows[row] ?? { terms: [], lower: 0, upper: 0 }, duals[row] ?? 0);
  const left = Float64Array.from(model.objectives.value);
  let constant = 0;
  const loosen = (at: number): void => {
    const [row, dual] = [rows[at], dualOf(at)];
    if (!row || dual === 0) return;
    constant += dual * (dual > 0 ? row.upper : row.lower);
    for (const [variable, coefficient] of row.terms) left[variable] = (left[variable] ?? 0) - dual * coefficient;
  };
  const cellRows = new Set(model.cellRows.values());
  rows.forEach((_, at) => {
    if (at >= candidates.length && !cellRows.has(at)) loosen(at);
  });
  // hours that are hired or lack at a price loosen their cell too; those that are free widen it
  const capacity = cells.map(({ limit }) => limit);
  const prices = cells.map(() => 0);
  const isWhole = cells.map(() => true);
  for (const [cell, row] of model.cellRows) {
    const extra = [layout.hires.get(cell), layout.lacks.get(cell)].flatMap((variable) => variable ?? []);
    if (extra.some((variable) => (left[variable] ?? 0) < -NOISE || model.upper[variable] === Infinity)) {
      loosen(row);
      isWhole[cell] = false;
    } else {
      capacity[cell] = extra.reduce((sum, variable) => sum + (model.upper[variable] ?? 0), capacity[cell] ?? 0);
      prices[cell] = Math.max(0, dualOf(row));
    }
  }
  const outside = [...layout.pairs.values(), ...layout.hires.values(), ...layout.lacks.values()];
  for (const variable of outside)
    if ((left[variable] ?? 0) > NOISE) constant += (left[variable] ?? 0) * (model.upper[variable] ?? 0);

  const roleOf = new Map([...new Set(cells.map(({ role }) => role))].map((role, at) => [role, at]));
  const blockOf = cells.map(({ role }) => roleOf.get(role) ?? 0);
  const makers = [...roleOf].map(() => blockMaker());
  const placeOf = cells.map((_, cell) =>
    isWhole[cell] ? (makers[blockOf[cell] ?? 0]?.addCell(capacity[cell] ?? 0, prices[cell] ?? 0) ?? 0) : -1,
  );
  candidates.forEach(({ ways, mustBeDone }, candidate) => {
    const own = ways.map(({ asks }, way) => {
      const within = new Map<number, { readonly asks: { cell: number; hours: number }[]; paid: number }>();
      for (const { cell, hours } of asks) {
        const place = placeOf[cell] ?? -1;
        if (place < 0) continue;
        const block = blockOf[cell] ?? 0;
        const part = within.get(block) ?? { asks: [], paid: 0 };
        part.asks.push({ cell: place, hours });
        part.paid += (prices[cell] ?? 0) * hours;
        within.set(block, part);
      }
      const variable = layout.ways[candidate]?.[way] ?? 0;
      const paid = [...within.values()].reduce((sum, part) => sum + part.paid, 0);
      return { variable, within, remains: (left[variable] ?? 0) - paid };
    });
    // what an item brings beyond the price of its hours is shared by the roles that each of its ways asks of
    const item = dualOf(candidate);
    const common = [...makers.keys()].filter((block) => own.every(({ within }) => within.has(block)));
    let best = mustBeDone ? -Infinity : 0;
    for (const { within, remains } of own) {
      const shared = common.length > 0 ? item : 0;
      best = Math.max(best, within.size > 0 ? item - shared : remains);
    }
    constant += best;
    for (const block of new Set(own.flatMap(({ within }) => [...within.keys()]))) {
      const isCommon = common.includes(block);
      makers[block]?.addGroup(
        mustBeDone && isCommon,
        own.flatMap(({ variable, within, remains }) => {
          const part = within.get(block);
          if (!part) return [];
          const share = part.paid + (isCommon ? item / common.length : 0) + (remains - item) / within.size;
          return [{ variable, share, asks: part.asks }];
        }),
      );
    }
  });
  return { constant, blocks: makers.map((maker) => maker.made()) };
};

interface Option {
  readonly variable: number;
  readonly share: number;
  readonly asks: readonly { readonly cell: number; readonly hours: number }[];
}

const blockMaker = () => {
  const [capacity, prices]: [number[], number[]] = [[], []];
  const [groups, musts, options]: [number[], number[], number[]] = [[0], [], [0]];
  const [variables, shares, cells, hours]: [number[], number[], number[], number[]] = [[], [], [], []];
  return {
    addCell: (most: number, price: number): number => {
      prices.push(price);
      return capacity.push(most) - 1;
    },
    addGroup: (isNeeded: boolean, own: readonly Option[]): void => {
      for (const { variable, share, asks } of own) {
        variables.push(variable);
        shares.push(share);
        for (const ask of asks) {
          cells.push(ask.cell);
          hours.push(ask.hours);
        }
        options.push(cells.length);
      }
      groups.push(variables.length);
      musts.push(isNeeded ? 1 : 0);
    },
    made: (): RoleBlock => ({
      block: {
        ...{ capacity: Float64Array.from(capacity), musts: Uint8Array.from(musts) },
        ...{ groups: Int32Array.from(groups), options: Int32Array.from(options), cells: Int32Array.from(cells) },
        ...{ variables: Int32Array.from(variables), hours: Float64Array.from(hours) },
      },
      shares: Float64Array.from(shares),
      prices: Float64Array.from(prices),
    }),
  };
};
