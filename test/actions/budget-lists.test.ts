/** The DPL and MJIP of a register, through office.js: in their layout, as values, read again as the same list. */
import { runInvestmentPlan, runPriorityList } from "../../src/actions/budget-lists";
import { dayOf } from "../../src/domain/quantity";
import { cell, openWorkbook, sheetValues } from "../support/driver";
import { budgetListOf, linesIn } from "../support/lists/budget-list";
import { registerWith, withColumn, withColumnOf, withoutTable, withRow, withRows } from "../support/register-cases";
import type { SheetInput } from "../support/xlsx/book";

const on = dayOf(2022, 10, 1);

const written = async (name: string): Promise<SheetInput> => ({
  name,
  rows: (await sheetValues(name)) as SheetInput["rows"],
});

const texts = ({ rows }: SheetInput): readonly string[] =>
  rows.flatMap((cells) => cells.filter((each): each is string => typeof each === "string" && each !== ""));

const groups = withColumn(
  "Portfolio",
  "Prioriteitsgroep",
  Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "Prioriteit 1" : "Prioriteit 2")),
);

test("de DPL: per groep wat nieuw is, met de jaren in de toelichting", async () => {
  await openWorkbook(
    registerWith(
      groups,
      withRows("Financien", [
        {
          Nr: "P-3",
          Soort: "lasten",
          Aard: "structureel",
          "In begroting": "nieuw",
          "2023": 10000,
          "2024": 25000,
          "2025": 25000,
          "2026": 25000,
        },
        {
          Nr: "P-3",
          Soort: "baten",
          Aard: "structureel",
          "In begroting": "nieuw",
          "2024": 5000,
          "2025": 5000,
          "2026": 5000,
        },
        { Nr: "P-3", Soort: "lasten", Aard: "incidenteel", "In begroting": "nieuw", "2023": "p.m." },
      ]),
    ),
  );
  expect(await runPriorityList(on)).toMatchObject({ kind: "done", sheets: ["DPL", "Overzicht"] });
  const sheet = await written("DPL");
  const { list, issues } = budgetListOf(sheet);
  expect(linesIn(list)).toEqual([
    "Prioriteit 1 P-3: 20000 | pm",
    "Prioriteit 1 P-5: empty | 80000",
    "Prioriteit 2 P-4: empty | 300000",
  ]);
  expect(issues).toEqual([]);
  expect(list.title).toBe("Dynamische Prioriteiten Lijst");
  expect(texts(sheet)).toContain("structureel vanaf 2024 (2023: € 10.000); exclusief 1 p.m.-post");
  expect(texts(sheet)).toContain("incidenteel 2023: € 180.000, 2024: € 120.000");
  expect(texts(sheet)).toContain("Alle sommen zijn exclusief 1 p.m.-post.");
});

test("met de tekenafspraak dat een min een nadeel is, staan lasten er met een min", async () => {
  await openWorkbook(registerWith(withRow("Instellingen", { Instelling: "Tekenafspraak", Waarde: "(-) is nadeel" })));
  await runPriorityList(on);
  const { list, issues } = budgetListOf(await written("DPL"), "costNegative");
  expect(linesIn(list)).toEqual([" P-4: empty | -300000", " P-5: empty | -80000"]);
  expect(texts(await written("DPL"))).toContain("incidenteel 2023: -€ 180.000, 2024: -€ 120.000");
  expect(list.sign?.says).toBe("costNegative");
  expect(issues).toEqual([]);
});

test("het MJIP: investering en kapitaallasten, met termijn en rente in de toelichting", async () => {
  await openWorkbook(
    registerWith(
      withColumn("Financien", "Termijn", []),
      withColumn("Financien", "Rente", []),
      withRow("Financien", {
        Nr: "P-4",
        Soort: "investering",
        Aard: "incidenteel",
        "2024": 1000000,
        Termijn: 40,
        Rente: 0.02,
      }),
    ),
  );
  expect(await runInvestmentPlan(on)).toMatchObject({ kind: "done", sheets: ["MJIP", "Overzicht"] });
  const sheet = await written("MJIP");
  expect(linesIn(budgetListOf(sheet).list)).toEqual([" P-4: 1000000 | 45000"]);
  expect(texts(sheet)).toContain("2024: € 1.000.000; kapitaallasten in 2025, lineair over 40 jaar, 2 %");
});

test("zonder Termijn is Structureel onbekend, en staat erbij waarom", async () => {
  await openWorkbook(
    registerWith(withRow("Financien", { Nr: "P-4", Soort: "investering", Aard: "incidenteel", "2024": 1000000 })),
  );
  await runInvestmentPlan(on);
  const said = texts(await written("MJIP"));
  expect(said).toContain("onbekend");
  expect(said).toContain("2024: € 1.000.000; kapitaallasten niet bekend: Termijn of Rente ontbreekt");
});

test("een register zonder Financien wordt geweigerd", async () => {
  await openWorkbook(registerWith(withoutTable("Financien")));
  expect(await runPriorityList(on)).toMatchObject({
    kind: "refused",
    refusal: { code: "tableMissing", tables: ["Financien"] },
  });
});

test("een lijst zonder rijen zegt dat, en noemt waarvan In begroting niet is ingevuld", async () => {
  await openWorkbook(registerWith(withColumnOf("Financien", "In begroting", null)));
  await runPriorityList(on);
  const said = texts(await written("DPL"));
  expect(said).toContain("Er staat niets op deze lijst.");
  expect(said.some((text) => /^Van \d+ rijen met lasten of baten is In begroting niet ingevuld/u.test(text))).toBe(
    true,
  );
});

test("het blad zegt het als Financien na het maken verandert", async () => {
  await openWorkbook(registerWith());
  await runPriorityList(on);
  expect((await cell("DPL!A3")).value).toBe("");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Financien").getDataBodyRange().getCell(0, 6).values = [[190000]];
    await context.sync();
  });
  expect((await cell("DPL!A3")).value).toMatch(/^Let op: het register is gewijzigd/u);
});
