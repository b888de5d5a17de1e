import { areaName } from "../../../src/host/engine/address";
import { areasOfCells } from "../../../src/host/engine/cell-areas";
import { dataEdge } from "../../../src/host/engine/data-edge";
import { setFormula } from "../../../src/host/engine/contents";
import { type SpecialCellType, specialCells, type ValueKinds } from "../../../src/host/engine/special-cells";
import { NO_PAINT } from "../../../src/host/engine/conditional-format";
import type { Sheet } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, put } from "../../support/grid";

const ALL: ValueKinds = { errors: true, logical: true, numbers: true, text: true };
const NONE: ValueKinds = { errors: false, logical: false, numbers: false, text: false };

function found(sheet: Sheet, within: string, type: SpecialCellType, kinds = ALL): string {
  return specialCells(sheet, area(within), type, kinds)
    .map((part) => areaName(part))
    .join();
}

function filled() {
  const workbook = emptyWorkbook();
  const [sheet] = workbook.sheets;
  put(workbook, sheet!, "A1", [
    ["naam", 1, true],
    ["x", 2, null],
    [null, 3, null],
  ]);
  setFormula(workbook, sheet!, 3, 1, "SUM(B1:B3)");
  return { workbook, sheet: sheet! };
}

describe("cells as rectangles", () => {
  test.each([
    ["A1 B1 A2 B2", "A1:B2"],
    ["A1 B1 A2", "A1:B1,A2"],
    ["A1 C1 A2 C2", "A1:A2,C1:C2"],
    ["A1 A3", "A1,A3"],
    ["B2 A1 B1 C1", "A1:C1,B2"],
    ["", ""],
  ])("%s are %s", (cells, expected) => {
    const places = cells
      .split(" ")
      .filter(Boolean)
      .map((name) => area(name));
    expect(
      areasOfCells(places)
        .map((part) => areaName(part))
        .join(),
    ).toBe(expected);
  });
});

describe("special cells", () => {
  test("are constants of some kinds", () => {
    const { sheet } = filled();
    expect(found(sheet, "A1:Z99", "Constants")).toBe("A1:C1,A2:B2,B3");
    expect(found(sheet, "A1:Z99", "Constants", { ...NONE, numbers: true })).toBe("B1:B3");
    expect(found(sheet, "A1:Z99", "Constants", { ...NONE, text: true, logical: true })).toBe("A1:A2,C1");
  });

  test("are formulas by what they give", () => {
    const { sheet } = filled();
    sheet.rows.get(3)!.get(1)!.value = { error: "#REF!" };
    expect(found(sheet, "A1:Z99", "Formulas")).toBe("B4");
    expect(found(sheet, "A1:Z99", "Formulas", { ...ALL, errors: false })).toBe("");
  });

  test("are blanks up to the last cell that is used", () => {
    expect(found(filled().sheet, "A1:Z99", "Blanks")).toBe("C2:C4,A3:A4");
  });

  test("are visible", () => {
    const { sheet } = filled();
    sheet.rowHeights.set(1, { height: null, hidden: true, style: 0 });
    sheet.columnWidths.set(2, { width: 9, hidden: true, style: 0 });
    expect(found(sheet, "A1:D4", "Visible")).toBe("A1:B1,D1,A3:B4,D3:D4");
  });

  test("have a rule, or that of the first cell", () => {
    const { sheet } = filled();
    const rule = { kind: "custom", formula: "TRUE", paint: NO_PAINT } as const;
    const format = { priority: 1, stopIfTrue: false, rule };
    sheet.conditionalFormats.push({ ...format, id: "1", areas: [area("A1:B3")] });
    sheet.conditionalFormats.push({ ...format, id: "2", areas: [area("B2:C2")] });
    expect(found(sheet, "A1:Z99", "ConditionalFormats")).toBe("A1:B3,C2");
    expect(found(sheet, "A1:Z99", "SameConditionalFormat")).toBe("A1:B1,A3:B3,A2");
    expect(found(sheet, "E1:Z99", "SameConditionalFormat")).toBe("");
    expect(found(sheet, "A1:Z99", "DataValidations")).toBe("");
  });
});

describe("the edge of the data", () => {
  test.each([
    ["B1", "Down", "B4"],
    ["A1", "Right", "C1"],
    ["A1", "Down", "A2"],
    ["A2", "Down", "A1048576"],
    ["E2", "Left", "B2"],
    ["B2", "Right", "XFD2"],
    ["B9", "Up", "B4"],
    ["A9", "Up", "A2"],
    ["D9", "Up", "D1"],
    ["A1", "Up", "A1"],
  ] as const)("from %s %s is %s", (from, direction, expected) => {
    const { row, column } = dataEdge(filled().sheet, area(from), direction);
    expect(areaName({ row, column, rows: 1, columns: 1 })).toBe(expected);
  });

  test("passes over what is hidden", () => {
    const { sheet } = filled();
    sheet.rowHeights.set(3, { height: null, hidden: true, style: 0 });
    expect(dataEdge(sheet, area("B1"), "Down")).toEqual({ row: 2, column: 1 });
  });
});
