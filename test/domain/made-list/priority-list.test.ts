import { priorityList } from "../../../src/domain/made-list/priority-list";
import { cents, pm, value } from "../../../src/domain/quantity";
import type { FinanceRow } from "../../../src/domain/model";
import { aFinanceRow, anInitiative, aPortfolio, status } from "../../support/builders";

const euro = (amount: number) => value(cents(amount * 100));

const costs = (kind: FinanceRow["kind"], nature: FinanceRow["nature"], byYear: Parameters<typeof aFinanceRow>[1]) =>
  aFinanceRow(kind, byYear, { nature, inBudget: "new" });

/** The one line of an item with these rows, in the budget of 2023. */
const lineOf = (...finances: readonly FinanceRow[]) => {
  const { groups } = priorityList(aPortfolio({ finances }));
  return groups[0]?.lines[0]?.columns;
};

test("structureel is lasten min baten per jaar vanaf het eerste jaar dat het volledig loopt; de jaren ervoor blijven genoemd", () => {
  const line = lineOf(
    costs("cost", "structural", { 2023: 50_000, 2024: 120_000, 2025: 120_000, 2026: 120_000 }),
    costs("income", "structural", { 2024: 20_000, 2025: 20_000, 2026: 20_000 }),
  );
  expect(line?.structural).toEqual({
    amount: euro(100_000),
    pm: 0,
    grounds: { from: 2024, before: [{ year: 2023, amount: cents(5_000_000) }] },
  });
  expect(line?.incidental.amount).toEqual({ kind: "empty" });
});

test("incidenteel is de som van T tot en met T+3; wat daarbuiten valt telt niet en wordt geteld", () => {
  const finances = [
    costs("cost", "incidental", { 2022: 9_000, 2023: 40_000, 2024: 10_000 }),
    costs("income", "incidental", { 2024: 15_000 }),
  ];
  expect(lineOf(...finances)?.incidental).toEqual({
    amount: euro(35_000),
    pm: 0,
    grounds: [
      { year: 2023, amount: cents(4_000_000) },
      { year: 2024, amount: cents(-500_000) },
    ],
  });
  expect(priorityList(aPortfolio({ finances })).leftOut.otherYears).toBe(1);
});

test("p.m. is geen 0: alleen p.m. is p.m., naast een bedrag wordt het geteld", () => {
  expect(lineOf(costs("cost", "incidental", { 2023: pm }))?.incidental).toMatchObject({ amount: pm, pm: 1 });
  expect(lineOf(costs("cost", "incidental", { 2023: pm, 2024: 500 }))?.incidental).toMatchObject({
    amount: euro(500),
    pm: 1,
  });
  expect(lineOf(costs("cost", "structural", { 2023: 500, 2024: pm }))?.structural).toMatchObject({
    amount: pm,
    grounds: { from: 2024, before: [{ year: 2023 }] },
  });
});

test("een onleesbaar bedrag maakt het onbekend, niet nul", () =>
  expect(lineOf(costs("cost", "incidental", { 2023: { kind: "unreadable" }, 2024: 5 }))?.incidental.amount).toEqual({
    kind: "unreadable",
  }));

test("alleen In begroting = nieuw, en geen investering of dekking", () => {
  const finances = [
    aFinanceRow("cost", { 2023: 1 }, { inBudget: "yes" }),
    aFinanceRow("cost", { 2023: 2 }, { inBudget: null }),
    aFinanceRow("funding", { 2023: 3 }, { inBudget: "new" }),
    aFinanceRow("investment", { 2023: 4 }, { inBudget: "new" }),
  ];
  const { groups, leftOut } = priorityList(aPortfolio({ finances }));
  expect(groups).toEqual([]);
  expect(leftOut.budgetUnsaid).toBe(1);
});

test("wat niet op de lijst kan, wordt geteld: onbekend Nr, item buiten, Aard niet te lezen", () => {
  const { groups, leftOut } = priorityList(
    aPortfolio({
      initiatives: [anInitiative({ nr: "P-1" }), anInitiative({ nr: "P-2", status: status("Geparkeerd") })],
      finances: [
        aFinanceRow("cost", { 2023: 1 }, { nr: "P-9", inBudget: "new" }),
        aFinanceRow("cost", { 2023: 1 }, { nr: "P-2", inBudget: "new" }),
        aFinanceRow("cost", { 2023: 1 }, { nr: "P-1", inBudget: "new", nature: null }),
      ],
    }),
  );
  expect(groups).toEqual([]);
  expect(leftOut).toEqual({ unknownItem: 1, itemOut: 1, unreadable: 1, budgetUnsaid: 0, otherYears: 0 });
});

test("groepen en nummers in natuurlijke volgorde, wie geen groep heeft achteraan; het nummer is dat in de groep", () => {
  const items = [
    ["P-1", ""],
    ["2-10", "Prioriteit 2"],
    ["2-3.1", "prioriteit 2"],
    ["1-4", "Prioriteit 1"],
    ["P-7", "Prioriteit 1"],
  ] as const;
  const { groups } = priorityList(
    aPortfolio({
      initiatives: items.map(([nr, priorityGroup]) => anInitiative({ nr, priorityGroup })),
      finances: items.map(([nr]) => aFinanceRow("cost", { 2023: 1 }, { nr, inBudget: "new" })),
    }),
  );
  expect(groups.map(({ name, lines }) => [name, lines.map(({ nr }) => nr)])).toEqual([
    ["Prioriteit 1", ["4", "P-7"]],
    ["Prioriteit 2", ["3.1", "10"]],
    ["", ["P-1"]],
  ]);
});

test("van twee items met één nummer staat het eerste er, één keer", () => {
  const { groups } = priorityList(
    aPortfolio({
      initiatives: [anInitiative({ name: "Haven" }), anInitiative({ name: "Brug" })],
      finances: [aFinanceRow("cost", { 2023: 1 }, { inBudget: "new" })],
    }),
  );
  expect(groups.flatMap(({ lines }) => lines.map(({ subject }) => subject))).toEqual(["Haven"]);
});
