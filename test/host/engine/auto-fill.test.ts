import { autoFill, type FillKind } from "../../../src/host/engine/auto-fill";
import { styleAt } from "../../../src/host/engine/cells";
import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

function filled() {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  put(workbook, sheet!, "B2", [
    [1, "=B2*2"],
    [2, "=B3*2"],
  ]);
  setStyle(workbook, sheet!, area("B2"), { fill: "#FF0000" });
  const fill = (from: string, to: string, kind: FillKind) =>
    autoFill(workbook, sheet!, area(from), area(to), kind, "nl-NL");
  return { workbook, sheet: sheet!, fill };
}

describe("filling", () => {
  test("goes down with series, formulas and looks, in one step", () => {
    const { workbook, sheet, fill } = filled();
    fill("B2:C3", "B2:C5", "default");
    expect(look(sheet, "B4:C5")).toEqual([
      [3, "=B4*2"],
      [4, "=B5*2"],
    ]);
    expect([styleAt(sheet, 3, 1), styleAt(sheet, 4, 1)]).toEqual([styleAt(sheet, 1, 1), styleAt(sheet, 2, 1)]);
    undoLast(workbook);
    expect(look(sheet, "B4:C5")).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("goes up, right and left", () => {
    const { sheet, fill } = filled();
    fill("B2:B3", "B1:B3", "default");
    fill("C2:C3", "C2:D3", "default");
    fill("B3", "A3:B3", "series");
    expect(look(sheet, "B1")).toEqual([[0]]);
    expect(look(sheet, "D2:D3")).toEqual([["=C2*2"], ["=C3*2"]]);
    expect(look(sheet, "A3")).toEqual([[1]]);
  });

  test.each<[FillKind, unknown, boolean]>([
    ["copy", 1, true],
    ["values", 1, false],
    ["formats", null, true],
    ["default", 3, true],
  ])("as %s takes %p along", (kind, value, isLookTaken) => {
    const { sheet, fill } = filled();
    fill("B2:B3", "B2:B4", kind);
    expect(look(sheet, "B4")).toEqual([[value]]);
    expect(styleAt(sheet, 3, 1) === styleAt(sheet, 1, 1)).toBe(isLookTaken);
  });

  test.each([
    ["B2:C3", "B2:D4"],
    ["B2:C3", "B3:C5"],
  ])("refuses %s to %s", (from, to) => expect(() => filled().fill(from, to, "default")).toThrow(/one direction/));
});
