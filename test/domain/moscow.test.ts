import { matchKey } from "../../src/domain/matching";
import type { InitiativeId } from "../../src/domain/model";
import { moscowOf } from "../../src/domain/moscow";
import { rankInitiatives } from "../../src/domain/ranking";
import { aCriterion, aDemandRow, aPortfolio, aScoreRow, aSupplyRow, aWish } from "../support/builders";

test("wat verplicht is moet; wat past zou moeten, onder de streep kan, wat niet past nu niet; wat getypt is gaat voor", () => {
  // Jurist heeft 100. P-1 (verplicht) neemt 50, P-2 neemt 30, P-3 vraagt 40 van 20: daar staat de streep, P-4 past eronder.
  const asks = { "P-1": 50, "P-2": 30, "P-3": 40, "P-4": 10, "P-5": 90 };
  const portfolio = aPortfolio({
    initiatives: [
      aWish("P-1", { statutory: true }),
      aWish("P-2"),
      aWish("P-3"),
      aWish("P-4"),
      aWish("P-5", { priorityGroup: "zou moeten" }),
      aWish("P-6", { priorityGroup: "1. Hoogste prioriteit" }),
    ],
    supply: [aSupplyRow()],
    demand: Object.entries(asks).map(([nr, figure]) => aDemandRow({ nr, figures: { "2023-Q1": figure } })),
    criteria: [aCriterion("effect")],
    scores: Object.keys(asks).map((nr, at) => aScoreRow(nr, { effect: 9 - at })),
  });
  const labels = moscowOf(portfolio, rankInitiatives(portfolio));
  const labelOf = (nr: string) => labels.get(matchKey(nr) as InitiativeId);
  expect(["P-1", "P-2", "P-3", "P-4", "P-5", "P-6"].map(labelOf)).toEqual([
    { label: "must", isTyped: false },
    { label: "should", isTyped: false },
    { label: "notNow", isTyped: false },
    { label: "could", isTyped: false },
    { label: "should", isTyped: true },
    undefined,
  ]);
});
