import { outlineDepth } from "../../../../../src/host/engine/outline";
import { excelPackage, rows, worksheet } from "../../../../support/excel-package";
import { saved } from "./saved-sheet";

const OUTLINED = excelPackage({
  sheets: {
    Blad1: worksheet(
      `<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="2"/>` +
        `<cols><col min="2" max="3" width="9.140625" outlineLevel="1"/></cols>` +
        `<sheetData><row r="2" outlineLevel="2" hidden="1" spans="1:1"/><row r="3" outlineLevel="1" collapsed="1"/></sheetData>`,
    ),
  },
});

describe("the outline of a sheet", () => {
  test("is read from its rows and columns", () => {
    const { sheet } = saved(() => undefined, OUTLINED);
    expect(sheet.outline).toEqual({ summaryBelow: false, summaryRight: true });
    expect(sheet.rowHeights.get(1)).toEqual({ height: null, hidden: true, style: 0, outlineLevel: 2 });
    expect(sheet.rowHeights.get(2)).toEqual({
      height: null,
      hidden: false,
      style: 0,
      outlineLevel: 1,
      isCollapsed: true,
    });
    expect(sheet.columnWidths.get(2)).toMatchObject({ outlineLevel: 1 });
    expect([outlineDepth(sheet, "row"), outlineDepth(sheet, "column")]).toEqual([2, 1]);
  });

  test("is written with its depth, and keeps what else a row says", () => {
    const { xml } = saved((sheet) => {
      sheet.rowHeights.set(4, { height: null, hidden: true, style: 0, outlineLevel: 3 });
      sheet.rowHeights.set(2, { height: null, hidden: false, style: 0 });
      sheet.columnWidths.set(5, { width: 9.140625, hidden: false, style: 0, isCollapsed: true });
      sheet.columnWidths.set(6, { width: 20, hidden: false, style: 0, outlineLevel: 2 });
    }, OUTLINED);
    expect(xml).toContain(`<sheetFormatPr defaultRowHeight="15" outlineLevelRow="3" outlineLevelCol="2"/>`);
    expect(xml).toContain(
      `<cols><col min="2" max="3" width="9.140625" outlineLevel="1"/><col min="6" max="6" width="9.140625" collapsed="1"/><col min="7" max="7" width="20" customWidth="1" outlineLevel="2"/></cols>`,
    );
    expect(xml).toContain(
      `<row r="2" outlineLevel="2" hidden="1" spans="1:1"/><row r="5" hidden="1" outlineLevel="3"/>`,
    );
  });

  test("says no depth where there is none", () => {
    const { xml } = saved(
      (sheet) => {
        sheet.rowHeights.set(0, { height: 20, hidden: false, style: 0 });
      },
      excelPackage({ sheets: { Blad1: rows("") } }),
    );
    expect(xml).not.toContain("outlineLevel");
  });
});
