/** Scenarios kept in the workbook: a row for each thing that is otherwise, replaced and taken away as a person asks. */
import type { Register } from "../../src/actions/register";
import { type NamedScenario, runDropScenario, runSaveScenario } from "../../src/actions/save-scenario";
import { period } from "../../src/domain/period";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, readRegisterOn, sheetNames, sheetValues, userCells } from "../support/driver";
import { type Change, ownSheets, registerWith, withSheets, withTotals } from "../support/register-cases";
import { caseDay, tableSheet } from "../support/small-register";

const on = dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth);
const madeOn = 44835; // 1 October 2022

const register = (): Promise<Register> => readRegisterOn(on);

const later: NamedScenario = {
  ...{ name: "Later", bottleneck: "", option: "phasing", explanation: "Na de verkiezingen" },
  changes: [
    { act: "shift", nr: "P-4", shift: 2, start: period("quarter", 2023, 4) },
    { act: "drop", nr: "P-10" },
    { act: "hire", role: "Jurist", period: period("quarter", 2023, 1), hours: 12.5 },
  ],
};
const bought: NamedScenario = {
  ...later,
  name: "Inkopen",
  changes: [{ act: "outsource", nr: "P-4" }],
  explanation: "",
};

const headings = [
  ...["Scenario", "Knelpuntnr", "Optie", "Nr", "Wat", "Verschuiving", "Start", "Rol", "Periode", "Uren"],
  ...["Toelichting", "Gemaakt op"],
];
const said = "Na de verkiezingen";
const laterRows = [
  ["Later", "", "faseren", "P-4", "verschuiven", 2, "2023-Q4", "", "", "", said, madeOn],
  ["Later", "", "faseren", "P-10", "niet doen", "", "", "", "", "", "", madeOn],
  ["Later", "", "faseren", "", "inhuren", "", "", "Jurist", "2023-Q1", 12.5, "", madeOn],
];
const boughtRows = [["Inkopen", "", "faseren", "P-4", "uitbesteden", "", "", "", "", "", "", madeOn]];

test("zonder tabel Scenarios wordt zij gemaakt, op een eigen blad", async () => {
  const book = registerWith();
  await openWorkbook(book);
  const before = await userCells(ownSheets(book));
  expect(await runSaveScenario(await register(), later)).toEqual({ kind: "done", result: 3, sheets: ["Scenarios"] });
  expect(await sheetValues("Scenarios")).toEqual([headings, ...laterRows]);
  expect(await userCells(ownSheets(book))).toEqual(before);
});

test("wat bewaard is, wordt zo gelezen, en Controle heeft er niets over te zeggen", async () => {
  await openWorkbook(registerWith());
  await runSaveScenario(await register(), later);
  const { portfolio, issues } = await register();
  expect(portfolio.scenarios).toMatchObject([
    { scenario: "Later", option: "phasing", act: "shift", nr: "P-4", start: { key: "2023-Q4" }, madeOn: on },
    { act: "drop", nr: "P-10" },
    { act: "hire", role: "Jurist", period: { key: "2023-Q1" } },
  ]);
  expect(issues).toEqual([]);
});

test("een tweede scenario komt eronder", async () => {
  await openWorkbook(registerWith());
  await runSaveScenario(await register(), later);
  expect(await runSaveScenario(await register(), bought)).toMatchObject({ kind: "done", result: 1 });
  expect(await sheetValues("Scenarios")).toEqual([headings, ...laterRows, ...boughtRows]);
});

test("een scenario van die naam maakt alleen plaats als iemand dat zegt, en het andere blijft staan", async () => {
  await openWorkbook(registerWith());
  await runSaveScenario(await register(), later);
  await runSaveScenario(await register(), bought);
  const anew = { ...later, name: "later", changes: later.changes.slice(1, 2), explanation: "" };
  expect(await runSaveScenario(await register(), anew)).toEqual({
    kind: "refused",
    refusal: { code: "scenarioName", name: "later", reason: "taken" },
  });
  expect(await runSaveScenario(await register(), anew, true)).toMatchObject({ kind: "done", result: 1 });
  const [, ...rows] = await sheetValues("Scenarios");
  expect(rows).toEqual([...boughtRows, ["later", ...(laterRows[1] ?? []).slice(1)]]);
  expect((await register()).portfolio.scenarios).toHaveLength(2);
});

test("een scenario gaat weg zonder een spoor; het laatste laat één lege rij, die het volgende weer vult", async () => {
  await openWorkbook(registerWith());
  await runSaveScenario(await register(), later);
  await runSaveScenario(await register(), bought);
  expect(await runDropScenario(await register(), "Later")).toMatchObject({ kind: "done" });
  expect(await sheetValues("Scenarios")).toEqual([headings, ...boughtRows]);
  await runDropScenario(await register(), "Inkopen");
  expect(await sheetValues("Scenarios")).toEqual([headings, headings.map(() => "")]);
  await runSaveScenario(await register(), later);
  expect(await sheetValues("Scenarios")).toEqual([headings, ...laterRows]);
});

/** A table that a person made, with a column of their own and in another order. */
const ownTable: Change = withSheets(
  tableSheet(
    "Scenarios",
    ["Wat", "Mijn notitie", "Scenario", "Nr"],
    [
      ["niet doen", "nog bespreken", "Zelf", "P-3"],
      ["uitbesteden", "", "Zelf", "P-4"],
    ],
  ),
);

test("in een eigen tabel wordt gevuld wat zij aan kolommen heeft; wat ernaast staat blijft", async () => {
  await openWorkbook(registerWith(ownTable));
  await runSaveScenario(await register(), bought);
  expect(await sheetValues("Scenarios")).toEqual([
    ["Wat", "Mijn notitie", "Scenario", "Nr"],
    ["niet doen", "nog bespreken", "Zelf", "P-3"],
    ["uitbesteden", "", "Zelf", "P-4"],
    ["uitbesteden", "", "Inkopen", "P-4"],
  ]);
});

describe("wordt geweigerd, met niets geschreven", () => {
  test.each<[string, Change[], NamedScenario, object]>([
    ["zonder naam", [], { ...later, name: " " }, { code: "scenarioName", name: " ", reason: "empty" }],
    ["zonder verandering", [], { ...later, changes: [] }, { code: "scenarioEmpty", name: "Later" }],
    [
      "naast een blad van die naam",
      [withSheets({ name: "Scenarios", rows: [["van mij"]] })],
      later,
      { code: "nameTaken", names: ["Scenarios"] },
    ],
    ["onder een totaalrij", [ownTable, withTotals("Scenarios")], later, { code: "noRoomBelow", table: "Scenarios" }],
  ])("%s", async (_, changes, scenario, refusal) => {
    const book = registerWith(...changes);
    await openWorkbook(book);
    const before = await userCells(await sheetNames());
    expect(await runSaveScenario(await register(), scenario)).toEqual({ kind: "refused", refusal });
    expect(await userCells(await sheetNames())).toEqual(before);
  });

  test("als een ander de tabel intussen veranderde, ook bij weghalen", async () => {
    const host = await openWorkbook(registerWith(ownTable));
    const seen = await register();
    await host.user.type("Scenarios!A2", "vast erin");
    const before = await userCells(["Scenarios"]);
    const refusal = { code: "changedMeanwhile", place: "Scenarios" };
    expect(await runSaveScenario(seen, later)).toEqual({ kind: "refused", refusal });
    expect(await runDropScenario(seen, "Zelf")).toEqual({ kind: "refused", refusal });
    expect(await userCells(["Scenarios"])).toEqual(before);
  });

  test("als een ander de tabel intussen maakte", async () => {
    await openWorkbook(registerWith());
    const seen = await register();
    await runSaveScenario(await register(), bought);
    expect(await runSaveScenario(seen, later)).toEqual({
      kind: "refused",
      refusal: { code: "nameTaken", names: ["Scenarios"] },
    });
  });
});
