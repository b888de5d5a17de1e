import { parseA1 } from "../../../../src/host/engine/address";
import { setFormula, setValue } from "../../../../src/host/engine/contents";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import { addName } from "../../../../src/host/engine/names";
import { createTable } from "../../../../src/host/engine/tables";
import type { Change } from "../../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

test("formulas follow each other in any order, across sheets", () => {
  const workbook = emptyWorkbook("Een", "Twee plus");
  fill(workbook, "A1", [["=A2+1", "='Twee plus'!A1*2"], ["=A3+1"], [1]]);
  fill(workbook, "A1", [["=Een!A1+10"]], sheetOf(workbook, "Twee plus"));
  expect(valuesOf(workbook, "A1:B1")).toEqual([[3, 26]]);
});

test("a value of before is never kept: an unknown function is #NAME?, what cannot be read too", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=ONBEKEND(1)", "=[1]Blad1!A1", "=A1&1"]]);
  for (const cell of sheetOf(workbook).rows.get(0)!.values()) cell.value = 42;
  expect(valuesOf(workbook, "A1:C1")).toEqual([["#NAME?", "#NAME?", "#NAME?"]]);
});

test("a blank cell that is referred to is 0, and not blank any more", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "B1", [["=A1", "=ISBLANK(B1)", '=A1=""', '=B1=""', "=IF(TRUE,A1)"]]);
  expect(valuesOf(workbook, "B1:F1")).toEqual([[0, false, true, false, 0]]);
});

test("cells that depend on themselves are 0, and those that depend on them go by that", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=A1+1", "=C1+1", "=B1+1", "=B1+5", "=SUM(E1:E3)"]]);
  fill(workbook, "A3", [["=IF(TRUE,1,A3)"]]);
  expect(valuesOf(workbook, "A1:D1")).toEqual([[0, 0, 0, 5]]);
  expect(valuesOf(workbook, "E1:E1")).toEqual([[0]]);
  expect(valuesOf(workbook, "A3:A3")).toEqual([[1]]);
});

test("TODAY and NOW are the moment that is given", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=TODAY()", "=NOW()", "=YEAR(TODAY())"]]);
  expect(valuesOf(workbook, "A1:C1", undefined, { now: 45000.25 })).toEqual([[45000, 45000.25, 2023]]);
});

test("without a moment TODAY is the day on the computer's clock", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=TODAY()", "=YEAR(TODAY())"]]);
  expect(valuesOf(workbook, "B1")).toEqual([[new Date().getFullYear()]]);
});

test("it says for which sheets it calculated, and that nothing is left to do", () => {
  const workbook = emptyWorkbook("Een", "Twee");
  fill(workbook, "A1", [["=1+1"]]);
  const changes: Change[] = [];
  workbook.listeners.add((change) => changes.push(change));
  calculate(workbook);
  expect(workbook.needsCalculation).toBe(false);
  expect(changes).toEqual([{ kind: "calculated", sheet: sheetOf(workbook, "Een") }]);
});

describe("names", () => {
  test("stand for cells, values and formulas; the sheet's own goes first", () => {
    const workbook = emptyWorkbook("Een", "Twee");
    addName(workbook, "Reeks", "Een!$A$1:$A$3", null);
    addName(workbook, "Tarief", "0.5", null);
    addName(workbook, "Tarief", "2", sheetOf(workbook, "Twee"));
    addName(workbook, "Dubbel", "LAMBDA(x,x*2)", null);
    addName(workbook, "Totaal", "SUM(Reeks)", null);
    fill(workbook, "A1", [
      [1, "=SUM(Reeks)*Tarief", "=Dubbel(4)"],
      [2, "=Twee!Tarief"],
      [3, "=Totaal+1"],
    ]);
    fill(workbook, "A1", [["=Tarief"]], sheetOf(workbook, "Twee"));
    expect(valuesOf(workbook, "B1:C3")).toEqual([
      [3, 8],
      [2, null],
      [7, null],
    ]);
    expect(valuesOf(workbook, "A1", sheetOf(workbook, "Twee"))).toEqual([[2]]);
  });

  test("that are written relative move with the cell, and those in a circle are #NAME?", () => {
    const workbook = emptyWorkbook();
    addName(workbook, "Rechts", "Blad1!B1", null);
    addName(workbook, "Heen", "Terug", null);
    addName(workbook, "Terug", "Heen", null);
    fill(workbook, "A3", [["=Rechts", 7, "=Heen"]]);
    expect(valuesOf(workbook, "A3:C3")).toEqual([[7, 7, "#NAME?"]]);
  });
});

describe("tables", () => {
  function register() {
    const workbook = emptyWorkbook("Blad1", "Blad2");
    const sheet = sheetOf(workbook);
    fill(workbook, "B2", [
      ["Nr", "Prijs (€)", "a]b#"],
      [1, 10, 5],
      [2, 20, 6],
      ["Totaal", null, null],
    ]);
    const table = createTable(workbook, sheet, parseA1("B2:D5")!, true, "Tbl");
    table.showTotals = true;
    return { workbook, sheet };
  }

  test.each([
    ["SUM(Tbl[Prijs (€)])", 30],
    ["SUM(Tbl[a']b'#])", 11],
    ["SUM(Tbl[[Prijs (€)]:[a']b'#]])", 41],
    ["ROWS(Tbl)", 2],
    ["ROWS(Tbl[#All])", 4],
    ["Tbl[[#Totals],[Nr]]", "Totaal"],
    ["COUNTA(Tbl[[#Headers],[#Data]])", 9],
    ["COUNTA(Tbl[[#Data],[#Totals],[Nr]])", 3],
    ["SUM(tbl[nr])", 3],
    ["SUM(Tbl[Weg])", "#REF!"],
    ["SUM(Weg[Nr])", "#REF!"],
  ])("%s", (formula, expected) => {
    const { workbook } = register();
    const other = sheetOf(workbook, "Blad2");
    setFormula(workbook, other, 0, 0, formula);
    expect(valuesOf(workbook, "A1", other)).toEqual([[expected]]);
  });

  test("this row: in the table by its name or without, beside it on the same row, elsewhere #VALUE!", () => {
    const { workbook, sheet } = register();
    setFormula(workbook, sheet, 3, 3, "[@Nr]*[@[Prijs (€)]]");
    setFormula(workbook, sheet, 3, 6, "Tbl[[#This Row],[Nr]]+Tbl[@[Prijs (€)]]");
    setFormula(workbook, sheet, 9, 6, "Tbl[[#This Row],[Nr]]");
    setFormula(workbook, sheet, 2, 6, "SUM(Tbl[@[Nr]:[Prijs (€)]])");
    calculate(workbook);
    expect([sheet.rows.get(3)!.get(3)!.value, sheet.rows.get(3)!.get(6)!.value]).toEqual([40, 22]);
    expect(sheet.rows.get(9)!.get(6)!.value).toEqual({ error: "#VALUE!" });
    expect(sheet.rows.get(2)!.get(6)!.value).toBe(11);
  });

  test("a table of one row is still a range for functions that want one", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [
      ["Nr", "Rol"],
      [1, "Jurist"],
    ]);
    createTable(workbook, sheetOf(workbook), parseA1("A1:B2")!, true, "Kort");
    fill(workbook, "D1", [
      ['=COUNTIF(Kort[Rol],"J*")', '=SUMIFS(Kort[Nr],Kort[Rol],"Jurist")', "=ROWS(Kort)", "=SORT(Kort[Nr])"],
    ]);
    expect(valuesOf(workbook, "D1:G1")).toEqual([[1, 1, 1, 1]]);
  });
});

test("a single cell in a sum is a range: text in it is passed over, an error is not", () => {
  const workbook = emptyWorkbook();
  setValue(workbook, sheetOf(workbook), 0, 0, "p.m.");
  setValue(workbook, sheetOf(workbook), 0, 1, "7");
  fill(workbook, "C1", [["=SUM(A1,B1,1)", '=SUM("7",1)', "=MAX(A1)", "=AND(A1,TRUE)", "=A1+1", "=SUM(IF(TRUE,B1))"]]);
  expect(valuesOf(workbook, "C1:H1")).toEqual([[1, 8, 0, true, "#VALUE!", 0]]);
});

test("whole columns and rows reach as far as anything stands, spilled values included", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [
    ["=SEQUENCE(10)", "=SUM(A:A)", "=MATCH(10,A:A,0)", "=SUM(2:2)", "=ROWS(A:A)", "=SUM(ROW(12:14))"],
  ]);
  expect(valuesOf(workbook, "B1:F1")).toEqual([[55, 10, 2, 1_048_576, 39]]);
});

test("more formulas than the engine remembers the text of all have their value", () => {
  const workbook = emptyWorkbook();
  fill(
    workbook,
    "A1",
    Array.from({ length: 10_500 }, (_, row) => [`=${row}+1`]),
  );
  calculate(workbook);
  const wrong = [...sheetOf(workbook).rows].filter(([row, cells]) => cells.get(0)?.value !== row + 1);
  expect(wrong).toEqual([]);
});

test("what refers to a formula that cannot be read gets its error", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=LAMBDA(x,x+1)(5)", "=A1+1", '=IFERROR(A1,"niet")']]);
  expect(valuesOf(workbook, "A1:C1")).toEqual([["#NAME?", "#NAME?", "niet"]]);
});

test("what a cell holds and where it stands", () => {
  const workbook = emptyWorkbook("Een", "Twee");
  fill(workbook, "A1", [['=IF(B1="","leeg",B1)', null]]);
  fill(workbook, "A2", [
    ["=FORMULATEXT(A1)", "=FORMULATEXT(B1)", "=ISFORMULA(A1)", "=ISFORMULA(B1)", "=SHEET(Twee!A1)", "=SHEET()"],
  ]);
  expect(valuesOf(workbook, "A2:F2")).toEqual([['=IF(B1="","leeg",B1)', "#N/A", true, false, 2, 1]]);
});
