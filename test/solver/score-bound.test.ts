/** The bound on the score: never below what can be reached, whatever the prices that it starts from and wherever it is broken off. */
import { seededRandom } from "../../src/domain/random";
import { judge } from "../../src/domain/scenario/judge";
import { type Block, blockBound } from "../../src/solver/block";
import { takeApart } from "../../src/solver/blocks";
import { layoutOf, linearModel } from "../../src/solver/linear-model";
import { scoreBound } from "../../src/solver/score-bound";
import { everyChoice, randomProblem } from "../domain/scenario/random-problem";

const never = (): boolean => false;

interface Item {
  readonly isNeeded: boolean;
  readonly options: readonly { readonly profit: number; readonly hours: readonly number[] }[];
}

const blockOf = (items: readonly Item[], capacity: readonly number[]) => {
  const options = items.flatMap((item) => item.options);
  const startsOf = (sizes: readonly number[]): Int32Array =>
    Int32Array.from(sizes.reduce<readonly number[]>((all, size) => [...all, (all.at(-1) ?? 0) + size], [0]));
  const block: Block = {
    capacity: Float64Array.from(capacity),
    groups: startsOf(items.map((item) => item.options.length)),
    musts: Uint8Array.from(items, ({ isNeeded }) => (isNeeded ? 1 : 0)),
    variables: Int32Array.from(options.keys()),
    options: startsOf(options.map(({ hours }) => hours.length)),
    cells: Int32Array.from(options.flatMap(({ hours }) => [...hours.keys()])),
    hours: Float64Array.from(options.flatMap(({ hours }) => hours)),
  };
  return { block, profits: Float64Array.from(options, ({ profit }) => profit) };
};

/** The most that any options bring together; null when none can be taken together. */
const mostByTrying = (items: readonly Item[], room: readonly number[]): number | null => {
  const [item, ...others] = items;
  if (!item) return 0;
  const after = item.options.flatMap(({ profit, hours }) => {
    const left = room.map((each, cell) => each - (hours[cell] ?? 0));
    const rest = left.some((each) => each < 0) ? null : mostByTrying(others, left);
    return rest === null ? [] : [profit + rest];
  });
  const without = item.isNeeded ? null : mostByTrying(others, room);
  const all = without === null ? after : [...after, without];
  return all.length === 0 ? null : Math.max(...all);
};

test("een blok: bewezen is gelijk aan alles proberen, en afgebroken niet eronder", () => {
  let broken = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const random = seededRandom(seed);
    const below = (end: number): number => Math.floor(random() * end);
    const items = Array.from({ length: 3 + below(6) }, () => ({
      isNeeded: below(8) === 0,
      options: Array.from({ length: 1 + below(3) }, () => ({
        profit: below(50) - 5,
        hours: [below(9), below(9), below(9)],
      })),
    }));
    const capacity = [below(25), below(25), below(25)];
    const { block, profits } = blockOf(items, capacity);
    const most = mostByTrying(items, capacity);
    const prices = Float64Array.from([random(), random(), 5 * random()]);
    const proven = blockBound(block, profits, prices, 100_000, never);
    if (most === null) {
      expect(proven.bound).toBe(-Infinity);
      continue;
    }
    expect(proven.bound).toBeCloseTo(most, 6);
    expect(proven.taken.reduce((sum, option) => sum + (profits[option] ?? 0), 0)).toBeCloseTo(most, 6);
    const [stopped, limited] = [
      blockBound(block, profits, prices, 1e6, () => true),
      blockBound(block, profits, prices, 1, never),
    ];
    expect(Math.min(stopped.bound, limited.bound)).toBeGreaterThan(most - 1e-6);
    if (limited.bound > most + 1e-6) broken += 1;
  }
  expect(broken).toBeGreaterThan(20);
});

test("de grens op de score houdt voor elke keuze die kan, en elke rij ervan ook", () => {
  let tight = 0;
  for (let seed = 1; seed <= 100; seed += 1) {
    const problem = randomProblem(seed, { candidates: 6, everything: true });
    const layout = layoutOf(problem);
    const model = linearModel(problem, layout);
    const random = seededRandom(seed);
    const duals = model.rows.map(() => (random() < 0.5 ? 0 : 20 * (random() - 0.3)));
    const apart = takeApart(problem, layout, model, model.rows, duals);
    const told: number[] = [];
    const { bound, rows } = scoreBound(apart, never, (each) => told.push(each));
    expect(told.at(-1)).toBe(bound);
    const can = everyChoice(problem).filter((choice) => judge(problem, choice).violations.length === 0);
    for (const choice of can) {
      const { value } = judge(problem, choice).levels;
      if (value > bound) throw new Error(`seed ${seed}: ${value} above ${bound}`);
      for (const { terms, upper } of rows) {
        const done = new Set(choice.flatMap((way, candidate) => (way === null ? [] : [layout.ways[candidate]?.[way]])));
        const sum = terms.reduce((total, [variable, share]) => total + (done.has(variable) ? share : 0), 0);
        if (sum > upper) throw new Error(`seed ${seed}: ${sum} above the ${upper} of its row`);
      }
    }
    const most = Math.max(...can.map((choice) => judge(problem, choice).levels.value));
    if (bound < 1.2 * most) tight += 1;
  }
  expect(tight).toBeGreaterThan(20);
});
