import { freedoms, withinMeans } from "../../../src/domain/scenario/options";
import { outcomeOf } from "../../../src/domain/scenario/outcome";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { questionOf } from "../../../src/domain/scenario/question";
import { hireChecks } from "../../../src/domain/scenario/staffing-of-hire";
import { cents, value } from "../../../src/domain/quantity";
import {
  aDemandRow,
  aFinanceRow,
  anInitiative,
  aPortfolio,
  aSupplyRow,
  aWish,
  hoursReading,
  on,
} from "../../support/builders";

/** Jurist 100 per kwartaal van 2023: P-1, vastgelegd, vraagt 40 in Q1, P-2 50 in Q1 en 30 in Q2, P-3 35 in Q1. In Q1 ontbreken 25. */
const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ nr: "P-1" }),
    aWish("P-2", { outsourcingPrice: value(cents(5_000_000)), outsourcingHours: hoursReading(16) }),
    aWish("P-3"),
  ],
  supply: [
    aSupplyRow({
      ...{ hireMaximum: value(20), hireRate: value(cents(11_000)), hireFrom: on("2023-01-01") },
      figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 },
    }),
  ],
  demand: [
    aDemandRow({ nr: "P-1", figures: { "2023-Q1": 40 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50, "2023-Q2": 30 } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": 35 } }),
  ],
  finances: [aFinanceRow("cost", { 2023: 1000, 2024: 1000 }, { nr: "P-3" })],
});
const found = portfolioProblem(portfolio);

test("het plan zelf verandert niets, en laat het tekort zien", () => {
  const outcome = outcomeOf(portfolio, found, questionOf(found.problem, null, withinMeans), [0, 0]);
  expect(outcome).toMatchObject({ shortBefore: 25, shortAfter: 25, changes: [], money: [] });
  expect(outcome.cells[0]).toMatchObject({
    supply: 100,
    demandBefore: 125,
    demandAfter: 125,
    hired: 0,
    shortAfter: 25,
  });
  expect([outcome.latestBefore?.key, outcome.latestAfter?.key]).toEqual(["2023-Q2", "2023-Q2"]);
});

test("niet doen spaart uren en geld", () => {
  const outcome = outcomeOf(portfolio, found, questionOf(found.problem, null, freedoms.notDoing), [0, null]);
  expect(outcome).toMatchObject({
    ...{ shortBefore: 25, shortAfter: 0 },
    money: [
      { year: 2023, nature: "incidental", cents: -100_000 },
      { year: 2024, nature: "incidental", cents: -100_000 },
    ],
  });
  expect(outcome.changes.map(({ item, kind, to }) => [item.nr, kind, to])).toEqual([["P-3", "dropped", null]]);
  expect(outcome.cells[0]).toMatchObject({ demandBefore: 125, demandAfter: 90 });
});

test("faseren verschuift uren, geld en de laatste datum", () => {
  const question = questionOf(found.problem, null, freedoms.phasing);
  const threeLater = question.problem.candidates[1]?.ways.findIndex(({ shift }) => shift === 3) ?? -1;
  const outcome = outcomeOf(portfolio, found, question, [0, threeLater]);
  expect(outcome.changes).toMatchObject([
    { kind: "shifted", shift: 3, from: { start: { key: "2023-Q1" } }, to: { start: { key: "2023-Q4" } } },
  ]);
  expect([outcome.shortAfter, outcome.latestAfter?.key]).toEqual([0, "2023-Q4"]);
  // Negen maanden later: driekwart van elk jaar schuift een jaar op. 2023: 1000 → 250; 2024: 1000 → 1000; 2025: 750.
  expect(outcome.money).toEqual([
    { year: 2023, nature: "incidental", cents: -75_000 },
    { year: 2025, nature: "incidental", cents: 75_000 },
  ]);
  expect(outcome.extra).toEqual([]);
  expect(outcome.cells.map(({ demandAfter }) => demandAfter).slice(0, 4)).toEqual([90, 30, 0, 35]);
});

test("inhuur vult het tekort zover de markt gaat, en kost haar tarief in het jaar van de periode", () => {
  const outcome = outcomeOf(portfolio, found, questionOf(found.problem, null, freedoms.extraMeans), [0, 0]);
  expect(outcome.cells[0]).toMatchObject({ hired: 20, hireCost: 220_000, shortBefore: 25, shortAfter: 5 });
  expect(outcome.money).toEqual([{ year: 2023, nature: "incidental", cents: 220_000 }]);
  expect(outcome.extra).toEqual(outcome.money);
});

test("uitbesteden laat de regie over en kost zijn prijs", () => {
  const question = questionOf(found.problem, null, freedoms.outsourcing);
  const bought = question.problem.candidates[0]?.ways.findIndex(({ kind }) => kind === "outsourced") ?? -1;
  const outcome = outcomeOf(portfolio, found, question, [bought, 0]);
  // 16 uur regie over 50 en 30: 10 in Q1.
  expect(outcome.cells[0]).toMatchObject({ demandAfter: 40 + 10 + 35, shortAfter: 0 });
  expect(outcome.money).toEqual([{ year: 2023, nature: "incidental", cents: 5_000_000 }]);
  expect(outcome.extra).toEqual(outcome.money);
});

test("of er mensen te vinden zijn, staat los van het geld", () => {
  const verdictsWith = (hire: object) => {
    const other = { ...portfolio, supply: portfolio.supply.map((row) => ({ ...row, ...hire })) };
    return hireChecks(other, portfolioProblem(other).problem, null).map(({ short, most, verdict }) => [
      short,
      most,
      verdict,
    ]);
  };
  expect(verdictsWith({})).toEqual([[25, 20, "partly"]]);
  expect(verdictsWith({ hireMaximum: value(25) })).toEqual([[25, 25, "yes"]]);
  expect(verdictsWith({ hireFrom: on("2023-04-01") })).toEqual([[25, 0, "no"]]);
  expect(verdictsWith({ hireMaximum: { kind: "empty" } })).toEqual([[25, 0, "unknown"]]);
});
