/** The papers of the register through the real office.js: on their sheets, and as Word documents beside the workbook. */
import { readFileSync } from "node:fs";
import { runPaperDocuments, runPapers } from "../../src/actions/papers";
import { dayOf } from "../../src/domain/quantity";
import { type PaperId, paperIds, paperNames } from "../../src/messages/papers/paper-names";
import { barriers, readDocx } from "../support/docx";
import { openWorkbook, sheetNames, sheetValues } from "../support/driver";
import { convert, describeWithLibreOffice } from "../support/libreoffice";
import { pageTexts } from "../support/pdf";
import { registerWith, withoutTable } from "../support/register-cases";

const on = dayOf(2022, 9, 30);
const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

const documentsOf = async (...ids: readonly PaperId[]) => {
  const outcome = await runPaperDocuments(ids, on);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.result;
};

test("alle stukken komen op hun eigen blad, en de tweede keer verandert er niets", async () => {
  const host = await openWorkbook(sample);
  const names = paperIds.map((id) => paperNames[id]);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
  expect(await runPapers(paperIds, on)).toEqual({ kind: "done", result: [], sheets: [...names, "Overzicht"] });
  const once = await host.save();
  expect((await runPapers(paperIds, on)).kind).toBe("done");
  expect(Buffer.from(await host.save()).equals(Buffer.from(once))).toBe(true);
}, 60_000);

test("een stuk op een blad zegt hetzelfde als in Word", async () => {
  await openWorkbook(sample);
  await runPapers(["budgetChoices"], on);
  const row = (await sheetValues("Begrotingskeuzes")).find(([, subject]) => subject === "Totaal");
  expect(row?.slice(2, 10)).toEqual([-150, -160, -150, -130, -1144, -1100, -640, -180]);
  const { files } = await documentsOf("budgetChoices");
  const table = readDocx(files[0]!.bytes).tables.find(({ name }) => name === "De lijst, per prioriteitsgroep");
  expect(table?.rows.at(-1)?.slice(2)).toEqual(["-150", "-160", "-150", "-130", "-1.144", "-1.100", "-640", "-180"]);
});

test("Word-documenten laten de werkmap zoals zij is", async () => {
  const host = await openWorkbook(sample);
  const before = [await sheetNames(), await host.save()] as const;
  const { files } = await documentsOf("method", "byPlace");
  expect(files.map(({ name }) => name)).toEqual(["Zo werken wij.docx", "Lijst per kern of wijk.docx"]);
  expect(await sheetNames()).toEqual(before[0]);
  expect(Buffer.from(await host.save()).equals(Buffer.from(before[1]))).toBe(true);
});

test("elk document van het voorbeeldregister is voor iedereen te lezen", async () => {
  await openWorkbook(sample);
  const { files, leftOut, isStopped } = await documentsOf(...paperIds);
  expect([leftOut, isStopped]).toEqual([[], false]);
  expect(files.map(({ name }) => name)).toEqual(paperIds.map((id) => `${paperNames[id]}.docx`));
  expect(files.map(({ name, bytes }) => [name, barriers(readDocx(bytes))])).toEqual(
    files.map(({ name }) => [name, []]),
  );
});

test("wat een tabel mist wordt genoemd, en de andere stukken komen er", async () => {
  await openWorkbook(registerWith(withoutTable("Financien")));
  const left = [{ name: "Begrotingskeuzes", tables: ["Financien"] }];
  expect(await runPapers(["budgetChoices", "method"], on)).toMatchObject({
    ...{ kind: "done", result: left, sheets: ["Zo werken wij", "Overzicht"] },
  });
  expect((await documentsOf("budgetChoices", "method")).leftOut).toEqual(left);
  const refused = { kind: "refused", refusal: { code: "tableMissing", tables: ["Financien"] } };
  expect(await runPapers(["budgetChoices"], on)).toMatchObject(refused);
  expect(await runPaperDocuments(["budgetChoices"], on)).toMatchObject(refused);
});

test("gestopt na het eerste document geeft wat klaar is", async () => {
  await openWorkbook(sample);
  const stop = new AbortController();
  const outcome = await runPaperDocuments(["method", "byHolder", "byPlace"], on, {
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  expect(outcome).toMatchObject({ kind: "done", result: { isStopped: true, files: [{ name: "Zo werken wij.docx" }] } });
});

describeWithLibreOffice("in LibreOffice", () => {
  /** What must be read on which page, from 1; and how many pages there are where that matters. */
  const pages: readonly (readonly [PaperId, number | null, Readonly<Record<number, string>>])[] = [
    [
      "mtProposal",
      null,
      { 1: "Controller, toets van de financiën", 2: "Voorgestelde volgorde per thema", 3: "Knelpunten" },
    ],
    ["budgetChoices", 3, { 1: "Samen per jaar", 2: "Te maken keuzes", 3: "Totaal" }],
    ["progress", 7, { 1: "Alle portefeuilles", 6: "M. van Dalen (fictief)" }],
    ["triangles", null, { 1: "Van 32 items waarvan de status een driehoek vraagt, zijn er 15 volledig." }],
    ["byHolder", null, { 1: "F. Kuipers (fictief) (9)" }],
    ["byPlace", null, { 1: "Gemeentebreed (19)" }],
    ["method", 1, { 1: "Criteria en gewichten" }],
  ];
  test.each(pages)(
    "%s wordt een pdf met de bladzijden die het stuk vraagt",
    async (id, count, holds) => {
      await openWorkbook(sample);
      const { files } = await documentsOf(id);
      const texts = pageTexts(await convert(files[0]!.bytes, "docx", "pdf"));
      if (count !== null) expect(texts).toHaveLength(count);
      for (const [at, text] of Object.entries(holds)) expect(texts[Number(at) - 1]).toContain(text);
      texts.forEach((text, at) => expect(text).toContain(`pagina ${at + 1} van ${texts.length}`));
      // a page with nothing but its edges is a break too many
      for (const text of texts) expect(text.trim().split("\n").length).toBeGreaterThan(4);
    },
    60_000,
  );
});
