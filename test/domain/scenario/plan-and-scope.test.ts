import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { excessOfPlan, planOf } from "../../../src/domain/scenario/plan";
import { concerned, scopedProblem, shortagesOfPlan } from "../../../src/domain/scenario/scope";
import { aDemandRow, aDependency, anInitiative, aPortfolio, aSupplyRow, aWish } from "../../support/builders";

/**
 * Jurist 100 per kwartaal, waarvan P-1 (vastgelegd) 120 in Q1 vraagt; P-2 vraagt 30 in Q1 en 90 in Q2, P-3 20 in Q2.
 * Planeconoom 10 in Q1, waarvan P-4 15 vraagt. P-5 wacht op P-2 en vraagt niets van beide.
 */
const found = portfolioProblem(
  aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), aWish("P-2"), aWish("P-3"), aWish("P-4"), aWish("P-5")],
    supply: [
      aSupplyRow({ role: "jurist", figures: { "2023-Q1": 100, "2023-Q2": 100 } }),
      aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": 10, "2023-Q2": 10 } }),
    ],
    demand: [
      aDemandRow({ nr: "P-1", role: "jurist", figures: { "2023-Q1": 120 } }),
      aDemandRow({ nr: "P-2", role: "jurist", figures: { "2023-Q1": 30, "2023-Q2": 90 } }),
      aDemandRow({ nr: "P-3", role: "jurist", figures: { "2023-Q2": 20 } }),
      aDemandRow({ nr: "P-4", role: "planeconoom", figures: { "2023-Q1": 15 } }),
    ],
    dependencies: [aDependency("P-2", "P-5"), aDependency("P-3", "P-2")],
  }),
);
const { problem } = found;
const cellOf = (role: string, key: string): number =>
  problem.cells.findIndex((cell) => cell.role === role && cell.period.key === key);
const [juristQ1, juristQ2, planner] = [
  cellOf("jurist", "2023-Q1"),
  cellOf("jurist", "2023-Q2"),
  cellOf("planeconoom", "2023-Q1"),
];

test("het plan van nu vraagt te veel waar vastgelegd en gewenst samen meer vragen dan er is", () => {
  const { hours } = excessOfPlan(problem);
  // Q1: 120 + 30 − 100 = 50; Q2: 90 + 20 − 100 = 10; planeconoom: 15 − 10 = 5.
  expect([hours[juristQ1], hours[juristQ2], hours[planner]]).toEqual([50, 10, 5]);
  expect(hours.filter((each) => each > 0)).toHaveLength(3);
});

test("de tekorten staan per rol, de grootste eerst", () => {
  expect(shortagesOfPlan(problem)).toEqual([
    { role: "jurist", cells: [juristQ1, juristQ2], hours: 60 },
    { role: "planeconoom", cells: [planner], hours: 5 },
  ]);
});

test("om een tekort gaat het bij wie daar uren vraagt, en bij wat daarmee samenhangt", () => {
  const nrs = (scope: readonly number[] | null) =>
    [...concerned(problem, scope)].map((at) => found.items[at]?.nr).sort();
  expect(nrs([planner])).toEqual(["P-4"]);
  // P-2 en P-3 vragen jurist in Q2, en P-5 wacht op P-2.
  expect(nrs([juristQ2])).toEqual(["P-2", "P-3", "P-5"]);
  expect(nrs(null)).toEqual(["P-2", "P-3", "P-4", "P-5"]);
});

test("wie het niet aangaat blijft zoals gepland, en geen cel wordt slechter dan in het plan", () => {
  const scoped = scopedProblem(problem, [planner]);
  const [second, , fourth] = scoped.candidates;
  expect([second?.mustBeDone, second?.ways.map(({ kind }) => kind)]).toEqual([true, ["planned"]]);
  expect([fourth?.mustBeDone, (fourth?.ways.length ?? 0) > 1]).toEqual([false, true]);
  // Jurist Q1: −20 over na vastgelegd, en het plan mag zijn 50 te veel houden: dan is er 30. Planeconoom mag hooguit 5 missen.
  expect([scoped.cells[juristQ1]?.limit, scoped.cells[juristQ1]?.mayLack]).toEqual([30, 0]);
  expect([scoped.cells[planner]?.limit, scoped.cells[planner]?.mayLack]).toEqual([10, 5]);
});

test("samenhang die het plan al breekt vraagt niets meer; de rest blijft gelden", () => {
  // P-2 begint in Q1 en P-3, dat eerst klaar moet, eindigt in Q2.
  expect(scopedProblem(problem, null).links).toEqual([{ kind: "finishFirst", from: 0, to: 3 }]);
  expect(planOf(problem)).toEqual([0, 0, 0, 0]);
});
