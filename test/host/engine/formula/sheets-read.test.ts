/** The engine is shown the cells of those sheets alone that a formula reads; each way to read one must be seen. */
import { addName } from "../../../../src/host/engine/names";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

const quoted = "Vraag 'nieuw' $1";

function given(formula: string) {
  const workbook = emptyWorkbook("Blad1", "Tussen", quoted, "Slot");
  fill(workbook, "A1", [[1], [2]]);
  fill(workbook, "A1", [[10], [20]], sheetOf(workbook, "Tussen"));
  fill(workbook, "A1", [[100], [200]], sheetOf(workbook, quoted));
  fill(workbook, "A1", [[1000], [2000]], sheetOf(workbook, "Slot"));
  fill(workbook, "A4", [["=2*A1"]], sheetOf(workbook, "Slot"));
  addName(workbook, "Verder", "Slot!$A$1:$A$2", null);
  if (formula.includes("Dubbel")) addName(workbook, "Dubbel", "LAMBDA(x,x*Tussen!$A$2)", null);
  fill(workbook, "F1", [[formula]]);
  return valuesOf(workbook, "F1")[0]?.[0];
}

test.each([
  ["=SUM(A1:A2)", 3],
  ["=A2+1", 3],
  ["=SUM(Tussen!A:A)", 30],
  ["=SUM('Vraag ''nieuw'' $1'!A1:A2)", 300],
  ["=SUM(Tussen:Slot!A1)", 1110],
  ["=SUM(Verder)", 3000],
  ["=Dubbel(3)", 60],
  ['=SUM(INDIRECT("Slot!A1:A2"))', 3000],
  ["=SUM(OFFSET(Slot!A1,1,0))", 2000],
  ["=SUM(Slot!A1:INDEX(Slot!A1:A2,2))", 3000],
  ["=Slot!A4", 2000],
  ["=\"'Slot'!$A$1\"&A1", "'Slot'!$A$11"],
  ["=SUM(2:2)", 2],
])("%s gives %j", (formula, expected) => {
  expect(given(formula)).toBe(expected);
});
