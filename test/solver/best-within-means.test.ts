import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import { bestWithinMeans } from "../../src/solver/best-within-means";
import { solveInProcess } from "../../src/solver/in-process";
import {
  aCriterion,
  aDemandRow,
  aDependency,
  anInitiative,
  aPortfolio,
  aScoreRow,
  aSupplyRow,
  aWish,
} from "../support/builders";

/** Jurist 100 in Q1, waarvan P-1 (vastgelegd) niets vraagt: P-2 vraagt 70 met score 90, P-3 en P-4 elk 50 met score 60 en 55. Niets schuift. */
const latestStart = anInitiative({}).start;
const portfolio = aPortfolio({
  initiatives: [anInitiative({ nr: "P-1" }), ...["P-2", "P-3", "P-4"].map((nr) => aWish(nr, { latestStart }))],
  supply: [aSupplyRow({ figures: { "2023-Q1": 100 } })],
  demand: [
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 70 } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": 50 } }),
    aDemandRow({ nr: "P-4", figures: { "2023-Q1": 50 } }),
  ],
  criteria: [aCriterion("Waarde")],
  scores: [aScoreRow("P-2", { Waarde: 9 }), aScoreRow("P-3", { Waarde: 6 }), aScoreRow("P-4", { Waarde: 5.5 })],
});

test("samenhang die het plan al breekt, en wat verplicht is en niet past, houdt haar niet tegen", async () => {
  // P-2 is verplicht, mist 20 uur en zou na P-3 komen, die gelijk met hem begint
  const blocked = aPortfolio({
    initiatives: [aWish("P-2", { latestStart, statutory: true }), aWish("P-3", { latestStart })],
    supply: [aSupplyRow({ figures: { "2023-Q1": 50 } })],
    demand: [
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 70 } }),
      aDemandRow({ nr: "P-3", figures: { "2023-Q1": 50 } }),
    ],
    dependencies: [aDependency("P-3", "P-2", { kind: "finishFirst" })],
  });
  const { answer, beside } = await bestWithinMeans(solveInProcess, blocked, portfolioProblem(blocked));
  expect(answer).toMatchObject({ status: "optimal", choice: [0, null] });
  expect(beside?.levelsOfBest.shortage).toBe(-20);
});

test("de rangorde met een streep laat liggen wat de beste keuze wel doet", async () => {
  const { answer, beside } = await bestWithinMeans(solveInProcess, portfolio, portfolioProblem(portfolio));
  expect(answer.status).toBe("optimal");
  // Van boven naar beneden past alleen P-2 (90); P-3 en P-4 samen passen ook, en zijn 115 waard.
  expect(beside?.ranked).toEqual([0, null, null]);
  expect(beside?.onlyInBest.map(({ nr }) => nr)).toEqual(["P-3", "P-4"]);
  expect(beside?.onlyInRanked.map(({ nr }) => nr)).toEqual(["P-2"]);
  expect([beside?.scoreOfRanked, beside?.scoreOfBest, beside?.canBeRanked]).toEqual([900, 1150, true]);
});

test("dat van veel items elk even telt omdat het gedaan wordt, maakt nergens een punt", async () => {
  // 60 items met score 0 en één met 1,0: samen 1 punt, hoeveel er ook gedaan wordt
  const nrs = Array.from({ length: 61 }, (_, at) => `P-${at + 1}`);
  const many = aPortfolio({
    initiatives: nrs.map((nr) => aWish(nr, { latestStart })),
    supply: [aSupplyRow({ figures: { "2023-Q1": 100 } })],
    demand: nrs.map((nr) => aDemandRow({ nr, figures: { "2023-Q1": 1 } })),
    criteria: [aCriterion("Waarde")],
    scores: nrs.map((nr) => aScoreRow(nr, { Waarde: nr === "P-61" ? 0.1 : 0 })),
  });
  const { answer, beside } = await bestWithinMeans(solveInProcess, many, portfolioProblem(many));
  expect(answer).toMatchObject({ status: "optimal", choice: nrs.map(() => 0) });
  expect([beside?.scoreOfRanked, beside?.scoreOfBest]).toEqual([10, 10]);
});

test("de rangorde die samenhang breekt, kan zo niet", async () => {
  // P-3 en P-4 gaan tegelijk; van boven naar beneden past P-3 (50) niet naast P-2 (70), en P-4 (25) wel
  const together = {
    ...portfolio,
    demand: [...portfolio.demand.slice(0, 2), aDemandRow({ nr: "P-4", figures: { "2023-Q1": 25 } })],
    dependencies: [aDependency("P-3", "P-4", { kind: "together" })],
  };
  const { beside } = await bestWithinMeans(solveInProcess, together, portfolioProblem(together));
  expect(beside?.ranked).toEqual([0, null, 0]);
  expect([beside?.canBeRanked, beside?.scoreOfRanked, beside?.scoreOfBest]).toEqual([false, 1450, 1150]);
});
