import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnsupported, UNSUPPORTED_FUNCTIONS } from "../../../../src/host/engine/formula/unsupported";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, valuesOf } from "../../../support/formula-book";

const page = readFileSync(join(__dirname, "../../../../docs/formules.md"), "utf8");

test("the page on formulas names every function that is not calculated", () => {
  const words = new Set(page.split(/[\s,:]+/).map((word) => word.replace(/\.$/, "")));
  expect([...UNSUPPORTED_FUNCTIONS].filter((name) => !words.has(name))).toEqual([]);
});

test("such a function is #NAME?, wherever it stands", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [
    ["=ERF(1)", "=1+DSUM(C1:D2,1,C1:D2)", '=IFERROR(ERF(1),"niet")', '=CELL("width",A1)', '=CELL("row",A7)'],
  ]);
  expect(valuesOf(workbook, "A1:E1")).toEqual([["#NAME?", "#NAME?", "niet", "#NAME?", 7]]);
});

test("CELL answers what it can", () => {
  expect([isUnsupported("CELL", '"address"'), isUnsupported("CELL", '"filename"'), isUnsupported("SUM", "1")]).toEqual([
    false,
    true,
    false,
  ]);
});
