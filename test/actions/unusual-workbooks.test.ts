/** Registers that look odd and are sound: nothing is found, and the answers are those of the plain register. */
import { actionNames, cell, openWorkbook, runAction, sheetNames, sheetValues, userCells } from "../support/driver";
import { makeXlsx } from "../support/make-xlsx";
import { personalParts } from "../support/personal-parts";
import {
  type Change,
  ownSheets,
  registerWith,
  withBook,
  withCell,
  withColumn,
  withColumnOf,
  withColumnsFirst,
  withEarlierSheet,
  withHeading,
  withRows,
  withSheet,
  withSheets,
  withTableAt,
  withTableName,
  withTotals,
} from "../support/register-cases";
import { person } from "../support/small-register";
import type { BookInput } from "../support/xlsx/book";

const results = ["Balans", "Prioritering", "Besluit K-1"] as const;

const answersOf = async (book: BookInput): Promise<ReadonlyMap<string, unknown>> => {
  const xlsx = makeXlsx(book);
  const host = await openWorkbook(xlsx);
  const own = ownSheets(book);
  const before = await userCells(own);
  for (const name of actionNames) expect(await runAction(name)).toMatchObject({ kind: "done" });
  expect((await sheetValues("Controle")).flat()).toContain("Geen bevindingen.");
  expect(await userCells(own)).toEqual(before);
  expect(personalParts(await host.save(), own)).toEqual(personalParts(xlsx, own));
  return new Map(await Promise.all(results.map(async (sheet) => [sheet, await sheetValues(sheet)] as const)));
};

const rename = (sheet: string, name: string): Change => withSheet(sheet, (each) => ({ ...each, name }));
const look = (sheet: string, change: Partial<BookInput["sheets"][number]>): Change =>
  withSheet(sheet, (each) => ({ ...each, ...change }));

const sameAnswers: readonly (readonly [string, readonly Change[]])[] = [
  [
    "met totaalrijen onder de tabellen",
    [
      withTotals("Portfolio", { "Prijs uitbesteden": 250000 }),
      withTotals("Capaciteitsvraag", { "2023-Q1": { formula: "SUBTOTAL(109,G2:G10)", value: 370 } }),
      withTotals("Scores", { Urgentie: 3.5 }),
    ],
  ],
  [
    "met de kolommen in een andere volgorde",
    [
      withColumnsFirst("Portfolio", "Prijs uitbesteden", "Ambtelijk opdrachtnemer", "Status", "Nr"),
      withColumnsFirst("Capaciteitsaanbod", "2023-Q4", "2023-Q2", "Rol"),
      withColumnsFirst("Scores", "Kosten", "Urgentie"),
    ],
  ],
  [
    "met een tabel die niet in A1 begint",
    [withTableAt("Portfolio", 7, 4), withTableAt("Capaciteitsvraag", 3, 2), withTableAt("Instellingen", 20, 30)],
  ],
  [
    "met koppen in hoofdletters, met leestekens en over twee regels",
    [
      withHeading("Portfolio", "Nr", "NR."),
      withHeading("Portfolio", "Naam", " naam: "),
      withHeading("Portfolio", "Bestuurlijk opdrachtgever", "Bestuurlijk\nopdrachtgever"),
      withHeading("Portfolio", "Ambtelijk opdrachtgever", "Ámbtelijk  opdrachtgever (lijnmanager)"),
      withHeading("Capaciteitsaanbod", "2023-Q1", "Q1 2023"),
      withHeading("Capaciteitsvraag", "2023-Q2", "2e kwartaal 2023"),
    ],
  ],
  [
    "met andere namen voor tabellen en kolommen",
    [
      withHeading("Portfolio", "Nr", "Volgnr"),
      withHeading("Portfolio", "Naam", "Onderwerp"),
      withHeading("Portfolio", "Bestuurlijk opdrachtgever", "BOG"),
      withHeading("Portfolio", "Ambtelijk opdrachtgever", "AOG"),
      withHeading("Portfolio", "Ambtelijk opdrachtnemer", "Trekker"),
      withTableName("Portfolio", "Projectenlijst"),
      withHeading("Capaciteitsaanbod", "Rol", "Discipline"),
      withTableName("Capaciteitsaanbod", "Aanbod"),
    ],
  ],
  [
    "met spaties rond nummers en namen, en andere hoofdletters",
    [
      withCell("Capaciteitsvraag", 3, "Nr", " p-2 "),
      withCell("Portfolio", 3, "Ambtelijk opdrachtnemer", "  g. DEKKER  (fictief)\u00a0"),
      withCell("Capaciteitsvraag", 3, "Rol", "projectleider"),
      withCell("Scores", 2, "Nr", "P-4\n"),
    ],
  ],
  [
    "met bladen die verborgen en beveiligd zijn",
    [
      look("Portfolio", { visibility: "hidden", isProtected: true }),
      look("Personen", { visibility: "veryHidden" }),
      look("Scores", { isProtected: true }),
    ],
  ],
  ["met dagen die vanaf 1904 tellen", [withBook({ date1904: true })]],
  [
    "met aanhalingstekens, apostrof en spaties in namen van bladen",
    [
      rename("Portfolio", `Jan's "lijst" & co`),
      rename("Capaciteitsvraag", " uren (2023) "),
      rename("Scores", "'t MT vindt"),
    ],
  ],
  [
    "met eigen kolommen, bladen en namen erbij",
    [
      withColumn("Portfolio", "Kleur", ["groen", { error: "#N/A" }, "=1+1"]),
      withColumn("Personen", "Telefoon", ["06 (fictief)"]),
      withSheets({
        name: "Losse lijst",
        rows: [
          ["Nr", "Naam"],
          ["P-1", "iets anders"],
        ],
      }),
      withBook({ names: [{ name: "MijnGrens", formula: "'Mijn notities'!$D$2" }] }),
    ],
  ],
  ["met lege rijen in de tabel", [withRows("Portfolio", [{}, { Naam: " " }, {}]), withRows("Scores", [{}])]],
  [
    "met cijfers als formules en opmaak",
    [
      withCell("Portfolio", 2, "Nr", { formula: '"P-"&1', value: "P-1" }),
      withCell("Capaciteitsvraag", 3, "2023-Q1", { formula: "100+20", value: 120 }),
      withCell("Capaciteitsaanbod", 2, "2023-Q1", { content: 400, look: "marked" }),
    ],
  ],
  [
    "met vastgezette rijen, kolombreedten en opmerkingen",
    [
      look("Portfolio", {
        frozen: { rows: 1, columns: 2 },
        columnWidths: [8, 40],
        comments: [{ address: "B3", author: person.portfolioManager, text: "Navragen" }],
      }),
    ],
  ],
];

describe("geeft dezelfde antwoorden", () => {
  let plain: ReadonlyMap<string, unknown> | null = null;
  test.each(sameAnswers)("%s", async (_, changes) => {
    plain ??= await answersOf(registerWith());
    expect(await answersOf(registerWith(...changes))).toEqual(plain);
  });
});

describe("laat een tekst zoals hij is", () => {
  test.each([
    ["een plus aan het begin", "+31 6 bellen (fictief)"],
    ["een min aan het begin", "-- nog te bedenken --"],
    ["een apenstaart", "@iedereen"],
    ["een apostrof aan het begin", "'s-Gravenmoer (fictief)"],
    ["een nummer met nullen", "0042"],
    ["een getal met komma als naam", "0,75"],
    ["een datum als naam", "1-2-2023"],
    ["een fout als naam die geen fout is", "#1 van de lijst"],
    ["WAAR", "WAAR"],
    ["emoji", "Zonnepanelen ☀️👷🏽‍♀️ (fictief)"],
    ["een teken buiten het basisvlak, en accenten", "𝔇orpsplein Één naïef café"],
    ["regels", "regel 1\nregel 2"],
    ["een besturingsteken", "bel\u0007 en tab\tdoor elkaar"],
    ["wat op een escape lijkt", "_x0041_ blijft staan"],
    ["een streep", "Sporthal | nieuwe vloer"],
    ["html en aanhalingstekens", `<b>"Markt" & 'plein'</b>`],
    ["32.767 tekens", "lang ".repeat(6553) + "!!"],
  ])("%s", async (_, name) => {
    await openWorkbook(registerWith(withCell("Portfolio", 5, "Naam", name)));
    expect(await runAction("ranking")).toMatchObject({ kind: "done" });
    const row = (await sheetValues("Prioritering")).findIndex(([, nr]) => nr === "P-4") + 1;
    expect((await cell(`Prioritering!C${row}`)).value).toBe(name);
  });
});

test("een naam die met = begint, komt als tekst op papier", async () => {
  const name = '=HYPERLINK("https://voorbeeld.invalid","klik")';
  await openWorkbook(registerWith(withCell("Portfolio", 5, "Naam", name)));
  await runAction("ranking");
  const row = (await sheetValues("Prioritering")).findIndex(([, nr]) => nr === "P-4") + 1;
  expect(await cell(`Prioritering!C${row}`)).toMatchObject({ value: name, text: name });
});

test("p.m. in elke cel voor uren maakt alles onbekend en niets nul", async () => {
  const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"];
  const all = quarters.flatMap((quarter) => [
    withColumnOf("Capaciteitsaanbod", quarter, "p.m."),
    withColumnOf("Capaciteitsvraag", quarter, "P.M."),
  ]);
  await openWorkbook(registerWith(...all));
  for (const name of actionNames) expect(await runAction(name)).toMatchObject({ kind: "done" });
  expect((await sheetValues("Controle")).flat()).toContain("Geen bevindingen.");
  const rows = await sheetValues("Balans");
  const list = rows.slice(rows.findIndex(([first]) => first === "Alle rollen en perioden") + 2);
  expect(list.filter(([role]) => role !== "").map((row) => [row[2], row[6], row[7], row[9]])).toEqual(
    Array.from({ length: 12 }, () => ["onbekend", "onbekend", "onbekend", "onbekend"]),
  );
});

describe("een blad van de gebruiker met een naam van ons", () => {
  const own = ["Controle", "Balans", "Prioritering", "DPL", "MJIP", "Overzicht", "Besluit K-1"];

  test("blijft staan; het onze krijgt een andere naam", async () => {
    const book = registerWith(
      withSheets(...own.map((name) => ({ name, rows: [["van mij"], [{ formula: "1+1", value: 2 }]] }))),
    );
    const xlsx = makeXlsx(book);
    const host = await openWorkbook(xlsx);
    const sheets = ownSheets(book);
    const before = await userCells(sheets);
    for (const name of actionNames) expect(await runAction(name)).toMatchObject({ kind: "done" });
    expect(await userCells(sheets)).toEqual(before);
    expect(personalParts(await host.save(), sheets)).toEqual(personalParts(xlsx, sheets));
    expect((await sheetNames()).slice(sheets.length).sort()).toEqual(own.map((name) => `${name} (2)`).sort());
    for (const name of actionNames) await runAction(name);
    expect(await sheetNames()).toHaveLength(sheets.length + own.length);
  });

  test("is het onze als wij het maakten, ook na hernoemen en verplaatsen", async () => {
    await openWorkbook(registerWith());
    await runAction("check");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Controle");
      sheet.name = "Wat er mis is";
      sheet.position = 0;
      await context.sync();
    });
    const before = await sheetNames();
    expect(await runAction("check")).toMatchObject({ kind: "done", sheets: ["Wat er mis is", "Overzicht"] });
    expect(await sheetNames()).toEqual(before);
  });

  test("komt terug als iemand het onze verwijderde", async () => {
    await openWorkbook(registerWith());
    await runAction("check");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Controle").delete();
      await context.sync();
    });
    expect(await runAction("check")).toMatchObject({ kind: "done", sheets: ["Controle", "Overzicht"] });
    expect((await sheetValues("Controle")).flat()).toContain("Geen bevindingen.");
  });

  test("wordt herkend aan de naam die een vorige keer in het bestand bewaarde", async () => {
    await openWorkbook(
      registerWith(...withEarlierSheet("controle", { name: "Oude stand", rows: [["van vorige week"]] })),
    );
    expect(await runAction("check")).toMatchObject({ kind: "done", sheets: ["Oude stand", "Overzicht"] });
    expect((await sheetValues("Oude stand"))[0]?.[0]).toBe("Controle van het register");
  });
});
