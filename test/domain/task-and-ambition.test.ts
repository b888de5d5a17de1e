import { empty, pm } from "../../src/domain/quantity";
import { taskAndAmbition } from "../../src/domain/task-and-ambition";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, aWish, status } from "../support/builders";

test("taken naast ambities: items, uren, en wat er per periode is; lijnwerk zonder keuze is een taak", () => {
  const portfolio = aPortfolio({
    initiatives: [
      anInitiative({ nr: "P-1", demandClass: "task" }),
      anInitiative({ nr: "P-2", demandClass: null, workingMethod: "line" }),
      aWish("P-3", { demandClass: "ambition" }),
      anInitiative({ nr: "P-4", demandClass: null }),
      anInitiative({ nr: "P-5", demandClass: "task", status: status("Gestopt") }),
    ],
    supply: [aSupplyRow({ figures: { "2023-Q1": 200, "2023-Q2": 200 } })],
    demand: [
      aDemandRow({ nr: "P-1", figures: { "2023-Q1": 40, "2023-Q2": 10 } }),
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 5 } }),
      aDemandRow({ nr: "P-3", figures: { "2023-Q1": 30, "2023-Q2": pm } }),
      aDemandRow({ nr: "P-5", figures: { "2023-Q1": 500 } }),
    ],
  });
  const { periods, classes, totals } = taskAndAmbition(portfolio);
  expect(periods.map(({ key }) => key)).toEqual(["2023-Q1", "2023-Q2"]);
  expect(
    classes.map((each) => [
      each.class,
      each.items,
      each.committedItems,
      `${each.asked.hours}+${each.asked.open}`,
      each.committed.hours,
      each.periods.map(({ hours, open }) => `${hours}+${open}`),
    ]),
  ).toEqual([
    ["task", 2, 2, "55+0", 55, ["45+0", "10+0"]],
    ["ambition", 1, 0, "30+1", 0, ["30+0", "0+1"]],
    ["unsaid", 1, 1, "0+0", 0, ["0+0", "0+0"]],
  ]);
  expect(totals.map(({ supply, unknown }) => [supply, unknown])).toEqual([
    [200, 0],
    [null, 1],
  ]);
});

test("wat taken overlaten, rekent alleen met rollen waarvan het aanbod bekend is", () => {
  // Jurist heeft 100, taken vragen er 60; van planeconoom is het aanbod leeg, en taken vragen er 80.
  const { left, totals } = taskAndAmbition(
    aPortfolio({
      initiatives: [anInitiative({ nr: "P-1", demandClass: "task" })],
      supply: [aSupplyRow(), aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": empty } })],
      demand: [
        aDemandRow({ figures: { "2023-Q1": 60 } }),
        aDemandRow({ role: "planeconoom", figures: { "2023-Q1": 80 } }),
      ],
    }),
  );
  expect([left, totals.map(({ unknown }) => unknown)]).toEqual([[40], [1]]);
});
