import { openFile } from "../../../../../src/host/engine/file/open-file";
import { excelPackage, rows, worksheet } from "../../../../support/excel-package";
import { area, saved } from "./saved-sheet";

describe("columns", () => {
  const bytes = excelPackage({
    sheets: {
      Blad1: worksheet(
        `<cols><col min="1" max="3" width="12.5" bestFit="1" customWidth="1"/><col min="5" max="5" width="0" hidden="1" outlineLevel="2"/></cols><sheetData/>`,
      ),
    },
  });

  test("are read one by one", () => {
    expect([...openFile(bytes).workbook.sheets[0]!.columnWidths]).toEqual([
      [0, { width: 12.5, hidden: false, style: 0 }],
      [1, { width: 12.5, hidden: false, style: 0 }],
      [2, { width: 12.5, hidden: false, style: 0 }],
      [4, { width: 0, hidden: true, style: 0, outlineLevel: 2 }],
    ]);
  });

  test("are written together where they are alike, the others as they were", () => {
    const { xml, sheet } = saved((changed) => {
      changed.columnWidths.set(1, { width: 30, hidden: false, style: 0 });
      changed.columnWidths.set(7, { width: 8, hidden: false, style: 0 });
      changed.columnWidths.set(8, { width: 8, hidden: false, style: 0 });
    }, bytes);
    expect(xml).toContain(
      `<cols><col min="1" max="1" width="12.5" bestFit="1" customWidth="1"/><col min="2" max="2" width="30" bestFit="1" customWidth="1"/>` +
        `<col min="3" max="3" width="12.5" bestFit="1" customWidth="1"/><col min="5" max="5" width="0" hidden="1" outlineLevel="2"/>` +
        `<col min="8" max="9" width="8" customWidth="1"/></cols>`,
    );
    expect(sheet.columnWidths.get(1)?.width).toBe(30);
  });

  test("go when the sheet has none of its own left", () => {
    expect(saved((changed) => changed.columnWidths.clear(), bytes).xml).not.toContain("<cols");
  });
});

test("row heights and hidden rows are written with what else the row says", () => {
  const bytes = excelPackage({
    sheets: { Blad1: rows(`<row r="1" thickBot="1" ht="20"/><row r="2" hidden="1"/>`) },
  });
  const { sheet, xml } = saved((changed) => {
    changed.rowHeights.set(0, { height: 33, hidden: false, style: 0 });
    changed.rowHeights.delete(1);
    changed.rowHeights.set(5, { height: null, hidden: true, style: 0 });
  }, bytes);
  expect(xml).toContain(`<row r="1" ht="33" customHeight="1" thickBot="1"/>`);
  expect([...sheet.rowHeights]).toEqual([
    [0, { height: 33, hidden: false, style: 0 }],
    [5, { height: null, hidden: true, style: 0 }],
  ]);
});

test("merged cells are written and taken away", () => {
  expect(saved((sheet) => void sheet.merges.push(area(0, 0, 1, 3), area(2, 1, 2, 2))).sheet.merges).toEqual([
    area(0, 0, 1, 3),
    area(2, 1, 2, 2),
  ]);
  const merged = excelPackage({
    sheets: { Blad1: worksheet(`<sheetData/><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`) },
  });
  expect(saved((sheet) => void sheet.merges.pop(), merged).xml).not.toContain("mergeCell");
});
