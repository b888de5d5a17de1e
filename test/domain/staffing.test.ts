import { pm, unreadable } from "../../src/domain/quantity";
import { type Staffing, staffing } from "../../src/domain/staffing";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, aWish, status } from "../support/builders";

const portfolio = aPortfolio({
  initiatives: [anInitiative({ nr: "P-1" }), aWish("P-2"), anInitiative({ nr: "P-3", status: status("Gestopt") })],
  supply: [aSupplyRow({ role: "jurist", figures: { "2023-Q1": 120, "2023-Q2": pm } })],
  demand: [
    aDemandRow({ nr: "P-1", role: "jurist", staffing: "filled", figures: { "2023-Q1": 60, "2023-Q2": 60 } }),
    aDemandRow({ nr: "P-1", role: "Jurist", staffing: "vacancy", figures: { "2023-Q1": 20, "2023-Q2": pm } }),
    aDemandRow({ nr: "P-1", role: "planner", staffing: "filled", figures: { "2023-Q2": 8 } }),
    aDemandRow({ nr: "P-2", role: "jurist", staffing: "hiring", who: "Z. Zeker", figures: { "2023-Q1": 40 } }),
    aDemandRow({ nr: "P-2", role: "jurist", figures: { "2023-Q1": 10, "2023-Q2": unreadable } }),
    aDemandRow({ nr: "P-3", role: "jurist", staffing: "filled", figures: { "2023-Q1": 1000 } }),
  ],
});

const figures = ({ asked, filled, vacancy, hiring, unknown, degree }: Staffing) => [
  ...[asked.hours, filled, vacancy, hiring, unknown, degree, asked.open],
];

test("per rol: ingevuld ÷ de uren waarvan de bemensing bekend is; wat buiten staat, telt niet", () => {
  const { roles, total } = staffing(portfolio, "all");
  expect(roles.map((each) => [each.role.toLowerCase(), ...figures(each)])).toEqual([
    ["jurist", 190, 120, 20, 40, 10, 120 / 180, 2],
    ["planner", 8, 8, 0, 0, 0, 1, 0],
  ]);
  expect(figures(total)).toEqual([198, 128, 20, 40, 10, 128 / 188, 2]);
});

test("vastgelegd telt alleen wat vastligt", () => {
  expect(figures(staffing(portfolio, "committed").total)).toEqual([148, 128, 20, 0, 0, 128 / 148, 1]);
});

test("per periode, en waar niet alles is ingevuld", () => {
  const { periods, open } = staffing(portfolio, "all");
  expect(periods.map((each) => [each.period.key, ...figures(each)])).toEqual([
    ["2023-Q1", 130, 60, 20, 40, 10, 0.5, 0],
    ["2023-Q2", 68, 68, 0, 0, 0, 1, 2],
  ]);
  expect(open.map(({ role, period }) => [role.toLowerCase(), period.key])).toEqual([
    ["jurist", "2023-Q1"],
    ["jurist", "2023-Q2"],
  ]);
});

test("inhuur per jaar naast het eigen aanbod, zover dat bekend is", () => {
  expect(staffing(portfolio, "all").hire).toEqual([{ year: 2023, hiring: 40, supply: 120, unknown: 1, share: 0.25 }]);
});

test("zonder bekende bemensing is er geen graad", () => {
  const unsaid = aPortfolio({ demand: [aDemandRow({ figures: { "2023-Q1": 5 } })] });
  expect(figures(staffing(unsaid, "all").total)).toEqual([5, 0, 0, 0, 5, null, 0]);
});
