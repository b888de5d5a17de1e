import { setFormula } from "../../../../src/host/engine/contents";
import { calculate } from "../../../../src/host/engine/formula/calculate";
import type { UserAnswer, UserCall, UserFunctions } from "../../../../src/host/engine/formula/user-functions";
import { emptyWorkbook } from "../../../support/empty-workbook";
import { fill, sheetOf, valuesOf } from "../../../support/formula-book";

/** PORTFOLIO.X, whose first parameters take one value each; the others take rectangles. */
function answering(answer: UserAnswer | ((call: UserCall) => UserAnswer), singleValues = 0): UserFunctions {
  const answerCall = typeof answer === "function" ? answer : () => answer;
  return new Map([["PORTFOLIO.X", { takesOneValue: (place) => place < singleValues, answer: answerCall }]]);
}

test("a call gives rectangles and says from where; the rectangle that comes back spills", () => {
  const workbook = emptyWorkbook();
  const functions = answering([
    ["a", 1],
    [null, true],
  ]);
  fill(workbook, "A1", [
    [1, null],
    ["x", { error: "#N/A" }],
  ]);
  fill(workbook, "D2", [["=PORTFOLIO.X(A1:B2,5,,A1*2)"]]);
  expect(calculate(workbook, { functions })).toEqual([
    {
      name: "PORTFOLIO.X",
      args: [
        [
          [1, null],
          ["x", { error: "#N/A" }],
        ],
        [[5]],
        null,
        [[2]],
      ],
      ...{ sheet: sheetOf(workbook), row: 1, column: 3 },
      mark: expect.any(String) as string,
    },
  ]);
  expect(valuesOf(workbook, "D2:E3")).toEqual([
    ["a", 1],
    [0, true],
  ]);
});

test("no arguments, one that is left out at the end, a name in small letters", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=portfolio.x()", "=PORTFOLIO.X(1,)"]]);
  const calls = calculate(workbook, { functions: answering([[1]]) });
  expect(calls.map(({ args }) => args)).toEqual([[], [[[1]], null]]);
});

test("an error and a pending answer are values; without the add-in it is #NAME?", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [["=PORTFOLIO.X(1)", '=IFERROR(PORTFOLIO.X(1),"later")']]);
  const shown = (answer: UserAnswer) => {
    calculate(workbook, { functions: answering(answer) });
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
  fill(workbook, "A1", [["x"], [null], ['=PORTFOLIO.X(IF(A1:A2="","",A1:A2),A2)']]);
  const [call] = calculate(workbook, { functions: answering([[0]]) });
  expect(call?.args).toEqual([[["x"], [""]], [[null]]]);
});

test("a formula that may not spill gives it whole ranges too, and shows the first value", () => {
  const workbook = emptyWorkbook();
  fill(workbook, "A1", [
    [1, 2],
    [3, 4],
  ]);
  setFormula(workbook, sheetOf(workbook), 4, 0, "PORTFOLIO.X(A1:B2)", "plain");
  const [call] = calculate(workbook, { functions: answering([["a"], ["b"]]) });
  expect(call?.args).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
  ]);
  expect(valuesOf(workbook, "A5:A6")).toEqual([["a"], [null]]);
});

describe("a parameter that takes one value", () => {
  const double = ({ args: [x] }: UserCall): UserAnswer => [[Number(x?.[0]?.[0] ?? 0) * 2]];

  test("makes a call for each value of a rectangle, and the results spill", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [[1, 2], [3, null], ["=PORTFOLIO.X(A1:B2)"]]);
    const calls = calculate(workbook, { functions: answering(double, 1) });
    expect(calls.map(({ args }) => args)).toEqual([[[[1]]], [[[2]]], [[[3]]], [[[null]]]]);
    expect(new Set(calls.map(({ mark }) => mark)).size).toBe(4);
    expect(valuesOf(workbook, "A3:B4")).toEqual([
      [2, 4],
      [6, 0],
    ]);
  });

  test("goes along with a whole rectangle beside it", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [[1], [2], ["=PORTFOLIO.X(A1:A2,A1:A2)"]]);
    const calls = calculate(workbook, { functions: answering([[0]], 1) });
    const whole = [[1], [2]];
    expect(calls.map(({ args }) => args)).toEqual([
      [[[1]], whole],
      [[[2]], whole],
    ]);
  });

  test("gets the cell in line with a formula that may not spill", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [[1], [2]]);
    setFormula(workbook, sheetOf(workbook), 1, 2, "PORTFOLIO.X(A1:A2)", "plain");
    calculate(workbook, { functions: answering(double, 1) });
    expect(valuesOf(workbook, "C2")).toEqual([[4]]);
  });

  test("shows the first value of a rectangle that comes back in an array", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [[1], [2], ["=PORTFOLIO.X(A1:A2)"]]);
    calculate(workbook, { functions: answering([["a", "b"]], 1) });
    expect(valuesOf(workbook, "A3:B4")).toEqual([
      ["a", null],
      ["a", null],
    ]);
  });
});

describe("the calls that the values rest on", () => {
  test("are told once, with what other formulas have spilled by then", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [["=PORTFOLIO.X(B1#)", "=SEQUENCE(2)"]]);
    const calls = calculate(workbook, { functions: answering([[0]]) });
    expect(calls.map(({ args }) => args)).toEqual([[[[1], [2]]]]);
  });

  test("leave out a branch that is not taken", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [["=IF(TRUE,PORTFOLIO.X(1),PORTFOLIO.X(2))"]]);
    const calls = calculate(workbook, { functions: answering([[0]]) });
    expect(calls.map(({ args }) => args)).toEqual([[[[1]]]]);
  });

  test("are told apart within one formula, and alike in each calculation", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [["=PORTFOLIO.X(1)+PORTFOLIO.X(1)+@PORTFOLIO.X(1)"]]);
    const marks = () => calculate(workbook, { functions: answering([[0]]) }).map(({ mark }) => mark);
    const first = marks();
    expect(new Set(first).size).toBe(3);
    expect(marks()).toEqual(first);
  });

  test("are also those of a formula whose result has no room", () => {
    const workbook = emptyWorkbook();
    fill(workbook, "A1", [["=PORTFOLIO.X(1)"], ["in the way"]]);
    const calls = calculate(workbook, { functions: answering([["a"], ["b"]]) });
    expect(valuesOf(workbook, "A1")).toEqual([["#SPILL!"]]);
    expect(calls.map(({ args }) => args)).toEqual([[[[1]]]]);
  });

  test("are also those that a named LAMBDA makes", () => {
    const workbook = emptyWorkbook();
    const name = { name: "MEER", formula: "LAMBDA(x,PORTFOLIO.X(x))", scope: null, visible: true, comment: "" };
    workbook.names.push(name);
    fill(workbook, "A1", [["=PORTFOLIO.X(1)", "=MEER(2)"]]);
    const calls = calculate(workbook, { functions: answering([[0]]) });
    expect(calls.map(({ args }) => args)).toEqual([[[[1]]], [[[2]]]]);
  });
});
