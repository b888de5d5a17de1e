/** The options of one tekort, each worked out by hand beforehand. */
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import { shortagesOfPlan } from "../../src/domain/scenario/scope";
import { cents, value } from "../../src/domain/quantity";
import { compareOptions } from "../../src/solver/compare-options";
import { solveInProcess } from "../../src/solver/in-process";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, aWish, hoursReading, on } from "../support/builders";

/**
 * Jurist 100 per kwartaal van 2023, waarvan 20 bij te huren voor 110 euro. In Q1 vraagt P-1 (vastgelegd) 40, P-2 (top 10, schuift
 * niet, uit te besteden voor 50.000 euro met 16 uur regie) 50 en P-3 35: er ontbreken 25 uur. P-2 vraagt in Q2 nog 30.
 */
const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ nr: "P-1" }),
    aWish("P-2", {
      ...{ topTen: 1, latestStart: on("2023-01-01") },
      ...{ outsourcingPrice: value(cents(5_000_000)), outsourcingHours: hoursReading(16) },
    }),
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
});
const found = portfolioProblem(portfolio);

const compared = () =>
  compareOptions(solveInProcess, portfolio, found, shortagesOfPlan(found.problem)[0]?.cells ?? null);

test("elke mogelijkheid doet alleen wat haar naam zegt", async () => {
  const { options } = await compared();
  const said = options.map(({ option, outcome }) => [
    option,
    outcome?.shortAfter,
    outcome?.changes.map(({ item, kind, shift }) => `${item.nr} ${kind} ${shift}`),
    outcome?.money.map((each) => `${each.year} ${each.cents}`),
  ]);
  expect(said).toEqual([
    ["notDoing", 0, ["P-3 dropped 0"], []],
    // P-3 naar Q2, waar P-2 30 vraagt: 65 van 100
    ["phasing", 0, ["P-3 shifted 1"], []],
    // 20 uur à 110 euro, en 5 blijven ontbreken
    ["extraMeans", 5, [], ["2023 220000"]],
    ["outsourcing", 0, ["P-2 outsourced 0"], ["2023 5000000"]],
    // niets uitgesteld en niets geschrapt gaat vóór kosten
    ["combined", 0, ["P-2 outsourced 0"], ["2023 5000000"]],
  ]);
});

test("aangeraden wordt wat het tekort oplost, niets schrapt en niets uitstelt; de mengvorm voegt hier niets toe", async () => {
  const { recommendation, mixAdds, hire } = await compared();
  expect(recommendation).toEqual({
    option: "outsourcing",
    next: { option: "phasing", difference: { level: "delay", by: 1 } },
  });
  expect(mixAdds).toBeNull();
  expect(hire.map(({ short, most, verdict }) => [short, most, verdict])).toEqual([[25, 20, "partly"]]);
});
