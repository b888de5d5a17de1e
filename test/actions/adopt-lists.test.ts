/** Plain lists become tables of the register: a copy on a new sheet, or where they stand; what the person made stays. */
import { type Adoption, runAdoptLists } from "../../src/actions/adopt-lists";
import { type FoundLists, runReadLists } from "../../src/actions/read-lists";
import { dayOf } from "../../src/domain/quantity";
import { cell, openWorkbook, runAction, sheetNames, sheetValues, userCells } from "../support/driver";
import { priorities } from "../support/lists/hand-made";
import type { BookInput, SheetInput } from "../support/xlsx/book";

const on = dayOf(2022, 10, 1);

const people: SheetInput = {
  name: "Wie",
  rows: [
    ["Naam", "Rol in huis", "Vertrekdatum"],
    ["A. Vos (fictief)", "wethouder", { date: "2026-03-18" }],
    ["B. Smit (fictief)", "projectleider", null],
  ],
};

const messy: BookInput = { sheets: [priorities, people] };

const found = async (): Promise<FoundLists> => {
  const outcome = await runReadLists(on);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};

const adoptionOf = (
  { lists }: FoundLists,
  sheet: string,
  over: Omit<Adoption, "list" | "columns"> & Partial<Adoption>,
): Adoption => {
  const list = lists.find(({ plain }) => plain.sheet === sheet)?.plain;
  if (!list) throw new Error(`no list on ${sheet}`);
  return { list, columns: new Map(), ...over };
};

const asPortfolio = { id: "initiatives", where: "newSheet", groupHeading: "Prioriteitsgroep" } as const;
const asPeople = {
  id: "people",
  where: "inPlace",
  groupHeading: null,
  columns: new Map([["Rol in huis", "functions"]]),
} as const;

test("een DPL wordt een kopie: groepen als kolom, nummers met hun groep, subtotalen en totaal weg; het blad blijft zoals het was", async () => {
  await openWorkbook(messy);
  const before = await userCells(["DPL"]);
  const seen = await found();
  const outcome = await runAdoptLists([adoptionOf(seen, "DPL", asPortfolio)], seen.register);
  expect(outcome).toMatchObject({ kind: "done", result: ["Portfolio"], sheets: ["Portfolio"] });
  const [one, two, three] = [
    "Prioriteit 1: onontkoombaar",
    "Prioriteit 2: bestuursprogramma",
    "Prioriteit 3: wenselijk",
  ];
  expect(await sheetValues("Portfolio")).toEqual([
    ["Nr.", "Onderwerp", "Structureel", "Incidenteel", "Prioriteitsgroep"],
    ["1-1", "Opvang ontheemden (fictief)", 80000, 250000, one],
    ["1-2", "Beheer openbare ruimte (fictief)", 20000, "", one],
    ["2-1", "Wonen (fictief)", 25500, "", two],
    ["2-1.1", "Woonvisie (fictief)", "", 37500, two],
    ["2-2", "Dorpshuizen (fictief)", "", 25000, two],
    ["3-3.1", "Fietspad (fictief)", "", 15000, three],
    ["3-4.4", "Zwembad (fictief)", "p.m.", "p.m.", three],
  ]);
  expect(await userCells(["DPL"])).toEqual(before);
  const { register } = await found();
  expect(register.portfolio.initiatives.map(({ nr, priorityGroup }) => [nr, priorityGroup]).slice(0, 2)).toEqual([
    ["1-1", one],
    ["1-2", one],
  ]);
});

test("een lijst zonder groepen wordt een tabel waar zij staat, en de gekozen kolommen blijven bewaard", async () => {
  await openWorkbook(messy);
  const before = await userCells(["Wie"]);
  const seen = await found();
  const outcome = await runAdoptLists([adoptionOf(seen, "Wie", asPeople)], seen.register);
  expect(outcome).toMatchObject({ kind: "done", result: ["Personen"], sheets: [] });
  expect(await userCells(["Wie"])).toEqual(before);
  const { register, lists } = await found();
  expect(register.portfolio.people.map(({ name, functions }) => [name, functions])).toEqual([
    ["A. Vos (fictief)", ["collegeMember"]],
    ["B. Smit (fictief)", ["projectLeader"]],
  ]);
  expect(lists.map(({ plain }) => plain.sheet)).toEqual(["DPL"]);
  expect(await sheetNames()).toEqual(["DPL", "Wie"]);
});

test("een datum blijft een datum in de kopie", async () => {
  await openWorkbook(messy);
  const seen = await found();
  await runAdoptLists([adoptionOf(seen, "Wie", { ...asPeople, where: "newSheet" })], seen.register);
  expect((await cell("Personen!C2")).text).toBe("18-03-2026");
});

test("daarna is er een register: de controle loopt", async () => {
  await openWorkbook(messy);
  const seen = await found();
  const adoptions = [adoptionOf(seen, "DPL", asPortfolio), adoptionOf(seen, "Wie", asPeople)];
  expect(await runAdoptLists(adoptions, seen.register)).toMatchObject({
    kind: "done",
    result: ["Portfolio", "Personen"],
  });
  expect(await runAction("check")).toMatchObject({ kind: "done" });
  expect(await sheetNames()).toEqual(["DPL", "Wie", "Portfolio", "Controle", "Overzicht"]);
});

test("een naam die al bestaat, krijgt een nummer; het register vindt de tabel toch", async () => {
  await openWorkbook({ sheets: [{ ...priorities, name: "Portfolio" }] });
  const seen = await found();
  const outcome = await runAdoptLists([adoptionOf(seen, "Portfolio", asPortfolio)], seen.register);
  expect(outcome).toMatchObject({ kind: "done", sheets: ["Portfolio 2"] });
  expect((await found()).register.portfolio.initiatives).toHaveLength(7);
});

test("is de lijst veranderd, dan gebeurt er niets", async () => {
  await openWorkbook(messy);
  const seen = await found();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DPL").getRange("B6").values = [["anders"]];
    await context.sync();
  });
  expect(await runAdoptLists([adoptionOf(seen, "DPL", asPortfolio)], seen.register)).toEqual({
    kind: "refused",
    refusal: { code: "changedMeanwhile", place: "DPL" },
  });
  expect(await sheetNames()).toEqual(["DPL", "Wie"]);
});

test("weigert en maakt niets als een ander intussen tabellen of kolommen koos, of er een maakte", async () => {
  const others: readonly ((context: Excel.RequestContext) => void)[] = [
    ({ workbook }) => void workbook.settings.add("koersvast.tabellen", JSON.stringify({ people: "Wie" })),
    ({ workbook }) => {
      const sheet = workbook.worksheets.add("Van een ander");
      sheet.getRange("A1:A2").values = [["Iets"], [1]];
      sheet.tables.add("A1:A2", true).name = "Iets";
    },
  ];
  for (const change of others) {
    const host = await openWorkbook(messy);
    const seen = await found();
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    const sheets = await sheetNames();
    expect(await runAdoptLists([adoptionOf(seen, "DPL", asPortfolio)], seen.register)).toMatchObject({
      kind: "refused",
      refusal: { code: "changedMeanwhile" },
    });
    expect(await sheetNames()).toEqual(sheets);
  }
});
