import { calculate } from "../../../src/host/engine/formula/calculate";
import { undoLast, undoStep } from "../../../src/host/engine/journal";
import { insertCells } from "../../../src/host/engine/structure";
import { whileCellsStay } from "../../../src/host/engine/unchanged-cells";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, put } from "../../support/grid";

test("an answer is made again after a cell is replaced, moved or put back, on that sheet alone", () => {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  const [sheet, other] = [workbook.sheets[0]!, workbook.sheets[1]!];
  const filledRows = whileCellsStay(({ rows }) => [...rows.keys()]);
  put(workbook, sheet, "A1", [[1], ["=A1*2"]]);
  const [first, elsewhere] = [filledRows(sheet), filledRows(other)];
  expect(first).toEqual([0, 1]);
  calculate(workbook);
  expect(filledRows(sheet)).toBe(first);
  workbook.journal = [];
  undoStep(workbook, () => insertCells(workbook, sheet, area("A1:XFD1"), "Down"));
  expect(filledRows(sheet)).toEqual([1, 2]);
  undoLast(workbook);
  expect(filledRows(sheet)).toEqual([0, 1]);
  put(workbook, sheet, "A5", [[3]]);
  expect(filledRows(sheet)).toEqual([0, 1, 4]);
  expect(filledRows(other)).toBe(elsewhere);
});
