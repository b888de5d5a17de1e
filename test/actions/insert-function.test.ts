/** "Functie invoegen": the function with every table that it can use in the active cell, where its block has room. */
import { readFileSync } from "node:fs";
import { type FunctionRequest, runInsertFunction } from "../../src/actions/insert-function";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import { openAddin, openWorkbook, runAction, spilledAt, userCells } from "../support/driver";
import { smallRegister } from "../support/small-register";
import type { BookInput, SheetInput } from "../support/xlsx/book";

const on = dayOf(2022, 10, 1);

const select = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

const insert = async (request: FunctionRequest) => {
  const outcome = await runInsertFunction(on, request);
  if (outcome.kind === "failed") throw new Error("failed", { cause: outcome.cause });
  return outcome;
};

/** Why the function was refused; fails when it was not. */
const refusal = async (request: FunctionRequest = { of: "ranking" }): Promise<string> => {
  const outcome = await insert(request);
  return outcome.kind === "refused" ? refusalText(outcome.refusal) : `not refused: ${outcome.result}`;
};

/** The small register with a sheet Vrij on which these rows stand. */
const withSheet = (rows: SheetInput["rows"], more: Partial<SheetInput> = {}): BookInput => ({
  ...smallRegister,
  sheets: [...smallRegister.sheets, { name: "Vrij", rows, ...more }],
});

/** The register without a table, or with another in its place. */
const changed = (name: string, other: SheetInput | null): BookInput => ({
  ...smallRegister,
  sheets: [
    ...smallRegister.sheets.flatMap((sheet) => (sheet.name === name ? (other ?? []) : sheet)),
    { name: "Vrij", rows: [] },
  ],
});

describe("de functie komt met haar tabellen in de actieve cel", () => {
  const wrapped = (...tables: readonly string[]): string =>
    tables.map((of) => `IF(${of}[[#Headers],[#Data]]="","",${of}[[#Headers],[#Data]])`).join(",");
  const capacity = ["Capaciteitsaanbod", "Capaciteitsvraag"];

  test.each<[FunctionRequest, string, readonly unknown[]]>([
    [
      { of: "balance" },
      `=PORTFOLIO.CAPACITEITSBALANS("saldo",${wrapped("Portfolio", ...capacity, "Instellingen")})`,
      ["Jurist", 20, 40, 50, 50],
    ],
    [
      { of: "balance", first: "lijst vastgelegd" },
      `=PORTFOLIO.CAPACITEITSBALANS("lijst vastgelegd",${wrapped("Portfolio", ...capacity, "Instellingen")})`,
      ["Jurist", "2023-Q2", 150, 50, 100, 50 / 150, "in balans"],
    ],
    [
      { of: "triangle" },
      `=PORTFOLIO.DRIEHOEK(${wrapped("Portfolio", "Personen", ...capacity, "Instellingen")})`,
      ["Stand van 01-10-2022", "", "", "", "", "", ""],
    ],
    [
      { of: "ranking" },
      `=PORTFOLIO.RANGORDE(${wrapped("Portfolio", "Beoordelingscriteria", "Scores", "Instellingen")})`,
      [2, "P-4", "Zwembad De Kolk (fictief)", 60.8, 2, 2, "robuust"],
    ],
    [
      { of: "decision" },
      `=PORTFOLIO.BESLUITBLAD("K-1",${wrapped("Portfolio", ...capacity, "Financien", "Keuzes", "Alternatieven", "Instellingen")})`,
      ["Onderwerp", "Zwembad in 2023 of later (fictief)"],
    ],
    [
      { of: "decision", first: "P-6" },
      `=PORTFOLIO.BESLUITBLAD("P-6",${wrapped("Portfolio", ...capacity, "Financien", "Keuzes", "Alternatieven", "Instellingen")})`,
      ["Onderwerp", "Zorg dichterbij (fictief)"],
    ],
  ])("%j", async (request, formula, row) => {
    const host = await openAddin(withSheet([]));
    const before = await userCells(["Portfolio", "Capaciteitsvraag", "Mijn notities"]);
    await select("Vrij", "C3:D9");
    expect(await insert(request)).toEqual({ kind: "done", result: formula, sheets: ["Vrij"] });
    await host.settled();
    expect(await spilledAt("Vrij!C3")).toContainEqual(row);
    expect(await userCells(["Portfolio", "Capaciteitsvraag", "Mijn notities"])).toEqual(before);
  });

  test("tabellen die er niet zijn, gaan niet mee", async () => {
    await openAddin(changed("Capaciteitsaanbod", null));
    await select("Vrij", "A1");
    expect(await insert({ of: "balance" })).toMatchObject({
      result: `=PORTFOLIO.CAPACITEITSBALANS("saldo",${wrapped("Portfolio", "Capaciteitsvraag", "Instellingen")})`,
    });
  });

  test("bezetting is als percentage te lezen; verder krijgt geen cel een opmaak", async () => {
    const host = await openAddin(withSheet([]));
    const formats = (): Promise<readonly (readonly string[])[]> =>
      Excel.run(async (context) => {
        const area = context.workbook.worksheets.getItem("Vrij").getRange("A1:H6").load("numberFormat,text");
        await context.sync();
        return area.numberFormat as string[][];
      });
    await select("Vrij", "B2");
    await insert({ of: "balance", first: "bezetting" });
    await host.settled();
    const general = Array<string>(8).fill("General");
    const percentages = ["General", "General", "0%", "0%", "0%", "0%", "General", "General"];
    expect(await formats()).toEqual([general, general, percentages, percentages, percentages, general]);
  });
});

/** RANGORDE spills five rows and seven columns: from B2 on, B2:H6. */
describe("een blok dat er niet past, komt er niet", () => {
  const refusedAt = async (book: BookInput, cell = "B2"): Promise<string> => {
    await openWorkbook(book);
    const sheets = book.sheets.map(({ name }) => name);
    const before = await userCells(sheets);
    await select("Vrij", cell);
    const said = await refusal();
    expect(await userCells(sheets)).toEqual(before);
    return said;
  };
  const blank = [null, null, null, null, null, null, null];

  test("net naast het blok mag wat staan", async () => {
    await openAddin(withSheet([[1], [1, ...blank, 1], [], [], [], [], [null, 1]]));
    await select("Vrij", "B2");
    expect((await insert({ of: "ranking" })).kind).toBe("done");
  });

  test("een cel waarin al iets staat", async () => {
    expect(await refusedAt(withSheet([[], [], [], [], [], [null, ...blank.slice(1), "hier"]]))).toMatch(
      /^De functie heeft B2:H6 nodig, en daarin staat al iets \(H6\)\. Er is niets geschreven/u,
    );
  });

  test("de gekozen cel zelf, en een formule die niets laat zien", async () => {
    expect(await refusedAt(withSheet([[], [null, "vol"]]))).toContain("(B2)");
    expect(await refusedAt(withSheet([[], [], [null, null, { formula: '""', value: "" }]]))).toContain("(C3)");
  });

  test("samengevoegde cellen", async () => {
    expect(await refusedAt(withSheet([[]], { merges: ["D4:E4"] }))).toContain("cellen samengevoegd (D4:E4)");
  });

  test("in een tabel, eroverheen, en direct eronder of ernaast: daar groeit zij", async () => {
    const table = { name: "Lijst", firstRow: 8, firstColumn: 3, headings: ["a", "b"], rows: 2 };
    const book = withSheet(
      [[], [], [], [], [], [], [], [null, null, "a", "b"], [null, null, 1, 2], [null, null, 3, 4]],
      { tables: [table] },
    );
    for (const cell of ["C9", "A5", "C11", "E8"]) expect(await refusedAt(book, cell)).toContain("de tabel Lijst");
    await openAddin(book);
    await select("Vrij", "C12");
    expect((await insert({ of: "ranking" })).kind).toBe("done");
  });

  test("over de rand van het blad", async () => {
    expect(await refusedAt(withSheet([]), "A1048573")).toContain("dat past niet op het blad");
    expect(await refusedAt(withSheet([]), "XFA1")).toContain("dat past niet op het blad");
  });

  test("op een beveiligd blad", async () => {
    expect(await refusedAt(withSheet([], { isProtected: true }))).toMatch(/^Blad 'Vrij' is beveiligd/u);
  });
});

test("op een blad van Koersvast, dat steeds opnieuw wordt gemaakt", async () => {
  await openWorkbook(smallRegister);
  await runAction("balance");
  await select("Balans", "A200");
  expect(await refusal()).toMatch(/^Blad 'Balans' maakt Koersvast steeds opnieuw/u);
});

test("in een werkmap die alleen gelezen mag worden", async () => {
  await openWorkbook(withSheet([]), { readOnly: true });
  expect(await refusal()).toMatch(/^De werkmap is alleen-lezen/u);
});

test("in een werkmap die vanaf 1904 telt", async () => {
  await openWorkbook({ ...withSheet([]), date1904: true });
  await select("Vrij", "B2");
  expect(await refusal()).toMatch(/^Deze werkmap telt haar datums vanaf 1904/u);
});

test("zonder een tabel die nodig is", async () => {
  await openWorkbook(changed("Scores", null));
  await select("Vrij", "B2");
  expect(await refusal()).toMatch(/^Hiervoor ontbreekt de tabel Scores\./u);
});

test("zonder open keuze, en met een nummer dat nergens staat", async () => {
  await openWorkbook(changed("Keuzes", null));
  await select("Vrij", "B2");
  expect(await refusal({ of: "decision" })).toMatch(/^Er is geen keuze die openstaat\./u);
  expect(await refusal({ of: "decision", first: "P4" })).toBe(
    "Nummer 'P4' staat niet in Keuzes en niet in Portfolio. Bedoelt u P-4?",
  );
});

test("met een weergave die niet bestaat", async () => {
  await openWorkbook(withSheet([]));
  await select("Vrij", "B2");
  expect(await refusal({ of: "balance", first: "saldi" })).toMatch(/^De weergave 'saldi' bestaat niet\./u);
});

test("een tabel die alleen aan haar naam te herkennen is, kan een functie niet lezen", async () => {
  const odd = {
    name: "Scores",
    rows: [
      ["Wat", "Hoe"],
      ["P-4", 3],
    ],
  };
  const table = { name: "Scores", firstRow: 1, firstColumn: 1, headings: ["Wat", "Hoe"], rows: 1 };
  await openWorkbook(changed("Scores", { ...odd, tables: [table] }));
  await select("Vrij", "B2");
  expect(await refusal()).toMatch(
    /^De functie herkent een tabel alleen aan haar koppen\. Argument 3 begint met 'Wat' en 'Hoe'/u,
  );
});

test("in het voorbeeldregister past elk blok op een nieuw blad, en komt het er zoals berekend", async () => {
  const host = await openAddin(new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx")));
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Vrij");
    await context.sync();
  });
  for (const [of, cell] of [
    ["balance", "A1"],
    ["triangle", "A100"],
    ["ranking", "A200"],
    ["decision", "A300"],
  ] as const) {
    await select("Vrij", cell);
    expect((await insert({ of })).kind).toBe("done");
  }
  await host.settled();
  expect((await spilledAt("Vrij!A1"))[0]?.[0]).toBe("Rol");
  expect((await spilledAt("Vrij!A100")).length).toBeGreaterThan(47);
  expect((await spilledAt("Vrij!A200"))[0]?.[0]).toBe("Rang");
  expect((await spilledAt("Vrij!A300"))[1]).toEqual(["Besluitblad", "K-1"]);
});
