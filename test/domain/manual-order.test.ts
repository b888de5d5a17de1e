import fc from "fast-check";
import { moveInPaper, placedInPaper } from "../../src/domain/manual-order";
import { matchKey } from "../../src/domain/matching";
import type { InitiativeId } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import { rankInitiatives } from "../../src/domain/ranking";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../support/builders";

interface Wish {
  readonly nr: string;
  /** Of 0 to 10 on the one criterion; null: no score. */
  readonly effect: number | null;
  readonly set?: number | null;
  readonly reason?: string;
  readonly statutory?: boolean;
}

const register = (wishes: readonly Wish[]): Portfolio =>
  aPortfolio({
    initiatives: wishes.map(({ nr, set = null, reason = "", statutory = false }) =>
      aWish(nr, { setRank: set, setRankReason: reason, statutory }),
    ),
    criteria: [aCriterion("effect")],
    scores: wishes.flatMap(({ nr, effect }) => (effect === null ? [] : [aScoreRow(nr, { effect })])),
  });

const paper = (wishes: readonly Wish[]): readonly string[] =>
  placedInPaper(rankInitiatives(register(wishes)).paperOrder).map(({ nr }) => nr);

/** Moves an item, and gives what is written as `nr: rang (motivering)`, and the order of the paper after that. */
const move = (wishes: readonly Wish[], nr: string, place: number, reason = "omdat") => {
  const id = matchKey(nr) as InitiativeId;
  const changes = moveInPaper(rankInitiatives(register(wishes)).rows, id, place, reason);
  const changed = wishes.map((wish) => {
    const change = changes.find((each) => each.nr === wish.nr);
    return change ? { ...wish, set: change.setRank, reason: change.setRankReason } : wish;
  });
  return {
    writes: changes.map((each) => `${each.nr}: ${each.setRank ?? "leeg"} (${each.setRankReason})`),
    paper: paper(changed),
  };
};

/** Ranked A, B, C, D by score. */
const four: readonly Wish[] = [
  { nr: "A", effect: 9 },
  { nr: "B", effect: 7 },
  { nr: "C", effect: 5 },
  { nr: "D", effect: 3 },
];
const withSet = (set: Readonly<Record<string, number>>): readonly Wish[] =>
  four.map((wish) => ({ ...wish, set: set[wish.nr] ?? null, reason: wish.nr in set ? "eerder" : "" }));

test("één plaats omhoog schrijft alleen de rang en de motivering van het item zelf", () => {
  expect(move(four, "C", 2)).toEqual({ writes: ["C: 2 (omdat)"], paper: ["A", "C", "B", "D"] });
});

test("omlaag ook: wie geen vastgestelde rang heeft, vult de andere plaatsen", () => {
  expect(move(four, "B", 3)).toEqual({ writes: ["B: 3 (omdat)"], paper: ["A", "C", "B", "D"] });
});

test("ver omhoog schuift de anderen op zonder iets aan hen te schrijven", () => {
  expect(move(four, "D", 1)).toEqual({ writes: ["D: 1 (omdat)"], paper: ["D", "A", "B", "C"] });
});

test("wie al vastgesteld was en moet wijken, krijgt een andere rang en houdt zijn motivering", () => {
  const wishes = withSet({ C: 2 });
  expect(paper(wishes)).toEqual(["A", "C", "B", "D"]);
  expect(move(wishes, "D", 2, "nieuw")).toEqual({
    writes: ["D: 2 (nieuw)", "C: 3 (eerder)"],
    paper: ["A", "D", "C", "B"],
  });
  expect(move(wishes, "A", 2, "nieuw")).toEqual({
    writes: ["C: 1 (eerder)", "A: 2 (nieuw)"],
    paper: ["C", "A", "B", "D"],
  });
});

test("wie vaststaat waar hij moet blijven, wordt niet aangeraakt", () => {
  expect(move(withSet({ A: 1, D: 4 }), "C", 2)).toEqual({ writes: ["C: 2 (omdat)"], paper: ["A", "C", "B", "D"] });
});

test("terug op de plaats van de score maakt de vastgestelde rang en de motivering leeg", () => {
  expect(move(withSet({ C: 2 }), "C", 3)).toEqual({ writes: ["C: leeg ()"], paper: ["A", "B", "C", "D"] });
});

test("wie een rang deelt, wordt vastgesteld op de plaats die hij krijgt", () => {
  const wishes = [four[0]!, { nr: "B", effect: 5 }, { nr: "C", effect: 5 }];
  expect(move(wishes, "C", 2)).toEqual({ writes: ["C: 2 (omdat)"], paper: ["A", "C", "B"] });
});

test("een item zonder score komt op een plaats, en verplicht telt niet mee", () => {
  const wishes = [...four, { nr: "X", effect: null }, { nr: "W", effect: 1, statutory: true }];
  expect(paper(wishes)).toEqual(["A", "B", "C", "D", "X"]);
  expect(move(wishes, "X", 2)).toEqual({ writes: ["X: 2 (omdat)"], paper: ["A", "X", "B", "C", "D"] });
  expect(move(wishes, "W", 2).writes).toEqual([]);
});

test.each([
  ["waar het al staat", "B", 2],
  ["boven de eerste", "A", 0],
  ["onder de laatste", "D", 5],
  ["onbekend", "Z", 1],
])("niets verplaatst schrijft niets: %s", (_, nr, place) => {
  expect(move(four, nr, place).writes).toEqual([]);
});

test("wat er ook vaststaat: het item komt waar het moet en de anderen houden hun volgorde", () => {
  const wish = fc.record({
    effect: fc.option(fc.integer({ min: 0, max: 4 })),
    set: fc.option(fc.integer({ min: 1, max: 9 })),
    statutory: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
  });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 7 }), fc.nat(), fc.nat(), (list, which, where) => {
      const wishes = list.map((each, at) => ({ ...each, nr: `P-${at + 1}` }));
      const before = paper(wishes);
      const nr = before[which % Math.max(1, before.length)];
      if (nr === undefined) return;
      const place = (where % before.length) + 1;
      const others = before.filter((each) => each !== nr);
      expect(move(wishes, nr, place).paper).toEqual([...others.slice(0, place - 1), nr, ...others.slice(place - 1)]);
    }),
    { numRuns: 300, seed: 2023 },
  );
});
