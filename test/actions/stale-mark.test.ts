/** The mark by which a reader without the add-in sees that a sheet of values is no longer of today. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runBalance } from "../../src/actions/balance";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import { cell, openWorkbook } from "../support/driver";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withColumn, withIdleItems } from "../support/register-cases";

const file = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);
const mark = "Balans!A3";
const warning = /^Let op: het register is gewijzigd na dit blad/u;

test("zwijgt zolang het register zegt wat het zei, ook na sorteren", async () => {
  await openWorkbook(file);
  await runBalance(on);
  expect((await cell(mark)).value).toBe("");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Capaciteitsvraag").sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect((await cell(mark)).value).toBe("");
});

test.each([
  ["een getal in de vraag", "Capaciteitsvraag!G2", 12345],
  ["een letter in een naam", "Portfolio!B2", "Xrogramma Woningbouw 2022-2026"],
  ["een nieuwe rij onder de tabel", "Capaciteitsvraag!A118", "P-1"],
  ["een lege cel", "Portfolio!A3", ""],
])("waarschuwt na een wijziging: %s", async (_, address, value) => {
  const host = await openWorkbook(file);
  await runBalance(on);
  await host.user.type(address, value);
  expect((await cell(mark)).value).toMatch(warning);
});

test("waarschuwt niet na een wijziging in een tabel waar de balans niet op rust", async () => {
  const host = await openWorkbook(file);
  await runBalance(on);
  await host.user.type("Scores!C2", 1);
  expect((await cell(mark)).value).toBe("");
});

test.each([
  ["Samenhang", "Samenhang!D5"],
  ["Producten", "Producten!C2"],
  ["Alternatieven", "Alternatieven!D3"],
  ["Financien", "Financien!K4"],
])("een besluitblad rust ook op %s, en niet op Scores", async (_, address) => {
  const host = await openWorkbook(file);
  await runDecisionSheets(on, ["K-2"]);
  expect((await cell("Besluit K-2!A3")).value).toBe("");
  await host.user.type("Scores!C2", 1);
  expect((await cell("Besluit K-2!A3")).value).toBe("");
  await host.user.type(address, 99);
  expect((await cell("Besluit K-2!A3")).value).toMatch(warning);
});

/** More cells than a checksum of each would be quick for, with an error and a decimal number among them. */
const large = makeXlsx(
  registerWith(withIdleItems(1_500), withColumn("Portfolio", "Kleur", [{ error: "#N/A" }, "groen", 0.1, -12.75])),
);

test.each([
  ["een datum", "Portfolio!M900", 45_000],
  ["een getal dat tekst wordt", "Portfolio!R4", "rood"],
  ["een lege cel", "Portfolio!B900", ""],
  ["een nieuwe rij", "Portfolio!A1502", "Q-9999"],
])("waarschuwt ook bij een zeer groot register: %s", async (_, address, value) => {
  const host = await openWorkbook(large);
  await runBalance(on);
  expect((await cell(mark)).value).toBe("");
  await host.user.type(address, value);
  expect((await cell(mark)).value).toMatch(warning);
});

describeWithLibreOffice("LibreOffice", () => {
  test("telt een zeer groot register net zo", async () => {
    const host = await openWorkbook(large);
    await runBalance(on);
    const today = await libreOfficeSays(await host.save());
    await host.user.type("Portfolio!R5", -12.5);
    const changed = await libreOfficeSays(await host.save());
    expect([warning.test(today), warning.test(changed)]).toEqual([false, true]);
  });

  test("rekent dezelfde som", async () => {
    const host = await openWorkbook(file);
    await runBalance(on);
    const today = await libreOfficeSays(await host.save());
    await host.user.type("Capaciteitsvraag!G2", 12345);
    const changed = await libreOfficeSays(await host.save());
    expect([warning.test(today), warning.test(changed)]).toEqual([false, true]);
  });
});

/** The third row of sheet Balans as LibreOffice reckons it, with no value of ours to take over. */
const libreOfficeSays = async (xlsx: Uint8Array): Promise<string> => {
  const parts = Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [
    name,
    /worksheets\/sheet\d+\.xml$/u.test(name)
      ? strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1"))
      : bytes,
  ]);
  const index = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Balans").load("position");
    await context.sync();
    return sheet.position + 1;
  });
  const csv = await convert(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>), "xlsx", "csv", {
    sheet: index,
  });
  return (strFromU8(csv).split("\n")[2] ?? "").replace(/^"|"?,*$/gu, "");
};
