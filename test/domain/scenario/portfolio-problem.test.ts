import type { Portfolio } from "../../../src/domain/portfolio";
import { cents, empty, pm, value } from "../../../src/domain/quantity";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import {
  aDemandRow,
  aDependency,
  anInitiative,
  aPortfolio,
  aSupplyRow,
  aWish,
  hoursReading,
  on,
} from "../../support/builders";

/** Jurist has 100 hours in each quarter of 2023, of which P-1, vastgelegd, takes 40 in the first. */
const register = (over: Partial<Portfolio> = {}): Portfolio =>
  aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), aWish("P-2")],
    supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 } })],
    demand: [
      aDemandRow({ nr: "P-1", figures: { "2023-Q1": 40 } }),
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50, "2023-Q2": 30 } }),
    ],
    ...over,
  });

const only = (over: Partial<Portfolio> = {}) => {
  const found = portfolioProblem(register(over));
  const [candidate] = found.problem.candidates;
  if (!candidate) throw new Error("no candidate");
  return { ...found, candidate };
};

test("wat vastligt neemt zijn uren eerst; erachter is het aanbod dat van een jaar eerder", () => {
  const { problem, calendar, assumedFrom, items } = portfolioProblem(register());
  expect(items.map(({ nr }) => nr)).toEqual(["P-2"]);
  expect(problem.cells.map(({ period, limit }) => [period.key, limit])).toEqual([
    ["2023-Q1", 60],
    ["2023-Q2", 100],
    ["2023-Q3", 100],
    ["2023-Q4", 100],
    ["2024-Q1", 100],
    ["2024-Q2", 100],
    ["2024-Q3", 100],
    ["2024-Q4", 100],
  ]);
  expect([calendar.length, assumedFrom]).toEqual([8, 4]);
});

test("wat meer vastligt dan er is, laat niets over en mag zelf tekortkomen", () => {
  const demand = [aDemandRow({ nr: "P-1", figures: { "2023-Q1": 140 } })];
  const [first, second] = portfolioProblem(register({ demand })).problem.cells;
  expect([first?.limit, first?.mayLack]).toEqual([-40, 40]);
  expect([second?.limit, second?.mayLack]).toEqual([100, 0]);
});

test("een gewenst item kan zoals gepland, en zonder uiterste start tot een jaar later", () => {
  const { candidate } = only();
  expect(candidate.ways.map(({ kind, shift, start, end }) => [kind, shift, start, end])).toEqual([
    ["planned", 0, 0, 1],
    ["shifted", 1, 1, 2],
    ["shifted", 2, 2, 3],
    ["shifted", 3, 3, 4],
    ["shifted", 4, 4, 5],
  ]);
  expect(candidate.ways[2]?.asks).toEqual([
    { cell: 2, hours: 50 },
    { cell: 3, hours: 30 },
  ]);
});

test("wat in meer rijen van dezelfde rol gevraagd wordt, telt op", () => {
  const demand = [
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 20 } }),
  ];
  expect(only({ demand }).candidate.ways[0]?.asks).toEqual([{ cell: 0, hours: 70 }]);
});

test("vroegste en uiterste start begrenzen het schuiven, in hele perioden", () => {
  const initiatives = [aWish("P-2", { earliestStart: on("2023-01-01"), latestStart: on("2023-08-15") })];
  const demand = [aDemandRow({ nr: "P-2", figures: { "2023-Q2": 10 } })];
  // Gepland in Q2: een kwartaal eerder mag, en tot Q3, want 15 augustus ligt vóór het begin van Q4.
  expect(only({ initiatives, demand }).candidate.ways.map(({ shift }) => shift)).toEqual([0, -1, 1]);
});

test("uitbesteden kost zijn prijs en laat de regie over, en kan alleen met beide", () => {
  const outsourced = (over: Parameters<typeof aWish>[1]) =>
    only({ initiatives: [aWish("P-2", { latestStart: on("2023-01-01"), ...over })] }).candidate.ways.slice(1);
  const price = { outsourcingPrice: value(cents(5_000_000)), outsourcingHours: hoursReading(16) };
  // 16 uur regie over 50 en 30: 10 en 6.
  expect(outsourced(price)).toMatchObject([
    {
      kind: "outsourced",
      extraCost: 5_000_000,
      asks: [
        { cell: 0, hours: 10 },
        { cell: 1, hours: 6 },
      ],
    },
  ]);
  expect(outsourced({ ...price, outsourcingHours: pm })).toEqual([]);
  expect(outsourced({ ...price, outsourcingPrice: empty })).toEqual([]);
});

test("p.m. en onbekend aanbod beperken niets, en worden genoemd", () => {
  const { uncertain, unlimited } = portfolioProblem(
    register({
      supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": pm } })],
      demand: [aDemandRow({ nr: "P-2", figures: { "2023-Q1": pm, "2023-Q2": 30 } })],
    }),
  );
  expect(uncertain).toEqual(["p-2"]);
  // Van Q3 en Q4 zegt het aanbod niets, ook niet een jaar eerder.
  expect(unlimited.map(({ role, period }) => [role, period.key])).toEqual([
    ["jurist", "2023-Q2"],
    ["jurist", "2023-Q3"],
    ["jurist", "2023-Q4"],
  ]);
});

test("achter een balans van minder dan een jaar is er geen jaar eerder: die perioden worden genoemd", () => {
  const { unlimited } = portfolioProblem(
    register({
      supply: [aSupplyRow({ figures: { "2023-Q3": 100, "2023-Q4": 100 } })],
      demand: [aDemandRow({ nr: "P-2", figures: { "2023-Q4": 30 } })],
    }),
  );
  // 2024-Q3 en 2024-Q4 nemen het aanbod van 2023; van Q1 en Q2 is er niets om van uit te gaan.
  expect(unlimited.map(({ period }) => period.key)).toEqual(["2024-Q1", "2024-Q2"]);
});

test("inhuur kan vanaf haar dag, met haar grens en tarief", () => {
  const hire = { hireMaximum: value(20), hireRate: value(cents(11_000)), hireFrom: on("2023-04-01") };
  const supply = [aSupplyRow({ ...hire, figures: { "2023-Q1": 100, "2023-Q2": 100 } })];
  expect(
    portfolioProblem(register({ supply }))
      .problem.cells.slice(0, 2)
      .map((cell) => cell.hire),
  ).toEqual([null, { most: 20, centsPerHour: 11_000, budget: null }]);
});

test("samenhang is een voorwaarde, ook met wat vastligt en dus niet wijkt", () => {
  const found = portfolioProblem(
    register({
      initiatives: [anInitiative({ nr: "P-1" }), aWish("P-2"), aWish("P-3")],
      dependencies: [
        aDependency("P-2", "P-3"),
        aDependency("P-1", "P-2"),
        aDependency("P-2", "P-3", { kind: "strengthens" }),
        aDependency("P-3", "P-1", { kind: "strengthens" }),
        aDependency("P-3", "P-9", { kind: "excludes" }),
      ],
    }),
  );
  expect([found.items.map(({ nr }) => nr), found.open]).toEqual([["P-2", "P-3", "P-1"], 2]);
  expect(found.problem.links).toEqual([
    { kind: "finishFirst", from: 0, to: 1 },
    { kind: "finishFirst", from: 2, to: 0 },
    { kind: "strengthens", from: 0, to: 1, value: 0.001 },
  ]);
  // P-1 loopt in Q1 en vraagt zijn uren al vóór de keuze.
  expect(found.problem.candidates[2]).toMatchObject({
    mustBeDone: true,
    value: 0,
    ways: [{ kind: "planned", start: 0, end: 0, asks: [] }],
  });
});

test("zonder statussen wordt uit elk item gekozen", () => {
  const initiatives = [anInitiative({ nr: "P-1", status: { kind: "untracked" } })];
  const { items, problem } = portfolioProblem(register({ initiatives }));
  expect(items.map(({ nr }) => nr)).toEqual(["P-1"]);
  expect(problem.cells[0]?.limit).toBe(100);
});

test("verplicht moet, en de score is de winst", () => {
  const initiatives = [aWish("P-2", { statutory: true, topTen: 3 })];
  expect(only({ initiatives }).candidate).toMatchObject({ mustBeDone: true, isTopTen: true, value: 0.01 });
});

test("kwartalen die het register overslaat tellen mee in hoeveel later iets begint", () => {
  const { calendar, problem, unlimited, assumedFrom } = portfolioProblem(
    register({
      supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q4": 70 } })],
      demand: [aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50 } })],
    }),
  );
  const [first] = problem.candidates;
  const starts = first?.ways.map(({ shift, start }) => `${shift} ${calendar[start ?? -1]?.key ?? ""}`);
  expect(starts).toEqual(["0 2023-Q1", "1 2023-Q2", "2 2023-Q3", "3 2023-Q4", "4 2024-Q1"]);
  expect(assumedFrom).toBe(4);
  expect(problem.cells.map(({ period, limit }) => `${period.key} ${limit}`)).toEqual([
    ...["2023-Q1 100", "2023-Q4 70", "2024-Q1 100", "2024-Q4 70"],
  ]);
  // ook waar een jaar eerder niets bekend is, wordt gezegd dat niets begrenst
  expect(unlimited.map(({ period }) => period.key)).toEqual(["2023-Q2", "2023-Q3", "2024-Q2", "2024-Q3"]);
});

test("regie van wat wordt ingekocht is over alle rollen verdeeld, ook die waarvan het aanbod niet bekend is", () => {
  const bought = { outsourcingPrice: value(cents(100)), outsourcingHours: hoursReading(20) };
  const { candidate } = only({
    initiatives: [aWish("P-2", bought)],
    supply: [
      aSupplyRow({ figures: { "2023-Q1": 100 } }),
      aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": pm } }),
    ],
    demand: [
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 60 } }),
      aDemandRow({ nr: "P-2", role: "planeconoom", figures: { "2023-Q1": 40 } }),
    ],
  });
  // van 20 uur regie valt 60 van de 100 bij jurist; zo komt het ook in Capaciteitsvraag te staan
  expect(candidate.ways.find(({ kind }) => kind === "outsourced")?.asks).toEqual([{ cell: 0, hours: 12 }]);
});

test("dat een item gedaan wordt, weegt ook met honderden nooit op tegen een tiende punt score", () => {
  const nrs = Array.from({ length: 300 }, (_, at) => `P-${at + 1}`);
  const { problem } = portfolioProblem(register({ initiatives: nrs.map((nr) => aWish(nr)) }));
  const values = problem.candidates.map((each) => each.value);
  expect(Math.min(...values)).toBeGreaterThan(1e-3);
  expect(values.reduce((sum, each) => sum + each, 0)).toBeLessThan(1);
});
