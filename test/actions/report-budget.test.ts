/** The budget round, read from a workbook and written on its sheet. */
import { runReport } from "../../src/actions/reports";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { type Change, registerWith, withCell, withoutTable, withSheets } from "../support/register-cases";
import { tableSheet } from "../support/small-register";

const on = dayOf(2022, 10, 1);

const means = tableSheet(
  "Middelen",
  ["Bron", "Aard", "Stand", "2023", "2024", "2025", "2026"],
  [
    ["Begrotingsruimte", "structureel", null, 80000, 40000, "p.m.", 60000],
    ["Algemene reserve", "incidenteel", 250000, null, null, null, null],
  ],
);

/** The register of which P-4 alone asks incidental money, and that has no Middelen of its own. */
const plain: readonly Change[] = [
  withoutTable("Middelen"),
  ...[6, 7].flatMap((row) => ["2023", "2024"].map((year) => withCell("Financien", row, year, null))),
];

/** The rows of the sheet below a section's heading, up to the next blank one. */
const sectionOf = async (title: string) => {
  const rows = await sheetValues("Begrotingsronde");
  const from = rows.findIndex(([first]) => first === title);
  const below = rows.slice(from + 1);
  const end = below.findIndex((cells) => cells.every((cell) => cell === ""));
  return below.slice(0, end < 0 ? undefined : end);
};

test("wat er per jaar is, wat items eruit dekken, en wat overblijft", async () => {
  await openWorkbook(
    registerWith(
      ...plain,
      withSheets(means),
      withCell("Financien", 3, "Bron", null),
      withCell("Portfolio", 7, "Verplicht", "ja"),
    ),
  );
  expect(await runReport("budget", on)).toMatchObject({
    kind: "done",
    result: {
      headline: "Na wat verplicht en gekozen is, blijft in 2023 structureel € 30.000 over, exclusief 0 p.m.-posten.",
    },
    sheets: expect.arrayContaining(["Begrotingsronde"]) as unknown,
  });
  expect((await sectionOf("Ruimte − verplicht − gekozen = rest")).slice(1)).toEqual([
    ["", "Aard", "Wat", "2023", "2024", "2025", "2026", "Niet opgeteld", "Oordeel"],
    ["", "structureel", "ruimte", 80000, 40000, "p.m.", 60000, "1 p.m.", ""],
    ["", "structureel", "verplicht", 50000, 50000, 50000, 50000, "", ""],
    ["", "structureel", "rest", 30000, -10000, "p.m.", 10000, "1 p.m.", "tekort in 2024"],
  ]);
  expect((await sectionOf("Dekking zonder bekende bron")).slice(2)).toEqual([
    ["P-4", "incidenteel", "", 180000, 120000, "", "", "", "geen bron"],
  ]);
});

test("een reserve loopt van jaar op jaar, en zegt wanneer zij onder nul komt", async () => {
  await openWorkbook(registerWith(...plain, withSheets(means)));
  await runReport("budget", on);
  const reserve = ["Algemene reserve", "incidenteel"];
  expect((await sectionOf("Reserves")).slice(2)).toEqual([
    [...reserve, "begin van het jaar", 250000, 250000, 250000, 250000, "", ""],
    [...reserve, "erbij", "", "", "", "", "", ""],
    [...reserve, "verplicht en gekozen", "", "", "", "", "", ""],
    [...reserve, "einde van het jaar", 250000, 250000, 250000, 250000, "", "niet onder nul"],
    [...reserve, "gewenst", 180000, 120000, "", "", "", ""],
    [...reserve, "einde na gewenst", 70000, -50000, -50000, -50000, "", "onder nul in 2024"],
  ]);
});

test("zonder Middelen is de ruimte niet bekend, en staan de programma's er wel", async () => {
  await openWorkbook(registerWith(...plain));
  expect(await runReport("budget", on)).toMatchObject({
    kind: "done",
    result: { headline: "Middelen heeft geen bron zonder Stand: hoeveel ruimte er is, is niet bekend." },
  });
  expect((await sectionOf("Per begrotingsprogramma: vastgelegd + gewenst")).slice(1)).toContainEqual([
    ...["(geen programma)", "incidenteel", "saldo", -180000, -120000, "", "", "", ""],
  ]);
});
