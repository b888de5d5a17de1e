/** Lists in plain cells, as Excel gives them: outside tables, not on our sheets, in few round trips. */
import type { FoundLists } from "../../src/actions/read-lists";
import { runReadLists } from "../../src/actions/read-lists";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, runAction, userCells, sheetNames } from "../support/driver";
import { investments, priorities, withCells } from "../support/lists/hand-made";
import { registerWith, withRow, withSheet, withSheets, withTotals } from "../support/register-cases";
import type { BookInput } from "../support/xlsx/book";

const on = dayOf(2022, 10, 1);

const listsOf = async (book: BookInput): Promise<FoundLists> => {
  await openWorkbook(book);
  return read();
};

const read = async (): Promise<FoundLists> => {
  const outcome = await runReadLists(on);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};

const sheetsOf = ({ lists }: FoundLists) => lists.map(({ plain, budget }) => [plain.sheet, budget?.kind ?? null]);

test("een DPL en een MJIP op gewone bladen worden gevonden, en niets verandert", async () => {
  await openWorkbook({ sheets: [priorities, investments] });
  const before = await userCells(["DPL", "MJIP"]);
  const found = await read();
  expect(sheetsOf(found)).toEqual([
    ["DPL", "priorities"],
    ["MJIP", "investments"],
  ]);
  expect(found.lists.flatMap(({ issues }) => issues)).toEqual([]);
  expect(await userCells(["DPL", "MJIP"])).toEqual(before);
});

test("een bevinding noemt blad, rij, kolom en cel", async () => {
  const { lists, register } = await listsOf({ sheets: [withCells(priorities, { D18: 300000 })] });
  expect(lists.flatMap(({ issues }) => issues.map(({ code, where }) => [code, register.place(where)]))).toEqual([
    ["L-1", { sheet: "DPL", table: "", row: 18, column: "Incidenteel", address: "D18" }],
  ]);
});

test("de plaats klopt ook als de lijst niet in A1 begint", async () => {
  const moved = {
    name: "DPL",
    rows: [[], [], ...withCells(priorities, { D18: 300000 }).rows.map((cells) => [null, null, ...cells])],
    merges: ["C3:F3"],
  };
  const { lists } = await listsOf({ sheets: [moved] });
  expect(lists.flatMap(({ issues }) => issues.map(({ where }) => where))).toMatchObject([{ address: "F20", row: 20 }]);
});

test("tabellen zijn geen lijst, ook niet met een totaalrij; wat onder een tabel staat wel", async () => {
  expect(sheetsOf(await listsOf(registerWith(withTotals("Personen"))))).toEqual([]);
  const below = withSheet("Personen", (sheet) => ({
    ...sheet,
    rows: [...sheet.rows, [], ["Nr", "Naam"], ["W-1", "Bankje (fictief)"]],
  }));
  const { lists } = await listsOf(registerWith(below));
  expect(lists.map(({ plain }) => [plain.sheet, plain.headings])).toEqual([["Personen", ["Nr", "Naam"]]]);
});

test("onze eigen bladen zijn geen lijst", async () => {
  await openWorkbook(registerWith());
  await runAction("balance");
  await runAction("check");
  expect(await sheetNames()).toContain("Balans");
  expect(sheetsOf(await read())).toEqual([]);
});

test("de instelling Tekenafspraak geldt", async () => {
  const negative = withRow("Instellingen", { Instelling: "Tekenafspraak", Waarde: "(-) is nadeel" });
  const { lists } = await listsOf(registerWith(withSheets(priorities), negative));
  expect(lists.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(["L-6"]);
});

test("een werkmap zonder tabellen kost vier keer heen en weer, ook met veel bladen", async () => {
  const sheets = Array.from({ length: 20 }, (_, index) => ({ ...priorities, name: `DPL ${index}` }));
  const { statistics } = await openWorkbook({ sheets });
  statistics.reset();
  expect((await read()).lists).toHaveLength(20);
  expect(statistics.syncs).toBeLessThanOrEqual(4);
});

test("een blad met meer cellen dan een lijst heeft, wordt niet gelezen en gezegd", async () => {
  await openWorkbook({ sheets: [priorities, { name: "Uitdraai", rows: [["Nr", "Naam"]] }] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Uitdraai").getRange("C400000").values = [["eind"]];
    await context.sync();
  });
  const found = await read();
  expect(found.tooLarge).toEqual(["Uitdraai"]);
  expect(sheetsOf(found)).toEqual([["DPL", "priorities"]]);
});
