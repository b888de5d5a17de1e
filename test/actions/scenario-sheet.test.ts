/** Sheet Scenario-overzicht: options beside each other in figures, per item and in native charts. */
import type { Register } from "../../src/actions/register";
import { runScenarioSheet } from "../../src/actions/scenario-sheet";
import { dayOf, value } from "../../src/domain/quantity";
import { portfolioProblem } from "../../src/domain/scenario/portfolio-problem";
import { readScenario, scenarioOutcome } from "../../src/domain/scenario/scenario-rows";
import type { NamedOutcome } from "../../src/domain/scenario/side-by-side";
import { aScenarioRow } from "../support/builders";
import { openWorkbook, readRegisterOn, sheetNames, sheetValues, userCells } from "../support/driver";
import { partsOf } from "../support/personal-parts";
import { type Change, ownSheets, registerWith, withCell, withColumn } from "../support/register-cases";
import { caseDay } from "../support/small-register";

/** Projectleider komt in 2023-Q2 60 uur te kort: P-2 120, P-3 80 en P-4 260 van 400; P-4 is te koop voor 90.000 euro. */
const changes: readonly Change[] = [
  withCell("Capaciteitsvraag", 7, "2023-Q2", 260),
  withCell("Portfolio", 5, "Prijs uitbesteden", 90_000),
  withColumn("Portfolio", "Regie-uren uitbesteden", [null, null, null, 64]),
];

const register = (): Promise<Register> => readRegisterOn(dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth));

const scenariosOf = ({ portfolio }: Register): readonly NamedOutcome[] => {
  const named = (name: string, isRecommended: boolean, row: ReturnType<typeof aScenarioRow>): NamedOutcome => ({
    ...{ name, isRecommended },
    outcome: scenarioOutcome(portfolio, readScenario(portfolioProblem(portfolio), [row])),
  });
  return [
    named("Faseren", true, aScenarioRow({ nr: "P-4", act: "shift", shift: value(1) })),
    named("Uitbesteden", false, aScenarioRow({ nr: "P-4", act: "outsource" })),
    { name: "Extra middelen", isRecommended: false, outcome: null },
  ];
};

const write = async (seen: Register) => runScenarioSheet(seen, scenariosOf(seen));

const lines = async () => {
  const rows = (await sheetValues("Scenario-overzicht")).map((cells) => cells.map(String));
  return (label: string) => rows.filter(([first]) => first === label).map((cells) => cells.slice(1, 5));
};

/** The native charts, with what Excel says of their series. */
const charts = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Scenario-overzicht").charts.load("items/name");
    await context.sync();
    const each = found.items.map((chart) => ({
      title: chart.title.load("text"),
      series: chart.series.load("items/name"),
      values: [0, 1, 2, 3].map((at) => chart.series.getItemAt(at).getDimensionValues("Values")),
      categories: chart.series.getItemAt(0).getDimensionValues("Categories"),
    }));
    await context.sync();
    return each.map(({ title, series, values, categories }) => [
      ...[title.text, series.items.map(({ name }) => name), categories.value],
      values.map(({ value: own }) => own.join()),
    ]);
  });

test("zet uren, geld, datums en items naast het plan van nu", async () => {
  const book = registerWith(...changes);
  await openWorkbook(book);
  const before = await userCells(ownSheets(book));
  const seen = await register();
  expect(await write(seen)).toMatchObject({ kind: "done", sheets: ["Scenario-overzicht", "Overzicht"] });
  const said = await lines();
  expect(said("")).toContainEqual(["Plan van nu", "Faseren (aanbevolen)", "Uitbesteden", "Extra middelen"]);
  expect(said("Wat er gebeurt")).toEqual([
    ["", "P-4 1 kwartaal later (vanaf 2023-Q3).", "P-4 uitbesteden.", "Kan niet, of niet uitgerekend"],
  ]);
  expect(said("Tekort in uren")).toEqual([["60", "0", "0", ""]]);
  expect(said("Top 10 op tijd klaar")).toEqual([["1", "1", "1", ""]]);
  // lasten van P-4: 180.000 en 120.000, waarvan een kwart een jaar later komt
  expect(said("Incidenteel 2023, meer dan nu")).toEqual([["", "-45000", "90000", ""]]);
  expect(said("Incidenteel 2024, meer dan nu")).toEqual([["", "15000", "0", ""]]);
  expect(said("Incidenteel 2025, meer dan nu")).toEqual([["", "30000", "0", ""]]);
  // uitbesteden vraagt zijn prijs boven de ruimte; wat verschuift neemt zijn eigen dekking mee
  expect(said("Waarvan extra: niet gedekt uit de ruimte van een bron")).toEqual([["", "0", "90000", ""]]);
  expect(said("Laatste einde")).toEqual([["2023-Q4", "2024-Q1", "2023-Q4", ""]]);
  expect(said("Items die veranderen")).toEqual([["0", "1", "1", ""]]);
  expect(said("P-4 Zwembad De Kolk (fictief)")).toEqual([
    ["2023-Q2 t/m 2023-Q4", "1 kwartaal later (vanaf 2023-Q3)", "uitbesteden", ""],
  ]);
  const cells = (await sheetValues("Scenario-overzicht")).flat();
  expect(cells).toContain("Van P-4 is een deel van de vraag p.m. of onleesbaar; dat vraagt hier niets.");
  expect(await userCells(ownSheets(book))).toEqual(before);
});

test("toont in eigen grafieken waar uren tekortkomen, voor en na", async () => {
  await openWorkbook(registerWith(...changes));
  await write(await register());
  const names = ["Plan van nu", "Faseren", "Uitbesteden", "Extra middelen"];
  expect(await charts()).toEqual([
    [
      ...["Tekort per periode", names, ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"]],
      ["0,60,0,0", "0,0,0,0", "0,0,0,0", ",,,"],
    ],
    ["Tekort per rol", names, ["Projectleider"], ["60", "0", "0", ""]],
  ]);
  expect((await sheetValues("Scenario-overzicht")).flat()).toContain(
    "In het plan van nu komt er 60 uur tekort; met Faseren 0 uur en met Uitbesteden 0 uur.",
  );
});

test("twee keer geeft dezelfde werkmap, in drie rondgangen", async () => {
  const host = await openWorkbook(registerWith(...changes));
  const seen = await register();
  host.statistics.reset();
  await write(seen);
  expect(host.statistics.syncs).toBe(3);
  const once = await host.save();
  await write(seen);
  expect(partsOf(await host.save())).toEqual(partsOf(once));
});

test("zonder tekort staat er een zin in plaats van een grafiek", async () => {
  await openWorkbook(registerWith());
  const seen = await register();
  await runScenarioSheet(seen, []);
  expect(await charts()).toEqual([]);
  expect((await sheetValues("Scenario-overzicht")).flat()).toContain(
    "Er komen nergens uren tekort, nu niet en in geen van de scenario's.",
  );
});

test("is de vraag intussen gewijzigd, dan wordt er niets geschreven", async () => {
  const host = await openWorkbook(registerWith(...changes));
  const seen = await register();
  await host.user.type("Capaciteitsvraag!G2", 41);
  expect(await write(seen)).toEqual({
    kind: "refused",
    refusal: { code: "changedMeanwhile", place: "Capaciteitsvraag" },
  });
  expect(await sheetNames()).not.toContain("Scenario-overzicht");
});
