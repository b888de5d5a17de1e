import { commitments } from "../../src/domain/commitments";
import { pm } from "../../src/domain/quantity";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, status } from "../support/builders";

const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ nr: "P-1" }),
    anInitiative({ nr: "P-2" }),
    anInitiative({ nr: "P-3", status: status("Gestopt") }),
  ],
  supply: [aSupplyRow()],
  demand: [
    aDemandRow({ nr: "P-1", commitment: "promised", figures: { "2023-Q1": 40, "2023-Q2": 20 } }),
    aDemandRow({ nr: "P-2", commitment: "rejected", figures: { "2023-Q1": 30 } }),
    aDemandRow({ nr: "P-2", role: "planeconoom", figures: { "2023-Q1": 10, "2023-Q2": pm } }),
    aDemandRow({ nr: "P-1", role: "planeconoom", commitment: "requested", figures: { "2023-Q1": 25 } }),
    aDemandRow({ nr: "P-3", commitment: "promised", figures: { "2023-Q1": 999 } }),
  ],
});

test("per rol gevraagd, toegezegd, afgewezen en wat wacht; p.m. telt niet mee en is geteld; buiten telt niet", () => {
  const { roles, total } = commitments(portfolio);
  expect(
    roles.map(({ role, asked, promised, rejected, waiting, share }) => [
      role,
      ...[asked, promised, rejected, waiting].map((each) => `${each.hours}+${each.open}`),
      share,
    ]),
  ).toEqual([
    ["jurist", "90+0", "60+0", "30+0", "0+0", 60 / 90],
    ["planeconoom", "35+1", "0+0", "0+0", "35+1", 0],
  ]);
  expect([total.asked.hours, total.promised.hours, total.share]).toEqual([125, 60, 60 / 125]);
});

test("wat niet is toegezegd: afgewezen eerst, dan waar niets van gezegd is, dan wat gevraagd is", () => {
  expect(commitments(portfolio).open.map(({ row, state, asked }) => [row.nr, row.role, state, asked.hours])).toEqual([
    ["P-2", "jurist", "rejected", 30],
    ["P-2", "planeconoom", "unsaid", 10],
    ["P-1", "planeconoom", "requested", 25],
  ]);
});

test("zonder vraag is er geen aandeel", () => {
  expect(commitments(aPortfolio()).total).toMatchObject({ asked: { hours: 0 }, share: null });
});
