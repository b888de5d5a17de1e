/** The ribbon's buttons, pressed in the host: the real office.js brings them to the actions. */
import { readFileSync } from "node:fs";
import { associateCommands } from "../../src/commands/ribbon";
import { dayOf } from "../../src/domain/quantity";
import { cell, openWorkbook, sheetNames } from "../support/driver";

const today = () => dayOf(2022, 10, 1);
const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

const activeSheet = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

test.each([
  ["controle", "Controle"],
  ["balans", "Balans"],
  ["rangorde", "Prioritering"],
  ["besluitbladen", "Besluit K-1"],
  ["overzicht", "Overzicht"],
  ["zelftest", "Zelftest"],
])("de knop %s maakt zijn blad en laat het zien", async (button, sheet) => {
  const host = await openWorkbook(sample);
  const said: string[] = [];
  await associateCommands(today, async (sentence) => void said.push(sentence));
  await host.user.ribbon(button);
  expect(said).toEqual([]);
  expect(await activeSheet()).toBe(sheet);
});

test("nieuwRegister maakt Portfolio en Personen in een lege werkmap, en zegt de tweede keer dat ze er al staan", async () => {
  const host = await openWorkbook();
  const said: string[] = [];
  await associateCommands(today, async (sentence) => void said.push(sentence));
  await host.user.ribbon("nieuwRegister");
  expect([await sheetNames(), await activeSheet()]).toEqual([
    ["Blad1", "Portfolio", "Personen", "Toelichting"],
    "Portfolio",
  ]);
  await host.user.ribbon("nieuwRegister");
  expect(said).toEqual([expect.stringContaining("Portfolio, Personen")]);
  expect((await sheetNames()).length).toBe(4);
});

test("in een werkmap zonder register zegt de knop welke tabel ontbreekt", async () => {
  const host = await openWorkbook();
  const said: string[] = [];
  await associateCommands(today, async (sentence) => void said.push(sentence));
  await host.user.ribbon("rangorde");
  expect(said).toEqual([expect.stringMatching(/ontbreken|ontbreekt/u)]);
  expect(said[0]).toContain("Portfolio");
  expect(await sheetNames()).toEqual(["Blad1"]);
});

test("in an English Excel it says so in English", async () => {
  const host = await openWorkbook(undefined, { locale: "en-US" });
  const said: string[] = [];
  await associateCommands(today, async (sentence) => void said.push(sentence));
  await host.user.ribbon("rangorde");
  expect(said).toEqual([
    "This needs the tables Portfolio, Beoordelingscriteria and Scores. Make what is missing with 'New register', or turn your own list into a table (Insert > Table).",
  ]);
});

describe("Functie invoegen", () => {
  const addSheet = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Vrij").activate();
      await context.sync();
    });

  test.each([
    ["functieBalans", "CAPACITEITSBALANS"],
    ["functieDriehoek", "DRIEHOEK"],
    ["functieRangorde", "RANGORDE"],
    ["functieBesluitblad", "BESLUITBLAD"],
  ])("%s zet PORTFOLIO.%s in de actieve cel", async (item, name) => {
    const host = await openWorkbook(sample);
    const said: string[] = [];
    await associateCommands(today, async (sentence) => void said.push(sentence));
    await addSheet();
    await host.user.ribbon(item);
    expect(said).toEqual([]);
    expect((await cell("Vrij!A1")).formula).toMatch(new RegExp(`^=PORTFOLIO\\.${name}\\(`, "u"));
    expect(await activeSheet()).toBe("Vrij");
  });

  test("zegt waarom het niet kan: de actieve cel staat in een tabel", async () => {
    const host = await openWorkbook(sample);
    const said: string[] = [];
    await associateCommands(today, async (sentence) => void said.push(sentence));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Portfolio").getDataBodyRange().getCell(0, 0).select();
      await context.sync();
    });
    await host.user.ribbon("functieRangorde");
    expect(said).toEqual([expect.stringContaining("de tabel Portfolio")]);
  });
});
