import { setStyle } from "../../../src/host/engine/formats";
import { insertSheets } from "../../../src/host/engine/insert-sheets";
import { undoLast } from "../../../src/host/engine/journal";
import { addName } from "../../../src/host/engine/names";
import { createTable } from "../../../src/host/engine/tables";
import type { Change, Sheet, Workbook } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

const names = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);

/** Sheets Blad1 (a table, names, a format), Blad2 that counts on Blad1 and on Weg, and Weg. */
function source() {
  const workbook = emptyWorkbook("Blad1", "Blad2", "Weg");
  const [first, second, third] = workbook.sheets as [Sheet, Sheet, Sheet];
  put(workbook, first, "A1", [["Nr"], [7]]);
  createTable(workbook, first, area("A1:A2"), true, "Plan");
  setStyle(workbook, first, area("A2"), { fill: "#FFFF00" });
  put(workbook, second, "A1", [["=Blad1!A2*2", "=SUM(Plan[Nr])", "=Weg!A1"]]);
  addName(workbook, "Begin", "Blad1!$A$2", null);
  addName(workbook, "Einde", "Weg!$A$1", null);
  addName(workbook, "Eigen", "$A$1", second);
  return { workbook, first, second, third };
}

test("sheets come in order, at their place, with their names and formats", () => {
  const { workbook: other, first, second } = source();
  const workbook = emptyWorkbook("Hier", "Daar");
  const [one, two] = insertSheets(workbook, other, [first, second], 1);
  expect(names(workbook)).toEqual(["Hier", "Blad1", "Blad2", "Daar"]);
  expect(look(two!, "A1:C1")).toEqual([["=Blad1!A2*2", "=SUM(Plan[Nr])", "=#REF!"]]);
  expect(workbook.styles.at(one!.rows.get(1)!.get(0)!.style).fill).toBe("#FFFF00");
  expect(workbook.names.map(({ name, formula, scope }) => [name, formula, scope?.name ?? null])).toEqual([
    ["Begin", "Blad1!$A$2", null],
    ["Eigen", "$A$1", "Blad2"],
  ]);
  expect(one!.id).not.toBe(first.id);
  put(workbook, one!, "A2", [[8]]);
  expect(look(first, "A2")).toEqual([[7]]);
});

test("what is taken here gets another name, and formulas follow", () => {
  const { workbook: other, first, second } = source();
  const workbook = emptyWorkbook("Blad1", "Blad1 (2)");
  put(workbook, workbook.sheets[0]!, "A1", [["Nr"], [1]]);
  createTable(workbook, workbook.sheets[0]!, area("A1:A2"), true, "Plan");
  addName(workbook, "Begin", "Blad1!$A$1", null);
  const [one, two] = insertSheets(workbook, other, [first, second], 2);
  expect(names(workbook)).toEqual(["Blad1", "Blad1 (2)", "Blad1 (3)", "Blad2"]);
  const table = one!.tables[0]!;
  expect([table.name, table.id]).toEqual(["Plan2", 2]);
  expect(look(two!, "A1:B1")).toEqual([["='Blad1 (3)'!A2*2", `=SUM(Plan2[Nr])`]]);
  expect(workbook.names.map(({ name, formula, scope }) => [name, formula, scope?.name ?? null])).toContainEqual([
    "Begin",
    "'Blad1 (3)'!$A$2",
    "Blad1 (3)",
  ]);
});

test("it is told, empties the list of steps, and is refused where the structure is protected", () => {
  const { workbook: other, first } = source();
  const workbook = emptyWorkbook("Hier");
  put(workbook, workbook.sheets[0]!, "A1", [[1]]);
  const told: Change[] = [];
  workbook.listeners.add((change) => void told.push(change));
  const [sheet] = insertSheets(workbook, other, [first], 0);
  expect(told).toEqual([{ kind: "sheet", sheet, type: "added" }]);
  expect(undoLast(workbook)).toBe(false);
  workbook.structureProtection = { isOn: true, passwordHash: null };
  expect(() => insertSheets(workbook, other, [first], 0)).toThrow(expect.objectContaining({ code: "AccessDenied" }));
});

test("workbooks that count their dates from different days do not go together", () => {
  const { workbook: other, first } = source();
  expect(() => insertSheets({ ...emptyWorkbook("Hier"), date1904: true }, other, [first], 0)).toThrow(
    expect.objectContaining({ code: "UnsupportedOperation" }),
  );
});
