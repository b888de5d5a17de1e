import { parseA1 } from "../../../../src/host/engine/address";
import { setFormula, setValue } from "../../../../src/host/engine/contents";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import { createTable } from "../../../../src/host/engine/tables";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

test("a result of more values fills the cells below and beside, which know where it came from", () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  fill(workbook, "B2", [["=SEQUENCE(2,3)"]]);
  expect(valuesOf(workbook, "B2:D3")).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(sheet.rows.get(1)!.get(1)).toMatchObject({ spill: { rows: 2, columns: 3 }, spilledFrom: null });
  expect(sheet.rows.get(2)!.get(3)).toMatchObject({ formula: null, spill: null, spilledFrom: { row: 1, column: 1 } });
});

test("what shrinks leaves blank cells behind, and what grows takes more", () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  fill(workbook, "A1", [[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=COUNTA(B2:B9)"]]);
  expect(valuesOf(workbook, "B1:D4")).toEqual([
    [1, 6, 2],
    [2, null, null],
    [3, null, null],
    [null, null, null],
  ]);
  setValue(workbook, sheet, 0, 0, 1);
  expect(valuesOf(workbook, "B1:D3")).toEqual([
    [1, 1, 0],
    [null, null, null],
    [null, null, null],
  ]);
  expect(sheet.rows.get(0)!.get(1)!.spill).toBeNull();
  expect(sheet.rows.has(1)).toBe(false);
  setValue(workbook, sheet, 0, 0, 4);
  expect(valuesOf(workbook, "B1:D4")).toEqual([
    [1, 10, 3],
    [2, null, null],
    [3, null, null],
    [4, null, null],
  ]);
});

test("an occupied cell in the way gives #SPILL!, and nobody sees the values that had no room", () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  fill(workbook, "A1", [["=SEQUENCE(3)", "=SUM(A2:A3)", "=A1"], [null], ["bezet"]]);
  expect(valuesOf(workbook, "A1:C3")).toEqual([
    ["#SPILL!", 0, "#SPILL!"],
    [null, null, null],
    ["bezet", null, null],
  ]);
  setValue(workbook, sheet, 2, 0, null);
  expect(valuesOf(workbook, "A1:C3")).toEqual([
    [1, 5, 1],
    [2, null, null],
    [3, null, null],
  ]);
});

test("writing into what was spilled makes its source #SPILL!", () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  fill(workbook, "A1", [["=SEQUENCE(3)"]]);
  calculate(workbook);
  setValue(workbook, sheet, 1, 0, 2);
  expect(valuesOf(workbook, "A1:A3")).toEqual([["#SPILL!"], [2], [null]]);
});

test("two that want the same cells: the second gets none", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A2", [["=SEQUENCE(1,3)"]]);
  fill(workbook, "C1", [["=SEQUENCE(3)"]]);
  expect(valuesOf(workbook, "A1:C3")).toEqual([
    [null, null, "#SPILL!"],
    [1, 2, 3],
    [null, null, null],
  ]);
});

test("nothing spills in a table, into one, or over merged cells", () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  fill(workbook, "A1", [["Kop"], [1], [2]]);
  createTable(workbook, sheet, parseA1("A1:A3")!, true, "Tbl");
  sheet.merges.push(parseA1("E2:F2")!);
  setFormula(workbook, sheet, 1, 0, "SEQUENCE(2)", "dynamic");
  fill(workbook, "E1", [["=SEQUENCE(3)"]]);
  expect(valuesOf(workbook, "A2:A3")).toEqual([["#SPILL!"], [2]]);
  expect(valuesOf(workbook, "E1:E3")).toEqual([["#SPILL!"], [null], [null]]);
});

test("what depends on spilled values is calculated after them, however it is ordered", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=SUM(C3:C200)", "=SORT(FILTER(C1:C5,C1:C5>1),1,-1)", "=SEQUENCE(D1)", "=E1+2", 3]]);
  expect(valuesOf(workbook, "A1:B4")).toEqual([
    [12, 5],
    [null, 4],
    [null, 3],
    [null, 2],
  ]);
});

test("a result without any value is #CALC!, and one of one value does not spill", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=FILTER({1;2},{FALSE;FALSE})", "=SORT({5})"]]);
  expect(valuesOf(workbook, "A1:B1")).toEqual([["#CALC!", 5]]);
  expect(sheetOf(workbook).rows.get(0)!.get(1)!.spill).toBeNull();
});

test("spilled blanks are 0, spilled formats stay those of the cells", () => {
  const workbook = emptyWorkbook();
  const sheet = sheetOf(workbook);
  const bold = workbook.styles.with(0, { wrapText: true });
  setValue(workbook, sheet, 1, 2, "x");
  sheet.rows.get(1)!.get(2)!.style = bold;
  setValue(workbook, sheet, 1, 2, null);
  fill(workbook, "C1", [["=A1:A2"]]);
  expect(valuesOf(workbook, "C1:C2")).toEqual([[0], [0]]);
  expect(sheet.rows.get(1)!.get(2)!.style).toBe(bold);
});

describe("old array formulas", () => {
  test.each([
    [
      "{1,2;3,4}",
      [
        [1, 2, "#N/A"],
        [3, 4, "#N/A"],
      ],
    ],
    [
      "{1,2,3}",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    [
      "{1;2}",
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    [
      "7",
      [
        [7, 7, 7],
        [7, 7, 7],
      ],
    ],
    [
      "SEQUENCE(9,9)",
      [
        [1, 2, 3],
        [10, 11, 12],
      ],
    ],
  ])("%s fills its area of two rows by three columns", (text, expected) => {
    const workbook = emptyWorkbook();
    const sheet = sheetOf(workbook);
    setFormula(workbook, sheet, 0, 0, text, "array");
    sheet.rows.get(0)!.get(0)!.spill = { rows: 2, columns: 3 };
    fill(workbook, "E1", [["=COUNTA(A1:C2)"]]);
    expect(valuesOf(workbook, "A1:C3")).toEqual([...expected, [null, null, null]]);
    expect(valuesOf(workbook, "E1")).toEqual([[6]]);
  });
});
