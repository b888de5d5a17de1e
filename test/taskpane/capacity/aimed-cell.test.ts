/** The cell for which another view opens this one. */
import { capacityBalance } from "../../../src/domain/capacity";
import { aimedCell } from "../../../src/taskpane/capacity/aimed-cell";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow } from "../../support/builders";

const figures = { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100 };
const view = capacityBalance(
  aPortfolio({
    initiatives: [anInitiative()],
    supply: [aSupplyRow({ role: "Jurist", figures }), aSupplyRow({ role: "Inkoop", figures })],
    demand: [aDemandRow({ role: "Jurist", figures: { "2023-Q1": 110, "2023-Q2": 180, "2023-Q3": 5 } })],
  }),
).views.all.withLine;
const aimed = (aim: string) => {
  const cell = aimedCell(view, aim);
  return cell && [cell.role, cell.period.key];
};

test("een rol met haar periode is die cel", () => {
  expect(aimed("jurist, 2023-Q3")).toEqual(["Jurist", "2023-Q3"]);
});

test("een rol alleen is haar grootste tekort, en zonder tekort haar eerste periode", () => {
  expect(aimed("Jurist")).toEqual(["Jurist", "2023-Q2"]);
  expect(aimed("inkoop")).toEqual(["Inkoop", "2023-Q1"]);
});

test("wat er niet is, leidt nergens heen", () => {
  expect(aimed("Planeconoom")).toBeUndefined();
  expect(aimed("Jurist, 2030-Q1")).toBeUndefined();
});
