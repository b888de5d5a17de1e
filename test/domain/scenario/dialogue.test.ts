/** Pins and capacities, and why an item is left out. */
import { adjusted } from "../../../src/domain/scenario/adjust";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { hoursMore, whyNot } from "../../../src/domain/scenario/why-not";
import type { InitiativeId } from "../../../src/domain/model";
import { aDemandRow, aDependency, anInitiative, aPortfolio, aSupplyRow, aWish, periodOf } from "../../support/builders";

/** Jurist 100, planeconoom 10 in Q1 van 2023; P-2 vraagt 70 jurist, P-3 50 jurist en 12 planeconoom, P-4 35 jurist. Niets schuift. */
const latestStart = anInitiative({}).start;
const portfolio = aPortfolio({
  initiatives: [anInitiative({ nr: "P-1" }), ...["P-2", "P-3", "P-4"].map((nr) => aWish(nr, { latestStart }))],
  supply: [
    aSupplyRow({ role: "jurist", figures: { "2023-Q1": 100 } }),
    aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": 10 } }),
  ],
  demand: [
    aDemandRow({ nr: "P-2", role: "jurist", figures: { "2023-Q1": 70 } }),
    aDemandRow({ nr: "P-3", role: "jurist", figures: { "2023-Q1": 50 } }),
    aDemandRow({ nr: "P-3", role: "planeconoom", figures: { "2023-Q1": 12 } }),
    aDemandRow({ nr: "P-4", role: "jurist", figures: { "2023-Q1": 35 } }),
  ],
});
const found = portfolioProblem(portfolio);
const cell = (role: string): number =>
  found.problem.cells.findIndex((each) => each.role === role && each.period.key === "2023-Q1");
const id = (nr: string) => nr.toLowerCase() as InitiativeId;

test("erin, eruit, verschoven en een andere capaciteit", () => {
  const q1 = periodOf("2023-Q1").key;
  const [second, third, fourth] = adjusted(found, [
    { kind: "in", item: id("P-2") },
    { kind: "out", item: id("P-3") },
    { kind: "shift", item: id("P-4"), shift: 1 },
  ]).problem.candidates;
  expect([second?.mustBeDone, second?.ways.length]).toEqual([true, 1]);
  expect([third?.mustBeDone, third?.ways]).toEqual([false, []]);
  // P-4 kan niet schuiven: dan is er geen wijze over, en moet hij toch.
  expect([fourth?.mustBeDone, fourth?.ways]).toEqual([true, []]);
  const more = adjusted(found, [{ kind: "capacity", role: "Jurist", period: q1, hours: 25 }]);
  expect(more.problem.cells[cell("jurist")]?.limit).toBe(125);
  expect(more.basis[cell("jurist")]).toEqual({ supply: 125, fixed: 0 });
  expect(more.problem.cells[cell("planeconoom")]?.limit).toBe(10);
});

test("van wat erbuiten blijft: waar het niet past, en hoeveel daar ontbreekt", () => {
  // Met P-2 is er 30 jurist over: P-3 mist 20 jurist en 2 planeconoom, P-4 mist 5 jurist.
  const { problem } = found;
  expect(whyNot(problem, [0, null, null], 1)).toMatchObject({
    ...{ kind: "capacity", short: 22 },
    obstacles: [
      { cell: cell("jurist"), short: 20 },
      { cell: cell("planeconoom"), short: 2 },
    ],
  });
  expect(whyNot(problem, [0, null, null], 2)).toMatchObject({ kind: "capacity", short: 5 });
  expect(whyNot(problem, [null, null, 0], 0)).toMatchObject({ kind: "capacity", short: 5 });
  expect(whyNot(problem, [null, null, null], 2)).toMatchObject({ kind: "fits" });
  expect(whyNot(adjusted(found, [{ kind: "out", item: id("P-3") }]).problem, [0, null, null], 1)).toEqual({
    kind: "noWay",
  });
});

test("samenhang kan het zijn die in de weg staat", () => {
  const linked = portfolioProblem({ ...portfolio, dependencies: [aDependency("P-2", "P-4", { kind: "excludes" })] });
  expect(whyNot(linked.problem, [0, null, null], 2)).toEqual({
    kind: "links",
    links: [{ kind: "excludes", from: 0, to: 2 }],
  });
});

test("wat een paar uur meer van één rol erbij laat: de minste uren die één item toelaten", () => {
  expect(hoursMore(found.problem, [0, null, null])).toEqual([{ cell: cell("jurist"), hours: 5, candidate: 2 }]);
});
