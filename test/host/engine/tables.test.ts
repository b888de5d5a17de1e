import { cellAt, styleAt } from "../../../src/host/engine/cells";
import { setValue } from "../../../src/host/engine/contents";
import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { mergeCells } from "../../../src/host/engine/merges";
import { addName } from "../../../src/host/engine/names";
import { deleteCells, insertCells } from "../../../src/host/engine/structure";
import { setHeaders, setTotals } from "../../../src/host/engine/table-parts";
import {
  addTableColumns,
  addTableRows,
  deleteTableColumns,
  deleteTableRows,
} from "../../../src/host/engine/table-rows";
import { resizeTable } from "../../../src/host/engine/table-size";
import { convertToRange, createTable, deleteTable, renameTable } from "../../../src/host/engine/tables";
import type { Change } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

/** Table `Plan` in A1:C3 (Nr, Naam, Uren) with two items; sheet Blad2 is blank. */
function plan() {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  const [sheet, other] = [workbook.sheets[0]!, workbook.sheets[1]!];
  put(workbook, sheet, "A1", [
    ["Nr", "Naam", "Uren"],
    ["P-1", "Dorpshuis", 100],
    ["P-2", "Fietspad", 50],
  ]);
  const table = createTable(workbook, sheet, area("A1:C3"), true, "Plan");
  return { workbook, sheet, other, table };
}

const names = ({ columns }: { columns: readonly { name: string }[] }) => columns.map(({ name }) => name);

describe("a new table", () => {
  test("has unique text headings, and blank ones are named", () => {
    const workbook = emptyWorkbook();
    const sheet = workbook.sheets[0]!;
    put(workbook, sheet, "A1", [["Naam", "naam", 2024, "", "Naam2"]]);
    const table = createTable(workbook, sheet, area("A1:E3"), true);
    expect(table.name).toBe("Tabel1");
    expect(names(table)).toEqual(["Naam", "naam2", "2024", "Kolom1", "Naam22"]);
    expect(look(sheet, "A1:E1")).toEqual([["Naam", "naam2", "2024", "Kolom1", "Naam22"]]);
  });

  test("without headings gets them above its data, which moves down", () => {
    const workbook = emptyWorkbook();
    const sheet = workbook.sheets[0]!;
    put(workbook, sheet, "B2", [
      [1, 2],
      [3, 4],
      ["eronder", "="],
    ]);
    const table = createTable(workbook, sheet, area("B2:C3"), false);
    expect(table.area).toEqual(area("B2:C4"));
    expect(look(sheet, "B2:B5")).toEqual([["Kolom1"], [1], [3], ["eronder"]]);
  });

  test("of headings only gets a blank row, making room where something stands", () => {
    const workbook = emptyWorkbook();
    const sheet = workbook.sheets[0]!;
    put(workbook, sheet, "A1", [
      ["Nr", "Naam"],
      ["iets", ""],
    ]);
    const table = createTable(workbook, sheet, area("A1:B1"), true);
    expect(table.area).toEqual(area("A1:B2"));
    expect(look(sheet, "A1:A3")).toEqual([["Nr"], [null], ["iets"]]);
  });

  test("parts merged cells", () => {
    const workbook = emptyWorkbook();
    const sheet = workbook.sheets[0]!;
    mergeCells(workbook, sheet, area("A1:B1"));
    createTable(workbook, sheet, area("A1:B2"), true);
    expect(sheet.merges).toEqual([]);
  });

  test.each([
    ["over another table", "C3:D5", "Nieuw", "InvalidArgument"],
    ["by the name of another", "F1:G3", "plan", "InvalidArgument"],
    ["by a name that reads as a cell", "F1:G3", "AB12", "InvalidArgument"],
    ["by a name with a space", "F1:G3", "Mijn plan", "InvalidArgument"],
  ])("%s is refused", (_, address, name, code) => {
    const { workbook, sheet } = plan();
    expect(() => createTable(workbook, sheet, area(address), true, name)).toThrow(expect.objectContaining({ code }));
    expect(sheet.tables).toHaveLength(1);
  });
});

describe("writing right below a table", () => {
  test("adds the row, with the formats, formulas and rules of the row above", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "D1", [["Dubbel"]]);
    put(workbook, sheet, "D2", [["=[@Uren]*2"]]);
    setStyle(workbook, sheet, area("C3"), { numberFormat: "#,##0" });
    sheet.validations.push({
      areas: [area("C2:C3")],
      rule: { kind: "custom", formula: "C2>0" },
      ignoreBlanks: true,
      errorAlert: { show: true, style: "Stop", title: "", message: "" },
      prompt: { show: false, title: "", message: "" },
    });
    put(workbook, sheet, "A4", [["P-3", "Zwembad", 25]]);
    expect(table.area).toEqual(area("A1:D4"));
    expect(look(sheet, "A4:D4")).toEqual([["P-3", "Zwembad", 25, "=Plan[[#This Row],[Uren]]*2"]]);
    expect(workbook.styles.at(styleAt(sheet, 3, 2)).numberFormat).toBe("#,##0");
    expect(sheet.validations[0]?.areas).toEqual([area("C2:C4")]);
  });

  test("lets references to all of its data grow along", () => {
    const { workbook, sheet, other } = plan();
    put(workbook, other, "A1", [["=SUM(Blad1!C2:C3)"], ["=SUM(Blad1!$C$2:$C$3)+Blad1!C3"]]);
    const name = addName(workbook, "nummers", "Blad1!$A$2:$A$3", null);
    put(workbook, sheet, "A4", [["P-3"]]);
    expect(look(other, "A1:A2")).toEqual([["=SUM(Blad1!C2:C4)"], ["=SUM(Blad1!$C$2:$C$4)+Blad1!C3"]]);
    expect(name.formula).toBe("Blad1!$A$2:$A$4");
  });

  test("adds as many rows as were written", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "A4", [["P-3"], ["P-4"], ["P-5"]]);
    expect(table.area).toEqual(area("A1:C6"));
  });

  test("is undone together with the growth", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "A4", [["P-3"]]);
    undoLast(workbook);
    expect(table.area).toEqual(area("A1:C3"));
    expect(look(sheet, "A4")).toEqual([[null]]);
  });

  test.each([
    ["one row further", "A5"],
    ["one column further", "D4"],
    ["left of it", "D5"],
  ])("%s leaves the table as it is", (_, address) => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, address, [["x"]]);
    expect(table.area).toEqual(area("A1:C3"));
  });

  test("does not take in a row where something else stands", () => {
    const { workbook, sheet, table } = plan();
    setValue(workbook, sheet, 3, 1, "opmerking");
    put(workbook, sheet, "A4", [["P-3"]]);
    expect(table.area).toEqual(area("A1:C3"));
  });

  test("does not take in the row below a totals row", () => {
    const { workbook, sheet, table } = plan();
    setTotals(workbook, sheet, table, true);
    put(workbook, sheet, "A5", [["P-3"]]);
    expect(table.area).toEqual(area("A1:C4"));
  });

  test("does not reach into another table", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "B5", [["Kop"]]);
    createTable(workbook, sheet, area("B5:B6"), true, "Ander");
    put(workbook, sheet, "A4", [["P-3"], ["P-4"]]);
    expect(table.area).toEqual(area("A1:C3"));
  });

  test("does nothing on a protected sheet", () => {
    const { workbook, sheet, table } = plan();
    setStyle(workbook, sheet, area("A4"), { locked: false });
    sheet.protection = { isOn: true, options: {}, passwordHash: null };
    put(workbook, sheet, "A4", [["P-3"]]);
    expect(table.area).toEqual(area("A1:C3"));
  });
});

describe("writing right of a table", () => {
  test("in the heading row adds a column of that name", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "D1", [["naam"]]);
    expect(names(table)).toEqual(["Nr", "Naam", "Uren", "naam2"]);
    expect(look(sheet, "D1")).toEqual([["naam2"]]);
  });

  test("beside the data adds a column with a name of Excel's own, also with a totals row", () => {
    const { workbook, sheet, table } = plan();
    setTotals(workbook, sheet, table, true);
    put(workbook, sheet, "D2", [[5]]);
    expect(table.area).toEqual(area("A1:D4"));
    expect(look(sheet, "D1:D2")).toEqual([["Kolom1"], [5]]);
  });
});

describe("headings", () => {
  test("that are edited rename the column in every formula", () => {
    const { workbook, sheet, other, table } = plan();
    put(workbook, other, "A1", [["=SUM(Plan[Uren])"]]);
    const name = addName(workbook, "uren", "Plan[Uren]", null);
    put(workbook, sheet, "C1", [["Uren per jaar"]]);
    expect(names(table)).toEqual(["Nr", "Naam", "Uren per jaar"]);
    expect(look(other, "A1")).toEqual([["=SUM(Plan[Uren per jaar])"]]);
    expect(name.formula).toBe("Plan[Uren per jaar]");
    undoLast(workbook);
    expect(names(table)).toEqual(["Nr", "Naam", "Uren"]);
    expect(look(other, "A1")).toEqual([["=SUM(Plan[Uren])"]]);
  });

  test("stay unique, text, and filled", () => {
    const { workbook, sheet } = plan();
    put(workbook, sheet, "B1", [["nr"]]);
    put(workbook, sheet, "C1", [[2024]]);
    put(workbook, sheet, "A1", [[""]]);
    expect(look(sheet, "A1:C1")).toEqual([["Kolom1", "nr2", "2024"]]);
  });

  test("switched off leave the data where it is, and come back", () => {
    const { workbook, sheet, table } = plan();
    setHeaders(workbook, sheet, table, false);
    expect(table.area).toEqual(area("A2:C3"));
    expect(look(sheet, "A1:C1")).toEqual([[null, null, null]]);
    setHeaders(workbook, sheet, table, true);
    expect(table.area).toEqual(area("A1:C3"));
    expect(look(sheet, "A1:C1")).toEqual([["Nr", "Naam", "Uren"]]);
  });
});

test("a heading that is a date becomes the text that it shows", () => {
  const { workbook, sheet, table } = plan();
  put(workbook, sheet, "B1", [["jan 2023", "WAAR"]], "nl-NL");
  expect(names(table)).toEqual(["Nr", "jan-23", "WAAR"]);
  expect(look(sheet, "B1:C1")).toEqual([["jan-23", "WAAR"]]);
});

describe("a calculated column", () => {
  test("comes of a formula in a column without anything else", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "D1", [["Dagen"]]);
    put(workbook, sheet, "D3", [["=C3/8"]]);
    expect(look(sheet, "D2:D3")).toEqual([["=C2/8"], ["=C3/8"]]);
    expect(table.columns[3]?.calculated).toBe("C2/8");
  });

  test("changes as a whole", () => {
    const { workbook, sheet } = plan();
    put(workbook, sheet, "D2", [["=Plan[@Uren]/8"]]);
    put(workbook, sheet, "D3", [["=[@Uren]/7"]]);
    expect(look(sheet, "D2:D3")).toEqual([["=Plan[[#This Row],[Uren]]/7"], ["=Plan[[#This Row],[Uren]]/7"]]);
  });

  test("with addresses stays right when its first rows come or go", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "D2", [["=C2/8"]]);
    addTableRows(workbook, sheet, table, 0, 2);
    expect(look(sheet, "D2:D5")).toEqual([["=C2/8"], ["=C3/8"], ["=C4/8"], ["=C5/8"]]);
    deleteTableRows(workbook, sheet, table, 0, 3);
    put(workbook, sheet, "A3", [["P-3"]]);
    expect(look(sheet, "D2:D3")).toEqual([["=C2/8"], ["=C3/8"]]);
  });

  test("does not come of a formula in a column that holds values", () => {
    const { workbook, sheet } = plan();
    put(workbook, sheet, "C2", [["=50+50"]]);
    expect(look(sheet, "C2:C3")).toEqual([["=50+50"], [50]]);
  });
});

describe("the totals row", () => {
  test("proposes a word and a sum, and moves down what stands below in its columns only", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "A6", [["onder", null, null, "ernaast"]]);
    setTotals(workbook, sheet, table, true);
    expect(look(sheet, "A4:C4")).toEqual([["Totaal", null, "=SUBTOTAL(109,Plan[Uren])"]]);
    expect(look(sheet, "A6:D7")).toEqual([
      [null, null, null, "ernaast"],
      ["onder", null, null, null],
    ]);
    setTotals(workbook, sheet, table, false);
    expect(table.area).toEqual(area("A1:C3"));
    expect(look(sheet, "A4:D6")).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      ["onder", null, null, "ernaast"],
    ]);
  });

  test("remembers what was typed in it", () => {
    const { workbook, sheet, table } = plan();
    setTotals(workbook, sheet, table, true);
    put(workbook, sheet, "A4", [["Samen", "=SUBTOTAL(103,[Naam])", "=SUM([Uren])/2"]]);
    expect(table.columns.map(({ totalsLabel, totalsFunction }) => [totalsLabel, totalsFunction])).toEqual([
      ["Samen", null],
      [null, "count"],
      [null, "custom"],
    ]);
    setTotals(workbook, sheet, table, false);
    setTotals(workbook, sheet, table, true);
    expect(look(sheet, "A4:B4")).toEqual([["Samen", "=SUBTOTAL(103,Plan[Naam])"]]);
  });
});

describe("rows and columns of a table", () => {
  test("added at the end move down what stands below, in its columns only", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "A5", [["onder", null, null, "ernaast"]]);
    addTableRows(workbook, sheet, table, null, 2);
    expect(table.area).toEqual(area("A1:C5"));
    expect(look(sheet, "A7")).toEqual([["onder"]]);
    expect(look(sheet, "D5")).toEqual([["ernaast"]]);
  });

  test("added before another", () => {
    const { workbook, sheet, table } = plan();
    addTableRows(workbook, sheet, table, 0, 1);
    expect(table.area).toEqual(area("A1:C4"));
    expect(look(sheet, "A1:A4")).toEqual([["Nr"], [null], ["P-1"], ["P-2"]]);
  });

  test("added to a table without data take its blank row first", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "D2", [["=C2/8"]]);
    deleteTableRows(workbook, sheet, table, 0, 2);
    expect(table.area).toEqual(area("A1:D2"));
    expect(addTableRows(workbook, sheet, table, null, 2)).toBe(0);
    expect(table.area).toEqual(area("A1:D3"));
    put(workbook, sheet, "A2", [["P-3"], ["P-4"]]);
    expect(addTableRows(workbook, sheet, table, null, 1)).toBe(2);
    expect(look(sheet, "A2:A4")).toEqual([["P-3"], ["P-4"], [null]]);
  });

  test("added before the first look like the data, not like the headings", () => {
    const { workbook, sheet, table } = plan();
    setStyle(workbook, sheet, area("A1:C1"), { fill: "#FFFF00" });
    setStyle(workbook, sheet, area("C2:C3"), { numberFormat: "#,##0" });
    sheet.validations.push({
      areas: [area("C2:D3")],
      rule: { kind: "custom", formula: "C2>$E$1" },
      ignoreBlanks: true,
      errorAlert: { show: true, style: "Stop", title: "", message: "" },
      prompt: { show: false, title: "", message: "" },
    });
    addTableRows(workbook, sheet, table, 0, 2);
    expect(workbook.styles.at(styleAt(sheet, 1, 2))).toMatchObject({ fill: null, numberFormat: "#,##0" });
    expect(sheet.validations[0]).toMatchObject({ areas: [area("D2:D3"), area("C2:C5")], rule: { formula: "C2>$E$1" } });
  });

  test("added above a totals row", () => {
    const { workbook, sheet, table } = plan();
    setTotals(workbook, sheet, table, true);
    addTableRows(workbook, sheet, table, null, 1);
    expect(table.area).toEqual(area("A1:C5"));
    expect(look(sheet, "A3:A5")).toEqual([["P-2"], [null], ["Totaal"]]);
  });

  test("deleted, but never the last row of data", () => {
    const { workbook, sheet, table } = plan();
    deleteTableRows(workbook, sheet, table, 0, 2);
    expect(table.area).toEqual(area("A1:C2"));
    expect(look(sheet, "A1:C3")).toEqual([
      ["Nr", "Naam", "Uren"],
      [null, null, null],
      [null, null, null],
    ]);
    undoLast(workbook);
    expect(look(sheet, "A2:C3")).toEqual([
      ["P-1", "Dorpshuis", 100],
      ["P-2", "Fietspad", 50],
    ]);
  });

  test("whole rows of the sheet that hold all data leave one blank row too", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "A6", [["onder"]]);
    deleteCells(workbook, sheet, area("2:4"), "Up");
    expect(table.area).toEqual(area("A1:C2"));
    expect(look(sheet, "A2:A4")).toEqual([[null], [null], ["onder"]]);
  });

  test("columns added and deleted keep the formulas right", () => {
    const { workbook, sheet, other, table } = plan();
    put(workbook, other, "A1", [["=SUM(Plan[Uren])"], ["=COUNTA(Plan[[Nr]:[Uren]])"]]);
    addTableColumns(workbook, sheet, table, 1, 1);
    expect(names(table)).toEqual(["Nr", "Kolom1", "Naam", "Uren"]);
    addTableColumns(workbook, sheet, table, 0, 1);
    addTableColumns(workbook, sheet, table, null, 1);
    expect(names(table)).toEqual(["Kolom2", "Nr", "Kolom1", "Naam", "Uren", "Kolom3"]);
    expect(look(sheet, "A1:F2")).toEqual([
      ["Kolom2", "Nr", "Kolom1", "Naam", "Uren", "Kolom3"],
      [null, "P-1", null, "Dorpshuis", 100, null],
    ]);
    deleteTableColumns(workbook, sheet, table, 4, 1);
    expect(look(other, "A1:A2")).toEqual([["=SUM(#REF!)"], ["=COUNTA(Plan[[Nr]:[Naam]])"]]);
  });

  test("rows inserted by hand get the formulas of calculated columns", () => {
    const { workbook, sheet, table } = plan();
    put(workbook, sheet, "D2", [["=Plan[@Uren]/8"]]);
    insertCells(workbook, sheet, area("3:3"), "Down");
    expect(table.area).toEqual(area("A1:D4"));
    expect(look(sheet, "D3")).toEqual([["=Plan[[#This Row],[Uren]]/8"]]);
  });

  test("a whole table that is deleted with its rows is gone", () => {
    const { workbook, sheet, other } = plan();
    put(workbook, other, "A1", [["=ROWS(Plan)"]]);
    deleteCells(workbook, sheet, area("1:3"), "Up");
    expect(sheet.tables).toEqual([]);
    expect(look(other, "A1")).toEqual([["=ROWS(#REF!)"]]);
  });
});

describe("a table that is resized", () => {
  test("takes in columns by their headings and gives up others", () => {
    const { workbook, sheet, other, table } = plan();
    setValue(workbook, sheet, 0, 3, "Rol");
    put(workbook, other, "A1", [["=Plan[Nr]"]]);
    resizeTable(workbook, sheet, table, area("B1:D5"));
    expect(names(table)).toEqual(["Naam", "Uren", "Rol"]);
    expect(look(other, "A1")).toEqual([["=#REF!"]]);
  });

  test.each([["A2:C4"], ["A1:C1"], ["E1:F3"]])("to %s is refused", (address) => {
    const { workbook, sheet, table } = plan();
    expect(() => resizeTable(workbook, sheet, table, area(address))).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });

  test("takes its totals along", () => {
    const { workbook, sheet, table } = plan();
    setTotals(workbook, sheet, table, true);
    resizeTable(workbook, sheet, table, area("A1:C6"));
    expect(look(sheet, "A4:A6")).toEqual([[null], [null], ["Totaal"]]);
  });
});

test("a renamed table is renamed in formulas, and its old name is free", () => {
  const { workbook, sheet, other, table } = plan();
  put(workbook, other, "A1", [["=ROWS(Plan)+SUM(plan[Uren])"]]);
  renameTable(workbook, table, "Portfolio");
  expect(look(other, "A1")).toEqual([["=ROWS(Portfolio)+SUM(Portfolio[Uren])"]]);
  createTable(workbook, sheet, area("F1:G2"), true, "Plan");
});

test("a table made ordinary cells leaves addresses in formulas", () => {
  const { workbook, sheet, other, table } = plan();
  put(workbook, sheet, "D2", [["=Plan[@Uren]/8"]]);
  put(workbook, other, "A1", [["=SUM(Plan[Uren])"], ["=ROWS(Plan)"], ["=Plan[[#Headers],[Nr]]"]]);
  convertToRange(workbook, sheet, table);
  expect(look(sheet, "D2:D3")).toEqual([["=Blad1!$C2/8"], ["=Blad1!$C3/8"]]);
  expect(look(other, "A1:A3")).toEqual([["=SUM(Blad1!$C$2:$C$3)"], ["=ROWS(Blad1!$A$2:$D$3)"], ["=Blad1!$A$1"]]);
  expect(look(sheet, "A2")).toEqual([["P-1"]]);
});

test("a deleted table takes its cells along", () => {
  const { workbook, sheet, table } = plan();
  deleteTable(workbook, sheet, table);
  expect(sheet.tables).toEqual([]);
  expect(cellAt(sheet, 0, 0)).toBeUndefined();
  undoLast(workbook);
  expect(sheet.tables).toEqual([table]);
  expect(look(sheet, "A1")).toEqual([["Nr"]]);
});

test("what an undone step brings back or takes away is told too", () => {
  const { workbook, sheet, table } = plan();
  deleteTable(workbook, sheet, table);
  insertCells(workbook, sheet, area("1:1"), "Down");
  const changes: Change[] = [];
  workbook.listeners.add((change) => changes.push(change));
  undoLast(workbook);
  expect(changes).toEqual([{ kind: "cells", sheet, area: area("1:1"), type: "RowDeleted" }]);
  undoLast(workbook);
  expect(changes.slice(1)).toEqual([
    { kind: "table", sheet, table, type: "added" },
    { kind: "cells", sheet, area: area("A1:C3"), type: "RangeEdited" },
  ]);
});

test("what happens to tables is told", () => {
  const { workbook, sheet, table } = plan();
  const changes: Change[] = [];
  workbook.listeners.add((change) => changes.push(change));
  put(workbook, sheet, "A4", [["P-3"]]);
  expect(changes).toEqual([
    { kind: "cells", sheet, area: area("A4"), type: "RangeEdited" },
    { kind: "table", sheet, table, type: "resized" },
  ]);
});
