/** Writing into a person's own table: only where everything still stands as the person saw it. */
import { runFillIn } from "../../src/actions/fill-in";
import type { Host } from "../../src/host/open-host";
import type { CellChange } from "../../src/workbook/cell-change";
import { cell, openWorkbook, userCells } from "../support/driver";
import { type Change, ownSheets, registerWith, withBook, withCell, withSheet } from "../support/register-cases";

const lead = "Ambtelijk opdrachtnemer";

/** P-3 has no lead: row 4 of the sheet, the third data row. */
const withoutLead = withCell("Portfolio", 4, lead, null);

const fillLead: CellChange = {
  table: "Portfolio",
  row: 2,
  keyHeading: "Nr",
  key: "P-3",
  heading: lead,
  seen: "",
  content: "G. Dekker (fictief)",
};

const fillEnd: CellChange = { ...fillLead, row: 3, key: "P-4", heading: "Eind", seen: 45473, content: 45500 };

const blankRow = Array.from({ length: 26 }, () => "");
const leadCell = "Portfolio!J4";
const endCell = "Portfolio!N5";

const open = (...changes: readonly Change[]): Promise<Host> => openWorkbook(registerWith(withoutLead, ...changes));

/** What somebody else does in the same workbook meanwhile. */
const meanwhile = async (host: Host, work: (sheet: Excel.Worksheet) => void): Promise<void> => {
  const other = await host.connect();
  await other.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Portfolio"));
    await context.sync();
  });
};

/** A register in which reading found nothing wrong. */
const seen = { issues: [] };

const everything = (): Promise<readonly unknown[]> => userCells(ownSheets(registerWith()));

test("vult de cellen, en geen andere", async () => {
  const host = await open();
  host.statistics.reset();
  expect(await runFillIn(seen, [fillLead, fillEnd])).toMatchObject({ kind: "done", result: 2 });
  expect(host.statistics.syncs).toBe(3);
  expect((await cell(leadCell)).value).toBe("G. Dekker (fictief)");
  expect((await cell(endCell)).value).toBe(45500);
  const filled = await everything();
  await openWorkbook(registerWith(withCell("Portfolio", 5, "Eind", { content: 45500, look: "date" })));
  expect(filled).toEqual(await everything());
});

test("laat een tekst tekst, ook als hij op een formule lijkt", async () => {
  await open();
  await runFillIn(seen, [{ ...fillLead, content: "=1+1" }]);
  expect(await cell(leadCell)).toMatchObject({ value: "=1+1", text: "=1+1" });
});

test("werkt als een ander een andere cel wijzigde", async () => {
  const host = await open();
  await meanwhile(host, (sheet) => void (sheet.getRange("B4").values = [["Fietspad Zuid (fictief)"]]));
  expect(await runFillIn(seen, [fillLead])).toMatchObject({ kind: "done" });
  expect([(await cell(leadCell)).value, (await cell("Portfolio!B4")).value]).toEqual([
    "G. Dekker (fictief)",
    "Fietspad Zuid (fictief)",
  ]);
});

test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
  ["een rij invoegde", (sheet) => void sheet.getRange("3:3").insert("Down")],
  ["een rij aan de tabel toevoegde", (sheet) => void sheet.tables.getItem("Portfolio").rows.add(0, [blankRow])],
  ["een rij verwijderde", (sheet) => void sheet.getRange("2:2").delete("Up")],
  [
    "de tabel anders sorteerde",
    (sheet) => void sheet.tables.getItem("Portfolio").sort.apply([{ key: 1, ascending: true }]),
  ],
  ["dezelfde cel vulde", (sheet) => void (sheet.getRange("J4").values = [["H. Prins (fictief)"]])],
  ["het nummer wijzigde", (sheet) => void (sheet.getRange("A4").values = [["P-33"]])],
])("weigert en schrijft niets als een ander %s", async (_, work) => {
  const host = await open();
  await meanwhile(host, work);
  const before = await everything();
  expect(await runFillIn(seen, [fillEnd, fillLead])).toMatchObject({
    kind: "refused",
    refusal: { code: "changedMeanwhile", place: expect.stringMatching(/^Portfolio, .+, P-[34]$/u) as string },
  });
  expect(await everything()).toEqual(before);
});

test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
  ["de kolom hernoemde", (sheet) => void (sheet.getRange("J1").values = [["Trekker"]])],
  ["de tabel hernoemde", (sheet) => void (sheet.tables.getItem("Portfolio").name = "Lijst")],
  ["het blad verwijderde", (sheet) => sheet.delete()],
])("weigert als een ander %s", async (_, work) => {
  const host = await open();
  await meanwhile(host, work);
  expect(await runFillIn(seen, [fillLead])).toMatchObject({
    kind: "refused",
    refusal: { code: "host", hostCode: "ItemNotFound" },
  });
});

test("weigert in een beveiligd blad", async () => {
  await open(withSheet("Portfolio", (sheet) => ({ ...sheet, isProtected: true })));
  expect(await runFillIn(seen, [fillLead])).toEqual({
    kind: "refused",
    refusal: { code: "sheetProtected", sheet: "Portfolio" },
  });
});

test("weigert in een werkmap die alleen-lezen is, en werkt als alleen de structuur beveiligd is", async () => {
  await openWorkbook(registerWith(withoutLead), { readOnly: true });
  expect(await runFillIn(seen, [fillLead])).toEqual({ kind: "refused", refusal: { code: "readOnly" } });
  await open(withBook({ structureProtected: true }));
  expect(await runFillIn(seen, [fillLead])).toMatchObject({ kind: "done" });
});
