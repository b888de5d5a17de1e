import { runReadRegister } from "../../../src/actions/read-register";
import type { Register } from "../../../src/actions/register";
import { runChooseTables } from "../../../src/actions/choose-tables";
import { dayOf } from "../../../src/domain/quantity";
import { choiceOf, draftOf, type Edit, lackedBy, usesOf } from "../../../src/taskpane/overview/table-draft";
import { openWorkbook, runAction } from "../../support/driver";
import { registerWith, withHeading, withoutTable, withSheets, withTableName } from "../../support/register-cases";
import { tableSheet } from "../../support/small-register";
import type { BookInput } from "../../support/xlsx/book";

const readRegister = async (): Promise<Register> => {
  const outcome = await runReadRegister(dayOf(2022, 10, 1));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.result;
};

const registerOf = async (book: BookInput): Promise<Register> => {
  await openWorkbook(book);
  return readRegister();
};

const ids = (register: Register, ...edits: readonly Edit[]): Record<string, string | null> =>
  Object.fromEntries(draftOf(register, edits).map(({ name, id }) => [name, id]));

const plans = (register: Register, ...edits: readonly Edit[]) => {
  const table = draftOf(register, edits).find(({ name }) => name === "Plannen");
  if (!table) throw new Error("no table Plannen");
  return table;
};

const two = { name: "Plannen", headings: ["Code", "Betreft", "Naam", "Kleur"] };
const plannen = tableSheet(two.name, two.headings, [["1", "Zwembad", "Bouw", "rood"]]);
const wedstrijden = tableSheet("Wedstrijden", ["Datum", "Uitslag"], [[null, "1-0"]]);
const odd = registerWith(withoutTable("Portfolio"), withSheets(plannen, wedstrijden));

const asPortfolio: Edit = { kind: "table", table: "Plannen", id: "initiatives" };
const column = (heading: string, field: string | null | undefined): Edit => ({
  kind: "column",
  table: "Plannen",
  heading,
  field,
});

test("elke tabel staat er met wat zij lijkt te zijn; bladen van Koersvast niet", async () => {
  await openWorkbook(registerWith(withSheets(wedstrijden)));
  await runAction("check");
  expect(ids(await readRegister())).toEqual({
    Portfolio: "initiatives",
    Personen: "people",
    Capaciteitsaanbod: "supply",
    Capaciteitsvraag: "demand",
    Beoordelingscriteria: "criteria",
    Scores: "scores",
    Financien: "finances",
    Keuzes: "choices",
    Alternatieven: "alternatives",
    Instellingen: "settings",
    Middelen: "resources",
    Overleg: "meetings",
    Producten: "products",
    Wedstrijden: null,
  });
});

test("van elke tabel is er één: wie haar kiest, neemt haar van een ander af", async () => {
  const register = await registerOf(registerWith(withSheets(plannen)));
  const chosen = ids(register, asPortfolio);
  expect([chosen.Plannen, chosen.Portfolio]).toEqual(["initiatives", null]);
});

test("waar twee tabellen hetzelfde kunnen zijn, is dat van beide te zien en is er geen gekozen", async () => {
  const { headings = [] } = registerWith().sheets[0]?.tables?.[0] ?? {};
  const copy = tableSheet("Lijst_2", headings, []);
  const register = await registerOf(registerWith(withTableName("Portfolio", "Lijst"), withSheets(copy)));
  const doubts = draftOf(register).filter(({ couldBe }) => couldBe === "initiatives");
  expect(doubts.map(({ name, id }) => [name, id])).toEqual([
    ["Lijst", null],
    ["Lijst_2", null],
  ]);
});

test("koppen die niets zeggen zijn niet gebruikt, en wat nodig is en ontbreekt heeft een naam", async () => {
  const table = plans(await registerOf(odd), asPortfolio);
  expect(usesOf(table).map((use) => (use.kind === "field" ? use.field : use.kind))).toEqual([
    "unused",
    "unused",
    "name",
    "unused",
  ]);
  expect(lackedBy(table)).toEqual(["Nr"]);
});

test("een kolom kiezen neemt het veld van een andere kolom af, en dat is terug te draaien", async () => {
  const register = await registerOf(odd);
  const table = plans(register, asPortfolio, column("Code", "nr"), column("Betreft", "name"));
  expect([...table.chosen]).toEqual([
    ["Code", "nr"],
    ["Betreft", "name"],
    ["Naam", null],
  ]);
  expect(lackedBy(table)).toEqual([]);
  const back = plans(register, asPortfolio, column("Betreft", "name"), column("Betreft", null), column("Naam", "name"));
  expect(usesOf(back).map((use) => use.kind)).toEqual(["unused", "unused", "field", "unused"]);
});

test("bewaard wordt wat de koppen niet al zeggen", async () => {
  const register = await registerOf(odd);
  const kept = choiceOf(
    draftOf(register, [asPortfolio, column("Code", "nr"), column("Naam", "name"), column("Kleur", null)]),
  );
  expect(kept.columns).toEqual(new Map([["initiatives", new Map([["Code", "nr"]])]]));
  expect(kept.tables.get("initiatives")).toBe("Plannen");
  expect(kept.none).toEqual(["Wedstrijden"]);
});

test("wat een kop zonder de andere keuzen niet zou zeggen, wordt ook bewaard", async () => {
  const table = tableSheet("Plannen", ["Nr", "Onderwerp", "Omschrijving"], [["1", "Zwembad", "Bouw"]]);
  const register = await registerOf(registerWith(withoutTable("Portfolio"), withSheets(table)));
  const kept = choiceOf(draftOf(register, [asPortfolio, column("Onderwerp", null), column("Omschrijving", null)]));
  expect(kept.columns.get("initiatives")).toEqual(
    new Map([
      ["Onderwerp", null],
      ["Omschrijving", null],
    ]),
  );
});

test("wat bewaard is, staat er de volgende keer zo, zonder koppen die weg zijn", async () => {
  const register = await registerOf(odd);
  const draft = draftOf(register, [asPortfolio, column("Code", "nr"), column("Betreft", "name")]);
  await runChooseTables(choiceOf(draft), register);
  const again = await readRegister();
  expect(choiceOf(draftOf(again))).toEqual(choiceOf(draft));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plannen").getRange("B1").values = [["Titel van het plan"]];
    await context.sync();
  });
  expect([...plans(await readRegister()).chosen.keys()].sort()).toEqual(["Code", "Naam"]);
});

test("wie een tabel iets anders noemt, begint met haar kolommen opnieuw", async () => {
  const register = await registerOf(registerWith(withHeading("Scores", "Nr", "Code")));
  const edits: readonly Edit[] = [
    { kind: "column", table: "Scores", heading: "Code", field: "nr" },
    { kind: "table", table: "Scores", id: "demand" },
  ];
  expect(draftOf(register, edits).find(({ name }) => name === "Scores")).toMatchObject({
    id: "demand",
    chosen: new Map(),
  });
});
