/** The command line as a person runs it: the built program, real files, exit codes. Needs `npm run build:host`. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionFormula } from "../../src/workbook/function-formula";
import { readDocx } from "../support/docx";
import { openWorkbook, sheetNames, spilledAt } from "../support/driver";
import { investments, priorities, withCells } from "../support/lists/hand-made";
import { makeXlsx } from "../support/make-xlsx";
import { registerWith, withoutTable } from "../support/register-cases";

const program = path.resolve("dist/host/cli.cjs");
const sample = path.resolve("samples/voorbeeldregister.xlsx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "koersvast-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (
  ...args: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
};

const bytes = (file: string): string => readFileSync(path.resolve(folder, file)).toString("base64");

test("het voorbeeldregister geeft een samenvatting, een nieuw bestand en code 0, en blijft zelf zoals het was", () => {
  copyFileSync(sample, path.join(folder, "register.xlsx"));
  const { code, out } = run("register.xlsx", "--datum", "2022-09-30");
  expect(code).toBe(0);
  expect(out).toContain("47 items");
  expect(out).toMatch(/Projectleider\s+2023-Q2\s+tekort\s+-1\.452 uur/u);
  expect(out).toMatch(/Driehoeken: \d+ van \d+ volledig/u);
  expect(out).toMatch(/1\s+P-18\s+.*\(77,5\)/u);
  expect(out).toContain("register-koersvast.xlsx");
  expect(bytes("register.xlsx")).toBe(bytes(sample));

  const again = run("register-koersvast.xlsx", "--uit", "nogmaals.xlsx", "--datum", "2022-09-30");
  expect(again.code).toBe(0);
  expect(bytes("nogmaals.xlsx")).toBe(bytes("register-koersvast.xlsx"));
});

test("een functie in een cel van de eigen werkmap wordt berekend, op de gevraagde dag", async () => {
  const host = await openWorkbook(new Uint8Array(readFileSync(sample)));
  const tables = ["Portfolio", "Personen", "Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"];
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Rapport").getRange("A1").formulas = [[functionFormula("triangle", null, tables)]];
    await context.sync();
  });
  expect(await spilledAt("Rapport!A1")).toEqual([["#NAME?"]]);
  writeFileSync(path.join(folder, "eigen.xlsx"), await host.save());

  expect(run("eigen.xlsx", "--stappen", "balans", "--datum", "2022-09-30").code).toBe(0);
  await openWorkbook(new Uint8Array(readFileSync(path.join(folder, "eigen-koersvast.xlsx"))));
  const block = await spilledAt("Rapport!A1");
  expect(block.slice(0, 2).map(([nr]) => nr)).toEqual(["Nr", "L-1"]);
  expect(block).toContainEqual(["Stand van 30-09-2022", "", "", "", "", "", ""]);
});

test("--stappen en --json geven alleen het gevraagde, als JSON", () => {
  const { code, out } = run(sample, "--uit", "uit.xlsx", "--stappen", "balans", "--json", "--datum", "2022-09-30");
  expect(code).toBe(0);
  const answer = JSON.parse(out) as {
    readonly file: string;
    readonly sheets: readonly string[];
    readonly overview: { readonly initiatives: number };
  };
  expect(answer).toMatchObject({ file: "uit.xlsx", sheets: ["Overzicht", "Balans"], overview: { initiatives: 47 } });
});

test("een ouder register wordt genoemd, en in het resultaat bijgewerkt voor wie erom vraagt", async () => {
  const host = await openWorkbook(new Uint8Array(readFileSync(sample)));
  await Excel.run(async (context) => {
    const version = context.workbook.tables.getItem("Instellingen").getDataBodyRange().getLastRow().getCell(0, 1);
    version.values = [[1]];
    context.workbook.tables.getItem("Producten").columns.getItem("Reden verschuiving").delete();
    await context.sync();
  });
  writeFileSync(path.join(folder, "ouder.xlsx"), await host.save());
  const lines = ["ouder.xlsx", "--stappen", "balans", "--datum", "2022-09-30"];

  expect(run(...lines).out).toContain("Dit register is van een oudere versie (1; nu is het 3)");
  const { code, out } = run(...lines, "--bijwerken", "kolommen", "--uit", "nieuw.xlsx");
  expect([code, out]).toEqual([0, expect.stringContaining("van versie 3, met Reden verschuiving.")]);
  expect(run("nieuw.xlsx", "--stappen", "balans", "--datum", "2022-09-30").out).not.toMatch(/versie/u);
});

describe("een werkmap zonder register", () => {
  const wishes = {
    name: "Wensen",
    rows: [
      ["Nr", "Projectnaam", "Kosten", "Startdatum"],
      ["Noord"],
      ["W-1", "Bankje (fictief)", 1500, 44927],
      ["Zuid"],
      ["W-2", "Speeltuin (fictief)", 25000, 44958],
      [null, "Totaal", 26000],
    ],
  };

  test("geeft haar lijsten: groepen, totalen per kolom, p.m.-posten en verschillen; niets wordt geschreven", () => {
    const dpl = withCells(priorities, { C8: 110000 });
    writeFileSync(path.join(folder, "lijsten.xlsx"), makeXlsx({ sheets: [dpl, investments, wishes] }));
    const { code, out } = run("lijsten.xlsx");
    expect(code).toBe(0);
    expect(out).toMatch(/Dynamische Prioriteiten Lijst op blad DPL \(A1:D20\)/u);
    expect(out).toMatch(/3 groepen, 7 rijen, 3 subtotalen, 1 totaal/u);
    expect(out).toMatch(/Prioriteit 2: bestuursprogramma +3 +€ 25\.500 +€ 62\.500\n/u);
    expect(out).toMatch(/Totaal +7 +€ 125\.500 +€ 327\.500\n/u);
    expect(out).toContain("exclusief 2 p.m.-posten");
    expect(out).toMatch(/L-1 \(nu nodig\) DPL, rij 8, Structureel: .*€ 110\.000.*€ 100\.000/u);
    expect(out).toMatch(/Meerjareninvesteringsplan op blad MJIP/u);
    expect(out).toMatch(/Totaal +3 +€ 1\.640\.000 +€ 93\.400\n/u);
    expect(out).toMatch(/Zuid +1 +25\.000\n +Totaal +2 +26\.500\n/u);
    expect(out).toContain("Het afgedrukte totaal in kolom 'Kosten' is 26.000; de rijen zijn samen 26.500.");
    expect(readdirSync(folder)).toEqual(["lijsten.xlsx"]);
  });

  test("geeft ze ook als JSON", () => {
    writeFileSync(path.join(folder, "lijst.xlsx"), makeXlsx({ sheets: [priorities] }));
    const { lists } = JSON.parse(run("lijst.xlsx", "--json").out) as { readonly lists: readonly unknown[] };
    expect(lists).toMatchObject([{ sheet: "DPL", budget: { kind: "priorities" }, issues: [] }]);
  });
});

test("een nummer dat nergens staat, geeft code 2 en de reden", () => {
  const { code, out } = run(sample, "--uit", "uit.xlsx", "--nummers", "K-99", "--datum", "2022-09-30");
  expect(code).toBe(2);
  expect(out).toContain("Nummer 'K-99' staat niet in Keuzes en niet in Portfolio");
});

test.each([
  ["geen bestand", [], "Noem één bestand"],
  ["twee bestanden", ["a.xlsx", "b.xlsx"], "Noem één bestand"],
  ["een manier van bijwerken die er niet is", ["a.xlsx", "--bijwerken", "alles"], "niet met 'alles'"],
  ["een bestand dat er niet is", ["weg.xlsx"], "weg.xlsx is niet te lezen"],
  ["een stap die niet bestaat", [sample, "--stappen", "dansen"], "Stap 'dansen' bestaat niet"],
  ["definitief zonder iets om definitief te maken", [sample, "--stappen", "balans", "--definitief"], "besluitbladen"],
  ["een datum die er geen is", [sample, "--datum", "30-9-2022"], "is geen datum"],
  ["een dag die niet bestaat", [sample, "--datum", "2023-02-31"], "is geen datum"],
  ["een optie die niet bestaat", [sample, "--uitvoer", "x.xlsx"], "--uitvoer"],
])("%s wordt geweigerd met code 2 en de reden", (_, args, reason) => {
  const { code, out, err } = run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(reason);
});

test.each([
  ["geen werkmap", "Nr;Naam\n1;Woningbouw\n", "geen .xlsx-bestand"],
  ["een afgebroken bestand", readFileSync(sample).subarray(0, 20_000), "beschadigd"],
])("%s wordt geweigerd met code 2 en de reden", (_, content, reason) => {
  writeFileSync(path.join(folder, "invoer.xlsx"), content);
  const { code, err } = run("invoer.xlsx");
  expect(code).toBe(2);
  expect(err).toContain(reason);
});

test("een ronde openen, wijzigen, sluiten en vergelijken; wie niet antwoordde wordt eerst gezegd", () => {
  copyFileSync(sample, path.join(folder, "register.xlsx"));
  const opened = run("register.xlsx", "--stappen", "ronde-openen", "--ronde", "Najaar 2022", "--datum", "2022-09-30");
  expect(opened).toMatchObject({ code: 0 });
  expect(opened.out).toContain("Actualisatieronde");

  const steps = "ronde-sluiten,vergelijking";
  const closed = run("register-koersvast.xlsx", "--stappen", steps, "--datum", "2022-10-14", "--uit", "dicht.xlsx");
  expect(closed).toMatchObject({ code: 0 });
  expect(closed.err).toMatch(/^Nog niet beantwoord: .*\(zonder opdrachtnemer\)\.$/mu);
  expect(closed.out).toContain("Wat is er veranderd");

  const again = run("dicht.xlsx", "--stappen", "ronde-sluiten");
  expect(again).toMatchObject({ code: 2 });
  expect(again.out).toContain("Een gesloten ronde kan niet opnieuw worden gesloten.");
});

test("--definitief maakt na een gesloten ronde alles definitief, en weigert met code 2 als er daarna iets gewijzigd is", async () => {
  const on = ["--datum", "2022-10-01"];
  writeFileSync(path.join(folder, "open.xlsx"), makeXlsx(registerWith()));
  const early = run("open.xlsx", "--definitief", "--uit", "te-vroeg.xlsx", ...on);
  expect(early.code).toBe(2);
  expect(early.out).toContain("Besluitbladen overgeslagen: Definitief maken kan nog niet");
  expect(early.out).toContain("Stukken overgeslagen: Definitief maken kan nog niet");

  run("open.xlsx", "--stappen", "ronde-openen", "--ronde", "Najaar", "--uit", "ronde.xlsx", ...on);
  run("ronde.xlsx", "--stappen", "ronde-sluiten", "--uit", "dicht.xlsx", ...on);
  const { code, out } = run("dicht.xlsx", "--definitief", "--word", "map", "--uit", "definitief.xlsx", ...on);
  expect({ code, out }).toMatchObject({ code: 0 });
  for (const name of ["Besluit K-1", "MT-voorstel", "Begrotingskeuzes"]) {
    expect(out).toContain(`${name} (definitief)`);
    expect(readdirSync(path.join(folder, "map"))).toContain(`${name} (definitief).docx`);
  }

  const host = await openWorkbook(new Uint8Array(readFileSync(path.join(folder, "dicht.xlsx"))));
  await host.user.type("Portfolio!B4", "Fietspad Esweg, breder (fictief)");
  writeFileSync(path.join(folder, "gewijzigd.xlsx"), await host.save());
  const late = run("gewijzigd.xlsx", "--definitief", "--stappen", "stukken", "--uit", "uit.xlsx", ...on);
  expect(late.code).toBe(2);
  expect(late.out).toContain("Na het sluiten van ronde 'Najaar' op 01-10-2022 is gewijzigd: Portfolio P-3.");
  expect(late.out).not.toContain("(definitief)");
}, 60_000);

test("een ronde zonder naam, en vergelijken zonder momentopname, worden geweigerd", () => {
  copyFileSync(sample, path.join(folder, "register.xlsx"));
  const { code, out } = run("register.xlsx", "--stappen", "ronde-openen,vergelijking");
  expect(code).toBe(2);
  expect(out).toContain("Een ronde heeft een naam nodig");
  expect(out).toContain("nog geen momentopname");
  expect(run("register.xlsx", "--uiterlijk", "14-10-2022").code).toBe(2);
});

test("--word schrijft elk stuk en besluitblad als Word-document in een map, en noemt wat er een tabel voor mist", async () => {
  const { code, out } = run(
    sample,
    "--uit",
    "uit.xlsx",
    "--stappen",
    "stukken",
    "--word",
    "map",
    "--datum",
    "2022-09-30",
  );
  expect(code).toBe(0);
  const files = readdirSync(path.join(folder, "map")).sort();
  expect(files.filter((file) => file.startsWith("Besluit "))).toEqual([1, 2, 3, 4].map((nr) => `Besluit K-${nr}.docx`));
  expect(files).toHaveLength(7 + 4);
  expect(files).toContain("MT-voorstel.docx");
  for (const file of files) expect(out).toContain(path.join("map", file));
  expect(readDocx(new Uint8Array(readFileSync(path.join(folder, "map", "Zo werken wij.docx")))).property("title")).toBe(
    "Zo werken wij: sturen op het portfolio",
  );
  await openWorkbook(new Uint8Array(readFileSync(path.join(folder, "uit.xlsx"))));
  expect(await sheetNames()).toContain("Begrotingskeuzes");

  writeFileSync(path.join(folder, "klein.xlsx"), makeXlsx(registerWith(withoutTable("Financien"))));
  const small = run("klein.xlsx", "--word", "map2", "--datum", "2022-09-30");
  expect(small.code).toBe(2);
  expect(small.out).toContain("Begrotingskeuzes overgeslagen: de tabel Financien ontbreekt.");
  expect(readdirSync(path.join(folder, "map2"))).not.toContain("Begrotingskeuzes.docx");
});
