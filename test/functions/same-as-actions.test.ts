/** What stands in the cells is what the actions write on their sheets, of the same register on the same day. */
import { readFileSync } from "node:fs";
import { functionFormula } from "../../src/workbook/function-formula";
import { openAddin, runAction, sheetNames, sheetValues, type Spill, spill, spillAll } from "../support/driver";
import { smallRegister } from "../support/small-register";

const capacity = ["Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"];
const balance = (view: string): string => functionFormula("balance", view, ["Portfolio", ...capacity]);
const triangle = functionFormula("triangle", null, ["Portfolio", "Personen", ...capacity]);
const ranking = functionFormula("ranking", null, ["Portfolio", "Beoordelingscriteria", "Scores", "Instellingen"]);
const decision = (number: string): string =>
  functionFormula("decision", number, ["Portfolio", "Keuzes", "Alternatieven", "Financien", ...capacity]);

/** The rows of the answer itself: below them stands what must be said with it. */
const answer = (rows: Spill): Spill => rows.filter(([first]) => !/^(?:Let op|Stand van)/u.test(String(first)));

const views = [
  ["saldo", "vastgelegd + gewenst, met lijnwerk"],
  ["saldo zonder lijn", "vastgelegd + gewenst, zonder lijnwerk"],
  ["saldo vastgelegd", "vastgelegd, met lijnwerk"],
  ["saldo vastgelegd zonder lijn", "vastgelegd, zonder lijnwerk"],
] as const;

/** What a line of the block says, in the parts that a sheet may have in cells of their own. */
const factsOf = (line: string): readonly string[] =>
  line
    .replace(/^([^:,]+): (?=\d{4}[ -])/u, "$1, ")
    .replace(/(?:bestuurlijk|ambtelijk) opdracht(?:gever|nemer) |\b(?:start|eind) (?=\d\d-)/gu, "")
    .split(/, |; /u);

/** The hours of a year, which is the column that they stand in. */
const withoutYear = (fact: string): string => fact.replace(/^\d{4} (?=.* uur)/u, "");

/** A figure as a cell holds it: of `2024 1.050 uur` and `€ 1.050`. */
const figureOf = (fact: string): string =>
  withoutYear(fact)
    .replace(/^€ | uur$/gu, "")
    .replace(/\./gu, "")
    .replace(",", ".");

describe.each([
  ["het kleine register", smallRegister],
  ["het voorbeeldregister", new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"))],
])("%s", (_, book) => {
  test("CAPACITEITSBALANS geeft de matrices van het blad Balans", async () => {
    const host = await openAddin(book);
    await runAction("balance");
    const sheet = await sheetValues("Balans");
    const blocks = await spillAll(
      host,
      views.map(([view]) => balance(view)),
    );
    for (const [index, [, title]] of views.entries()) {
      const block = answer(blocks[index] ?? []);
      const start = sheet.findIndex(([first]) => first === `Saldo per rol en periode in uren: ${title}`) + 1;
      const matrix = sheet.slice(start, start + block.length).map((row) => row.slice(0, block[0]?.length));
      expect(block.length).toBeGreaterThan(3);
      expect(block).toEqual(matrix);
    }
  });

  test("CAPACITEITSBALANS geeft de lijst van het blad Balans", async () => {
    const host = await openAddin(book);
    await runAction("balance");
    const sheet = await sheetValues("Balans");
    const list = sheet.slice(sheet.findIndex(([first]) => first === "Alle rollen en perioden") + 2);
    const [all = [], committed = []] = await spillAll(host, [balance("lijst"), balance("lijst vastgelegd")]);
    expect(answer(all).slice(1)).toEqual(list.map((row) => [row[0], row[1], row[2], ...row.slice(6, 10)]));
    expect(
      answer(committed)
        .slice(1)
        .map(([role, period, supply, demand, saldo, , verdict]) => [role, period, supply, demand, saldo, verdict]),
    ).toEqual(list.map((row) => row.slice(0, 6)));
  });

  test("RANGORDE geeft de rijen van het blad Prioritering", async () => {
    const host = await openAddin(book);
    await runAction("ranking");
    const sheet = await sheetValues("Prioritering");
    const block = answer(await spill(host, ranking));
    const start = sheet.findIndex(([first]) => first === "Rang");
    const byNr = (rows: Spill) => new Map(rows.map((row) => [row[1], row.slice(0, 7)]));
    expect(block.length).toBeGreaterThan(4);
    expect(byNr(block)).toEqual(byNr(sheet.slice(start, start + block.length)));
  });

  test("DRIEHOEK geeft de bevindingen over driehoeken van het blad Controle", async () => {
    const host = await openAddin(book);
    await runAction("check");
    const found = (await sheetValues("Controle")).flatMap(([code, severity, place, what]) =>
      /^V-(?:[1-79]|1[1-2]|1[6-8])$/u.test(String(code)) && !/^(?:Personen|Capaciteitsaanbod)/u.test(String(place))
        ? [`${String(code)} (${String(severity)}): ${String(what)}`]
        : [],
    );
    const said = answer(await spill(host, triangle)).flatMap((row) => String(row[6]).split(/ (?=[GSV]-\d+ \()/u));
    expect(said.filter((sentence) => sentence.startsWith("V-")).sort()).toEqual(found.sort());
  });

  test("BESLUITBLAD geeft de teksten van elk besluitblad, en wat eraan ontbreekt", async () => {
    const host = await openAddin(book);
    await runAction("decisionSheets");
    const sheets = (await sheetNames()).filter((name) => name.startsWith("Besluit "));
    expect(sheets.length).toBeGreaterThan(0);
    const blocks = await spillAll(
      host,
      sheets.map((name) => decision(name.replace("Besluit ", ""))),
    );
    for (const [index, name] of sheets.entries()) {
      const cells = (await sheetValues(name)).flat().map(String);
      const rows = answer(blocks[index] ?? []).slice(1);
      const stands = (fact: string): boolean =>
        cells.some((cell) => cell.includes(withoutYear(fact)) || cell === figureOf(fact));
      expect(rows.flatMap(([, text]) => factsOf(String(text))).filter((fact) => !stands(fact))).toEqual([]);
      const gaps = cells.indexOf("Wat ontbreekt") + 1;
      const missing = rows.filter(([part]) => part === "Ontbreekt").map(([, text]) => `• ${String(text)}`);
      const printed = gaps === 0 ? [] : cells.slice(gaps).filter((cell) => cell !== "");
      expect(printed.slice(0, missing.length + 1).filter((cell) => cell.startsWith("• "))).toEqual(missing);
    }
  });
});
