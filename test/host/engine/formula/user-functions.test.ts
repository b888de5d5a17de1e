import { setFormula } from "../../../../src/host/engine/contents";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import type { UserFunction, UserFunctions } from "../../../../src/host/engine/formula/user-functions";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

type Call = Parameters<UserFunction>;

function answering(answer: ReturnType<UserFunction>): { readonly calls: Call[]; readonly functions: UserFunctions } {
  const calls: Call[] = [];
  return { calls, functions: new Map([["PORTFOLIO.X", (...call: Call) => (calls.push(call), answer)]]) };
}

test("a call gives rectangles and says from where; the rectangle that comes back spills", () => {
  const workbook = emptyWorkbook();
  const { calls, functions } = answering([
    ["a", 1],
    [null, true],
  ]);
  fill(workbook, "A1", [
    [1, null],
    ["x", { error: "#N/A" }],
  ]);
  fill(workbook, "D2", [["=PORTFOLIO.X(A1:B2,5,,A1*2)"]]);
  calculate(workbook, { functions });
  expect(calls).toEqual([
    [
      [
        [
          [1, null],
          ["x", { error: "#N/A" }],
        ],
        [[5]],
        null,
        [[2]],
      ],
      expect.objectContaining({ sheet: sheetOf(workbook), row: 1, column: 3 }),
    ],
  ]);
  expect(valuesOf(workbook, "D2:E3")).toEqual([
    ["a", 1],
    [0, true],
  ]);
});

test("no arguments, one that is left out at the end, a name in small letters", () => {
  const workbook = emptyWorkbook();
  const { calls, functions } = answering([[1]]);
  fill(workbook, "A1", [["=portfolio.x()", "=PORTFOLIO.X(1,)"]]);
  calculate(workbook, { functions });
  expect(calls.map(([args]) => args)).toEqual([[], [[[1]], null]]);
});

test("an error and a pending answer are values; without the add-in it is #NAME?", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=PORTFOLIO.X(1)", '=IFERROR(PORTFOLIO.X(1),"later")']]);
  const shown = (answer: ReturnType<UserFunction>) => {
    calculate(workbook, { functions: answering(answer).functions });
    return valuesOf(workbook, "A1:B1")[0];
  };
  expect(shown("pending")).toEqual(["#BUSY!", "later"]);
  expect(shown({ error: "#DIV/0!" })).toEqual(["#DIV/0!", "later"]);
  expect(shown([[5]])).toEqual([5, 5]);
  calculate(workbook);
  expect(valuesOf(workbook, "A1:B1")).toEqual([["#NAME?", "later"]]);
});

test("an array from a formula reaches it as it is, a blank as blank", () => {
  const workbook = emptyWorkbook();
  const { calls, functions } = answering([[0]]);
  fill(workbook, "A1", [["x"], [null], ['=PORTFOLIO.X(IF(A1:A2="","",A1:A2),A2)']]);
  calculate(workbook, { functions });
  expect(calls[0]![0]).toEqual([[["x"], [""]], [[null]]]);
});

test("a formula that may not spill gives it whole ranges too, and shows the first value", () => {
  const workbook = emptyWorkbook();
  const { calls, functions } = answering([["a"], ["b"]]);
  fill(workbook, "A1", [
    [1, 2],
    [3, 4],
  ]);
  setFormula(workbook, sheetOf(workbook), 4, 0, "PORTFOLIO.X(A1:B2)", "plain");
  calculate(workbook, { functions });
  expect(calls[0]![0]).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(valuesOf(workbook, "A5:A6")).toEqual([["a"], [null]]);
});
