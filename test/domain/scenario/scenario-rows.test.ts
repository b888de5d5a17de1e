import type { InitiativeId } from "../../../src/domain/model";
import type { ScenarioRow } from "../../../src/domain/model/scenario";
import { matchKey } from "../../../src/domain/matching";
import type { Portfolio } from "../../../src/domain/portfolio";
import { cents, empty, hours, pm, value } from "../../../src/domain/quantity";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import type { ScenarioChange } from "../../../src/domain/scenario/scenario-change";
import { readScenario, type Scenario, scenarioRows } from "../../../src/domain/scenario/scenario-rows";
import {
  aDemandRow,
  aPortfolio,
  aScenarioRow,
  aSupplyRow,
  aWish,
  hoursReading,
  periodOf,
} from "../../support/builders";

/** Four wishes that each ask jurist in 2023-Q1; P-4 can be outsourced. */
const register = (over: Partial<Portfolio> = {}): Portfolio =>
  aPortfolio({
    initiatives: [
      ...["P-1", "P-2", "P-3"].map((nr) => aWish(nr)),
      aWish("P-4", { outsourcingPrice: value(cents(900)), outsourcingHours: hoursReading(5) }),
    ],
    supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })],
    demand: ["P-1", "P-2", "P-3", "P-4"].map((nr) => aDemandRow({ nr, figures: { "2023-Q1": 30 } })),
    ...over,
  });

const of = portfolioProblem(register());

/** The place of the way of a candidate. */
const wayAt = (candidate: number, kind: string, shift = 0): number =>
  of.problem.candidates[candidate]?.ways.findIndex((way) => way.kind === kind && way.shift === shift) ?? -1;

const scenario: Scenario = {
  choice: [wayAt(0, "planned"), null, wayAt(2, "shifted", 1), wayAt(3, "outsourced")],
  pins: [
    { candidate: 0, isIn: true },
    { candidate: 1, isIn: false },
  ],
  hired: [{ cell: 0, hours: 12.5 }],
  capacity: [{ cell: 1, hours: -20 }],
};

const changes: readonly ScenarioChange[] = [
  { act: "pinIn", nr: "P-1" },
  { act: "pinOut", nr: "P-2" },
  { act: "drop", nr: "P-2" },
  { act: "shift", nr: "P-3", shift: 1, start: periodOf("2023-Q2") },
  { act: "outsource", nr: "P-4" },
  { act: "hire", role: "jurist", period: periodOf("2023-Q1"), hours: 12.5 },
  { act: "capacity", role: "jurist", period: periodOf("2023-Q2"), hours: -20 },
];

/** The row that a change is kept in. */
const rowOf = (change: ScenarioChange): ScenarioRow => {
  const { nr = "", shift = null, ...rest } = { ...change } as { nr?: string; shift?: number | null };
  return aScenarioRow({
    ...rest,
    ...("hours" in change && { hours: value(hours(change.hours)) }),
    nr,
    shift: shift === null ? empty : value(shift),
  } as Parameters<typeof aScenarioRow>[0]);
};

test("van een keuze blijven alleen rijen van wat anders is dan gepland", () => {
  expect(scenarioRows(of, scenario)).toEqual(changes);
  const planned = { choice: [0, 0, 0, 0], pins: [], hired: [], capacity: [] };
  expect(scenarioRows(of, planned)).toEqual([]);
});

test("uit die rijen komt dezelfde keuze terug", () => {
  expect(readScenario(of, changes.map(rowOf))).toEqual({ ...scenario, misfits: [] });
});

test("een rij zonder start schuift zoveel perioden", () => {
  const read = readScenario(of, [aScenarioRow({ nr: "p-3", act: "shift", shift: value(2) })]);
  expect([read.choice[2], read.misfits]).toEqual([wayAt(2, "shifted", 2), []]);
});

test("is het plan intussen verschoven, dan blijft de start staan, en wordt gezegd wat dat nu is", () => {
  const moved = portfolioProblem(
    register({ demand: ["P-1", "P-2", "P-3", "P-4"].map((nr) => aDemandRow({ nr, figures: { "2023-Q2": 30 } })) }),
  );
  const row = rowOf({ act: "shift", nr: "P-3", shift: 2, start: periodOf("2023-Q3") });
  const read = readScenario(moved, [row]);
  const way = moved.problem.candidates[2]?.ways[read.choice[2] ?? -1];
  expect([way?.shift, read.misfits]).toEqual([1, [{ kind: "planMoved", row: row.row, nr: "P-3", said: 2, now: 1 }]]);
});

test.each<[string, ScenarioRow, object]>([
  ["van een item dat er niet is of vastligt", aScenarioRow({ nr: "P-9" }), { kind: "item", nr: "P-9" }],
  ["die niet kan", aScenarioRow({ nr: "P-1", act: "outsource" }), { kind: "way", nr: "P-1" }],
  ["buiten het venster", aScenarioRow({ nr: "P-1", act: "shift", shift: value(-3) }), { kind: "way", nr: "P-1" }],
  [
    "van een rol die er niet is",
    aScenarioRow({ act: "hire", role: "Jursit", period: periodOf("2023-Q1"), hours: value(hours(5)), nr: "" }),
    { kind: "cell", role: "Jursit", period: "2023-Q1" },
  ],
  [
    "van een periode die niet telt",
    aScenarioRow({ act: "hire", role: "jurist", period: periodOf("2023-H1"), hours: value(hours(5)), nr: "" }),
    { kind: "cell", role: "jurist", period: "2023-H1" },
  ],
  ["zonder uren", aScenarioRow({ act: "hire", role: "jurist", period: periodOf("2023-Q1"), hours: pm, nr: "" }), {}],
  ["met een halve verschuiving", aScenarioRow({ act: "shift", shift: value(0.5) }), {}],
])("een rij %s verandert niets, en wordt genoemd", (_, row, misfit) => {
  const { misfits, ...read } = readScenario(of, [row]);
  expect(read).toEqual({ choice: [0, 0, 0, 0], pins: [], hired: [], capacity: [] });
  expect(misfits).toEqual([{ kind: "incomplete", row: row.row, ...misfit }]);
});

test("van twee rijen die van één item iets anders zeggen, telt de eerste", () => {
  const rows = [aScenarioRow({ nr: "P-1", act: "drop" }), aScenarioRow({ nr: "P-1", act: "shift", shift: value(1) })];
  const read = readScenario(of, rows);
  expect([read.choice[0], read.misfits]).toEqual([null, [{ kind: "second", row: rows[1]?.row, nr: "P-1" }]]);
  expect(rows[0]?.initiative).toBe(matchKey("P-1") as InitiativeId);
});
