/** What a person writes in the room of a paper stays there when the paper is made again. */
import { readFileSync } from "node:fs";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { runReadNotedDecision } from "../../src/actions/noted-decision";
import { runPapers } from "../../src/actions/papers";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith } from "../support/register-cases";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);

/** The row of a label that has room beside it, as Excel counts it; of several the last. */
const rowOf = async (sheet: string, label: string): Promise<number> => {
  const at = (await sheetValues(sheet)).flatMap((cells, index) => (cells[0] === label ? [index + 1] : [])).at(-1);
  if (at === undefined) throw new RangeError(`no ${label} on ${sheet}`);
  return at;
};

const fill = async (host: Host, sheet: string, label: string, text: string, below = 0): Promise<void> =>
  host.user.type(`'${sheet}'!B${(await rowOf(sheet, label)) + below}`, text);

/** The value and its format beside a label. */
const beside = async (sheet: string, label: string, below = 0): Promise<readonly unknown[]> => {
  const row = (await rowOf(sheet, label)) + below;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`B${row}`).load("values,numberFormat,formulas");
    await context.sync();
    return [range.values, range.numberFormat, range.formulas].map((cells: unknown[][]) => cells[0]?.[0]);
  });
};

test("een besluit op het blad blijft staan, met zijn datum als datum, ook waar het blad van vorm verandert", async () => {
  const host = await openWorkbook(sample);
  await runDecisionSheets(on, ["K-2"]);
  const sheet = "Besluit K-2";
  const before = await rowOf(sheet, "Besluitnummer");
  await fill(host, sheet, "Besluit", "Akkoord met faseren,");
  await fill(host, sheet, "Besluit", "en niet inhuren in 2024.", 1);
  await fill(host, sheet, "Datum besluit", "18-10-2022");
  await fill(host, sheet, "Besluitnummer", "=1+1");
  const typed = await beside(sheet, "Datum besluit");
  expect(typed[0]).toBe(44852);
  // er komt een beslispunt bij: alles daaronder schuift
  const [headings = [], ...rows] = await sheetValues("Keuzes");
  const [row, column] = [rows.findIndex(([nr]) => nr === "K-2") + 2, headings.indexOf("Beslispunten")];
  const points = String(rows[row - 2]?.[column]);
  await host.user.type(`Keuzes!${String.fromCharCode(65 + column)}${row}`, `${points} | Te evalueren in 2024.`);
  expect(await runDecisionSheets(on, ["K-2"])).toMatchObject({ kind: "done" });
  expect((await beside(sheet, "Besluit"))[0]).toBe("Akkoord met faseren,");
  expect((await beside(sheet, "Besluit", 1))[0]).toBe("en niet inhuren in 2024.");
  expect(await beside(sheet, "Datum besluit")).toEqual(typed);
  expect(await beside(sheet, "Besluitnummer")).toEqual([2, "General", "=1+1"]);
  expect(await rowOf(sheet, "Besluitnummer")).toBe(before + 1);
});

/** Puts rows in the sheet, above this one as Excel counts it. */
const insert = (sheet: string, row: number, count = 1): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(`${row}:${row + count - 1}`)
      .insert("Down");
    await context.sync();
  });

describe("rijen die iemand op het blad invoegt", () => {
  const sheet = "Besluit K-2";
  const lines = ["Faseren,", "niet inhuren in 2024,", "en evalueren in 2025."];

  test("boven het besluit of tussen de regels: wat is ingevuld, komt op de regels die er zijn", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    await insert(sheet, 1, 2);
    await insert(sheet, (await rowOf(sheet, "Besluit")) + 1);
    await fill(host, sheet, "Besluit", "Faseren,");
    await fill(host, sheet, "Besluit", "en evalueren.", 2);
    await fill(host, sheet, "Besluitnummer", "17");
    expect((await runDecisionSheets(on, ["K-2"])).kind).toBe("done");
    expect((await beside(sheet, "Besluit"))[0]).toBe("Faseren,");
    expect((await beside(sheet, "Besluit", 1))[0]).toBe("en evalueren.");
    expect((await beside(sheet, "Besluitnummer"))[0]).toBe(17);
  });

  test("meer ingevuld dan er regels zijn: geweigerd met blad en cel, en het formulier leest elke regel", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    const first = await rowOf(sheet, "Besluit");
    await insert(sheet, first + 2);
    for (const [below, line] of lines.entries()) await fill(host, sheet, "Besluit", line, below);
    await insert(sheet, 1, 2);
    const before = await sheetValues(sheet);
    const place = `Besluit K-2, B${first + 4}`;
    expect(await runDecisionSheets(on, ["K-2", "K-5"])).toMatchObject({ refusal: { code: "filledIn", place } });
    expect(await sheetValues(sheet)).toEqual(before);
    const read = await runReadNotedDecision("K-2");
    expect(read).toMatchObject({ result: { decision: { text: lines.join(" ") } } });
  });

  test("een eigen regel tussen Datum besluit en Besluitnummer: geweigerd tot zij leeg is, en het nummer blijft", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    const row = await rowOf(sheet, "Besluitnummer");
    await insert(sheet, row);
    await host.user.type(`'${sheet}'!A${row}`, "Stemming");
    await host.user.type(`'${sheet}'!B${row}`, "unaniem");
    await fill(host, sheet, "Besluitnummer", "17");
    expect(await runDecisionSheets(on, ["K-2"])).toMatchObject({ refusal: { place: `Besluit K-2, B${row}` } });
    await host.user.type(`'${sheet}'!B${row}`, "");
    expect((await runDecisionSheets(on, ["K-2"])).kind).toBe("done");
    expect((await beside(sheet, "Besluitnummer"))[0]).toBe(17);
  });

  test("een kolom links van alles: wat is ingevuld, blijft, en een weigering noemt de cel waar het staat", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    const row = await rowOf(sheet, "Besluit");
    await fill(host, sheet, "Besluit", "Faseren.");
    const insertColumn = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("A:A").insert("Right");
        await context.sync();
      });
    await insertColumn();
    expect((await runDecisionSheets(on, ["K-2"])).kind).toBe("done");
    expect((await beside(sheet, "Besluit"))[0]).toBe("Faseren.");
    await insertColumn();
    await insert(sheet, row + 2);
    await host.user.type(`'${sheet}'!C${row + 1}`, "zonder inhuur");
    await host.user.type(`'${sheet}'!C${row + 2}`, "in 2024");
    expect(await runDecisionSheets(on, ["K-2"])).toMatchObject({ refusal: { place: `Besluit K-2, C${row + 2}` } });
  });

  test("een label dat iemand verving: geweigerd, met elke cel die is ingevuld", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    const [decision, date] = [await rowOf(sheet, "Besluit"), await rowOf(sheet, "Datum besluit")];
    await fill(host, sheet, "Besluit", "Faseren.");
    await fill(host, sheet, "Datum besluit", "18-10-2022");
    await host.user.type(`'${sheet}'!A${date}`, "Datum B en W");
    expect(await runDecisionSheets(on, ["K-2"])).toMatchObject({
      refusal: { code: "filledIn", place: `Besluit K-2, B${decision}, B${date}` },
    });
  });
});

describe("een keuze die in Keuzes op besloten gezet wordt, met wat op haar blad is ingevuld", () => {
  const sheet = "Besluit K-2";
  const decide = (said: Readonly<Record<string, string>>): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Keuzes").getRange().load("values");
      await context.sync();
      const [headings = [], ...rows] = range.values as string[][];
      const row = rows.findIndex(([nr]) => nr === "K-2") + 1;
      for (const [heading, text] of Object.entries({ Status: "besloten", ...said }))
        range.getCell(row, headings.indexOf(heading)).values = [[text]];
      await context.sync();
    });

  test("zegt Keuzes het besluit niet, dan gaat het op het blad niet verloren: geweigerd met blad en cellen", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    const row = await rowOf(sheet, "Besluit");
    await fill(host, sheet, "Besluit", "Faseren,");
    await fill(host, sheet, "Besluit", "zonder inhuur.", 1);
    await fill(host, sheet, "Besluitnummer", "17");
    await decide({ Besluitnummer: "17" });
    expect(await runDecisionSheets(on, ["K-2"])).toMatchObject({
      refusal: { code: "filledIn", place: `Besluit K-2, B${row}, B${row + 1}` },
    });
  });

  test("zegt Keuzes het wel, dan zegt het blad wat daar staat", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    await fill(host, sheet, "Besluit", "Faseren");
    await decide({ Besluit: "Faseren, zonder inhuur" });
    expect((await runDecisionSheets(on, ["K-2"])).kind).toBe("done");
    expect((await beside(sheet, "Besluit"))[0]).toBe("Faseren, zonder inhuur");
  });
});

test("een paraaf onder het MT-voorstel blijft staan", async () => {
  const host = await openWorkbook(sample);
  await runPapers(["mtProposal"], on);
  await fill(host, "MT-voorstel", "Controller", "akkoord, 4 oktober");
  host.statistics.reset();
  await runPapers(["mtProposal"], on);
  expect(host.statistics.syncs).toBe(4); // zoeken, lezen, wat ingevuld is, schrijven
  expect((await beside("MT-voorstel", "Controller"))[0]).toBe("akkoord, 4 oktober");
  expect((await beside("MT-voorstel", "Portfoliomanager"))[0]).toBe("");
});

describe("een besluit op het blad", () => {
  const read = async (number = "K-2") => {
    const outcome = await runReadNotedDecision(number);
    return outcome.kind === "done" ? outcome.result : outcome;
  };

  test("wordt gelezen zoals het er staat, in twee round trips", async () => {
    const host = await openWorkbook(sample);
    expect(await read()).toBeNull();
    await runDecisionSheets(on, ["K-2"]);
    expect(await read()).toBeNull();
    await fill(host, "Besluit K-2", "Besluit", "Faseren,");
    await fill(host, "Besluit K-2", "Besluit", "zonder inhuur.", 1);
    await fill(host, "Besluit K-2", "Datum besluit", "18-10-2022");
    await fill(host, "Besluit K-2", "Besluitnummer", "17");
    host.statistics.reset();
    expect(await read()).toEqual({
      sheet: "Besluit K-2",
      decision: { text: "Faseren, zonder inhuur.", date: dayOf(2022, 10, 18), unreadableDate: "", number: "17" },
    });
    expect(host.statistics.syncs).toBe(2);
  });

  test("met een datum die geen datum is, houdt die als tekst", async () => {
    const host = await openWorkbook(sample);
    await runDecisionSheets(on, ["K-2"]);
    await fill(host, "Besluit K-2", "Datum besluit", "volgende week");
    expect(await read()).toMatchObject({ decision: { text: "", date: null, unreadableDate: "volgende week" } });
  });

  test("wordt geteld in het systeem van 1904 waar de werkmap dat doet", async () => {
    const host = await openWorkbook({ ...registerWith(), date1904: true });
    const made = await runDecisionSheets(on, []);
    const sheet = made.kind === "done" ? (made.sheets[0] ?? "") : "";
    await fill(host, sheet, "Datum besluit", "18-10-2022");
    expect(await read(sheet.replace("Besluit ", ""))).toMatchObject({ decision: { date: dayOf(2022, 10, 18) } });
  });
});
