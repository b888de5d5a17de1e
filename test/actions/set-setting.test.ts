/** Settings that a person changes in the pane, in their own table Instellingen. */
import { runChooseTables } from "../../src/actions/choose-tables";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { type NewSetting, runSetSetting } from "../../src/actions/set-setting";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { refusalText } from "../../src/messages/nl-refusals";
import { noChoice } from "../../src/workbook/parse/kept-choice";
import { cell, openWorkbook, sheetValues, userCells } from "../support/driver";
import {
  type Change,
  ownSheets,
  registerWith,
  withHeading,
  withRow,
  withSheet,
  withTableAt,
  withTotals,
  withoutRows,
  withoutTable,
} from "../support/register-cases";

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(dayOf(2022, 10, 1)));
const set = async (setting: NewSetting): Promise<Outcome<number>> => runSetSetting(await readRegister(), setting);

const book = (...changes: readonly Change[]) => registerWith(...changes);
const lastRow = async (): Promise<readonly unknown[]> => (await sheetValues("Instellingen")).at(-1) ?? [];

const termEnd: NewSetting = { field: "termEnd", content: dayOf(2030, 3, 20) };
const hours: NewSetting = { field: "hoursPerFte", content: 1350 };

test("staat de instelling er, dan verandert alleen haar waarde", async () => {
  await openWorkbook(book());
  const before = await sheetValues("Instellingen");
  done(await set(hours));
  expect(await sheetValues("Instellingen")).toEqual(
    before.map(([name, value]) => [name, name === "Uren per fte" ? 1350 : value]),
  );
  expect((await readRegister()).portfolio.settings.hoursPerFte).toBe(1350);
});

test("staat zij er niet, dan krijgt de tabel er een rij bij, met een datum als datum", async () => {
  await openWorkbook(book());
  done(await set(termEnd));
  expect(await lastRow()).toEqual(["Einde bestuursperiode", dayOf(2030, 3, 20)]);
  expect((await cell("Instellingen!B7")).text).toBe("20-03-2030");
  const { portfolio, issues, tables } = await readRegister();
  expect(portfolio.settings.termEnd).toBe(dayOf(2030, 3, 20));
  expect(tables.get("settings")?.rows).toHaveLength(6);
  expect(issues).toEqual([]);
  done(await set({ field: "tightAbove", content: 0.8 }));
  done(await set({ field: "weightSpread", content: 0.15 }));
  expect((await cell("Instellingen!B8")).text).toBe("15%");
});

test("een lege rij wordt gevuld voordat de tabel groeit", async () => {
  await openWorkbook(book(withoutRows("Instellingen")));
  done(await set(hours));
  expect(await sheetValues("Instellingen")).toEqual([
    ["Instelling", "Waarde"],
    ["Uren per fte", 1350],
  ]);
});

test("onder eigen koppen die gekozen zijn, en waar de tabel ook staat", async () => {
  await openWorkbook(book(withHeading("Instellingen", "Waarde", "Bij ons"), withTableAt("Instellingen", 4, 3)));
  const columns = new Map([["settings" as const, new Map([["Bij ons", "value"]])]]);
  done(await runChooseTables({ ...noChoice, columns }, await readRegister()));
  done(await set(hours));
  done(await set(termEnd));
  expect((await cell("Instellingen!D7")).value).toBe(1350);
  expect((await cell("Instellingen!D10")).text).toBe("20-03-2030");
});

test("een tekst die op een formule lijkt, blijft tekst", async () => {
  await openWorkbook(book());
  done(await set({ field: "municipality", content: "=1+1" }));
  expect((await cell("Instellingen!B2")).value).toBe("=1+1");
});

describe("er wordt niets geschreven", () => {
  const refusedWith = async (seen: Register, setting: NewSetting, changes: readonly Change[] = []): Promise<string> => {
    const sheets = ownSheets(book(...changes));
    const before = await userCells(sheets);
    const outcome = await runSetSetting(seen, setting);
    expect(await userCells(sheets)).toEqual(before);
    return outcome.kind === "refused" ? refusalText(outcome.refusal) : outcome.kind;
  };
  const meanwhile = async (host: Host, address: string, values: unknown[][]): Promise<void> => {
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Instellingen").getRange(address).values = values;
      await context.sync();
    });
  };

  test("als een ander intussen deze instelling wijzigde", async () => {
    const host = await openWorkbook(book());
    const seen = await readRegister();
    await meanwhile(host, "B4", [[1300]]);
    expect(await refusedWith(seen, hours)).toMatch(
      /^Gewijzigd door een ander, ververs: Instellingen, Waarde, Uren per fte/u,
    );
  });

  test("als een ander intussen dezelfde rij toevoegde", async () => {
    const host = await openWorkbook(book());
    const seen = await readRegister();
    await meanwhile(host, "A7:B7", [["Einde bestuursperiode", 46000]]);
    expect(await refusedWith(seen, termEnd)).toMatch(/^Gewijzigd door een ander, ververs: Instellingen\./u);
  });

  test.each<readonly [string, Change]>([
    ["als de totaalrij aan staat", withTotals("Instellingen")],
    [
      "als er iets onder de tabel staat",
      withSheet("Instellingen", (sheet) => ({ ...sheet, rows: [...sheet.rows, ["let op"]] })),
    ],
  ])("%s", async (_, change) => {
    await openWorkbook(book(change));
    expect(await refusedWith(await readRegister(), termEnd, [change])).toMatch(
      /^Onder de tabel Instellingen is geen vrije rij/u,
    );
  });

  test.each<readonly [string, readonly Change[], RegExp]>([
    ["zonder de tabel", [withoutTable("Instellingen")], /ontbreekt de tabel Instellingen/u],
    [
      "op een beveiligd blad",
      [withSheet("Instellingen", (sheet) => ({ ...sheet, isProtected: true }))],
      /is beveiligd/u,
    ],
    [
      "in een register van een nieuwere versie",
      [withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 })],
      /nieuwere versie/u,
    ],
  ])("%s", async (_, changes, says) => {
    await openWorkbook(book(...changes));
    expect(await refusedWith(await readRegister(), termEnd, changes)).toMatch(says);
  });

  test("in een werkmap die alleen-lezen is", async () => {
    await openWorkbook(book(), { readOnly: true });
    const seen = await readRegister();
    expect(await refusedWith(seen, termEnd)).toMatch(/alleen-lezen/u);
    expect(await refusedWith(seen, hours)).toMatch(/alleen-lezen/u);
  });
});
