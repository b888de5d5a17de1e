import { cents, value } from "../../../src/domain/quantity";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { readScenario, scenarioOutcome } from "../../../src/domain/scenario/scenario-rows";
import { type NamedOutcome, sideBySide } from "../../../src/domain/scenario/side-by-side";
import { aDemandRow, aPortfolio, aScenarioRow, aSupplyRow, aWish } from "../../support/builders";

/**
 * Jurist 100 uur en planeconoom 40 uur in elk kwartaal. P-2 vraagt in Q1 80 uur jurist, P-10 ook, en 50 uur planeconoom in Q2:
 * er ontbreken 60 uur jurist in Q1 en 10 uur planeconoom in Q2.
 */
const portfolio = aPortfolio({
  initiatives: [aWish("P-10"), aWish("P-2"), aWish("P-3")],
  supply: [
    aSupplyRow({
      ...{ hireMaximum: value(20), hireRate: value(cents(10_000)) },
      figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100 },
    }),
    aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": 40, "2023-Q2": 40, "2023-Q3": 40 } }),
  ],
  demand: [
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 80 } }),
    aDemandRow({ nr: "P-10", figures: { "2023-Q1": 80 } }),
    aDemandRow({ nr: "P-10", role: "planeconoom", figures: { "2023-Q2": 50 } }),
  ],
});

const named = (name: string, ...rows: Parameters<typeof readScenario>[1]): NamedOutcome => ({
  name,
  outcome: scenarioOutcome(portfolio, readScenario(portfolioProblem(portfolio), rows)),
  isRecommended: false,
});
const dropped = named("Niet doen", aScenarioRow({ nr: "P-10" }));
const later = named("Later", aScenarioRow({ nr: "P-2", act: "shift", shift: value(1) }));
const none: NamedOutcome = { name: "Kan niet", outcome: null, isRecommended: false };

const compared = sideBySide(portfolio, [dropped, later, none]);

test("per periode en per rol staat het tekort van nu naast dat van elk scenario; er wordt niemand ingehuurd", () => {
  expect(compared.total.hours).toEqual([70, 0, 10, null]);
  expect(compared.periods.map(({ of, hours }) => [of.key, ...hours])).toEqual([
    ["2023-Q1", 60, 0, 0, null],
    ["2023-Q2", 10, 0, 10, null],
    ["2023-Q3", 0, 0, 0, null],
  ]);
  expect(compared.roles.map(({ of, hours }) => [of, ...hours])).toEqual([
    ["jurist", 60, 0, 0, null],
    ["planeconoom", 10, 0, 10, null],
  ]);
});

test("alleen wat ergens verandert staat erbij, in de volgorde van nummers", () => {
  const said = compared.items.map(({ item, planned, changes }) => [
    ...[item.nr, planned?.start.key],
    ...changes.map((change) => change?.kind ?? null),
  ]);
  expect(said).toEqual([
    ["P-2", "2023-Q1", null, "shifted", null],
    ["P-10", "2023-Q1", "dropped", null, null],
  ]);
});

test("schuift een tekort voorbij de balans, dan staat die periode erbij, en dat haar aanbod aangenomen is", () => {
  const far = [
    aScenarioRow({ nr: "P-2", act: "shift", shift: value(3) }),
    aScenarioRow({ nr: "P-10", act: "shift", shift: value(3) }),
  ];
  const { periods, assumedFrom } = sideBySide(portfolio, [named("Ver", ...far)]);
  expect(periods.map(({ of, hours }) => [of.key, ...hours])).toEqual([
    ["2023-Q1", 60, 0],
    ["2023-Q2", 10, 0],
    ["2023-Q3", 0, 0],
    ["2024-Q1", 0, 10],
  ]);
  expect(assumedFrom?.key).toBe("2023-Q4");
  expect(compared.assumedFrom).toBeNull();
});
