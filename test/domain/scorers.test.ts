import { scorersOf } from "../../src/domain/scorers";
import { aCriterion, anInitiative, aPortfolio, aScoreRow, aWish } from "../support/builders";

const by = (nr: string, scorer: string, values: Readonly<Record<string, number>>) => aScoreRow(nr, values, scorer);

const register = aPortfolio({
  initiatives: [aWish("P-1"), aWish("P-2"), aWish("P-3"), anInitiative({ nr: "P-4" })],
  criteria: [aCriterion("effect"), aCriterion("urgentie", { weight: 3 })],
  scores: [
    by("P-2", "Controller", { effect: 8, urgentie: 2 }),
    by("P-2", "Bestuursadviseur", { effect: 4, urgentie: 6 }),
    by("P-2", "vastgesteld", { effect: 7, urgentie: 5 }),
    by("P-1", "Controller", { effect: 5 }),
    by("P-4", "Controller", { effect: 5 }),
  ],
});

test("de beoordelaars naast elkaar, met spreiding en wat er is vastgesteld; waar zij het meest verschillen eerst", () => {
  const { cards } = scorersOf(register);
  expect(cards.map(({ nr }) => nr)).toEqual(["P-2", "P-1", "P-3"]);
  // Bestuursadviseur: (4 + 3·6) / 40 = 55; Controller: (8 + 3·2) / 40 = 35; vastgesteld: (7 + 15) / 40 = 55.
  expect(cards[0]).toMatchObject({
    lines: [
      { scorer: "Bestuursadviseur", values: [4, 6], score: 55 },
      { scorer: "Controller", values: [8, 2], score: 35 },
    ],
    established: { scorer: "vastgesteld", values: [7, 5], score: 55 },
    values: [
      { value: 6, lowest: 4, highest: 8 },
      { value: 4, lowest: 2, highest: 6 },
    ],
    spread: { lowest: 35, highest: 55 },
  });
});

test("wie iets openlaat, heeft geen totaal; wie alleen is, heeft geen spreiding", () => {
  const [, alone, none] = scorersOf(register).cards;
  expect(alone).toMatchObject({ lines: [{ values: [5, null], score: null }], established: null, spread: null });
  expect(none).toMatchObject({ nr: "P-3", lines: [], established: null });
});
