/** Own tables under own headings: what the person chose holds in every answer, and stands in the workbook for everyone. */
import { runChooseTables } from "../../src/actions/choose-tables";
import { runInsertFunction } from "../../src/actions/insert-function";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import { type KeptChoice, noChoice } from "../../src/workbook/parse/kept-choice";
import { openWorkbook, printedFindings, runAction, sheetNames, sheetValues, userCells } from "../support/driver";
import {
  type Change,
  ownSheets,
  registerWith,
  withBook,
  withCell,
  withHeading,
  withRow,
  withSheets,
  withTableName,
} from "../support/register-cases";
import { tableSheet } from "../support/small-register";

const on = dayOf(2022, 10, 1);

/** P-3 lacks a lead, so that there is something to find. */
const flaw = withCell("Portfolio", 4, "Ambtelijk opdrachtnemer", null);

/** Headings that say nothing to us; of the table of demand even the one by which it would be recognised. */
const odd: readonly Change[] = [
  withHeading("Portfolio", "Nr", "Code"),
  withHeading("Portfolio", "Naam", "Betreft"),
  withHeading("Portfolio", "Ambtelijk opdrachtnemer", "Kartrekker"),
  withHeading("Portfolio", "Thema", "Naam"),
  withHeading("Capaciteitsaanbod", "Rol", "Vak"),
  withHeading("Capaciteitsvraag", "Nr", "Voor"),
  withHeading("Capaciteitsvraag", "Rol", "Vak"),
  withTableName("Portfolio", "Plannen"),
  withTableName("Capaciteitsvraag", "Uren"),
];

const chosen: KeptChoice = {
  tables: new Map([
    ["initiatives", "Plannen"],
    ["demand", "Uren"],
  ]),
  none: [],
  columns: new Map([
    [
      "initiatives",
      new Map([
        ["Code", "nr"],
        ["Betreft", "name"],
        ["Kartrekker", "lead"],
        ["Naam", "theme"],
      ]),
    ],
    ["supply", new Map([["Vak", "role"]])],
    [
      "demand",
      new Map([
        ["Voor", "nr"],
        ["Vak", "role"],
      ]),
    ],
  ]),
};

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(on));
const choose = async (choice: KeptChoice): Promise<KeptChoice> =>
  done(await runChooseTables(choice, await readRegister()));

/** The settings that the workbook keeps. */
const kept = (): Promise<readonly (readonly [string, unknown])[]> =>
  Excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    return settings.items.map(({ key, value }) => [key, value as unknown]);
  });

/** What the balance and the rules answer, without the names of own sheets, tables and headings. */
const answers = async () => {
  await runAction("check");
  await runAction("balance");
  await runAction("ranking");
  const findings = await printedFindings();
  return {
    findings: findings.map(({ code, where, says }) => [code, /rij \d+/u.exec(where)?.[0], says]),
    balance: await sheetValues("Balans"),
    ranking: await sheetValues("Prioritering"),
  };
};

test("eigen tabellen en koppen geven dezelfde balans, rangorde en bevindingen als de onze", async () => {
  await openWorkbook(registerWith(flaw));
  const expected = await answers();
  expect(expected.findings).toMatchObject([["V-1", "rij 4", expect.anything()]]);
  await openWorkbook(registerWith(flaw, ...odd));
  await choose(chosen);
  expect(await answers()).toEqual(expected);
  expect((await printedFindings()).map(({ where }) => where)).toEqual(["Portfolio, rij 4, Kartrekker"]);
});

test("zonder de keuze is dezelfde werkmap geen register", async () => {
  await openWorkbook(registerWith(flaw, ...odd));
  expect((await readRegister()).tables.has("initiatives")).toBe(false);
});

test("de keuze staat in het bestand, en van de eigen tabellen verandert niets", async () => {
  const book = registerWith(flaw, ...odd);
  const host = await openWorkbook(book);
  const before = await userCells(ownSheets(book));
  await choose(chosen);
  expect(await userCells(ownSheets(book))).toEqual(before);
  expect(await sheetNames()).toEqual(ownSheets(book));
  await openWorkbook(await host.save());
  const { choice, issues } = await readRegister();
  expect(choice).toEqual(chosen);
  expect(issues).toEqual([]);
});

test("waar twee tabellen Portfolio kunnen zijn, telt de gekozene en de andere niet", async () => {
  const copy = tableSheet("Oud", ["Nr", "Naam", "Status", "Start", "Eind"], [["P-9", "Oud plan", "Idee", null, null]]);
  await openWorkbook(
    registerWith(withTableName("Portfolio", "Lijst"), withSheets(copy), withTableName("Oud", "Lijst_2")),
  );
  await choose({ ...noChoice, tables: new Map([["initiatives", "Lijst_2"]]), none: ["Lijst"] });
  const { portfolio } = await readRegister();
  expect(portfolio.initiatives.map(({ nr }) => nr)).toEqual(["P-9"]);
});

test("een tabel die geen tabel van het register is, telt niet mee, hoe zij ook heet", async () => {
  await openWorkbook(registerWith());
  await choose({ ...noChoice, none: ["Scores"] });
  expect((await readRegister()).tables.has("scores")).toBe(false);
  expect(await runAction("ranking")).toMatchObject({ kind: "refused", refusal: { tables: ["Scores"] } });
});

describe("een keuze die niet meer klopt, wordt gezegd", () => {
  const changed = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Portfolio"));
      await context.sync();
    });

  test("als de tabel een andere naam kreeg; aan de gekozen koppen is zij nog te herkennen", async () => {
    await openWorkbook(registerWith(...odd));
    await choose(chosen);
    await changed((sheet) => void (sheet.tables.getItem("Plannen").name = "Plannen2023"));
    const { issues, portfolio } = await readRegister();
    expect(issues).toMatchObject([{ code: "G-37", table: "Portfolio", chosen: "Plannen" }]);
    expect(portfolio.initiatives).toHaveLength(8);
    await runAction("check");
    expect(await printedFindings()).toMatchObject([
      { code: "G-37", says: expect.stringContaining("'Plannen'") as string },
    ]);
  });

  test("als een kolom een andere kop kreeg", async () => {
    await openWorkbook(registerWith(...odd));
    await choose(chosen);
    await changed((sheet) => void (sheet.getRange("J1").values = [["Trekkracht"]]));
    await runAction("check");
    const gone = (await printedFindings()).filter(({ code }) => code === "G-38");
    expect(gone).toMatchObject([{ says: expect.stringMatching(/'Kartrekker'.*'Ambtelijk opdrachtnemer'/u) as string }]);
  });

  test("als de bewaarde keuze niet te lezen is", async () => {
    await openWorkbook(registerWith());
    await Excel.run(async (context) => {
      context.workbook.settings.add("koersvast.kolommen", "{stuk");
      await context.sync();
    });
    await runAction("check");
    expect(await printedFindings()).toMatchObject([{ code: "G-39", severity: "nu nodig" }]);
  });
});

describe("er wordt niets bewaard", () => {
  const refusedWith = async (choice: KeptChoice, seen: Register): Promise<string> => {
    const before = await kept();
    const outcome = await runChooseTables(choice, seen);
    expect(await kept()).toEqual(before);
    return outcome.kind === "refused" ? refusalText(outcome.refusal) : outcome.kind;
  };

  test("in een werkmap die alleen-lezen is", async () => {
    await openWorkbook(registerWith(...odd), { readOnly: true });
    expect(await refusedWith(chosen, await readRegister())).toMatch(/alleen-lezen/u);
  });

  test("in een register van een nieuwere versie", async () => {
    await openWorkbook(registerWith(withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 })));
    expect(await refusedWith(chosen, await readRegister())).toMatch(/nieuwere versie/u);
  });

  test("als een ander intussen koos", async () => {
    const host = await openWorkbook(registerWith(...odd));
    const seen = await readRegister();
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      context.workbook.settings.add("koersvast.tabellen", "initiatives=Plannen");
      await context.sync();
    });
    expect(await refusedWith(chosen, seen)).toMatch(
      /^Gewijzigd door een ander, ververs: de keuze van tabellen en kolommen/u,
    );
    expect(await runChooseTables(chosen, await readRegister())).toMatchObject({ kind: "done" });
  });

  test("als een ander intussen een gekozen tabel andere koppen gaf", async () => {
    const host = await openWorkbook(registerWith(...odd));
    const seen = await readRegister();
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").getRange("A1").values = [["Kenmerk"]];
      await context.sync();
    });
    expect(await refusedWith(chosen, seen)).toMatch(/^Gewijzigd door een ander, ververs: Plannen\./u);
  });
});

test("in een beveiligde structuur mag het: er komt geen blad bij", async () => {
  await openWorkbook(registerWith(...odd, withBook({ structureProtected: true })));
  expect(await choose(chosen)).toEqual(chosen);
});

test("een functie kent de keuze niet, en wordt daarom niet ingevoegd", async () => {
  await openWorkbook(registerWith(...odd));
  await choose(chosen);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Vrij").activate();
    await context.sync();
  });
  const outcome = await runInsertFunction(on, { of: "triangle" });
  expect(outcome.kind === "refused" && refusalText(outcome.refusal)).toMatch(
    /alleen aan haar koppen, en van Plannen, Capaciteitsaanbod en Uren/u,
  );
});
