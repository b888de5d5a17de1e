import { capacityBalance } from "../../src/domain/capacity";
import { shortagePerPeriod } from "../../src/domain/shortage-per-period";
import { pm } from "../../src/domain/quantity";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow } from "../support/builders";

test("tekorten van rollen tellen op, en wat een andere rol over heeft maakt het niet goed", () => {
  const { views, periods } = capacityBalance(
    aPortfolio({
      initiatives: [anInitiative({ nr: "P-1" })],
      supply: [
        aSupplyRow({ role: "Jurist", figures: { "2023-Q1": 100, "2023-Q2": 100 } }),
        aSupplyRow({ role: "Inkoper", figures: { "2023-Q1": 100, "2023-Q2": pm } }),
        aSupplyRow({ role: "Planner", figures: { "2023-Q1": 900, "2023-Q2": 900 } }),
      ],
      demand: [
        aDemandRow({ nr: "P-1", role: "Jurist", figures: { "2023-Q1": 130, "2023-Q2": 60 } }),
        aDemandRow({ nr: "P-1", role: "Inkoper", figures: { "2023-Q1": 112, "2023-Q2": 400 } }),
        aDemandRow({ nr: "P-1", role: "Planner", figures: { "2023-Q1": 10, "2023-Q2": 10 } }),
      ],
    }),
  );
  expect(shortagePerPeriod(views.all.withLine, periods).map(({ period, hours }) => [period.key, hours])).toEqual([
    ["2023-Q1", 42],
    ["2023-Q2", 0],
  ]);
});

test("een periode waarvan van geen rol iets bekend is, is onbekend en geen nul", () => {
  const { views, periods } = capacityBalance(
    aPortfolio({
      initiatives: [anInitiative({ nr: "P-1" })],
      supply: [aSupplyRow({ role: "Jurist", figures: { "2023-Q1": pm } })],
      demand: [aDemandRow({ nr: "P-1", role: "Jurist", figures: { "2023-Q1": 130 } })],
    }),
  );
  expect(shortagePerPeriod(views.all.withLine, periods)[0]?.hours).toBeNull();
});
