import { parseA1 } from "../../../../src/host/engine/address";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import { evaluateFormula, evaluateFormulas } from "../../../../src/host/engine/formula/evaluate";
import { createTable } from "../../../../src/host/engine/tables";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf } from "../../../support/formula-book";

function book() {
  const workbook = emptyWorkbook("Blad1", "Lijsten");
  fill(workbook, "A1", [
    ["Nr", "Uren"],
    [1, null],
    [2, 40],
    [3, "=B3*2"],
  ]);
  createTable(workbook, sheetOf(workbook), parseA1("A1:B4")!, true, "Tbl");
  fill(workbook, "A1", [['=SORT({"b";"a"})']], sheetOf(workbook, "Lijsten"));
  calculate(workbook);
  return { workbook, sheet: sheetOf(workbook) };
}

test.each([
  ['B2=""', [[true]]],
  ["LEN(TRIM(B2))=0", [[true]]],
  ['ROW()&"-"&COLUMN()', [["2-2"]]],
  ['AND($A2<>"",ISBLANK(B2))', [[true]]],
  ["SUM(Tbl[Uren])", [[120]]],
  ["SUBTOTAL(9,B2:B4)", [[120]]],
  ["[@Nr]", [[1]]],
  ["Lijsten!A1#", [["a"], ["b"]]],
  ['INDIRECT("Lijsten!A"&2)', [["b"]]],
  ["1/0", [[{ error: "#DIV/0!" }]]],
  ["ONBEKEND()", [[{ error: "#NAME?" }]]],
  ["A9", [[0]]],
  ["ISFORMULA(B4)", [[true]]],
])("on B2, =%s", (text, expected) => {
  const { workbook, sheet } = book();
  expect(evaluateFormula(workbook, sheet, 1, 1, text)).toEqual(expected);
});

test("a formula about the cell itself is no circle, and the workbook stays as it is", () => {
  const { workbook, sheet } = book();
  const before = JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]));
  expect(evaluateFormula(workbook, sheet, 3, 1, "B4>50")).toEqual([[true]]);
  expect(JSON.stringify([...sheet.rows].map(([row, cells]) => [row, [...cells]]))).toBe(before);
  expect(workbook.needsCalculation).toBe(false);
});

test("many at once, also on the same cell", () => {
  const { workbook, sheet } = book();
  const questions = [
    { row: 1, column: 1, text: "ISBLANK(B2)" },
    { row: 2, column: 1, text: "ISBLANK(B3)" },
    { row: 2, column: 1, text: "Tbl[Nr]" },
  ];
  expect(evaluateFormulas(workbook, sheet, questions)).toEqual([[[true]], [[false]], [[1], [2], [3]]]);
});
