/** What a talk agreed of an item, written as the row `vastgesteld` in the person's own Scores. */
import { type AgreedRow, agreedRow } from "../../src/actions/agreed-row";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { runSetAgreedScores } from "../../src/actions/set-agreed-scores";
import { matchKey } from "../../src/domain/matching";
import { dayOf } from "../../src/domain/quantity";
import { rankInitiatives } from "../../src/domain/ranking";
import type { Host } from "../../src/host/open-host";
import type { AgreedObstacle } from "../../src/messages/agreed-obstacle";
import { refusalText } from "../../src/messages/nl-refusals";
import { openWorkbook, sheetValues, userCells } from "../support/driver";
import {
  type Change,
  ownSheets,
  registerWith,
  withCell,
  withHeading,
  withRow,
  withRows,
  withSheet,
  withTableAt,
  withTotals,
  withoutColumn,
  withoutRows,
  withoutTable,
} from "../support/register-cases";

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(dayOf(2022, 10, 1)));

const idOf = ({ portfolio }: Register, nr: string) => {
  const initiative = portfolio.initiatives.find((each) => each.nr === nr);
  if (!initiative) throw new Error(`no item ${nr}`);
  return initiative.id;
};
const rowOf = (register: Register, nr: string): AgreedRow | AgreedObstacle => agreedRow(register, idOf(register, nr));
const write = (seen: Register, nr: string, values: readonly (number | null)[]): Promise<Outcome<number>> => {
  const row = rowOf(seen, nr);
  if (row.kind !== "row") throw new Error(row.kind);
  const names = ["Maatschappelijk effect", "Urgentie", "Kosten"];
  return runSetAgreedScores(seen, row, {
    nr,
    values: new Map(names.map((name, at) => [matchKey(name), values[at] ?? null])),
  });
};

/** The only row of P-10 is that of one scorer. */
const scored = withCell("Scores", 5, "Beoordelaar", "Controller");
const scores = (): Promise<readonly (readonly unknown[])[]> => sheetValues("Scores");

test("is er een rij vastgesteld, dan veranderen alleen haar waarden die anders zijn", async () => {
  await openWorkbook(registerWith());
  const before = await scores();
  expect(done(await write(await readRegister(), "P-4", [4, 3.5, 6]))).toBe(1);
  expect(await scores()).toEqual(before.map((row) => (row[0] === "P-4" ? ["P-4", "vastgesteld", 4, 3.5, 6] : row)));
});

test("is zij er niet, dan krijgt de tabel een rij, die voortaan telt", async () => {
  await openWorkbook(registerWith(scored));
  done(await write(await readRegister(), "P-10", [5, 5, null]));
  expect((await scores()).at(-1)).toEqual(["P-10", "vastgesteld", 5, 5, ""]);
  const { portfolio, issues, tables } = await readRegister();
  expect(tables.get("scores")?.rows).toHaveLength(5);
  expect(issues).toEqual([]);
  const item = rankInitiatives(portfolio).rows.find(({ nr }) => nr === "P-10");
  // Effect en urgentie op hun best, kosten onbekend en dus op zijn slechtst: (3 + 2) / 6 = 83,3.
  expect(item).toMatchObject({ score: 83.3, missing: ["Kosten"], scoredBy: { kind: "established" } });
});

test("een lege rij wordt gevuld voordat de tabel groeit, en een lege rij vastgesteld ook", async () => {
  await openWorkbook(registerWith(withoutRows("Scores")));
  done(await write(await readRegister(), "P-6", [1, 2, 3]));
  expect((await scores()).slice(1)).toEqual([["P-6", "vastgesteld", 1, 2, 3]]);

  await openWorkbook(registerWith(scored, withRow("Scores", { Nr: "P-10", Beoordelaar: "Vastgesteld" })));
  done(await write(await readRegister(), "P-10", [1, 2, 3]));
  expect((await scores()).slice(5)).toEqual([["P-10", "Vastgesteld", 1, 2, 3]]);
});

test("onder eigen koppen, en waar de tabel ook staat", async () => {
  await openWorkbook(registerWith(scored, withHeading("Scores", "Nr", "Volgnr"), withTableAt("Scores", 4, 3)));
  done(await write(await readRegister(), "P-10", [1, 2, 3]));
  expect((await scores()).at(-1)).toEqual(["", "", "P-10", "vastgesteld", 1, 2, 3]);
});

test.each<readonly [string, readonly Change[], AgreedObstacle]>([
  ["zonder de tabel", [withoutTable("Scores")], { kind: "noTable", table: "Scores" }],
  [
    "zonder Beoordelaar en een van de criteria",
    [withoutColumn("Scores", "Beoordelaar"), withoutColumn("Scores", "Urgentie")],
    { kind: "columns", table: "Scores", headings: ["Beoordelaar", "Urgentie"] },
  ],
  [
    "in de lange vorm",
    [
      withoutColumn("Scores", "Kosten"),
      withHeading("Scores", "Maatschappelijk effect", "Criterium"),
      withHeading("Scores", "Urgentie", "Score"),
    ],
    { kind: "longForm", table: "Scores" },
  ],
  [
    "met twee rijen vastgesteld",
    [withRows("Scores", [{ Nr: "P-4", Beoordelaar: "vastgesteld", Urgentie: 2 }])],
    { kind: "twice", table: "Scores" },
  ],
])("wat het register eerst nodig heeft: %s", async (_, changes, obstacle) => {
  await openWorkbook(registerWith(...changes));
  expect(rowOf(await readRegister(), "P-4")).toEqual(obstacle);
});

describe("er wordt niets geschreven", () => {
  const refusedWith = async (seen: Register, nr: string, changes: readonly Change[] = []): Promise<string> => {
    const sheets = ownSheets(registerWith(...changes));
    const before = await userCells(sheets);
    const outcome = await write(seen, nr, [1, 2, 3]);
    expect(await userCells(sheets)).toEqual(before);
    return outcome.kind === "refused" ? refusalText(outcome.refusal) : outcome.kind;
  };
  const meanwhile = async (host: Host, address: string, values: unknown[][]): Promise<void> => {
    const other = await host.connect();
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scores").getRange(address).values = values;
      await context.sync();
    });
  };

  test.each([
    ["deze score wijzigde", "C2", [[5]]],
    ["de rij aan een ander item gaf", "A2", [["P-9"]]],
    ["de rij aan een beoordelaar gaf", "B2", [["Controller"]]],
  ])("als een ander intussen %s", async (_, address, values) => {
    const host = await openWorkbook(registerWith());
    const seen = await readRegister();
    await meanwhile(host, address, values);
    expect(await refusedWith(seen, "P-4")).toMatch(/^Gewijzigd door een ander, ververs: Scores, /u);
  });

  test("als een ander intussen een rij toevoegde", async () => {
    const host = await openWorkbook(registerWith(scored));
    const seen = await readRegister();
    await meanwhile(host, "A6:C6", [["P-10", "vastgesteld", 4]]);
    expect(await refusedWith(seen, "P-10", [scored])).toMatch(/^Gewijzigd door een ander, ververs: Scores\./u);
  });

  test.each<readonly [string, Change, RegExp]>([
    ["als de totaalrij aan staat", withTotals("Scores"), /^Onder de tabel Scores is geen vrije rij/u],
    ["op een beveiligd blad", withSheet("Scores", (sheet) => ({ ...sheet, isProtected: true })), /is beveiligd/u],
    [
      "in een register van een nieuwere versie",
      withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 }),
      /nieuwere versie/u,
    ],
  ])("%s", async (_, change, says) => {
    await openWorkbook(registerWith(scored, change));
    expect(await refusedWith(await readRegister(), "P-10", [scored, change])).toMatch(says);
  });

  test("in een werkmap die alleen-lezen is", async () => {
    await openWorkbook(registerWith(scored), { readOnly: true });
    const seen = await readRegister();
    expect(await refusedWith(seen, "P-10", [scored])).toMatch(/alleen-lezen/u);
    expect(await refusedWith(seen, "P-4", [scored])).toMatch(/alleen-lezen/u);
  });
});
