/** Counts and sums of a table, which the host reads off the sheet as long as no formula stands in them. */
import { parseA1 } from "../../../../src/host/engine/address";
import { setValue } from "../../../../src/host/engine/contents";
import { createTable } from "../../../../src/host/engine/tables";
import type { CellValue } from "../../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

const error: CellValue = { error: "#N/A" };

/** The table T in A1:C5, and the formula in F1. */
function book(formula: string, rows: readonly (readonly CellValue[])[] = data) {
  const workbook = emptyWorkbook("Blad1", "Ander");
  fill(workbook, "A1", [["Naam", "Uren", "Geld"], ...rows]);
  createTable(workbook, sheetOf(workbook), parseA1("A1:C5")!, true, "T");
  fill(workbook, "F1", [[formula]]);
  return workbook;
}

const data: readonly (readonly CellValue[])[] = [
  ["aap", 4, -10],
  ["", true, -0.5],
  [null, 8, "12"],
  ["noot", null, 3],
];
const withError = [["aap", 4, -10], ["mies", error, 2], ...data.slice(2)];
const withFormula = [["aap", 4, "=1+1"], ...data.slice(1)];

interface Case {
  readonly formula: string;
  readonly gives: CellValue;
  readonly rows?: readonly (readonly CellValue[])[];
}

test.each<Case>([
  { formula: "=COUNT(T)", gives: 5 },
  { formula: "=COUNTA(T)", gives: 10 },
  { formula: "=COUNTBLANK(T)", gives: 3 },
  { formula: "=COUNTBLANK(T[Naam])", gives: 2 },
  { formula: "=SUM(T[Uren])", gives: 12 },
  { formula: "=SUM(T[Geld])", gives: -7.5 },
  { formula: "=2-SUM(T[Geld])", gives: 9.5 },
  { formula: "=SUM(T[Geld])^2", gives: 56.25 },
  { formula: '=SUMIF(T,">0")', gives: 15 },
  { formula: '=SUMIF(T[Geld],"<=-1")', gives: -10 },
  { formula: '=SUMIF(T[Geld],"<-0,4")', gives: -10.5 },
  { formula: '=SUMIF(T[Naam],"aap")', gives: 0 },
  { formula: '=SUMIF(T[Uren],">4")', gives: 8 },
  { formula: "=SUM(T[Uren],T[Geld])", gives: 4.5 },
  { formula: "=SUM(T[[#Headers],[#Data],[Uren]])", gives: 12 },
  { formula: "=SUM(B2:B9)", gives: 12 },
  { formula: "=SUM(T[Uren])", gives: "#N/A", rows: withError },
  { formula: "=COUNT(T[Uren])", gives: 2, rows: withError },
  { formula: '=SUMIF(T[Uren],"<9E+307")', gives: 12, rows: withError },
  { formula: "=SUM(T[Geld])", gives: 4.5, rows: withFormula },
  { formula: "=COUNT(T)", gives: 5, rows: withFormula },
])("$formula gives $gives", ({ formula, gives, rows }) => {
  expect(valuesOf(book(formula, rows), "F1")).toEqual([[gives]]);
});

test("a figure follows what is typed in the table", () => {
  const workbook = book("=SUM(T[Uren])");
  expect(valuesOf(workbook, "F1")).toEqual([[12]]);
  setValue(workbook, sheetOf(workbook), 4, 1, 100);
  expect(valuesOf(workbook, "F1")).toEqual([[112]]);
  fill(workbook, "B5", [["=2*B2"]]);
  expect(valuesOf(workbook, "F1")).toEqual([[20]]);
});

test("cells below the table, into which a formula spills, are read as they come to stand", () => {
  const workbook = book("=SUM(B2:B9)");
  fill(workbook, "B6", [["=SEQUENCE(3)"]]);
  expect(valuesOf(workbook, "F1")).toEqual([[18]]);
});
