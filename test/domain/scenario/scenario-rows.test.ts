import type { InitiativeId } from "../../../src/domain/model";
import type { ScenarioRow } from "../../../src/domain/model/scenario";
import type { Portfolio } from "../../../src/domain/portfolio";
import { cents, empty, hours, pm, value } from "../../../src/domain/quantity";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import type { ScenarioChange } from "../../../src/domain/scenario/scenario-change";
import type { Adjustment } from "../../../src/domain/scenario/adjust";
import { type Outcome, outcomeOf } from "../../../src/domain/scenario/outcome";
import type { Choice } from "../../../src/domain/scenario/problem";
import type { Question } from "../../../src/domain/scenario/question";
import { readScenario, scenarioOutcome, scenarioRows } from "../../../src/domain/scenario/scenario-rows";
import {
  aDemandRow,
  aPortfolio,
  aScenarioRow,
  aSupplyRow,
  aWish,
  hoursReading,
  periodOf,
} from "../../support/builders";

/** Four wishes that each ask 30 of 100 hours jurist in 2023-Q1; P-4 can be outsourced, and 60 hours can be hired. */
const register = (over: Partial<Portfolio> = {}): Portfolio =>
  aPortfolio({
    initiatives: [
      ...["P-1", "P-2", "P-3"].map((nr) => aWish(nr)),
      aWish("P-4", { outsourcingPrice: value(cents(900)), outsourcingHours: hoursReading(5) }),
    ],
    supply: [
      aSupplyRow({
        ...{ hireMaximum: value(60), hireRate: value(cents(10_000)) },
        figures: { "2023-Q1": 100, "2023-Q2": 100 },
      }),
    ],
    demand: ["P-1", "P-2", "P-3", "P-4"].map((nr) => aDemandRow({ nr, figures: { "2023-Q1": 30 } })),
    ...over,
  });

const of = portfolioProblem(register());

const [first, second, third, fourth] = of.items.map(({ id }) => id) as [
  InitiativeId,
  InitiativeId,
  InitiativeId,
  InitiativeId,
];

/** The place of the way of a candidate. */
const wayAt = (candidate: number, kind: string, shift = 0): number =>
  of.problem.candidates[candidate]?.ways.findIndex((way) => way.kind === kind && way.shift === shift) ?? -1;

const planned = of.problem.candidates.map((_, at) => wayAt(at, "planned"));
const everyone: Question = { problem: of.problem, scope: null, concerned: new Set([0, 1, 2, 3]) };
const outcome = (choice: Choice): Outcome => outcomeOf(register(), of, everyone, choice);

/** P-2 is left out, P-3 starts a quarter later, P-4 is bought. */
const choice = [wayAt(0, "planned"), null, wayAt(2, "shifted", 1), wayAt(3, "outsourced")];

const rowsOfChoice: readonly ScenarioChange[] = [
  { act: "drop", nr: "P-2" },
  { act: "shift", nr: "P-3", shift: 1, start: periodOf("2023-Q2") },
  { act: "outsource", nr: "P-4" },
];

const adjustments: readonly Adjustment[] = [
  { kind: "in", item: first },
  { kind: "out", item: second },
  { kind: "shift", item: third, shift: 1 },
  { kind: "outsource", item: fourth },
  { kind: "capacity", role: "jurist", period: periodOf("2023-Q2").key, hours: -20 },
];

const rowsOfAdjustments: readonly ScenarioChange[] = [
  { act: "pinIn", nr: "P-1", shift: null, start: null },
  { act: "pinOut", nr: "P-2" },
  { act: "pinIn", nr: "P-3", shift: 1, start: periodOf("2023-Q2") },
  { act: "pinOutsourced", nr: "P-4" },
  { act: "capacity", role: "jurist", period: periodOf("2023-Q2"), hours: -20 },
];

/** The row that a change is kept in. */
const rowOf = (change: ScenarioChange): ScenarioRow =>
  aScenarioRow({
    nr: "",
    ...change,
    shift: "shift" in change && change.shift !== null ? value(change.shift) : empty,
    hours: "hours" in change ? value(hours(change.hours)) : empty,
  });

test("van een keuze blijven alleen rijen van wat anders is dan gepland", () => {
  expect(scenarioRows(of, outcome(choice), [])).toEqual(rowsOfChoice);
  expect(scenarioRows(of, { changes: [], cells: [] }, [])).toEqual([]);
});

test("wat iemand vasthoudt, staat er één keer, met wanneer het dan begint", () => {
  expect(scenarioRows(of, outcome(choice), adjustments)).toEqual(rowsOfAdjustments);
});

test("wat is ingehuurd hoort bij de keuze", () => {
  expect(scenarioRows(of, outcome(planned), [])).toEqual([
    { act: "hire", role: "jurist", period: periodOf("2023-Q1"), hours: 20 },
  ]);
});

test("uit die rijen komt dezelfde keuze terug, en hetzelfde wat zij brengt", () => {
  const read = readScenario(of, rowsOfChoice.map(rowOf));
  expect([read.choice, read.adjustments, read.misfits]).toEqual([choice, [], []]);
  const { levels, cells, changes, money } = outcome(choice);
  expect(scenarioOutcome(register(), read)).toMatchObject({ levels, cells, changes, money });
});

test("uit wat iemand vasthield komt dat terug, met de capaciteit die het scenario heeft", () => {
  const read = readScenario(of, rowsOfAdjustments.map(rowOf));
  expect([read.choice, read.adjustments, read.misfits]).toEqual([choice, adjustments, []]);
  expect(read.found.problem.cells.map(({ limit }) => limit).slice(0, 2)).toEqual([100, 80]);
});

test("van een scenario worden niet meer uren ingehuurd dan het zegt", () => {
  const short = (rows: readonly ScenarioRow[]): number =>
    scenarioOutcome(register(), readScenario(of, rows)).shortAfter;
  const hire = (count: number) => rowOf({ act: "hire", role: "Jurist", period: periodOf("2023-Q1"), hours: count });
  expect([short([]), short([hire(5)]), short([hire(20)])]).toEqual([20, 15, 0]);
  const tooMuch = readScenario(of, [hire(80)]);
  expect(tooMuch.misfits).toMatchObject([{ kind: "hire", role: "Jurist", period: "2023-Q1", most: 60 }]);
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
  expect(read).toMatchObject({ choice: planned, adjustments: [] });
  expect(read.found.basis).toEqual(of.basis);
  expect(misfits).toEqual([{ kind: "incomplete", row: row.row, ...misfit }]);
});

test("van twee rijen die van één item iets anders zeggen, telt de eerste", () => {
  const rows = [aScenarioRow({ nr: "P-1", act: "drop" }), aScenarioRow({ nr: "P-1", act: "shift", shift: value(1) })];
  const read = readScenario(of, rows);
  expect([read.choice[0], read.misfits]).toEqual([null, [{ kind: "second", row: rows[1]?.row, nr: "P-1" }]]);
});
