import { cellAt, placeCell } from "../../../../src/host/engine/cells";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import { isConstantFormula } from "../../../../src/host/engine/formula/constant-formula";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

test.each([
  ['HYPERLINK("#Blad1!A1","daar")', true],
  ['hyperlink("#A1", "a") & "b"', true],
  ["1+2*3", true],
  ['HYPERLINK("#A1",A1)', false],
  ["NOW()", false],
  ["Naam", false],
  ["T[Uren]", false],
  ["ROW()", false],
  ['TEXT(1,"0,0")', false],
  ["EIGEN.FUNCTIE(1)", false],
])("=%s rests on nothing else: %s", (text, expected) => {
  expect(isConstantFormula(text)).toBe(expected);
});

test("a constant formula keeps its value while others are calculated again, and takes another with another text", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [[1, '=HYPERLINK("#A1","eerst")', "=A1*2", '=B1&"!"']]);
  expect(valuesOf(workbook, "B1:D1")).toEqual([["eerst", 2, "eerst!"]]);
  fill(workbook, "A1", [[5]]);
  expect(valuesOf(workbook, "B1:D1")).toEqual([["eerst", 10, "eerst!"]]);
  fill(workbook, "B1", [['=HYPERLINK("#A1","later")']]);
  expect(valuesOf(workbook, "B1:D1")).toEqual([["later", 10, "later!"]]);
});

test("a constant formula in a cell that was given another format has its value", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=1+1"]]);
  calculate(workbook);
  const sheet = sheetOf(workbook);
  placeCell(sheet, 0, 0, { ...cellAt(sheet, 0, 0)!, value: null, style: 0 });
  calculate(workbook);
  expect(cellAt(sheet, 0, 0)?.value).toBe(2);
});
