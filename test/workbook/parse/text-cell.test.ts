import { readCode, readText, splitList, splitPeople, splitPoints } from "../../../src/workbook/parse/text-cell";

describe("a number used as a name stays what it is", () => {
  test.each([
    ["0042", "0042"],
    [" P-07 ", "P-07"],
    [42, "42"],
    ["3.10", "3.10"],
    [100000, "100000"],
  ])("%p is %p", (cell, expected) => {
    expect(readCode(cell)).toEqual({ value: expected, problem: null });
  });

  test("a decimal number is a sub-number, and said, because 3.10 would be the same number", () => {
    expect(readCode(3.1)).toEqual({ value: "3.1", problem: { code: "G-24", read: "3.1" } });
  });
});

describe("text", () => {
  test.each([
    ["  Haven  ", "Haven"],
    ["Haven | fase 1", "Haven | fase 1"],
    [0.75, "0,75"],
    [2023, "2023"],
    [true, "WAAR"],
    [false, "ONWAAR"],
  ])("%p is %p", (cell, expected) => {
    expect(readText(cell)).toEqual({ value: expected, problem: null });
  });
});

describe("a list", () => {
  test.each([
    ["A. Vos; B. Smit", ["A. Vos", "B. Smit"]],
    ["A. Vos;;B. Smit;", ["A. Vos", "B. Smit"]],
    ["A. Vos\nB. Smit\r\nC. Kok", ["A. Vos", "B. Smit", "C. Kok"]],
    ["Jansen, P.", ["Jansen, P."]],
    ["P. Jansen | Ruimte", ["P. Jansen | Ruimte"]],
    ["Wonen en Zorg", ["Wonen en Zorg"]],
    [" ; ", []],
  ])("%p holds %p", (text, expected) => {
    expect(splitList(text)).toEqual(expected);
  });
});

describe("the names of a role", () => {
  test.each([
    ["A. Vos", ["A. Vos"]],
    ["A. Vos; B. Smit", ["A. Vos", "B. Smit"]],
    ["A. Vos / B. Smit", ["A. Vos", "B. Smit"]],
    ["A. Vos en B. Smit", ["A. Vos", "B. Smit"]],
    ["A. Vos EN B. Smit", ["A. Vos", "B. Smit"]],
    ["A. Vos & B. Smit", ["A. Vos", "B. Smit"]],
    ["A. Vos\nB. Smit", ["A. Vos", "B. Smit"]],
    ["P. Jansen | Ruimte", ["P. Jansen | Ruimte"]],
    ["Jansen, P.", ["Jansen, P."]],
    ["A. Heeren", ["A. Heeren"]],
    ["I/O-team", ["I/O-team"]],
  ])("%p are %p", (text, expected) => {
    expect(splitPeople(text)).toEqual(expected);
  });
});

describe("points", () => {
  test.each([
    ["In te stemmen; en te kiezen", ["In te stemmen; en te kiezen"]],
    ["Eerste | Tweede", ["Eerste", "Tweede"]],
    ["Eerste\nTweede\n\n", ["Eerste", "Tweede"]],
  ])("%p are %p", (text, expected) => {
    expect(splitPoints(text)).toEqual(expected);
  });
});
