/** Who asks what, behind a cell of the balance. */
import { capacityBalance } from "../../../src/domain/capacity";
import type { Portfolio } from "../../../src/domain/portfolio";
import { pm, unreadable } from "../../../src/domain/quantity";
import { askersOf } from "../../../src/taskpane/capacity/askers";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, aWish } from "../../support/builders";
import { readFileSync } from "node:fs";
import { runReadRegister } from "../../../src/actions/read-register";
import { dayOf } from "../../../src/domain/quantity";
import { openWorkbook } from "../../support/driver";

const initiatives = [anInitiative(), aWish("P-2"), anInitiative({ nr: "P-3" }), anInitiative({ nr: "P-10" })];
const jurist = (over: Partial<Portfolio>) => {
  const { views } = capacityBalance(aPortfolio({ initiatives, supply: [aSupplyRow()], ...over }));
  const cell = views.all.withLine.roles[0]?.cells[0];
  if (!cell) throw new Error("no cell");
  return cell;
};

test("wie het meest vraagt staat voorop, gelijken op nummer", () => {
  const asked = [
    aDemandRow({ figures: { "2023-Q1": 10 } }),
    aDemandRow({ nr: "P-10", figures: { "2023-Q1": 40 } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": 40 } }),
    aDemandRow({ nr: "P-2", unit: "days", figures: { "2023-Q1": 10 } }),
  ];
  const askers = askersOf(jurist({ demand: asked }));
  expect(askers.map(({ contribution: { nr, hours } }) => [nr, hours])).toEqual([
    ["P-2", 80],
    ["P-3", 40],
    ["P-10", 40],
    ["P-1", 10],
  ]);
});

test("p.m. en onleesbaar staan bovenaan met hun naam, en tellen niet als 0", () => {
  const asked = [
    aDemandRow({ figures: { "2023-Q1": 500 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": pm } }),
    aDemandRow({ nr: "P-3", figures: { "2023-Q1": unreadable } }),
  ];
  const askers = askersOf(jurist({ demand: asked }));
  expect(askers.map(({ contribution: { nr, hours }, unknown }) => [nr, hours, unknown])).toEqual([
    ["P-2", null, "pm"],
    ["P-3", null, "unreadable"],
    ["P-1", 500, null],
  ]);
});

test("van maanden in een kwartaal staat erbij wat er getypt is; leeg en 0 vragen niets", () => {
  const figures = { "2023-01": 10, "2023-02": 0, "2023-03": pm, "2023-04": 99 };
  const supply = [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })];
  const [asker] = askersOf(jurist({ supply, demand: [aDemandRow({ figures })] }));
  expect(asker?.figures.map(({ period, figure }) => [period.key, figure.kind])).toEqual([
    ["2023-01", "value"],
    ["2023-03", "pm"],
  ]);
  expect(asker).toMatchObject({ unknown: "pm", contribution: { hours: null } });
});

test("wat in elke cel van het voorbeeldregister gevraagd wordt, telt op tot haar vraag", async () => {
  await openWorkbook(new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx")));
  const read = await runReadRegister(dayOf(2022, 9, 30));
  if (read.kind !== "done") throw new Error(read.kind);
  const { views } = capacityBalance(read.result.portfolio);
  let looked = 0;
  for (const view of [views.all.withLine, views.all.withoutLine, views.committed.withLine, views.committed.withoutLine])
    for (const cell of view.roles.flatMap(({ cells }) => cells)) {
      const askers = askersOf(cell);
      if (cell.demand === null) expect(cell.reasons.length).toBeGreaterThan(0);
      else {
        const sum = askers.reduce((total, { contribution: { hours } }) => total + (hours ?? NaN), 0);
        expect(sum).toBeCloseTo(cell.demand, 3);
        looked += 1;
      }
    }
  expect(looked).toBeGreaterThan(200);
});
