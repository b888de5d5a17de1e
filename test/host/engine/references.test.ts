import fc from "fast-check";
import { columnName, parseA1 } from "../../../src/host/engine/address";
import { formulaTokens } from "../../../src/host/engine/formula-tokens";
import {
  copiedBy,
  moveReferences,
  withColumnsRenamed,
  withSheetGone,
  withSheetRenamed,
  withTableRenamed,
} from "../../../src/host/engine/references";
import { blankSheet } from "../../../src/host/engine/sheets";
import { shiftArea, shiftOf } from "../../../src/host/engine/shift";
import { formatStructured, parseStructured } from "../../../src/host/engine/structured-reference";

const home = blankSheet("Blad1");
const other = blankSheet("Mijn blad");

const FORMULAS = [
  `SUM(A1:B2,'Mijn blad'!$C$3)+LOG10(A1)&" A1 "`,
  "IF(Tbl[[#This Row],[Kolom ''A'']]>1.5E+3,Tbl[#All],#N/A)",
  "A1#+XFD1048576-XFE1+naam.x+_A1+A1B*2:5+A:C",
  "PORTFOLIO.DRIEHOEK(Tbl,[1]Extern!A1,Blad1:Blad3!A1)",
  `{1,2;"a","b""c"}<>TRUE`,
];

test.each(FORMULAS)("the pieces of %s are the formula again", (text) => {
  expect(
    formulaTokens(text)
      .map((token) => token.text)
      .join(""),
  ).toBe(text);
});

test("the pieces of any text are that text", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B$2",
    ":",
    "!",
    "'",
    '"',
    "[",
    "]",
    "#",
    "Tbl",
    "(",
    ")",
    ",",
    "1.5",
    "é",
    "#REF!",
    "@",
    "{",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(
        formulaTokens(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    }),
    { seed: 20_261_123 },
  );
});

test("rows or cells that are put in and taken out again leave every reference as it was", () => {
  const mark = fc.constantFrom("", "$");
  const place = fc.record({
    row: fc.nat(9),
    column: fc.nat(9),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(mark, mark, place, place, fc.constantFrom("row", "column"), (mark1, mark2, target, room, axis) => {
      const first = `${mark1}${columnName(target.column)}${mark2}${target.row + 1}`;
      const text = `SUM(${first}:${columnName(target.column + target.columns - 1)}${target.row + target.rows})`;
      const shifted = (formula: string, isRemoval: boolean) =>
        moveReferences(formula, home, home, (area) => shiftArea(area, shiftOf(room, axis, isRemoval)));
      expect(shifted(shifted(text, false), true)).toBe(text);
    }),
    { seed: 20_261_123 },
  );
});

test.each([
  ["A1", ["reference"]],
  ["LOG10(A1)", ["function", "operator", "reference", "operator"]],
  ["XFE1", ["name"]],
  ["Tbl[A]", ["structured"]],
  [
    "A1:OFFSET(A1,1,1)",
    [
      "reference",
      "operator",
      "function",
      "operator",
      "reference",
      "operator",
      "number",
      "operator",
      "number",
      "operator",
    ],
  ],
  ["'a''b'!A1", ["reference"]],
  ["#REF!+1", ["error", "operator", "number"]],
])("%s is read as %j", (text, kinds) => {
  expect(formulaTokens(text).map(({ kind }) => kind)).toEqual(kinds);
});

describe("rows inserted above row 3 of Blad1", () => {
  const shift = shiftOf(parseA1("3:4")!, "row", false);
  const moved = (text: string, on = home) => moveReferences(text, on, home, (area) => shiftArea(area, shift));

  test.each([
    ["A2", "A2", "cells above stay"],
    ["A3", "A5", "cells below move"],
    ["$A$3+A$10", "$A$5+A$12", "absolute ones too"],
    ["SUM(A1:A5)", "SUM(A1:A7)", "a range around them grows"],
    ["SUM(A1:A2)", "SUM(A1:A2)", "a range that ends above them does not"],
    ["SUM(2:3)", "SUM(2:5)", "whole rows grow"],
    ["SUM(A:A)", "SUM(A:A)", "whole columns stay"],
    [`"A3"&Blad1!A3`, `"A3"&Blad1!A5`, "text stays, a named sheet counts"],
    ["'Mijn blad'!A3", "'Mijn blad'!A3", "another sheet stays"],
    ["A1048576", "#REF!", "what falls off the sheet is gone"],
  ])("%s becomes %s: %s", (before, after) => expect(moved(before)).toBe(after));

  test("formulas on other sheets follow", () => {
    expect(moved("A3+Blad1!A3+blad1!B9:B10", other)).toBe("A3+Blad1!A5+blad1!B11:B12");
  });
});

describe("columns B and C of Blad1 deleted", () => {
  const shift = shiftOf(parseA1("B:C")!, "column", true);
  const moved = (text: string) => moveReferences(text, home, home, (area) => shiftArea(area, shift));

  test.each([
    ["A1+D1", "A1+B1"],
    ["B1", "#REF!"],
    ["SUM(A1:D9)", "SUM(A1:B9)"],
    ["SUM(B1:E9)", "SUM(B1:C9)"],
    ["SUM(A1:C9)", "SUM(A1:A9)"],
    ["SUM($B:$C)", "SUM(#REF!)"],
    ["Blad1!B2", "Blad1!#REF!"],
  ])("%s becomes %s", (before, after) => expect(moved(before)).toBe(after));
});

test("cells of a few columns that move down take along only references within those columns", () => {
  const shift = shiftOf(parseA1("B2:C2")!, "row", false);
  const moved = (text: string) => moveReferences(text, home, home, (area) => shiftArea(area, shift));
  expect(moved("A2+B2+SUM(B1:C5)+SUM(A1:C5)")).toBe("A2+B3+SUM(B1:C6)+SUM(A1:C5)");
});

test.each([
  ["A1+$A1+A$1+$A$1", "C4+$A4+C$1+$A$1"],
  ["SUM(A:A)+SUM(1:1)", "SUM(C:C)+SUM(4:4)"],
  ["Blad1!XFD1", "Blad1!#REF!"],
  ["Tbl[A]+LOG10(1)", "Tbl[A]+LOG10(1)"],
])("copied three rows down and two columns right %s reads %s", (before, after) => {
  expect(copiedBy(before, 3, 2)).toBe(after);
});

test("a renamed sheet is quoted where Excel wants it", () => {
  expect(withSheetRenamed("Blad1!A1+blad1!B:B+Blad2!A1+Blad1:Blad2!C1", "Blad1", "Het 'plan'")).toBe(
    "'Het ''plan'''!A1+'Het ''plan'''!B:B+Blad2!A1+'Het ''plan'':Blad2'!C1",
  );
});

test("what stood on a deleted sheet is #REF!", () => {
  expect(withSheetGone("'Mijn blad'!A1+SUM(A1)", "mijn blad")).toBe("#REF!+SUM(A1)");
});

test("a renamed table is renamed in every form, not in texts", () => {
  expect(withTableRenamed(`Tbl[A]+ROWS(tbl)+TBL[[#All],[B]]&"Tbl"+Tbl2[A]`, "Tbl", "Plan")).toBe(
    `Plan[A]+ROWS(Plan)+Plan[[#All],[B]]&"Tbl"+Tbl2[A]`,
  );
});

test("a renamed column is renamed in references to its own table only, with its escapes", () => {
  const renamed = new Map([["UREN", "Uren [u]"]]);
  expect(withColumnsRenamed("Tbl[Uren]+Tbl[[#This Row],[uren]]+Ander[Uren]+SUM(Tbl[[A]:[Uren]])", "Tbl", renamed)).toBe(
    "Tbl[Uren '[u']]+Tbl[[#This Row],[Uren '[u']]]+Ander[Uren]+SUM(Tbl[[A]:[Uren '[u']]])",
  );
});

test.each([
  ["Tbl[@Uren]", "Tbl[[#This Row],[Uren]]"],
  ["Tbl[@[Uren per jaar]]", "Tbl[[#This Row],[Uren per jaar]]"],
  ["[@A]", "[[#This Row],[A]]"],
  ["Tbl[ [#Headers], [#Data] ]", "Tbl[[#Headers],[#Data]]"],
  ["Tbl[#this row]", "Tbl[#This Row]"],
  ["Tbl[]", "Tbl[]"],
  ["Tbl['#x]", "Tbl['#x]"],
])("%s is written in the file as %s", (short, long) => {
  expect(formatStructured(parseStructured(short)!)).toBe(long);
});
