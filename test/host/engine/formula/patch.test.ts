/** The patch on the calculation engine must be in force: without it results are wrong or never come. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { conversions } from "@cj-tech-master/excelts/formula/values";
import { functionNames } from "@cj-tech-master/excelts/formula/function-registry";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, valuesOf } from "../../../support/formula-book";

const folder = join(dirname(require.resolve("@cj-tech-master/excelts/formula/values")), "..", "..", "..", "..");

describe.each(["esm", "cjs", "browser"])("the %s build", (build) => {
  const part = (name: string) => readFileSync(join(folder, build, "modules", "formula", name), "utf8");

  test("lists ranges beyond 64 cells by the formulas in them only", () => {
    expect(part("compile/dependency-analysis.js")).toMatch(/rangeSize <= 64\b/);
    expect(part("compile/dependency-analysis.js")).toMatch(/const BLOCK = 64/);
  });

  test("keeps the ranges that it read within one calculation", () => {
    expect(part("runtime/evaluator.js")).toMatch(/session\.rangeArrays\.get/);
  });

  test("leaves numbers and text to the locale", () => {
    expect(part("runtime/values.js")).toMatch(/conversions\.textToNumber\(v\.value\)/);
  });
});

test("the function registry and the values can be imported", () => {
  expect(functionNames()).toContain("SUMIFS");
  expect(Object.keys(conversions).sort()).toEqual(["booleanToText", "compareText", "numberToText", "textToNumber"]);
});

test("the engine behaves as patched: circles, shapes of IF, OFFSET and INDEX as references", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [
    ["=A1+1", 1],
    [null, 2],
    [null, 3],
  ]);
  fill(workbook, "D1", [["=ROWS(IF({TRUE},B1:B3,0))", "=SUM(B1:OFFSET(B1,2,0))", "=SUM(B1:INDEX(B1:B3,2))"]]);
  expect(valuesOf(workbook, "A1:A1")).toEqual([[0]]);
  expect(valuesOf(workbook, "D1:F1")).toEqual([[3, 6, 3]]);
});
