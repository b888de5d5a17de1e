import { removeDuplicates } from "../../../src/host/engine/duplicates";
import { createTable } from "../../../src/host/engine/tables";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

function filled() {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  put(workbook, sheet!, "B2", [
    ["Ui", 1, "=C2*2"],
    ["ui", 2, "=C3*2"],
    ["Prei", 3, "=C4*2"],
    ["Ui", 1, "=C5*2"],
  ]);
  put(workbook, sheet!, "B7", [["eronder"]]);
  return { workbook, sheet: sheet! };
}

describe("rows that are there twice", () => {
  test("go, the first stays; the rows below move up within the area", () => {
    const { workbook, sheet } = filled();
    expect(removeDuplicates(workbook, sheet, area("B2:D5"), [0], "nl-NL")).toEqual({ removed: 2, uniqueRemaining: 2 });
    expect(look(sheet, "B2:D7")).toEqual([
      ["Ui", 1, "=C2*2"],
      ["Prei", 3, "=C3*2"],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      ["eronder", null, null],
    ]);
  });

  test("are the same in all the columns that count", () => {
    const { workbook, sheet } = filled();
    expect(removeDuplicates(workbook, sheet, area("B2:D5"), [0, 1], "nl-NL")).toEqual({
      removed: 1,
      uniqueRemaining: 3,
    });
  });

  test("of a table make it shorter", () => {
    const { workbook, sheet } = filled();
    const table = createTable(workbook, sheet, area("B2:D5"), false);
    removeDuplicates(workbook, sheet, area("B3:D6"), [0], "nl-NL");
    expect(table.area).toEqual(area("B2:D4"));
  });

  test("are none on a blank sheet", () => {
    const workbook = emptyWorkbook();
    expect(removeDuplicates(workbook, workbook.sheets[0]!, area("A:C"), [0], "nl-NL")).toEqual({
      removed: 0,
      uniqueRemaining: 0,
    });
  });
});
