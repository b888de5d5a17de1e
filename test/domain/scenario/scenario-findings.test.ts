import { checkCoherence } from "../../../src/domain/coherence";
import type { ScenarioRow } from "../../../src/domain/model/scenario";
import type { Portfolio } from "../../../src/domain/portfolio";
import { hours, pm, value } from "../../../src/domain/quantity";
import { checkScenarios } from "../../../src/domain/scenario/scenario-findings";
import { aBottleneck, aPortfolio, aScenarioRow, aSupplyRow, periodOf } from "../../support/builders";

const found = (row: ScenarioRow, over: Partial<Portfolio> = {}) => {
  const portfolio = aPortfolio({ scenarios: [row], supply: [aSupplyRow()], ...over });
  return [...checkCoherence(portfolio), ...checkScenarios(portfolio)].map(({ severity, where, ...problem }) => ({
    ...problem,
    at: `${severity} ${where.kind === "row" ? where.field : ""}`,
  }));
};

const hire = (over: Parameters<typeof aScenarioRow>[0]): ScenarioRow =>
  aScenarioRow({ nr: "", act: "hire", role: "jurist", period: periodOf("2023-Q1"), hours: value(hours(8)), ...over });

test("een rij die alles zegt wat zij nodig heeft, is goed", () => {
  expect(found(aScenarioRow())).toEqual([]);
  expect(found(aScenarioRow({ act: "shift", start: periodOf("2023-Q3") }))).toEqual([]);
  expect(found(hire({}))).toEqual([]);
});

test.each<[string, ScenarioRow, object]>([
  ["welk item", aScenarioRow({ nr: "" }), { act: "drop", lacks: ["nr"], at: "advice nr" }],
  ["waarheen", aScenarioRow({ act: "shift" }), { act: "shift", lacks: ["shift"], at: "advice shift" }],
  [
    "hoeveel, waarvan en wanneer",
    hire({ role: "", period: null, hours: pm }),
    { act: "hire", lacks: ["role", "period", "hours"], at: "advice role" },
  ],
])("S-25: een rij zegt niet %s", (_, row, finding) => {
  expect(found(row)).toEqual([{ code: "S-25", ...finding }]);
});

test("S-25: een rij die niet zegt wat er gebeurt, is al bij het lezen genoemd", () => {
  expect(found(aScenarioRow({ act: null }))).toEqual([]);
});

test("S-26: een rol die niet in Capaciteitsaanbod staat; zonder die tabel wordt er niets van gezegd", () => {
  expect(found(hire({ role: "Jursit" }))).toEqual([
    { code: "S-26", role: "Jursit", suggestions: ["jurist"], at: "advice role" },
  ]);
  const portfolio = aPortfolio({ scenarios: [hire({ role: "Jursit" })] });
  expect(checkScenarios(portfolio)).toEqual([]);
});

test("S-7 en S-20: een scenario noemt een item of knelpunt dat er niet is", () => {
  expect(found(aScenarioRow({ nr: "P-9" }))).toMatchObject([{ code: "S-7", nr: "P-9", at: "now nr" }]);
  expect(found(aScenarioRow({ bottleneck: "KP-9" }), { bottlenecks: [aBottleneck()] })).toMatchObject([
    { code: "S-20", nr: "KP-9", at: "advice bottleneck" },
  ]);
  expect(found(aScenarioRow({ bottleneck: "KP-9" }))).toEqual([]);
});
