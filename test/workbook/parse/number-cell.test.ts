import type { Measure } from "../../../src/domain/cell-problem";
import { readNumber, readRank } from "../../../src/workbook/parse/number-cell";

/** What was read, and the code of the finding. */
const outcome = (cell: string | number | boolean, measure: Measure, factor?: number): readonly unknown[] => {
  const { value, problem } = readNumber(cell, measure, factor);
  return [value.kind === "value" ? value.value : value.kind, problem?.code ?? null];
};

describe("a number as Excel holds it", () => {
  test.each<[number, Measure]>([
    [0, "hours"],
    [0.75, "fte"],
    [-25, "euro"],
    [1425.5, "hours"],
    [1e15, "euro"],
  ])("%p in %s stays as it is, without a finding", (cell, measure) => {
    expect(outcome(cell, measure)).toEqual([cell, null]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, true, false])("%p is no number", (cell) => {
    expect(outcome(cell, "hours")).toEqual(["unreadable", "G-19"]);
  });
});

describe("a number that stands as text is read by Dutch rules and said to be text", () => {
  test.each<[string, Measure, number]>([
    ["1.234,56", "euro", 1234.56],
    ["1.234,56", "hours", 1234.56],
    ["1.234,56", "fte", 1234.56],
    ["€ 1.425.110", "euro", 1_425_110],
    ["€1.425.110", "euro", 1_425_110],
    ["EUR 25", "euro", 25],
    ["25 euro", "euro", 25],
    ["€ 1.250,-", "euro", 1250],
    ["€ 1.250,--", "euro", 1250],
    ["1 425 110", "euro", 1_425_110],
    ["1\u00a0425", "hours", 1425],
    ["(25)", "euro", -25],
    ["€ (25)", "euro", -25],
    ["(€ 25)", "euro", -25],
    ["25-", "euro", -25],
    ["€ 25-", "euro", -25],
    ["-25", "euro", -25],
    ["− 25", "euro", -25],
    ["-€ 25", "euro", -25],
    ["€ -25", "euro", -25],
    ["+25", "number", 25],
    ["0", "hours", 0],
    ["(0)", "euro", 0],
    ["0,75", "fte", 0.75],
    ["1,425", "fte", 1.425],
    ["0,425", "euro", 0.425],
    ["0,5 fte", "fte", 0.5],
    ["2 FTE's", "fte", 2],
    ["36 u", "hours", 36],
    ["36u", "hours", 36],
    ["36 uur", "hours", 36],
    ["36 uren", "hours", 36],
    ["12 dagen", "days", 12],
    ["1 dag", "days", 1],
    ["1.425", "hours", 1425],
    ["1.425", "euro", 1425],
    ["1.425 u", "hours", 1425],
    ["50 %", "share", 0.5],
    ["7%", "share", 0.07],
    ["33,3 %", "share", 0.333],
    ["40 %", "number", 0.4],
    ["25 x € 1.000", "euro", 25_000],
    ["25 (x € 1.000)", "euro", 25_000],
    ["€ 25 (× € 1000)", "euro", 25_000],
    ["1,5 x € 1 mln", "euro", 1_500_000],
    [" 12 ", "number", 12],
  ])("%p in %s is %p", (text, measure, expected) => {
    expect(outcome(text, measure)).toEqual([expected, "G-18"]);
  });
});

describe("what could be two numbers is a finding and no value", () => {
  test.each<[string, Measure, number[]]>([
    ["0.75", "fte", [0.75]],
    ["0.75", "euro", [0.75]],
    ["12.5", "hours", [12.5]],
    ["1.425 fte", "fte", [1425, 1.425]],
    ["1.425", "days", [1425, 1.425]],
    ["1.425", "number", [1425, 1.425]],
    ["1,425", "euro", [1.425, 1425]],
    ["1,425", "hours", [1.425, 1425]],
    ["1,234.56", "euro", [1234.56]],
    ["1,425,110", "euro", [1425110]],
  ])("%p in %s may be %p", (text, measure, readings) => {
    expect(readNumber(text, measure)).toEqual({
      value: { kind: "unreadable" },
      problem: { code: "G-20", text, readings },
    });
  });
});

describe("another unit than the column has is a finding and no value", () => {
  test.each<[string, Measure]>([
    ["0,5 fte", "hours"],
    ["36 u", "fte"],
    ["36 u", "euro"],
    ["€ 25", "hours"],
    ["25 x € 1.000", "hours"],
    ["50 %", "hours"],
    ["50 %", "euro"],
    ["12 dagen", "hours"],
    ["50 %", "rank"],
  ])("%p in %s", (text, measure) => {
    expect(outcome(text, measure)).toEqual(["unreadable", "G-21"]);
  });
});

describe("text that is no number is a finding and no value", () => {
  test.each([
    "-",
    "n.v.t.",
    "veel",
    "25-30",
    "1.42.5",
    "1.2345,6",
    "€",
    "x € 1.000",
    "12 u/w",
    "((25))",
    "--25",
    "ca. 25",
  ])("%p", (text) => {
    expect(outcome(text, "euro")).toEqual(["unreadable", "G-19"]);
  });

  test("too many figures to hold", () => {
    expect(outcome("9".repeat(400), "euro")).toEqual(["unreadable", "G-19"]);
  });
});

describe("p.m. is its own state", () => {
  test.each(["p.m.", "pm", "PM", "p.m", "P.M.", "P. M.", " pm. ", "€ p.m.", "pro memorie", "Pro Memorie"])(
    "%p",
    (text) => {
      expect(outcome(text, "euro")).toEqual(["pm", null]);
      expect(outcome(text, "hours")).toEqual(["pm", null]);
    },
  );

  test.each(["p", "pmo", "-p.m.", "25 p.m."])("%p is not p.m.", (text) => {
    expect(outcome(text, "euro")).toEqual(["unreadable", "G-19"]);
  });
});

describe("the heading's multiplication", () => {
  test("holds for numbers and for text", () => {
    expect(outcome(25, "euro", 1000)).toEqual([25_000, null]);
    expect(outcome("2,5", "euro", 1000)).toEqual([2_500, "G-18"]);
  });
  test("is not done twice when the cell says it as well", () => {
    expect(outcome("25 x € 1.000", "euro", 1000)).toEqual([25_000, "G-18"]);
  });
});

describe("a share lies between 0 and 100 %", () => {
  test.each([
    [0, 0],
    [1, 1],
    [0.15, 0.15],
  ])("%p is fine", (cell, expected) => {
    expect(outcome(cell, "share")).toEqual([expected, null]);
  });
  test.each<[number | string]>([[15], [-0.1], ["120 %"], ["15"]])("%p is a finding and no value", (cell) => {
    expect(outcome(cell, "share")).toEqual(["unreadable", "G-22"]);
  });
});

describe("a rank is a whole number from 1", () => {
  const rank = (cell: string | number | boolean): readonly unknown[] => {
    const { value, problem } = readRank(cell, 10);
    return [value, problem?.code ?? null];
  };
  test.each<[string | number | boolean, number | null, string | null]>([
    [1, 1, null],
    [10, 10, null],
    ["3", 3, "G-18"],
    [0, null, "G-23"],
    [11, null, "G-23"],
    [2.5, null, "G-23"],
    [-1, null, "G-23"],
    ["p.m.", null, "G-19"],
    ["hoog", null, "G-19"],
    [true, null, "G-19"],
  ])("%p gives %p", (cell, value, code) => {
    expect(rank(cell)).toEqual([value, code]);
  });
});
