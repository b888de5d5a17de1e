/** The four functions as formulas in a workbook: the real office.js brings them to our code and their blocks back. */
import { functionFormula } from "../../src/workbook/function-formula";
import { openAddin, spill, spilledAt } from "../support/driver";
import { smallRegister } from "../support/small-register";

const capacity = ["Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"];
const formulas = {
  balance: functionFormula("balance", "saldo", ["Portfolio", ...capacity]),
  triangle: functionFormula("triangle", null, ["Portfolio", "Personen", ...capacity]),
  ranking: functionFormula("ranking", null, ["Portfolio", "Beoordelingscriteria", "Scores", "Instellingen"]),
  decision: functionFormula("decision", "K-1", ["Portfolio", "Keuzes", "Alternatieven", "Financien", ...capacity]),
};

const balance = [
  ["Rol", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"],
  ["Communicatieadviseur", 80, 50, 50, "onbekend"],
  ["Jurist", 20, 40, 50, 50],
  ["Projectleider", 200, 40, 110, 180],
];

/** Puts the four formulas on a sheet each, in one batch. */
const enterAll = (): Promise<void> =>
  Excel.run(async (context) => {
    for (const [sheet, formula] of Object.entries(formulas))
      context.workbook.worksheets.add(sheet).getRange("B2").formulas = [[formula]];
    await context.sync();
  });

const write = (address: string, content: unknown): Promise<void> =>
  Excel.run(async (context) => {
    const [sheet = "", cell = ""] = address.split("!");
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[content]];
    await context.sync();
  });

describe("de vier functies", () => {
  test("staan met hun antwoord in de cellen, in één golf en elk één keer gevraagd", async () => {
    const calls: string[] = [];
    const host = await openAddin(smallRegister, { calls });
    host.resetStatistics();
    await enterAll();
    await host.settled();
    expect([[...calls].sort(), host.statistics.waves]).toEqual([
      ["BESLUITBLAD", "CAPACITEITSBALANS", "DRIEHOEK", "RANGORDE"],
      1,
    ]);
    expect(await spilledAt("balance!B2")).toEqual(balance);
    const triangles = await spilledAt("triangle!B2");
    expect(triangles.slice(1).map(([nr, , , , , complete, findings]) => [nr, complete, findings])).toEqual([
      ...["L-1", "P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-10"].map((nr) => [nr, true, ""]),
      ["Stand van 01-10-2022", "", ""],
    ]);
    const ranking = await spilledAt("ranking!B2");
    expect(ranking.slice(1).map(([rank, nr, , score, best]) => [rank, nr, score, best])).toEqual([
      ["verplicht", "P-5", 86.7, ""],
      [1, "P-6", 88.3, 1],
      [2, "P-4", 60.8, 2],
      [3, "P-10", 32.5, 3],
    ]);
    const decision = await spilledAt("decision!B2");
    expect(decision[0]).toEqual(["Onderdeel", "Tekst"]);
    expect(decision).toContainEqual(["Onderwerp", "Zwembad in 2023 of later (fictief)"]);
  });

  test("worden na een wijziging één keer gevraagd, en alleen als zij ervan afhangen", async () => {
    const calls: string[] = [];
    const host = await openAddin(smallRegister, { calls });
    await enterAll();
    await host.settled();
    calls.length = 0;
    await write("Capaciteitsvraag!G2", 50); // P-1 asks 10 hours more of Jurist in the first quarter
    await host.settled();
    expect([...calls].sort()).toEqual(["BESLUITBLAD", "CAPACITEITSBALANS", "DRIEHOEK"]);
    expect((await spilledAt("balance!B2"))[2]).toEqual(["Jurist", 10, 40, 50, 50]);
    calls.length = 0;
    await write("Mijn notities!D9", 1);
    await host.settled();
    expect(calls).toEqual([]);
  });

  test.each([0, null] as const)("geven hetzelfde antwoord als een lege cel als %p doorkomt", async (blanks) => {
    const host = await openAddin(smallRegister, { blanks });
    await enterAll();
    await host.settled();
    expect(await spilledAt("balance!B2")).toEqual(balance);
    expect((await spilledAt("triangle!B2")).slice(1, -1).every((row) => row[5] === true && row[6] === "")).toBe(true);
    expect((await spilledAt("ranking!B2"))[1]?.slice(0, 4)).toEqual(["verplicht", "P-5", expect.any(String), 86.7]);
    expect(await spilledAt("decision!B2")).not.toContainEqual(["Ontbreekt", expect.anything()]);
  });
});

describe("de tabellen", () => {
  test("een totaalrij verandert het antwoord niet", async () => {
    const host = await openAddin(smallRegister);
    await enterAll();
    await Excel.run(async (context) => {
      for (const name of ["Capaciteitsvraag", "Capaciteitsaanbod"])
        context.workbook.tables.getItem(name).showTotals = true;
      await context.sync();
    });
    await host.settled();
    expect(await spilledAt("balance!B2")).toEqual(balance);
  });

  test("een tabel die groeit, laat het antwoord groeien", async () => {
    const host = await openAddin(smallRegister);
    await enterAll();
    await Excel.run(async (context) => {
      context.workbook.tables
        .getItem("Capaciteitsvraag")
        .rows.add(undefined, [["P-3", "Ecoloog", "uren", "toegezegd", "onbekend", "", 8, "", "", ""]]);
      await context.sync();
    });
    await host.settled();
    const [, , ecologist, , , ...notes] = await spilledAt("balance!B2");
    expect(ecologist).toEqual(["Ecoloog", -8, 0, 0, 0]);
    expect(notes).toEqual([
      ["Let op", "", "", "", expect.stringMatching(/^Capaciteitsvraag, tabelrij 11, Rol: .*\(S-9\)/u)],
    ]);
  });

  test("een getal als tekst telt mee, p.m. is onbekend, een foutwaarde haalt het blok niet onderuit", async () => {
    const host = await openAddin(smallRegister);
    await enterAll();
    await write("Capaciteitsvraag!G2", "'12,5");
    await write("Capaciteitsvraag!H2", "p.m.");
    await write("Capaciteitsvraag!I2", "=1/0");
    await host.settled();
    const [, , lawyer, , ...notes] = await spilledAt("balance!B2");
    expect(lawyer).toEqual(["Jurist", 150 - (130 - 40 + 12.5), "onbekend", "onbekend", 50]);
    const said = notes.map((row) => String(row.at(-1))).join("\n");
    expect(said).toContain("tabelrij 2, 2023-Q1: Het getal '12,5' staat als tekst");
    expect(said).toContain("tabelrij 2, 2023-Q3: De cel geeft de fout #DIV/0!");
  });

  test("de volgorde van de tabellen doet er niet toe, en een kale tabel mag ook", async () => {
    const host = await openAddin(smallRegister);
    expect(await spill(host, functionFormula("balance", "saldo", [...capacity, "Portfolio"]))).toEqual(balance);
    const bare = ["Portfolio", ...capacity].map((table) => `${table}[#All]`);
    expect(await spill(host, `=PORTFOLIO.CAPACITEITSBALANS("saldo",${bare.join(",")})`)).toEqual(balance);
  });
});

describe("geen antwoord is één foutwaarde", () => {
  const wrap = (area: string): string => `IF(${area}="","",${area})`;
  test.each([
    ["geen koppen", `=PORTFOLIO.DRIEHOEK(${wrap("Portfolio[#Data]")})`, "#VALUE!"],
    ["een tabel die niet van het register is", `=PORTFOLIO.DRIEHOEK('Mijn notities'!A1:D2)`, "#VALUE!"],
    ["dezelfde tabel twee keer", `=PORTFOLIO.DRIEHOEK(Portfolio[#All],Portfolio[#All])`, "#VALUE!"],
    ["een lege kolom", `=PORTFOLIO.DRIEHOEK('Mijn notities'!Z:Z)`, "#VALUE!"],
    [
      "een weergave die niet bestaat",
      `=PORTFOLIO.CAPACITEITSBALANS("saldi",Portfolio[#All],Capaciteitsvraag[#All])`,
      "#VALUE!",
    ],
    ["een tabel te weinig", `=PORTFOLIO.RANGORDE(Portfolio[#All],Scores[#All])`, "#N/A"],
    ["een nummer dat nergens staat", `=PORTFOLIO.BESLUITBLAD("K-9",Portfolio[#All],Keuzes[#All])`, "#N/A"],
    ["een leeg nummer", `=PORTFOLIO.BESLUITBLAD('Mijn notities'!Z9,Portfolio[#All],Keuzes[#All])`, "#VALUE!"],
  ])("%s", async (_, formula, error) => {
    const host = await openAddin(smallRegister);
    expect(await spill(host, formula)).toEqual([[error]]);
  });
});
