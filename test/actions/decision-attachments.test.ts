/** The bijlagen of a choice on its sheet: a click leads there, also after the sheet was made anew. */
import { readFileSync } from "node:fs";
import { runDecisionDocuments } from "../../src/actions/decision-documents";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import { readDocx } from "../support/docx";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withColumn } from "../support/register-cases";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);
const study = "https://zaken.westerduin.example/Z-2022-1184/haalbaarheidsstudie.pdf";
const item = "https://zaken.westerduin.example/P-25";

/** The addresses to which the texts beside the labels of a sheet lead, with what they say. */
const linksOn = (sheet: string): Promise<readonly (readonly [said: unknown, address: string])[]> =>
  Excel.run(async (context) => {
    const beside = context.workbook.worksheets.getItem(sheet).getUsedRange().getColumn(1).load("values");
    await context.sync();
    const cells = beside.values.map((_, at) => beside.getCell(at, 0).load(["hyperlink", "values"]));
    await context.sync();
    return cells.flatMap(({ values, hyperlink }) =>
      hyperlink?.address ? [[values[0]?.[0] as unknown, hyperlink.address] as const] : [],
    );
  });

test("op het blad leidt elk adres erheen, en een titel zonder adres is tekst", async () => {
  await openWorkbook(sample);
  await runDecisionSheets(on, ["K-1"]);
  expect(await linksOn("Besluit K-1")).toEqual([
    [study, study],
    [item, item],
  ]);
  const said = (await sheetValues("Besluit K-1")).map((cells) => cells.filter((each) => each !== ""));
  expect(said).toContainEqual(["Haalbaarheidsstudie", study]);
  expect(said).toContainEqual(["Bijlage 2", "Brief van de schoolbesturen van 4 juli 2022, ter inzage bij de griffie"]);
});

test("opnieuw gemaakt zonder die bijlage, leidt er niets meer heen", async () => {
  const host = await openWorkbook(sample);
  await runDecisionSheets(on, ["K-1"]);
  await host.user.type("Keuzes!W2", "");
  await runDecisionSheets(on, ["K-1"]);
  expect(await linksOn("Besluit K-1")).toEqual([[item, item]]);
});

test("in Word is elk adres een link", async () => {
  await openWorkbook(sample);
  const outcome = await runDecisionDocuments(on, ["K-1"]);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const [file] = outcome.result;
  if (!file) throw new Error("no document");
  const { links } = readDocx(file.bytes);
  expect(links).toEqual([study, item]);
});

test("een werkmap zonder de kolom blijft zoals zij is; met de kolom is zij meteen leesbaar", async () => {
  await openWorkbook(registerWith());
  await runDecisionSheets(on, ["K-1"]);
  expect((await sheetValues("Besluit K-1")).flat()).toContain("Er is geen bijlage.");
  await openWorkbook(registerWith(withColumn("Keuzes", "Bijlage", ["Kaart https://a.invalid/kaart | Brief"])));
  await runDecisionSheets(on, ["K-1"]);
  expect(await linksOn("Besluit K-1")).toEqual([["https://a.invalid/kaart", "https://a.invalid/kaart"]]);
});
