import { cellAt, styleAt } from "../../../src/host/engine/cells";
import { setStyle } from "../../../src/host/engine/formats";
import { shownFormula } from "../../../src/host/engine/formula-shown";
import { enter, enterArea } from "../../../src/host/engine/input";
import { undoLast } from "../../../src/host/engine/journal";
import { mergeCells } from "../../../src/host/engine/merges";
import { createTable } from "../../../src/host/engine/tables";
import { typedValue } from "../../../src/host/engine/typed-value";
import type { Change, Locale } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look } from "../../support/grid";

/** The serial of a day: days since 30 December 1899, as from 1 March 1900. */
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

const EURO = String.raw`"€"\ #,##0;[Red]"€"\ \-#,##0`;
const EURO_CENTS = String.raw`"€"\ #,##0.00;[Red]"€"\ \-#,##0.00`;

test.each([
  ["12", 12, null],
  [" 12 ", 12, null],
  ["-5", -5, null],
  ["+5", 5, null],
  ["1,5", 1.5, null],
  [",5", 0.5, null],
  ["1.234", 1234, "#,##0"],
  ["1.234.567,8", 1234567.8, "#,##0.00"],
  ["(25)", -25, null],
  ["50%", 0.5, "0%"],
  ["12,5 %", 0.125, "0.00%"],
  ["€ 1.425", 1425, EURO],
  ["€1,50", 1.5, EURO_CENTS],
  ["-€ 5", -5, EURO],
  ["5 €", 5, EURO],
  ["1E3", 1000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["1234567890123456", 1234567890123450, null],
  ["0,1234567890123456", 0.123456789012345, null],
  ["31-12-2022", day(2022, 12, 31), "m/d/yyyy"],
  ["31/12/22", day(2022, 12, 31), "m/d/yyyy"],
  ["1-2-29", day(2029, 2, 1), "m/d/yyyy"],
  ["1-2-30", day(1930, 2, 1), "m/d/yyyy"],
  ["2022-12-31", day(2022, 12, 31), "m/d/yyyy"],
  ["1-2", day(2026, 2, 1), "d-mmm"],
  ["3-2024", day(2024, 3, 1), "mmm-yy"],
  ["30 april", day(2026, 4, 30), "d-mmm"],
  ["april 30", day(1930, 4, 1), "mmm-yy"],
  ["1 mrt 2023", day(2023, 3, 1), "d-mmm-yy"],
  ["1-jan-23", day(2023, 1, 1), "d-mmm-yy"],
  ["jan 2023", day(2023, 1, 1), "mmm-yy"],
  ["12:30", 12.5 / 24, "h:mm"],
  ["0:00:36", 36 / 86_400, "h:mm:ss"],
  ["36:00", 1.5, "[h]:mm:ss"],
  ["31-12-2022 12:00", day(2022, 12, 31) + 0.5, "m/d/yyyy h:mm"],
  ["waar", true, null],
  ["ONWAAR", false, null],
  ["#N/B", { error: "#N/A" }, null],
])("a Dutch person who types %j gets %j in format %j", (text, value, numberFormat) => {
  expect(typedValue(text, "nl-NL", 2026)).toEqual({ value, numberFormat });
});

test.each([
  "1.5",
  "0.75",
  "1.2345",
  "1,2,3",
  "12.34,5",
  "31-13-2022",
  "30-2-2023",
  "32 jan",
  "TRUE",
  "#N/A",
  "p.m.",
  "P-2",
  "5 uur",
  "€",
  "%",
  "()",
  "--5",
  "25-",
  "1.5.2023",
  "maandag",
  "2023-Q1",
  "1899-12-31",
])("a Dutch person who types %j gets text", (text) => {
  expect(typedValue(text, "nl-NL", 2026)).toEqual({ value: text, numberFormat: null });
});

test.each([
  ["1,234.5", 1234.5, "#,##0.00"],
  ["$1,000", 1000, "$#,##0_);[Red]($#,##0)"],
  ["12/31/2022", day(2022, 12, 31), "m/d/yyyy"],
  ["1-2", day(2026, 1, 2), "d-mmm"],
  ["April 30", day(2026, 4, 30), "d-mmm"],
  ["Jan 5, 2023", day(2023, 1, 5), "d-mmm-yy"],
  ["1:30 PM", 13.5 / 24, "h:mm AM/PM"],
  ["TRUE", true, null],
  ["#N/A", { error: "#N/A" }, null],
  ["31-12-2022", "31-12-2022", null],
  ["WAAR", "WAAR", null],
  ["1.234,56", "1.234,56", null],
])("by American rules %j is %j in format %j", (text, value, numberFormat) => {
  expect(typedValue(text, "en-US", 2026)).toEqual({ value, numberFormat });
});

function typing(locale: Locale = "nl-NL") {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  return {
    workbook,
    sheet,
    type: (input: string | number | boolean | null) => enter(workbook, sheet, 0, 0, input, locale),
    cell: () => cellAt(sheet, 0, 0),
    format: () => workbook.styles.at(styleAt(sheet, 0, 0)),
  };
}

describe("a cell", () => {
  test("takes the format of what is typed when it has none", () => {
    const { type, cell, format } = typing();
    type("31-12-2022");
    expect([cell()?.value, format().numberFormat]).toEqual([day(2022, 12, 31), "m/d/yyyy"]);
  });

  test("keeps a format of its own", () => {
    const { workbook, sheet, type, format } = typing();
    setStyle(workbook, sheet, area("A1"), { numberFormat: "0.0" });
    type("50%");
    expect(format().numberFormat).toBe("0.0");
  });

  test("in percentages takes 5 for 5 % when it is typed, not when a program gives the number", () => {
    const { workbook, sheet, type, cell } = typing();
    setStyle(workbook, sheet, area("A1"), { numberFormat: "0%" });
    type("5");
    expect(cell()?.value).toBe(0.05);
    type("0,5");
    expect(cell()?.value).toBe(0.5);
    type(5);
    expect(cell()?.value).toBe(5);
  });

  test("of text format keeps everything as text", () => {
    const { workbook, sheet, type, cell } = typing();
    setStyle(workbook, sheet, area("A1"), { numberFormat: "@" });
    for (const [input, value] of [
      ["0042", "0042"],
      ["=1+1", "=1+1"],
      [1.5, "1,5"],
      ["31-12-2022", "31-12-2022"],
    ] as const) {
      type(input);
      expect([cell()?.value, cell()?.formula]).toEqual([value, null]);
    }
  });

  test("with a leading apostrophe holds the text behind it, until something else is typed", () => {
    const { type, cell, format } = typing();
    type("'=1+1");
    expect([cell()?.value, cell()?.formula, format().quotePrefix]).toEqual(["=1+1", null, true]);
    type("'0042");
    expect(cell()?.value).toBe("0042");
    type("12");
    expect([cell()?.value, format().quotePrefix]).toEqual([12, false]);
  });

  test("is emptied by an empty text and left alone by null", () => {
    const { type, cell } = typing();
    type("x");
    type(null);
    expect(cell()?.value).toBe("x");
    type("");
    expect(cell()).toBeUndefined();
  });

  test("holds no more than 32,767 characters", () => {
    const { type, cell } = typing();
    type("x".repeat(32_767));
    expect(() => type("x".repeat(32_768))).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(cell()?.value).toHaveLength(32_767);
  });
});

describe("a formula", () => {
  test.each([
    ["=SOM(A2:A5;1,5)", "SUM(A2:A5,1.5)"],
    ['=ALS(A2=WAAR;"ja;nee, 1,5";#N/B)', 'IF(A2=TRUE,"ja;nee, 1,5",#N/A)'],
    ["=VERT.ZOEKEN(A2;Tbl[[#Kopteksten];[#Gegevens]];2;ONWAAR)", "VLOOKUP(A2,Tbl[[#Headers],[#Data]],2,FALSE)"],
    ["=SOM({1\\2,5;3\\4})", "SUM({1,2.5;3,4})"],
    ["='Blad, 2'!A1+1,5", "'Blad, 2'!A1+1.5"],
    ["+B1", "+B1"],
    ["-B1*2", "-B1*2"],
  ])("typed in Dutch as %s is %s", (typed, text) => {
    const { type, cell } = typing();
    type(typed);
    expect(cell()?.formula?.text).toBe(text);
  });

  test.each(["=SUM(A1", "=A1+", '="open', "=(A1))", "=[@Uren]"])("%s is refused", (typed) => {
    const { type, cell } = typing("en-US");
    expect(() => type(typed)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(cell()).toBeUndefined();
  });

  test.each([
    ["=A2*2", "plain"],
    ["=SUM(A2:A9)", "plain"],
    ['=COUNTIFS(A2:A9,B1,C2:C9,"x")', "plain"],
    ['=IF(SUM(Tbl[Uren])>0,TRUE,"")', "plain"],
    ["=A2:A9*2", "dynamic"],
    ["=SUM(A2:A9*2)", "dynamic"],
    ["=COUNTIF(A2:A9,B2:B9)", "dynamic"],
    ["=SEQUENCE(3)", "dynamic"],
    ["=PORTFOLIO.DRIEHOEK(A1)", "dynamic"],
    ["=Tbl", "dynamic"],
    ["=A1#", "dynamic"],
  ])("%s is %s", (typed, kind) => {
    const { type, cell } = typing("en-US");
    type(typed);
    expect(cell()?.formula?.kind).toBe(kind);
  });

  test.each([
    ["Plan[[#This Row],[Uren]]*1.5", "B2", "[@Uren]*1,5"],
    ["Plan[[#This Row],[Uren per jaar]]", "B2", "[@[Uren per jaar]]"],
    ["SUM(Plan[[#This Row],[Nr]:[Uren]])", "B2", "SOM([@[Nr]:[Uren]])"],
    ["Plan[[#This Row],[Uren]]", "D2", "Plan[@Uren]"],
    ["SUM(Plan[Uren],Plan[#Totals])", "B3", "SOM([Uren];[#Totalen])"],
    ["COUNTA(Plan[[#Headers],[Uren]])", "D2", "AANTALARG(Plan[[#Kopteksten];[Uren]])"],
    ["{1,2.5;3,4}", "D2", "{1\\2,5;3\\4}"],
  ])("%s is shown in %s as %s to a Dutch person", (text, address, shown) => {
    const { workbook, sheet } = typing();
    enterArea(workbook, sheet, area("A1:B1"), [["Nr", "Uren"]], "en-US");
    createTable(workbook, sheet, area("A1:B3"), true, "Plan");
    const { row, column } = area(address);
    expect(shownFormula(sheet, row, column, text, "nl-NL")).toBe(shown);
  });

  test("of one sign is text", () => {
    const { type, cell } = typing();
    for (const sign of ["=", "-", "+"]) {
      type(sign);
      expect(cell()).toMatchObject({ value: sign, formula: null });
    }
  });
});

test("an area is entered as one step and one change", () => {
  const { workbook, sheet } = typing();
  const changes: Change[] = [];
  workbook.listeners.add((change) => changes.push(change));
  enterArea(
    workbook,
    sheet,
    area("A1:B2"),
    [
      ["a", null],
      [1, "=A1"],
    ],
    "en-US",
  );
  expect(look(sheet, "A1:B2")).toEqual([
    ["a", null],
    [1, "=A1"],
  ]);
  expect(changes).toEqual([
    { kind: "formulas", sheet, cells: [{ row: 1, column: 1, before: null }] },
    { kind: "cells", sheet, area: area("A1:B2"), type: "RangeEdited" },
  ]);
  expect(workbook.journal).toHaveLength(1);
  undoLast(workbook);
  expect(sheet.rows.size).toBe(0);
});

test("an area takes values of its own size only", () => {
  const { workbook, sheet } = typing();
  expect(() => enterArea(workbook, sheet, area("A1:B1"), [["a"]], "en-US")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
});

test("a bad formula among the values leaves all cells as they are", () => {
  const { workbook, sheet } = typing();
  expect(() => enterArea(workbook, sheet, area("A1:B1"), [["a", "=SUM("]], "en-US")).toThrow();
  expect(look(sheet, "A1")).toEqual([[null]]);
});

test("the hidden part of merged cells takes nothing", () => {
  const { workbook, sheet } = typing();
  mergeCells(workbook, sheet, area("A1:B1"));
  enterArea(workbook, sheet, area("A1:B1"), [["zichtbaar", "verborgen"]], "en-US");
  expect(look(sheet, "A1:B1")).toEqual([["zichtbaar", null]]);
});

test("two hundred thousand values are one entry of the journal", () => {
  const { workbook, sheet } = typing();
  const rows = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row + column));
  enterArea(workbook, sheet, area("A1:J20000"), rows, "en-US");
  expect(look(sheet, "J20000")).toEqual([[20_008]]);
  expect(workbook.journal).toHaveLength(1);
});
