import { calculate } from "../../../../src/host/engine/formula/calculate";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, valuesOf } from "../../../support/formula-book";

const calculated = (formulas: readonly (readonly string[])[], area: string, seed?: number) => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", formulas);
  calculate(workbook, seed === undefined ? {} : { seed });
  return valuesOf(workbook, area);
};

const FORMULAS = [["=RAND()", "=RAND()"], ["=RANDBETWEEN(1,1000000)"], ["=RANDARRAY(2,2)"]];

test("random numbers are the same with the same seed, and differ among each other", () => {
  const numbers = calculated(FORMULAS, "A1:B4", 7);
  expect(calculated(FORMULAS, "A1:B4", 7)).toEqual(numbers);
  expect(new Set(numbers.flat()).size).toBe(8);
});

test("without a seed they are other ones each time", () => {
  expect(calculated(FORMULAS, "A1:B4")).not.toEqual(calculated(FORMULAS, "A1:B4"));
});

test("RAND is from 0 up to 1", () => {
  const drawn = calculated(
    Array.from({ length: 200 }, () => ["=RAND()"]),
    "A1:A200",
    1,
  ).flat();
  expect(drawn.every((number) => typeof number === "number" && number >= 0 && number < 1)).toBe(true);
  expect(Math.max(...drawn.map(Number)) - Math.min(...drawn.map(Number))).toBeGreaterThan(0.9);
});

test("RANDBETWEEN gives each whole number of its bounds, and goes along with arrays", () => {
  const drawn = calculated([["=RANDBETWEEN(SEQUENCE(200)*0+0.5,3)"]], "A1:A200", 1).flat();
  expect(new Set(drawn)).toEqual(new Set([1, 2, 3]));
});

test("RANDARRAY fills its size, with whole numbers where they are asked", () => {
  const drawn = calculated([["=RANDARRAY(100,2,5,6,TRUE)"]], "A1:B100", 1);
  expect(new Set(drawn.flat())).toEqual(new Set([5, 6]));
});

test.each([
  ["=RANDBETWEEN(3,2)", "#NUM!"],
  ["=RANDBETWEEN(1,NA())", "#N/A"],
  ["=RANDARRAY(0)", "#VALUE!"],
  ["=RANDARRAY(1,1,3,2)", "#VALUE!"],
  ["=RANDARRAY(1,1,0.5,2,TRUE)", "#VALUE!"],
  ['=RANDARRAY(1,1,"a")', "#VALUE!"],
])("%s is %s", (formula, error) => {
  expect(calculated([[formula]], "A1")).toEqual([[error]]);
});
