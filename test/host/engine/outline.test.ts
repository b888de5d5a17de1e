import { insertCells } from "../../../src/host/engine/structure";
import { undoLast } from "../../../src/host/engine/journal";
import { groupLines, type OutlineAxis, showDetails, showLevels, ungroupLines } from "../../../src/host/engine/outline";
import type { Sheet } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area } from "../../support/grid";

const sheetWith = () => {
  const workbook = emptyWorkbook();
  return { workbook, sheet: workbook.sheets[0]! };
};

/** The depth of the first ten lines, those that are hidden between brackets, and `+` behind what sums up a closed group. */
function look(sheet: Sheet, axis: OutlineAxis = "row"): string {
  const lines = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  return Array.from({ length: 10 }, (_, at) => {
    const { outlineLevel = 0, hidden = false, isCollapsed = false } = lines.get(at) ?? {};
    return (hidden ? `(${outlineLevel})` : `${outlineLevel}`) + (isCollapsed ? "+" : "");
  }).join(" ");
}

/** Rows 4 to 9 with 4, 5 and 7, 8 within. */
function nested() {
  const { workbook, sheet } = sheetWith();
  for (const rows of ["4:9", "4:5", "7:8"]) groupLines(workbook, sheet, "row", area(rows));
  return { workbook, sheet };
}

describe("an outline", () => {
  test("has groups within groups", () => {
    const { workbook, sheet } = nested();
    expect(look(sheet)).toBe("0 0 0 2 2 1 2 2 1 0");
    undoLast(workbook);
    expect(look(sheet)).toBe("0 0 0 2 2 1 1 1 1 0");
  });

  test("of columns is its own", () => {
    const { workbook, sheet } = nested();
    groupLines(workbook, sheet, "column", area("B:C"));
    expect(look(sheet, "column")).toBe("0 1 1 0 0 0 0 0 0 0");
    expect(sheet.columnWidths.get(1)).toEqual({ width: 9.140625, hidden: false, style: 0, outlineLevel: 1 });
  });

  test("is at most seven groups deep", () => {
    const { workbook, sheet } = sheetWith();
    for (let depth = 0; depth < 7; depth++) groupLines(workbook, sheet, "row", area("2:2"));
    expect(() => groupLines(workbook, sheet, "row", area("1:3"))).toThrow(/eight levels/);
  });

  test("loses the innermost group of each line, until there is none", () => {
    const { workbook, sheet } = nested();
    ungroupLines(workbook, sheet, "row", area("1:10"));
    expect(look(sheet)).toBe("0 0 0 1 1 0 1 1 0 0");
    ungroupLines(workbook, sheet, "row", area("1:10"));
    expect(look(sheet)).toBe("0 0 0 0 0 0 0 0 0 0");
    expect(() => ungroupLines(workbook, sheet, "row", area("1:10"))).toThrow(/grouped/);
  });

  test("hides and shows a group by its lines or by what sums it up", () => {
    const { workbook, sheet } = nested();
    showDetails(workbook, sheet, "row", area("9:9"), false);
    expect(look(sheet)).toBe("0 0 0 2 2 1 (2) (2) 1+ 0");
    showDetails(workbook, sheet, "row", area("4:9"), false);
    expect(look(sheet)).toBe("0 0 0 (2) (2) (1) (2) (2) (1)+ 0+");
    showDetails(workbook, sheet, "row", area("10:10"), true);
    expect(look(sheet)).toBe("0 0 0 2 2 1 (2) (2) 1+ 0");
    expect(() => showDetails(workbook, sheet, "row", area("1:2"), false)).toThrow(/in no group/);
  });

  test("shows as many levels as asked", () => {
    const { workbook, sheet } = nested();
    showLevels(workbook, sheet, "row", 1);
    expect(look(sheet)).toBe("0 0 0 (2) (2) (1)+ (2) (2) (1)+ 0+");
    showLevels(workbook, sheet, "row", 2);
    expect(look(sheet)).toBe("0 0 0 (2) (2) 1+ (2) (2) 1+ 0");
    showLevels(workbook, sheet, "row", 3);
    expect(look(sheet)).toBe("0 0 0 2 2 1 2 2 1 0");
    undoLast(workbook);
    expect(look(sheet)).toBe("0 0 0 (2) (2) 1+ (2) (2) 1+ 0");
  });

  test("may have its summaries above", () => {
    const { workbook, sheet } = sheetWith();
    sheet.outline = { summaryBelow: false, summaryRight: true };
    groupLines(workbook, sheet, "row", area("3:4"));
    showDetails(workbook, sheet, "row", area("2:2"), false);
    expect(look(sheet)).toBe("0 0+ (1) (1) 0 0 0 0 0 0");
  });

  test("takes in rows that are inserted within a group, not beside it", () => {
    const { workbook, sheet } = nested();
    insertCells(workbook, sheet, area("5:5"), "Down");
    expect(look(sheet)).toBe("0 0 0 2 2 2 1 2 2 1");
    insertCells(workbook, sheet, area("4:4"), "Down");
    expect(look(sheet)).toBe("0 0 0 0 2 2 2 1 2 2");
  });

  test("of a protected sheet stays as it is", () => {
    const { workbook, sheet } = nested();
    sheet.protection = { isOn: true, options: { allowFormatRows: true }, passwordHash: null };
    expect(() => showLevels(workbook, sheet, "row", 1)).toThrow(/protected/);
  });
});
