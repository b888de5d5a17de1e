import { copySheet } from "../../../src/host/engine/copy-sheet";
import { setValue } from "../../../src/host/engine/contents";
import { undoLast } from "../../../src/host/engine/journal";
import { addName, nameOf } from "../../../src/host/engine/names";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../../src/host/engine/sheet-list";
import { createTable } from "../../../src/host/engine/tables";
import type { Change } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

function book() {
  const workbook = emptyWorkbook("Blad1", "Blad2", "Blad3");
  const [first, second, third] = workbook.sheets;
  const changes: Change[] = [];
  workbook.listeners.add((change) => changes.push(change));
  return { workbook, first: first!, second: second!, third: third!, changes };
}

test("a sheet without a name gets the next free one, in the language of the host", () => {
  const { workbook } = book();
  expect(addSheet(workbook).name).toBe("Blad4");
  expect(addSheet({ ...workbook, locale: "en-US" }).name).toBe("Sheet1");
});

test.each([
  ["a slash", "a/b", "InvalidArgument"],
  ["square brackets", "a[1]", "InvalidArgument"],
  ["an apostrophe at its end", "plan'", "InvalidArgument"],
  ["32 characters", "x".repeat(32), "InvalidArgument"],
  ["no characters", "", "InvalidArgument"],
  ["another sheet's name in other case", "blad2", "ItemAlreadyExists"],
])("a sheet name with %s is refused", (_, name, code) => {
  const { workbook, first } = book();
  expect(() => addSheet(workbook, name)).toThrow(expect.objectContaining({ code }));
  expect(() => renameSheet(workbook, first, name)).toThrow(expect.objectContaining({ code }));
});

test("a renamed sheet is renamed in formulas, names, validation and conditional formats", () => {
  const { workbook, first, second } = book();
  put(workbook, second, "A1", [["=Blad1!A1+SUM(Blad1:Blad3!B1)"]]);
  const name = addName(workbook, "bereik", "Blad1!$A$1", null);
  second.validations.push({
    areas: [area("A1")],
    rule: { kind: "list", source: "Blad1!$A$1:$A$3", inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  renameSheet(workbook, first, "Mijn plan");
  expect(look(second, "A1")).toEqual([["='Mijn plan'!A1+SUM('Mijn plan:Blad3'!B1)"]]);
  expect(name.formula).toBe("'Mijn plan'!$A$1");
  expect(second.validations[0]?.rule).toMatchObject({ source: "'Mijn plan'!$A$1:$A$3" });
});

test("a deleted sheet takes its names and tables along; what referred to them is #REF!", () => {
  const { workbook, first, second } = book();
  put(workbook, first, "A1", [["Nr"], [1]]);
  createTable(workbook, first, area("A1:A2"), true, "Plan");
  addName(workbook, "eigen", "Blad1!$A$1", first);
  const name = addName(workbook, "elders", "Blad1!$A$1", null);
  put(workbook, second, "A1", [["=Blad1!A1+SUM(Plan[Nr])"]]);
  deleteSheet(workbook, first);
  expect(look(second, "A1")).toEqual([["=#REF!+SUM(#REF!)"]]);
  expect(workbook.names).toEqual([name]);
  expect(name.formula).toBe("#REF!");
  expect(workbook.activeSheet).toBe(second);
});

test("the last sheet that can be seen cannot be deleted or hidden", () => {
  const { workbook, first, second, third } = book();
  setVisibility(workbook, second, "Hidden");
  setVisibility(workbook, third, "VeryHidden");
  const refused = expect.objectContaining({ code: "InvalidOperation" });
  expect(() => deleteSheet(workbook, first)).toThrow(refused);
  expect(() => setVisibility(workbook, first, "Hidden")).toThrow(refused);
  deleteSheet(workbook, second);
  expect(workbook.sheets).toEqual([first, third]);
});

test("hiding the sheet that is shown shows the next", () => {
  const { workbook, first, second } = book();
  setVisibility(workbook, first, "Hidden");
  expect(workbook.activeSheet).toBe(second);
});

test("sheets change places", () => {
  const { workbook, first, second, third } = book();
  moveSheet(workbook, third, 0);
  expect(workbook.sheets).toEqual([third, first, second]);
  expect(() => moveSheet(workbook, third, 3)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

describe("a copied sheet", () => {
  test("refers to itself where the sheet did, and elsewhere where the sheet did", () => {
    const { workbook, first } = book();
    put(workbook, first, "A1", [
      ["Nr", "=A2+Blad1!A2+Blad2!A2", "=SUM(Plan[Nr])"],
      [1, "", ""],
    ]);
    createTable(workbook, first, area("A1:A2"), true, "Plan");
    addName(workbook, "elders", "Blad1!$A$2", null);
    const copy = copySheet(workbook, first, 1);
    expect(copy.name).toBe("Blad1 (2)");
    expect(workbook.sheets[1]).toBe(copy);
    expect(look(copy, "B1:C1")).toEqual([["=A2+'Blad1 (2)'!A2+Blad2!A2", "=SUM(Plan2[Nr])"]]);
    expect(copy.tables[0]).toMatchObject({ name: "Plan2", area: area("A1:A2") });
    expect(copy.tables[0]?.id).not.toBe(first.tables[0]?.id);
    expect(nameOf(workbook, "elders", copy)?.formula).toBe("'Blad1 (2)'!$A$2");
    expect(copySheet(workbook, copy, 0).name).toBe("Blad1 (3)");
  });

  test("stands on its own", () => {
    const { workbook, first } = book();
    put(workbook, first, "A1", [["eerst"]]);
    const copy = copySheet(workbook, first, 3);
    setValue(workbook, copy, 0, 0, "anders");
    expect(look(first, "A1")).toEqual([["eerst"]]);
  });
});

test("what happens to sheets is told, and empties the list of steps", () => {
  const { workbook, first, second, changes } = book();
  setValue(workbook, first, 0, 0, 1);
  const added = addSheet(workbook, "Nieuw");
  expect(undoLast(workbook)).toBe(false);
  renameSheet(workbook, added, "Nieuwer");
  deleteSheet(workbook, first);
  setVisibility(workbook, added, "Hidden");
  moveSheet(workbook, added, 0);
  moveSheet(workbook, added, 0);
  expect(changes.filter(({ kind }) => !["cells", "calculated"].includes(kind))).toEqual([
    { kind: "sheet", sheet: added, type: "added" },
    { kind: "renamed", sheet: added, before: "Nieuw", after: "Nieuwer" },
    { kind: "sheet", sheet: second, type: "activated" },
    { kind: "sheet", sheet: first, type: "deleted" },
    { kind: "visibility", sheet: added, before: "Visible", after: "Hidden" },
    { kind: "moved", sheet: added, from: workbook.sheets.length - 1, to: 0 },
  ]);
});
