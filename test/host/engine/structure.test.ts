import { cellAt, styleAt } from "../../../src/host/engine/cells";
import { setFormula } from "../../../src/host/engine/contents";
import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { mergeCells } from "../../../src/host/engine/merges";
import { addName } from "../../../src/host/engine/names";
import { deleteCells, insertCells } from "../../../src/host/engine/structure";
import { createTable } from "../../../src/host/engine/tables";
import type { Change } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

function twoSheets() {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  const [sheet, other] = [workbook.sheets[0]!, workbook.sheets[1]!];
  return { workbook, sheet, other };
}

describe("inserted rows", () => {
  test("move cells and rewrite formulas on every sheet and in names", () => {
    const { workbook, sheet, other } = twoSheets();
    put(workbook, sheet, "A1", [[1], [2], [3], ["=SUM(A1:A3)"]]);
    put(workbook, other, "A1", [["=Blad1!A3"]]);
    const name = addName(workbook, "bereik", "Blad1!$A$1:$A$3", null);
    insertCells(workbook, sheet, area("2:3"), "Down");
    expect(look(sheet, "A1:A6")).toEqual([[1], [null], [null], [2], [3], ["=SUM(A1:A5)"]]);
    expect(look(other, "A1")).toEqual([["=Blad1!A5"]]);
    expect(name.formula).toBe("Blad1!$A$1:$A$5");
  });

  test("take the format and height of the row above", () => {
    const { workbook, sheet } = twoSheets();
    setStyle(workbook, sheet, area("A1:B1"), { fill: "#FFFF00" });
    sheet.rowHeights.set(0, { height: 30, hidden: false, style: 0 });
    insertCells(workbook, sheet, area("2:2"), "Down");
    expect(workbook.styles.at(styleAt(sheet, 1, 1)).fill).toBe("#FFFF00");
    expect(sheet.rowHeights.get(1)?.height).toBe(30);
    expect(cellAt(sheet, 1, 2)).toBeUndefined();
  });

  test("are undone with all that followed them", () => {
    const { workbook, sheet, other } = twoSheets();
    put(workbook, sheet, "A1", [["Kop"], [1], ["=A2"]]);
    put(workbook, other, "A1", [["=Blad1!A3"]]);
    const table = createTable(workbook, sheet, area("A1:A2"), true, "Tbl");
    insertCells(workbook, sheet, area("1:1"), "Down");
    expect(table.area).toEqual(area("A2:A3"));
    undoLast(workbook);
    expect(table.area).toEqual(area("A1:A2"));
    expect(look(sheet, "A1:A3")).toEqual([["Kop"], [1], ["=A2"]]);
    expect(look(other, "A1")).toEqual([["=Blad1!A3"]]);
  });

  test("are refused when something would fall off the sheet", () => {
    const { workbook, sheet } = twoSheets();
    put(workbook, sheet, "A1048576", [["laatste"]]);
    expect(() => insertCells(workbook, sheet, area("1:1"), "Down")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
    expect(look(sheet, "A1048576")).toEqual([["laatste"]]);
  });

  test("are told once, with their cells", () => {
    const { workbook, sheet } = twoSheets();
    const changes: Change[] = [];
    workbook.listeners.add((change) => changes.push(change));
    insertCells(workbook, sheet, area("2:3"), "Down");
    insertCells(workbook, sheet, area("B:B"), "Right");
    deleteCells(workbook, sheet, area("A1:B1"), "Up");
    expect(changes).toEqual([
      { kind: "cells", sheet, area: area("2:3"), type: "RowInserted" },
      { kind: "cells", sheet, area: area("B:B"), type: "ColumnInserted" },
      { kind: "cells", sheet, area: area("A1:B1"), type: "CellDeleted", towards: "Up" },
    ]);
  });
});

test("cells that are inserted move only the cells below them in their own columns", () => {
  const { workbook, sheet } = twoSheets();
  put(workbook, sheet, "A1", [
    ["a1", "b1", "c1"],
    ["a2", "b2", "=B1&B2"],
  ]);
  insertCells(workbook, sheet, area("B2"), "Down");
  expect(look(sheet, "A1:C3")).toEqual([
    ["a1", "b1", "c1"],
    ["a2", null, "=B1&B3"],
    [null, "b2", null],
  ]);
});

test("deleted columns take their cells, and what referred to them is #REF!", () => {
  const { workbook, sheet } = twoSheets();
  put(workbook, sheet, "A1", [[1, 2, 3, "=A1+B1+C1"]]);
  sheet.columnWidths.set(2, { width: 20, hidden: false, style: 0 });
  deleteCells(workbook, sheet, area("B:B"), "Left");
  expect(look(sheet, "A1:D1")).toEqual([[1, 3, "=A1+#REF!+B1", null]]);
  expect(sheet.columnWidths.get(1)?.width).toBe(20);
});

test("validation, conditional formats, links, comments, merges and print titles move along", () => {
  const { workbook, sheet } = twoSheets();
  sheet.validations.push({
    areas: [area("A3:C5")],
    rule: { kind: "list", source: "$E$1:$E$3", inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  sheet.hyperlinks.push({ area: area("A4"), address: "https://example.org", documentReference: null, screenTip: null });
  sheet.notes.push({ row: 3, column: 0, author: "Anna (fictief)", text: "klopt dit?" });
  mergeCells(workbook, sheet, area("A7:B8"));
  sheet.pageLayout = { ...sheet.pageLayout, titleRows: { first: 0, last: 2 }, printArea: [area("A1:C9")] };
  insertCells(workbook, sheet, area("2:2"), "Down");
  expect(sheet.validations[0]).toMatchObject({ areas: [area("A4:C6")], rule: { source: "$E$1:$E$4" } });
  expect(sheet.hyperlinks[0]?.area).toEqual(area("A5"));
  expect(sheet.notes[0]?.row).toBe(4);
  expect(sheet.merges).toEqual([area("A8:B9")]);
  expect(sheet.pageLayout).toMatchObject({ titleRows: { first: 0, last: 3 }, printArea: [area("A1:C10")] });
});

test("formulas within conditional formats that are kept as they are follow too", () => {
  const { workbook, sheet } = twoSheets();
  const xml = (cell: string) =>
    `<cfRule type="containsBlanks"><formula>AND(${cell}&lt;&gt;0,LEN(TRIM(${cell}))=0)</formula></cfRule>`;
  sheet.conditionalFormats.push({
    id: "1",
    areas: [area("C2:C9")],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: "kept", type: "containsBlanks", xml: xml("C2") },
  });
  insertCells(workbook, sheet, area("1:1"), "Down");
  expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("C3:C10")], rule: { xml: xml("C3") } });
});

test("a rule whose first cells are deleted keeps the formula of the others", () => {
  const { workbook, sheet } = twoSheets();
  sheet.validations.push({
    areas: [area("C2:C9")],
    rule: { kind: "custom", formula: "AND(C2>0,C2<$E$2)" },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  deleteCells(workbook, sheet, area("C2:C3"), "Up");
  expect(sheet.validations[0]).toMatchObject({ areas: [area("C2:C7")], rule: { formula: "AND(C2>0,C2<$E$2)" } });
  deleteCells(workbook, sheet, area("1:1"), "Up");
  expect(sheet.validations[0]).toMatchObject({ areas: [area("C1:C6")], rule: { formula: "AND(C1>0,C1<$E$1)" } });
  insertCells(workbook, sheet, area("1:3"), "Down");
  expect(sheet.validations[0]).toMatchObject({ areas: [area("C4:C9")], rule: { formula: "AND(C4>0,C4<$E$4)" } });
});

test("validation on more columns than move is cut", () => {
  const { workbook, sheet } = twoSheets();
  sheet.validations.push({
    areas: [area("A3:C3")],
    rule: { kind: "custom", formula: "TRUE" },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  insertCells(workbook, sheet, area("B2"), "Down");
  expect(sheet.validations[0]?.areas).toEqual([area("A3"), area("C3"), area("B4")]);
});

describe("what Excel refuses", () => {
  test("cells that would tear a table", () => {
    const { workbook, sheet } = twoSheets();
    put(workbook, sheet, "A5", [["Nr", "Naam"]]);
    createTable(workbook, sheet, area("A5:B7"), true);
    const conflict = expect.objectContaining({ code: "InsertDeleteConflict" });
    expect(() => insertCells(workbook, sheet, area("A1"), "Down")).toThrow(conflict);
    expect(() => deleteCells(workbook, sheet, area("B6:C6"), "Up")).toThrow(conflict);
    expect(() => insertCells(workbook, sheet, area("A6"), "Right")).toThrow(conflict);
    expect(() => deleteCells(workbook, sheet, area("5:5"), "Up")).toThrow(conflict);
  });

  test("cells that would tear merged cells", () => {
    const { workbook, sheet } = twoSheets();
    mergeCells(workbook, sheet, area("A5:B5"));
    expect(() => insertCells(workbook, sheet, area("A1"), "Down")).toThrow(
      expect.objectContaining({ code: "MergedRangeConflict" }),
    );
  });

  test("cells within an old array formula", () => {
    const { workbook, sheet } = twoSheets();
    setFormula(workbook, sheet, 0, 0, "ROW(1:3)", "array");
    cellAt(sheet, 0, 0)!.spill = { rows: 3, columns: 1 };
    expect(() => insertCells(workbook, sheet, area("2:2"), "Down")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" }),
    );
    insertCells(workbook, sheet, area("1:1"), "Down");
    expect(cellAt(sheet, 1, 0)?.spill).toEqual({ rows: 3, columns: 1 });
  });
});

test("spilled cells keep pointing to their formula", () => {
  const { workbook, sheet } = twoSheets();
  setFormula(workbook, sheet, 4, 1, "SEQUENCE(2)", "dynamic");
  cellAt(sheet, 4, 1)!.spill = { rows: 2, columns: 1 };
  sheet.rows.set(
    5,
    new Map([[1, { value: 2, formula: null, style: 0, spill: null, spilledFrom: { row: 4, column: 1 } }]]),
  );
  insertCells(workbook, sheet, area("1:2"), "Down");
  expect(cellAt(sheet, 7, 1)?.spilledFrom).toEqual({ row: 6, column: 1 });
});

test("twenty thousand rows of formulas move", () => {
  const { workbook, sheet } = twoSheets();
  put(
    workbook,
    sheet,
    "A1",
    Array.from({ length: 20_000 }, (_, row) => [row, `naam ${row}`, `=A${row + 1}*2`]),
  );
  insertCells(workbook, sheet, area("2:2"), "Down");
  expect(look(sheet, "C20001")).toEqual([["=A20001*2"]]);
});
