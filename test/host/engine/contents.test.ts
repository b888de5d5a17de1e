import { setFormula, setValue } from "../../../src/host/engine/contents";
import { cellAt } from "../../../src/host/engine/cells";
import { undoLast, undoStep } from "../../../src/host/engine/journal";
import { usedArea } from "../../../src/host/engine/regions";
import { emptyWorkbook } from "../../support/empty-workbook";

test("a step takes back all its cells at once", () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  setValue(workbook, sheet, 0, 0, "voor");
  undoStep(workbook, () => {
    setValue(workbook, sheet, 0, 0, "na");
    setValue(workbook, sheet, 5, 2, 7);
    setFormula(workbook, sheet, 0, 0, "1+1");
  });
  expect(cellAt(sheet, 0, 0)?.formula?.text).toBe("1+1");
  undoLast(workbook);
  expect(cellAt(sheet, 0, 0)?.value).toBe("voor");
  expect(cellAt(sheet, 5, 2)).toBeUndefined();
  expect(usedArea(sheet, true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});

test("two hundred thousand cells are written in one compact step", () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  undoStep(workbook, () => {
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 10; column++) setValue(workbook, sheet, row, column, row * column);
    }
    expect(workbook.journal).toHaveLength(1);
  });
  undoLast(workbook);
  expect(sheet.rows.size).toBe(0);
});
