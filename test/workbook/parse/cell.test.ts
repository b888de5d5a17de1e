import { isBlank, isErrorValue } from "../../../src/workbook/parse/cell";
import { type CellContext, readCell } from "../../../src/workbook/parse/read-cell";

const context: CellContext = { date1904: false, zeros: "true" };

describe("blank", () => {
  test.each([null, undefined, "", " ", "\n", "\u00a0", "\u200b \ufeff"])("%p is blank", (cell) => {
    expect(isBlank(cell)).toBe(true);
  });
  test.each([0, false, "-", "0", "."])("%p is not", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe("an error value", () => {
  test.each([
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
    "#N/B",
    "#VERW!",
    "#WAARDE!",
    "#NAAM?",
    "#DEEL/0!",
    "#GETAL!",
    "#LEEG!",
    "#OVERLOOP!",
  ])("%p", (text) => {
    expect(isErrorValue(text)).toBe(true);
  });
  test.each(["#1", "# opmerking", "#wonen", "N/A", "#Haven!"])("%p is text", (text) => {
    expect(isErrorValue(text)).toBe(false);
  });
});

describe("any column", () => {
  const empties = [
    ["text", ""],
    ["code", ""],
    ["list", []],
    ["people", []],
    ["date", null],
    ["yesNo", false],
  ] as const;

  test.each(empties)("a blank %s is %p", (kind, value) => {
    expect(readCell({ kind }, "", context)).toEqual({ value, problem: null });
  });
  test.each(empties)("an error in a %s is %p and a finding", (kind, value) => {
    expect(readCell({ kind }, "#REF!", context)).toEqual({ value, problem: { code: "G-15", text: "#REF!" } });
  });

  test.each(["number", "hours", "money", "share"] as const)("a blank %s is empty and not 0", (kind) => {
    expect(readCell({ kind }, "", context)).toEqual({ value: { kind: "empty" }, problem: null });
  });
  test.each(["number", "hours", "money", "share"] as const)("an error in a %s is unreadable", (kind) => {
    expect(readCell({ kind }, "#N/B", context)).toEqual({
      value: { kind: "unreadable" },
      problem: { code: "G-15", text: "#N/B" },
    });
  });

  test("money is counted in whole cents", () => {
    expect(readCell({ kind: "money" }, 0.29, context).value).toEqual({ kind: "value", value: 29 });
    expect(readCell({ kind: "money" }, 1.4, context, 1000).value).toEqual({ kind: "value", value: 140_000 });
  });

  test("a formula that is kept as text is a finding; a name stays whole, a number is not read", () => {
    expect(readCell({ kind: "text" }, "=Haven", context)).toEqual({
      value: "=Haven",
      problem: { code: "G-16", text: "=Haven" },
    });
    expect(readCell({ kind: "hours" }, "=A1*2", context)).toEqual({
      value: { kind: "unreadable" },
      problem: { code: "G-16", text: "=A1*2" },
    });
    expect(readCell({ kind: "date" }, "=VANDAAG()", context).value).toBeNull();
  });
});

describe("a 0 that may be a blank", () => {
  test.each([
    ["text", ""],
    ["code", ""],
    ["date", null],
    ["yesNo", false],
  ] as const)("is blank in a %s column of a formula", (kind, value) => {
    expect(readCell({ kind }, 0, { date1904: false, zeros: "blankInText" })).toEqual({ value, problem: null });
  });
  test("is a true 0 in a number column when blanks show otherwise", () => {
    expect(readCell({ kind: "hours" }, 0, { date1904: false, zeros: "blankInText" }).value).toEqual({
      kind: "value",
      value: 0,
    });
  });
  test("is said when nothing tells, and is no value", () => {
    expect(readCell({ kind: "hours" }, 0, { date1904: false, zeros: "unsure" })).toEqual({
      value: { kind: "unreadable" },
      problem: { code: "G-17" },
    });
  });
});
