import { budgetChoices } from "../../../src/domain/made-list/budget-choices";
import type { FinanceRow } from "../../../src/domain/model";
import { pm } from "../../../src/domain/quantity";
import { aFinanceRow, anInitiative, aPortfolio } from "../../support/builders";

const asked = (kind: FinanceRow["kind"], nature: FinanceRow["nature"], byYear: Parameters<typeof aFinanceRow>[1]) =>
  aFinanceRow(kind, byYear, { nature, inBudget: "new" });

const known = (finances: readonly FinanceRow[]) => {
  const columns = budgetChoices(aPortfolio({ finances })).groups[0]?.lines[0]?.columns;
  return {
    structural: columns?.structural.map((year) => [year.year, year.known, year.pm]),
    incidental: columns?.incidental.map((year) => [year.year, year.known, year.pm]),
  };
};

test("elk jaar van T tot en met T+3 is lasten min baten, structureel en incidenteel apart; een leeg jaar is geen nul", () =>
  expect(
    known([
      asked("cost", "structural", { 2024: 20_000, 2025: 20_000 }),
      asked("income", "structural", { 2025: 5_000 }),
      asked("cost", "incidental", { 2023: 1_000, 2027: 9_000 }),
    ]),
  ).toEqual({
    structural: [
      [2023, null, 0],
      [2024, 2_000_000, 0],
      [2025, 1_500_000, 0],
      [2026, null, 0],
    ],
    incidental: [
      [2023, 100_000, 0],
      [2024, null, 0],
      [2025, null, 0],
      [2026, null, 0],
    ],
  }));

test("p.m. naast een bedrag wordt geteld, en dekking en wat al in de begroting staat doen niet mee", () =>
  expect(
    known([
      asked("cost", "incidental", { 2023: 1_000 }),
      asked("income", "incidental", { 2023: pm }),
      asked("funding", "incidental", { 2023: 1_000 }),
      aFinanceRow("cost", { 2023: 7_000 }, { nature: "incidental", inBudget: "yes" }),
    ]).incidental,
  ).toEqual([
    [2023, 100_000, 1],
    [2024, null, 0],
    [2025, null, 0],
    [2026, null, 0],
  ]));

test("items staan onder hun prioriteitsgroep, groepen in volgorde en zonder groep als laatste", () => {
  const nrs = ["P-1", "P-2", "P-3"];
  const groups = ["Groep 2", "", "Groep 1"];
  const { groups: made } = budgetChoices(
    aPortfolio({
      initiatives: nrs.map((nr, at) => anInitiative({ nr, priorityGroup: groups[at]! })),
      finances: nrs.map((nr) => aFinanceRow("cost", { 2023: 1 }, { nr, nature: "incidental", inBudget: "new" })),
    }),
  );
  expect(made.map(({ name, lines }) => [name, lines.map(({ nr }) => nr)])).toEqual([
    ["Groep 1", ["P-3"]],
    ["Groep 2", ["P-1"]],
    ["", ["P-2"]],
  ]);
});
