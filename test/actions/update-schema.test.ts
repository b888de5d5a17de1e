/** A register of an older version: read and written as before, and brought up to date when a person agrees. */
import { runReadRegister } from "../../src/actions/read-register";
import type { Outcome } from "../../src/actions/outcome";
import type { Register } from "../../src/actions/register";
import { runUpdateSchema, schemaStep } from "../../src/actions/update-schema";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, runAction, sheetValues, userCells } from "../support/driver";
import { ownSheets, registerWith, withRow, withSheet, withSheets } from "../support/register-cases";
import { tableSheet } from "../support/small-register";

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(dayOf(2022, 10, 1)));

const products = tableSheet(
  "Producten",
  ["Nr", "Product", "Toegezegd op"],
  [["P-4", "Plan van aanpak", { date: "2022-12-01" }]],
);
const versionRow = (version: number) => withRow("Instellingen", { Instelling: "Schemaversie", Waarde: version });
const older = registerWith(withSheets(products), versionRow(1));
const lastSetting = async (): Promise<readonly unknown[]> => (await sheetValues("Instellingen")).at(-1) ?? [];

test("een ouder register krijgt het nieuwe versienummer, en verder blijft alles zoals het was", async () => {
  await openWorkbook(older);
  const others = ownSheets(older).filter((name) => name !== "Instellingen");
  const before = await userCells(others);
  const settings = await sheetValues("Instellingen");
  expect(done(await runUpdateSchema(await readRegister(), false))).toEqual([]);
  expect(await sheetValues("Instellingen")).toEqual([...settings.slice(0, -1), ["Schemaversie", 3]]);
  expect(await userCells(others)).toEqual(before);
  const now = await readRegister();
  expect([now.issues, schemaStep(now)]).toEqual([[], null]);
});

test("wie erom vraagt, krijgt ook de kolommen die nieuw zijn", async () => {
  await openWorkbook(older);
  const seen = await readRegister();
  expect(schemaStep(seen)).toMatchObject({
    ...{ from: "1", to: 3 },
    columns: [
      { table: "Producten", column: { heading: "Reden verschuiving" } },
      { table: "Alternatieven", column: { heading: "Dekking" } },
    ],
  });
  expect(done(await runUpdateSchema(seen, true))).toEqual(["Reden verschuiving", "Dekking"]);
  expect(await sheetValues("Producten")).toEqual([
    ["Nr", "Product", "Toegezegd op", "Reden verschuiving"],
    ["P-4", "Plan van aanpak", dayOf(2022, 12, 1), ""],
  ]);
  expect(await lastSetting()).toEqual(["Schemaversie", 3]);
});

test("een kolom die er al is of waarvan de tabel er niet is, wordt niet aangeboden", async () => {
  const headings = ["Nr", "Product", "Reden uitstel"];
  await openWorkbook(
    registerWith(withSheets(tableSheet("Producten", headings, [["P-4", "Plan", null]])), versionRow(1)),
  );
  expect(schemaStep(await readRegister())?.columns.map(({ table }) => table)).toEqual(["Alternatieven"]);
});

test("zonder bijwerken wordt een ouder register gelezen en beschreven zoals altijd", async () => {
  await openWorkbook(older);
  expect((await readRegister()).issues).toMatchObject([{ code: "G-41", found: "1", known: 3 }]);
  expect((await runAction("check")).kind).toBe("done");
  expect(await lastSetting()).toEqual(["Schemaversie", 1]);
});

test("een register van deze of een nieuwere versie, of dat geen versie noemt, wordt niet bijgewerkt", async () => {
  for (const book of [registerWith(), registerWith(versionRow(3)), registerWith(versionRow(4))]) {
    await openWorkbook(book);
    const [before, seen] = [await sheetValues("Instellingen"), await readRegister()];
    expect(schemaStep(seen)).toBeNull();
    expect(done(await runUpdateSchema(seen, true))).toEqual([]);
    expect(await sheetValues("Instellingen")).toEqual(before);
  }
});

test("wie tegelijk de versie wijzigde, houdt die", async () => {
  await openWorkbook(older);
  const seen = await readRegister();
  done(await runUpdateSchema(seen, false));
  expect(await runUpdateSchema(seen, true)).toMatchObject({ kind: "refused", refusal: { code: "changedMeanwhile" } });
  expect((await sheetValues("Producten"))[0]).toHaveLength(3);
});

test("staat er iets naast de tabel of is haar blad beveiligd, dan wordt er niets geschreven", async () => {
  const beside = withSheet("Producten", (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => (index === 1 ? [...row, null, "notitie"] : row)),
  }));
  const shut = withSheet("Producten", (sheet) => ({ ...sheet, isProtected: true }));
  for (const [change, code] of [
    [beside, "noRoomBeside"],
    [shut, "sheetProtected"],
  ] as const) {
    await openWorkbook(registerWith(withSheets(products), versionRow(1), change));
    expect(await runUpdateSchema(await readRegister(), true)).toMatchObject({ kind: "refused", refusal: { code } });
    expect(await lastSetting()).toEqual(["Schemaversie", 1]);
  }
});
