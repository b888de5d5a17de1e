/** Many decision sheets are written in portions of ten, so that a person sees how far it is and can stop in between. */
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { openWorkbook, sheetNames, sheetValues, userCells } from "../support/driver";
import { ownSheets, registerWith, withItems } from "../support/register-cases";

const on = dayOf(2022, 10, 1);
const register = registerWith(withItems(40));
/** Of 25 items that no choice is about. */
const numbers = Array.from({ length: 25 }, (_, at) => `Q-${at + 1}`);
const sheetOf = (number: string): string => `Besluit ${number}`;

const open = async (): Promise<Host> => {
  const host = await openWorkbook(register);
  host.statistics.reset();
  return host;
};

const byOther = async (host: Host, work: (sheets: Excel.WorksheetCollection) => void): Promise<void> => {
  const other = await host.connect();
  await other.Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
};

/** The last line of a whole sheet: what the figures leave out. */
const lastCell = async (sheet: string): Promise<unknown> => (await sheetValues(sheet)).at(-1)?.[0];

test("tien bladen zijn één portie: zoeken, lezen en schrijven", async () => {
  const host = await open();
  const told: string[] = [];
  const progress = (made: number, of: number): void => void told.push(`${made} van ${of}`);
  expect(await runDecisionSheets(on, numbers.slice(0, 10), { progress })).toMatchObject({
    kind: "done",
    result: { of: 10, halt: null },
    sheets: [...numbers.slice(0, 10).map(sheetOf), "Overzicht"],
  });
  expect([host.statistics.syncs, told]).toEqual([3, ["10 van 10"]]);
});

test("vijfentwintig zijn er drie, elk met een blik op de werkmap vooraf", async () => {
  const host = await open();
  const told: string[] = [];
  const outcome = await runDecisionSheets(on, numbers, { progress: (made, of) => void told.push(`${made} van ${of}`) });
  expect(outcome).toMatchObject({ kind: "done", sheets: [...numbers.map(sheetOf), "Overzicht"] });
  expect([host.statistics.syncs, told]).toEqual([3 + 2 * 2, ["10 van 25", "20 van 25", "25 van 25"]]);
  expect((await sheetNames()).slice(-26)).toEqual([
    ...numbers.slice(0, 10).map(sheetOf),
    "Overzicht",
    ...numbers.slice(10).map(sheetOf),
  ]);
});

test("gestopt na de eerste portie staan er tien hele bladen en een bijgewerkt Overzicht, en anders niets", async () => {
  await openWorkbook(register);
  const before = [await sheetNames(), await userCells(ownSheets(register))];
  await runDecisionSheets(on, numbers.slice(0, 10));
  const whole = await Promise.all(numbers.slice(0, 10).map((number) => sheetValues(sheetOf(number))));
  const overview = await sheetValues("Overzicht");

  await openWorkbook(register);
  const stopping = new AbortController();
  const outcome = await runDecisionSheets(on, numbers, {
    signal: stopping.signal,
    progress: () => stopping.abort(),
  });
  expect(outcome).toMatchObject({ kind: "done", result: { of: 25, halt: { code: "stopped" } } });
  expect(outcome.kind === "done" && outcome.result.made.map(({ sheet }) => sheet)).toEqual(
    numbers.slice(0, 10).map(sheetOf),
  );
  expect(await sheetNames()).toEqual([...(before[0] as string[]), ...numbers.slice(0, 10).map(sheetOf), "Overzicht"]);
  expect(await userCells(ownSheets(register))).toEqual(before[1]);
  expect(await Promise.all(numbers.slice(0, 10).map((number) => sheetValues(sheetOf(number))))).toEqual(whole);
  expect(await sheetValues("Overzicht")).toEqual(overview);
});

test("gestopt voordat er iets geschreven is, wordt geweigerd zonder een spoor", async () => {
  await open();
  const before = await sheetNames();
  const stopping = new AbortController();
  stopping.abort();
  expect(await runDecisionSheets(on, numbers, { signal: stopping.signal })).toEqual({
    kind: "refused",
    refusal: { code: "stopped" },
  });
  expect(await sheetNames()).toEqual(before);
});

test("een blad dat een ander intussen hernoemde, wordt onder zijn nieuwe naam bijgewerkt", async () => {
  const host = await open();
  await runDecisionSheets(on, ["Q-15"]);
  const rename = (sheets: Excel.WorksheetCollection): void => {
    sheets.getItem("Besluit Q-15").name = "Voor de raad";
  };
  const outcome = await runDecisionSheets(dayOf(2022, 10, 3), numbers, {
    progress: (made) => (made === 10 ? byOther(host, rename) : undefined),
  });
  expect(outcome).toMatchObject({ kind: "done", result: { of: 25, halt: null } });
  expect(outcome.kind === "done" && outcome.sheets).toContain("Voor de raad");
  expect(await sheetNames()).not.toContain("Besluit Q-15");
  expect((await sheetValues("Voor de raad"))[1]?.[0]).toContain("03-10-2022");
  expect(await lastCell("Voor de raad")).toBe(await lastCell("Besluit Q-16"));
});

test("een blad dat een ander intussen beveiligde, houdt de rest tegen en wordt genoemd; wat af is blijft", async () => {
  const host = await open();
  await runDecisionSheets(on, ["Q-15"]);
  const protect = (sheets: Excel.WorksheetCollection): void => sheets.getItem("Besluit Q-15").protection.protect();
  const outcome = await runDecisionSheets(on, numbers, {
    progress: (made) => (made === 10 ? byOther(host, protect) : undefined),
  });
  expect(outcome).toMatchObject({
    kind: "done",
    result: { of: 25, halt: { code: "sheetProtected", sheet: "Besluit Q-15" } },
    sheets: [...numbers.slice(0, 10).map(sheetOf), "Overzicht"],
  });
});

test("een blad dat vooraf al beveiligd is, weigert alles voordat er iets geschreven is", async () => {
  const host = await open();
  await runDecisionSheets(on, ["Q-15"]);
  await byOther(host, (sheets) => sheets.getItem("Besluit Q-15").protection.protect());
  const before = await sheetNames();
  expect(await runDecisionSheets(on, numbers)).toEqual({
    kind: "refused",
    refusal: { code: "sheetProtected", sheet: "Besluit Q-15" },
  });
  expect(await sheetNames()).toEqual(before);
});
