import type { SheetFilter } from "../../../../../src/host/engine/filter-criterion";
import { openFile } from "../../../../../src/host/engine/file/open-file";
import { excelPackage, worksheet } from "../../../../support/excel-package";
import { convert, describeWithLibreOffice } from "../../../../support/libreoffice";
import { partsOf, put } from "../../../../support/workbook-file";
import { area, saved } from "./saved-sheet";

const FILTER: SheetFilter = {
  area: area(0, 0, 3, 2),
  criteria: [null, { kind: "top", count: 1, isTop: true, isPercent: false, bound: 20 }],
  isSorted: false,
};
const TOP = `<filterColumn colId="1"><top10 val="1" filterVal="20"/></filterColumn>`;

const bytes = excelPackage({
  sheets: {
    Blad1: worksheet(
      `<sheetPr filterMode="1"><tabColor rgb="FFFF0000"/></sheetPr><sheetData/>` +
        `<autoFilter ref="A1:B3">${TOP}<sortState ref="A2:B3"><sortCondition ref="A2:A3"/></sortState></autoFilter>`,
    ),
  },
});

describe("the filter of a sheet", () => {
  test("is written with its cells under Excel's own name, and read back", () => {
    const { sheet, xml, parts } = saved((changed) => void (changed.autoFilter = FILTER));
    expect(sheet.autoFilter).toEqual(FILTER);
    expect(xml).toContain(`<sheetPr filterMode="1"/>`);
    expect(xml).toContain(`<autoFilter ref="A1:B3">${TOP}</autoFilter>`);
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Blad1!$A$1:$B$3</definedName>`,
    );
  });

  test("is read, and stays to the letter while another side of the sheet changes", () => {
    expect(openFile(bytes).workbook.sheets[0]!.autoFilter).toEqual({ ...FILTER, isSorted: true });
    const { xml } = saved((changed) => void (changed.showGridlines = false), bytes);
    expect(xml).toContain(`${TOP}<sortState ref="A2:B3"><sortCondition ref="A2:A3"/></sortState></autoFilter>`);
  });

  test("that asks nothing any more, or is gone", () => {
    const quiet = saved((changed) => void (changed.autoFilter = { ...FILTER, criteria: [null, null] }), bytes);
    expect(quiet.xml).toContain(`<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>`);
    expect(quiet.xml).toContain(`<autoFilter ref="A1:B3"/>`);
    const gone = saved((changed) => void (changed.autoFilter = null), bytes);
    expect(gone.xml).not.toMatch(/autoFilter|filterMode/);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("reads the filter of a sheet", async () => {
    const file = openFile(bytes);
    const sheet = file.workbook.sheets[0]!;
    [
      ["Nr", "Uren"],
      [1, 10],
      [2, 20],
    ].forEach((cells, row) => cells.forEach((value, at) => put(sheet, row, at, value)));
    const after = partsOf(await convert(file.save(), "xlsx", "xlsx"));
    expect(after["xl/worksheets/sheet1.xml"]).toMatch(/<autoFilter ref="A1:B3"><filterColumn colId="1"[^>]*><top10/);
  });
});
