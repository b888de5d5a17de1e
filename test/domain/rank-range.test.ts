import fc from "fast-check";
import { type Bounds, rankRanges } from "../../src/domain/rank-range";

/** An item of which nothing is missing. */
const sure = (...standings: readonly number[]): Bounds => ({ low: standings, high: standings });

/** The tenths of an item by weights, as they are printed. */
const tenths = (standings: readonly number[], weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.round(standings.reduce((sum, part, at) => sum + part * weights[at]!, 0) * (1000 / total) * 1e6) / 1e6;
};

const printed = (standings: readonly number[], weights: readonly number[]): number =>
  Math.floor(tenths(standings, weights) + 0.5);

/** Best and worst rank of an item at these weights: its missing scores against those of all others. */
const rankAt = (items: readonly Bounds[], at: number, weights: readonly number[]) => {
  const own = items[at]!;
  const others = items.filter((_, other) => other !== at);
  const above = (others_: readonly (readonly number[])[], score: number): number =>
    others_.filter((standings) => printed(standings, weights) > score).length;
  return {
    best:
      1 +
      above(
        others.map(({ low }) => low),
        printed(own.high, weights),
      ),
    worst:
      1 +
      above(
        others.map(({ high }) => high),
        printed(own.low, weights),
      ),
  };
};

/** Every corner of the box that the spread leaves the weights. */
const cornersOf = (weights: readonly number[], spread: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** weights.length }, (_, corner) =>
    weights.map((weight, at) => weight * (1 + ((corner >> at) & 1 ? spread : -spread))),
  );

test("zonder speling en zonder gemis is het de rang zelf", () => {
  expect(rankRanges([sure(1, 0), sure(0, 1), sure(0, 0)], [2, 1], 0)).toEqual([
    { best: 1, worst: 1 },
    { best: 2, worst: 2 },
    { best: 3, worst: 3 },
  ]);
});

test("gelijke scores delen de beste rang", () => {
  expect(rankRanges([sure(0.5), sure(0.5), sure(0.2)], [1], 0.2).map(({ best }) => best)).toEqual([1, 1, 3]);
});

test("wie alleen op een criterium verschilt, wisselt als dat gewicht de ander inhaalt", () => {
  const [first, second] = rankRanges([sure(1, 0), sure(0, 0.9)], [1, 1], 0.2);
  expect([first, second]).toEqual([
    { best: 1, worst: 2 },
    { best: 1, worst: 2 },
  ]);
});

test("wat ontbreekt gaat van slechtste tot beste, en staat niet boven zichzelf", () => {
  const open: Bounds = { low: [0], high: [1] };
  expect(rankRanges([open, sure(0.5), open], [1], 0.2)).toEqual([
    { best: 1, worst: 3 },
    { best: 1, worst: 3 },
    { best: 1, worst: 3 },
  ]);
});

const standing = fc.integer({ min: 0, max: 4 }).map((fifth) => fifth / 4);
const itemWith = (width: number) =>
  fc
    .array(fc.record({ standing, isMissing: fc.nat(9).map((chance) => chance === 0) }), {
      minLength: width,
      maxLength: width,
    })
    .map((parts): Bounds => ({
      low: parts.map((part) => (part.isMissing ? 0 : part.standing)),
      high: parts.map((part) => (part.isMissing ? 1 : part.standing)),
    }));
const registers = fc.integer({ min: 1, max: 7 }).chain((width) =>
  fc.record({
    items: fc.array(itemWith(width), { minLength: 1, maxLength: 8 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: width, maxLength: width }),
    spread: fc.constantFrom(0, 0.1, 0.2, 0.5),
  }),
);

test("de weegfactoren zoals ze zijn en elke hoek liggen binnen beste en slechtste", () => {
  fc.assert(
    fc.property(registers, ({ items, weights, spread }) => {
      const corners = weights.length > 1 && spread > 0 ? cornersOf(weights, spread) : [];
      const outside = rankRanges(items, weights, spread).flatMap((range, at) =>
        [weights, ...corners]
          .map((tried) => ({ tried, range, rank: rankAt(items, at, tried) }))
          .filter(({ rank }) => rank.best < range.best || rank.worst > range.worst),
      );
      expect(outside).toEqual([]);
    }),
    { seed: 2023, numRuns: 60 },
  );
});

test("boven tien criteria, waar de hoeken getrokken worden, geeft hetzelfde register hetzelfde antwoord", () => {
  const items = Array.from({ length: 6 }, (_, item) =>
    sure(...Array.from({ length: 14 }, (__, at) => ((item * at) % 5) / 4)),
  );
  const weights = Array.from({ length: 14 }, (_, at) => 1 + (at % 3));
  const ranges = rankRanges(items, weights, 0.2);
  expect(rankRanges(items, weights, 0.2)).toEqual(ranges);
  ranges.forEach(({ best, worst }, at) => {
    const rank = rankAt(items, at, weights);
    expect([best <= rank.best, worst >= rank.worst]).toEqual([true, true]);
  });
});
