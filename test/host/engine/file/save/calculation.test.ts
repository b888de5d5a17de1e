import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import type { Workbook } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { richPackage } from "../../../../support/rich-package";
import { partsOf, put, sheetOf } from "../../../../support/workbook-file";

const RICH = richPackage();

function saved(change: (workbook: Workbook) => void) {
  const file = openFile(RICH);
  change(file.workbook);
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  return partsOf(bytes);
}

const hasChain = (parts: Record<string, string>) => "xl/calcChain.xml" in parts;
const asksCalculation = (parts: Record<string, string>) => parts["xl/workbook.xml"]!.includes(`fullCalcOnLoad="1"`);

test("the order of calculation stays while the same cells hold formulas", () => {
  const parts = saved((workbook) => {
    put(sheetOf(workbook, "Blad1"), 1, 1, 99);
    const cell = sheetOf(workbook, "Blad1").rows.get(3)!.get(2)!;
    put(sheetOf(workbook, "Blad1"), 3, 2, 61, { formula: cell.formula });
  });
  expect(hasChain(parts)).toBe(true);
  expect(asksCalculation(parts)).toBe(false);
});

test.each<[string, (workbook: Workbook) => void]>([
  ["a formula goes", (workbook) => put(sheetOf(workbook, "Blad1"), 2, 2, 1)],
  [
    "a formula comes",
    (workbook) => put(sheetOf(workbook, "Blad2"), 0, 3, 2, { formula: { text: "1+1", kind: "plain" } }),
  ],
])("the order of calculation is left out when %s", (_, change) => {
  const parts = saved(change);
  expect(hasChain(parts)).toBe(false);
  expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
});

test("Excel is asked to calculate when a changed workbook was not, and when a formula has no value", () => {
  const needed = (workbook: Workbook) => {
    put(sheetOf(workbook, "Blad1"), 1, 1, 99);
    workbook.needsCalculation = true;
  };
  expect(asksCalculation(saved(needed))).toBe(true);
  expect(asksCalculation(saved((workbook) => put(sheetOf(workbook, "Blad2"), 0, 3, "=1+1")))).toBe(true);
  expect(asksCalculation(saved((workbook) => void (workbook.needsCalculation = true)))).toBe(false);
});

describe("dynamic arrays", () => {
  test("are known by their mark", () => {
    expect(sheetOf(openFile(RICH).workbook, "Blad1").rows.get(4)!.get(4)).toMatchObject({
      formula: { text: "SORT(B2:B3,,-1)", kind: "dynamic" },
      spill: { rows: 2, columns: 1 },
    });
  });

  test("keep their mark when their values change, and share it with new ones", () => {
    const parts = saved((workbook) => {
      const sheet = sheetOf(workbook, "Blad1");
      put(sheet, 4, 4, 21, { formula: { text: "SORT(B2:B3,,-1)", kind: "dynamic" }, spill: { rows: 2, columns: 1 } });
      put(sheet, 8, 0, "a", { formula: { text: "UNIQUE(A2:A4)", kind: "dynamic" }, spill: { rows: 2, columns: 1 } });
      put(sheet, 9, 0, "b", { spilledFrom: { row: 8, column: 0 } });
    });
    const sheet = parts["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain(`<c r="E5" cm="1"><f t="array" ref="E5:E6">_xlfn._xlws.SORT(B2:B3,,-1)</f><v>21</v></c>`);
    expect(sheet).toContain(`<c r="A9" t="str" cm="1"><f t="array" ref="A9:A10">_xlfn.UNIQUE(A2:A4)</f><v>a</v></c>`);
    expect(sheet).toContain(`<c r="A10" t="str"><v>b</v></c>`);
    expect(parts["xl/metadata.xml"]).toBe(partsOf(RICH)["xl/metadata.xml"]);
  });

  test("bring their mark to a workbook that has none", () => {
    const file = newFile("nl-NL");
    put(file.workbook.sheets[0]!, 0, 0, 1, {
      formula: { text: "SEQUENCE(3)", kind: "dynamic" },
      spill: { rows: 3, columns: 1 },
    });
    put(file.workbook.sheets[0]!, 1, 0, 2, { spilledFrom: { row: 0, column: 0 } });
    const bytes = file.save();
    expect(checkPackage(bytes)).toEqual([]);
    expect(openFile(bytes).workbook.sheets[0]!.rows).toEqual(file.workbook.sheets[0]!.rows);
  });
});
