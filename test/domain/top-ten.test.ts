import { defaultSettings } from "../../src/domain/settings";
import { topTen } from "../../src/domain/top-ten";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, on, status } from "../support/builders";

const portfolio = aPortfolio({
  settings: { ...defaultSettings, termEnd: on("2026-03-18") },
  initiatives: [
    anInitiative({ nr: "P-1", topTen: 3, end: on("2026-03-18") }),
    anInitiative({ nr: "P-2", topTen: 1, end: on("2026-03-19") }),
    anInitiative({ nr: "P-3", topTen: 2, end: on("2025-01-01") }),
    anInitiative({ nr: "P-4", topTen: 4, end: null }),
    anInitiative({ nr: "P-5", topTen: 5, end: on("2025-01-01") }),
    anInitiative({ nr: "P-6", topTen: 6, end: on("2025-01-01"), status: status("Geparkeerd") }),
    anInitiative({ nr: "P-7", topTen: null }),
    anInitiative({ nr: "P-8", topTen: 7, end: on("2025-01-01") }),
  ],
  supply: [
    aSupplyRow({ figures: { "2023-Q1": 200 } }),
    aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": 10 } }),
  ],
  demand: [
    aDemandRow({ nr: "P-1" }),
    aDemandRow({ nr: "P-2" }),
    aDemandRow({ nr: "P-3", role: "planeconoom", figures: { "2023-Q1": 25 } }),
    aDemandRow({ nr: "P-4" }),
    aDemandRow({ nr: "P-6" }),
    aDemandRow({ nr: "P-8", figures: { "2023-Q2": 5 } }),
  ],
});

test("wat vóór het einde van de bestuursperiode klaar is, en waaraan het anders ligt", () => {
  expect(
    topTen(portfolio).items.map(({ rank, initiative, feasibility, margin }) => [
      rank,
      initiative.nr,
      feasibility,
      margin,
    ]),
  ).toEqual([
    [1, "P-2", "late", -1],
    [2, "P-3", "short", on("2026-03-18") - on("2025-01-01")],
    [3, "P-1", "feasible", 0],
    [4, "P-4", "unknown", null],
    [5, "P-5", "unknown", on("2026-03-18") - on("2025-01-01")],
    [6, "P-6", "out", on("2026-03-18") - on("2025-01-01")],
    [7, "P-8", "unknown", on("2026-03-18") - on("2025-01-01")],
  ]);
});

test("de rolperiode met een tekort staat erbij, met wat het item er vraagt", () => {
  const [, short] = topTen(portfolio).items;
  expect(short?.shortages.map(({ at, asked }) => [at.role, at.period.key, at.balance, asked])).toEqual([
    ["planeconoom", "2023-Q1", -15, 25],
  ]);
});
