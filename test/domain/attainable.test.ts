import { capacityBalance } from "../../src/domain/capacity";
import type { Portfolio } from "../../src/domain/portfolio";
import { pm } from "../../src/domain/quantity";
import { aDemandRow, anInitiative, aPerson, aPortfolio, aSupplyRow, aWish } from "../support/builders";

const attainable = (over: Partial<Portfolio>) =>
  capacityBalance(aPortfolio({ supply: [], demand: [], ...over })).attainable;

const leader = (figures: Readonly<Record<string, number | typeof pm>>) =>
  aSupplyRow({ role: "Projectleider", figures });
const asks = (nr: string, hours: number | typeof pm) =>
  aDemandRow({ nr, role: "projectleider", figures: { "2023-Q1": hours } });

const five = {
  initiatives: [
    anInitiative({ nr: "P-1" }),
    anInitiative({ nr: "P-2", workingMethod: "programme" }),
    aWish("P-3"),
    anInitiative({ nr: "C-1", workingMethod: "process" }),
    anInitiative({ nr: "L-1", workingMethod: "line" }),
  ],
  demand: [asks("P-1", 100), asks("P-2", 200), asks("P-3", 60), asks("C-1", 30), asks("L-1", 20)],
};

test("het aanbod min ander werk, gedeeld door het gemiddelde per programma of project, naar beneden", () => {
  // 100 + 200 + 60 = 360 over drie items is 120 gemiddeld; 400 − 30 − 20 = 350; 350 / 120 = 2,9.
  expect(attainable({ ...five, supply: [leader({ "2023-Q1": 400 })] })).toMatchObject({
    foundBy: "roleName",
    roles: ["Projectleider"],
    periods: [
      {
        attainable: 2,
        askedCommitted: 2,
        askedWanted: 1,
        supply: 400,
        otherDemand: 50,
        averageHours: 120,
      },
    ],
  });
});

test.each([
  [410, 3],
  [409, 2],
  [50, 0],
  [20, 0],
  [650, 5],
])("met %d uur kan Projectleiding er %d aan", (hours, count) => {
  expect(attainable({ ...five, supply: [leader({ "2023-Q1": hours })] }).periods[0]?.attainable).toBe(count);
});

test("precies genoeg uren is genoeg, ook bij een gemiddelde dat niet uitkomt", () => {
  const initiatives = ["P-1", "P-2", "P-3"].map((nr) => anInitiative({ nr }));
  const demand = initiatives.map(({ nr }) => asks(nr, 0.1));
  expect(attainable({ initiatives, demand, supply: [leader({ "2023-Q1": 0.3 })] }).periods[0]?.attainable).toBe(3);
});

test("wat samen niets vraagt, geeft geen getal: 0,1 + 0,2 − 0,3", () => {
  const demand = [0.1, 0.2, -0.3].map((hours) => asks("P-1", hours));
  const [found] = attainable({ demand, supply: [leader({ "2023-Q1": 100 })] }).periods;
  expect(found).toMatchObject({ attainable: null, averageHours: 0 });
});

test("een item dat uit twee rijen of rollen vraagt, is één item", () => {
  const supply = [leader({ "2023-Q1": 100 }), aSupplyRow({ role: "Programmamanager", figures: { "2023-Q1": 100 } })];
  const demand = [asks("P-1", 50), aDemandRow({ role: "programmamanager", figures: { "2023-Q1": 30 } })];
  expect(attainable({ supply, demand })).toMatchObject({
    roles: ["Programmamanager", "Projectleider"],
    periods: [{ attainable: 2, askedCommitted: 1, averageHours: 80, supply: 200 }],
  });
});

test.each([
  ["de vraag is p.m.", { demand: [asks("P-1", pm)], supply: [leader({ "2023-Q1": 100 })] }],
  ["het aanbod is p.m.", { demand: [asks("P-1", 10)], supply: [leader({ "2023-Q1": pm })] }],
  ["niemand vraagt", { demand: [], supply: [leader({ "2023-Q1": 100 })] }],
])("geen getal als %s", (_, over) => {
  expect(attainable(over).periods[0]?.attainable).toBeNull();
});

test("zonder rol van die naam de rollen waarvan de portfoliomanager capaciteitshouder is", () => {
  const people = [aPerson({ name: "J. Portfolio", functions: ["portfolioManager"] })];
  const supply = [
    aSupplyRow({ role: "Trekkers", owner: "L. Visser; j. portfolio" }),
    aSupplyRow({ role: "jurist", owner: "L. Visser" }),
  ];
  expect(attainable({ people, supply, demand: [aDemandRow({ role: "trekkers" })] })).toMatchObject({
    foundBy: "portfolioManager",
    roles: ["Trekkers"],
    periods: [{ attainable: 2 }],
  });
});

test("zonder zo'n rol geen antwoord", () => {
  expect(attainable({ supply: [aSupplyRow()] })).toEqual({ foundBy: "none", roles: [], periods: [] });
});
