/** What the ranking writes into a person's own tables: weights, and the ranks that people set by hand. */
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { missingRankColumns, runSetRanks } from "../../src/actions/set-ranks";
import { runSetWeights } from "../../src/actions/set-weights";
import { moveInPaper } from "../../src/domain/manual-order";
import { matchKey } from "../../src/domain/matching";
import type { InitiativeId } from "../../src/domain/model";
import { dayOf } from "../../src/domain/quantity";
import { rankInitiatives } from "../../src/domain/ranking";
import type { Host } from "../../src/host/open-host";
import { openWorkbook, sheetValues, userCells } from "../support/driver";
import {
  type Change,
  ownSheets,
  registerWith,
  withCell,
  withColumn,
  withHeading,
  withRow,
} from "../support/register-cases";

const readNow = async (): Promise<Register> => {
  const outcome = await runReadRegister(dayOf(2022, 10, 1));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.result;
};

const open = (...changes: readonly Change[]): Promise<Host> => openWorkbook(registerWith(...changes));
const everything = (): Promise<readonly unknown[]> => userCells(ownSheets(registerWith()));

const weights = (byName: Readonly<Record<string, number>>) =>
  new Map(Object.entries(byName).map(([name, weight]) => [matchKey(name), weight]));

const column = async (sheet: string, heading: string): Promise<readonly unknown[]> => {
  const [headings = [], ...rows] = await sheetValues(sheet);
  return rows.map((row) => row[headings.indexOf(heading)]);
};

describe("gewichten", () => {
  test("alleen de cellen van wie anders weegt worden geschreven", async () => {
    await open(withHeading("Beoordelingscriteria", "Gewicht", "Weging"));
    const changed = weights({ Urgentie: 4.5, "maatschappelijk EFFECT": 3, onbekend: 9 });
    expect(await runSetWeights(await readNow(), changed)).toMatchObject({ kind: "done", result: 1 });
    expect(await column("Beoordelingscriteria", "Weging")).toEqual([3, 4.5, 1]);
  });

  test("in een register van een nieuwere versie wordt niets geschreven", async () => {
    await open(withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 }));
    const before = await column("Beoordelingscriteria", "Gewicht");
    expect(await runSetWeights(await readNow(), weights({ Urgentie: 4.5 }))).toEqual({
      kind: "refused",
      refusal: { code: "newerSchema", version: "99" },
    });
    expect(await column("Beoordelingscriteria", "Gewicht")).toEqual(before);
  });

  test("een weging die een tekst was, wordt een getal", async () => {
    await open(withCell("Beoordelingscriteria", 3, "Gewicht", "2,5"));
    await runSetWeights(await readNow(), weights({ Urgentie: 3 }));
    expect(await column("Beoordelingscriteria", "Gewicht")).toEqual([3, 3, 1]);
  });

  test("weigert en schrijft niets als een ander intussen een van die gewichten wijzigde", async () => {
    const host = await open();
    const register = await readNow();
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Beoordelingscriteria").getRange("B4").values = [[2]];
      await context.sync();
    });
    const before = await everything();
    expect(await runSetWeights(register, weights({ Urgentie: 4, Kosten: 3 }))).toMatchObject({
      kind: "refused",
      refusal: { code: "changedMeanwhile" },
    });
    expect(await everything()).toEqual(before);
  });
});

describe("vastgestelde rangen", () => {
  const columns = [
    withColumn("Portfolio", "Vastgestelde rang", []),
    withColumn("Portfolio", "Motivering rang", [null, null, null, null, null, null, "al bedacht"]),
  ];

  test("worden geschreven met hun motivering, en het stuk volgt", async () => {
    await open(...columns);
    const register = await readNow();
    const { rows, paperOrder } = rankInitiatives(register.portfolio);
    expect(paperOrder.map(({ nr }) => nr)).toEqual(["P-5", "P-6", "P-4", "P-10"]);
    const moved = moveInPaper(rows, matchKey("P-10") as InitiativeId, 1, "raad 1-12");
    expect(await runSetRanks(register, moved)).toMatchObject({ kind: "done", result: 2 });
    expect(await column("Portfolio", "Vastgestelde rang")).toEqual(["", "", "", "", "", "", 1, ""]);
    expect(await column("Portfolio", "Motivering rang")).toEqual(["", "", "", "", "", "", "raad 1-12", ""]);
    const after = await readNow();
    expect(rankInitiatives(after.portfolio).paperOrder.map(({ nr }) => nr)).toEqual(["P-5", "P-10", "P-6", "P-4"]);
    const back = moveInPaper(rankInitiatives(after.portfolio).rows, matchKey("P-10") as InitiativeId, 3, "toch niet");
    expect(await runSetRanks(after, back)).toMatchObject({ kind: "done", result: 2 });
    expect(await column("Portfolio", "Vastgestelde rang")).toEqual(["", "", "", "", "", "", "", ""]);
    expect(await column("Portfolio", "Motivering rang")).toEqual(["", "", "", "", "", "", "", ""]);
  });

  test("de kolommen die ontbreken worden genoemd", async () => {
    await open();
    expect(missingRankColumns(await readNow())).toEqual(["Vastgestelde rang", "Motivering rang"]);
    await open(columns[0]!);
    expect(missingRankColumns(await readNow())).toEqual(["Motivering rang"]);
  });
});
