/** The papers of the register through the real office.js: on their sheets, and as Word documents beside the workbook. */
import { readFileSync } from "node:fs";
import { runDecisionDocuments } from "../../src/actions/decision-documents";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
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
  const { files, leftOut } = await documentsOf(...paperIds);
  expect(leftOut).toEqual([]);
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
  expect(outcome).toMatchObject({ kind: "done", result: { files: [{ name: "Zo werken wij.docx" }] } });
});

test("een besluitblad in Word zegt wat zijn blad zegt, en is voor iedereen te lezen", async () => {
  await openWorkbook(sample);
  const outcome = await runDecisionDocuments(on, ["K-2", "P-25", "K-1"]);
  const files = outcome.kind === "done" ? outcome.result : [];
  // over P-25 moet eerst K-2 besloten worden
  expect(files.map(({ name }) => name)).toEqual(["Besluit K-2.docx", "Besluit K-1.docx"]);
  const [docx] = files.map(({ bytes }) => readDocx(bytes));
  expect(files.flatMap(({ bytes }) => barriers(readDocx(bytes)))).toEqual([]);
  await runDecisionSheets(on, ["K-2"]);
  const onSheet = (await sheetValues("Besluit K-2")).flat().filter((cell) => typeof cell === "string" && cell !== "");
  for (const text of ["Voorgesteld besluit", "In te stemmen met een latere start van P-13 en P-27.", "uitbesteden"]) {
    expect(onSheet).toContain(text);
    expect(docx?.text).toContain(text);
  }
  // faseren kost 1.820 uur en € 210.000 in 2023
  const options = docx?.tables.find(({ name }) => name === "Mogelijkheden");
  expect(options?.rows.find(([label]) => label === "Uren")?.[2]).toBe("1.820");
  expect(options?.rows.find(([label]) => label === "Incidenteel 2023")?.[2]).toBe("€ 210.000");
});

test("van een geheime keuze is er een document met niets dan de verwijzing", async () => {
  await openWorkbook(sample);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Keuzes").columns.getItem("Openbaarheid").getDataBodyRange().getCell(0, 0).values =
      [["geheim"]];
    await context.sync();
  });
  const outcome = await runDecisionDocuments(on, ["K-1"]);
  const text = outcome.kind === "done" ? readDocx(outcome.result[0]!.bytes).text : "";
  expect(text).toContain("Z-2022-1184");
  expect(text).not.toContain("Noorderzijl");
});

test("definitief wordt geweigerd waar het blad dat ook is, en een nummer dat nergens staat ook", async () => {
  await openWorkbook(sample);
  expect(await runDecisionDocuments(on, ["K-2"], {}, "definitive")).toMatchObject({
    ...{ kind: "refused", refusal: { code: "notDefinitive" } },
  });
  expect(await runDecisionDocuments(on, ["K-99"])).toMatchObject({
    refusal: { code: "unknownNumber", number: "K-99" },
  });
});

describeWithLibreOffice("in LibreOffice", () => {
  /** What must be read on which page, from 1; and how many pages there are where that matters. */
  const pages: readonly (readonly [PaperId, number | null, Readonly<Record<number, string>>])[] = [
    [
      "mtProposal",
      null,
      { 1: "de controller toetst de financiën", 2: "Voorgestelde volgorde per thema", 3: "Knelpunten" },
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

  test("van elke open keuze staat alles van het besluit op bladzijde 1, en de gronden daarna", async () => {
    await openWorkbook(sample);
    const outcome = await runDecisionDocuments(on, []);
    const files = outcome.kind === "done" ? outcome.result : [];
    expect(files).toHaveLength(4);
    for (const { bytes } of files) {
      const [first = "", second = ""] = pageTexts(await convert(bytes, "docx", "pdf"));
      for (const text of ["Voorgesteld besluit", "Mogelijkheden", "Aanbevolen", "Besluitnummer"])
        expect(first).toContain(text);
      expect(second).toMatch(/Aanleiding|Wat ontbreekt/u);
    }
  }, 60_000);
});
