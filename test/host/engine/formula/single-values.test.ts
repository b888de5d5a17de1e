/** Formulas that may not spill (kind "plain"): a range where one value is wanted is the cell in line with the formula. */
import { setFormula } from "../../../../src/host/engine/contents";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf } from "../../../support/formula-book";

const inE3 = (text: string, kind: "plain" | "dynamic" = "plain") => {
  const workbook = emptyWorkbook("Blad1", "Ander");
  const sheet = sheetOf(workbook);
  fill(workbook, "A1", [
    [1, "aa", 10],
    [2, "bbb", 20],
    [3, "cccc", 30],
    [4, "d", 40],
  ]);
  fill(workbook, "A1", [[100], [200], [300]], sheetOf(workbook, "Ander"));
  fill(workbook, "E1", [[5, 6]]);
  setFormula(workbook, sheet, 2, 4, text, kind);
  calculate(workbook);
  const { value } = sheet.rows.get(2)!.get(4)!;
  return value !== null && typeof value === "object" ? value.error : value;
};

test.each([
  ["A1:A4", 3],
  ["A:A", 3],
  ["Ander!A1:A3", 300],
  ["D1:F1", 5],
  ["A1:B4", "#VALUE!"],
  ["A1:A2", "#VALUE!"],
  ["A1:A4*2", 6],
  ["LEN(B1:B4)", 4],
  ["SUM(A1:A4)", 10],
  ["SUM(LEN(B1:B4))", 4],
  ["SUM(A1:A4*2)", 6],
  ["SUMPRODUCT(LEN(B1:B4))", 10],
  ["SUMPRODUCT((A1:A4>1)*(C1:C4))", 90],
  ["IF(A1:A4>2,C1:C4,0)", 30],
  ["SUM(IF(TRUE,A1:A4))", 10],
  ["VLOOKUP(A1:A4,A1:C4,3,FALSE)", 30],
  ["COUNTIF(A1:A4,A1:A4)", 1],
  ["MATCH(A1:A4,A1:A4,0)", 3],
  ["INDEX(A1:A4,2)", 2],
  ['LOOKUP(2,1/(B1:B4="bbb"),A1:A4)', 2],
  ["AGGREGATE(15,6,A1:A4/(A1:A4>1),1)", 2],
  ["ROW(A2:A4)", 2],
  ["SUMPRODUCT(ROW(A2:A4))", 9],
  ["OFFSET(A1,0,0,4,1)", 3],
  ['SUMPRODUCT(ROW(INDIRECT("1:4")),A1:A4)', 30],
  ['ROW(INDIRECT("A2"))+SUM(A1:A4)', 12],
  ["SUM(Blad1:Ander!A1:A2)", 303],
  ["SORT(A1:A4,1,-1)", 4],
  ["{7,8}", 7],
])("=%s in E3 is %s", (text, expected) => {
  expect(inE3(text)).toBe(expected);
});

test.each([
  ["@A1:A4", 3],
  ["SUM(@A1:A4)", 3],
  ["SINGLE(A1:A4)", 3],
  ["@SORT(A1:A4,1,-1)", 4],
])("=%s keeps to one value also where it might spill", (text, expected) => {
  expect(inE3(text, "dynamic")).toBe(expected);
});
