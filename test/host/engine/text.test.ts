import { setValue } from "../../../src/host/engine/contents";
import { setStyle } from "../../../src/host/engine/formats";
import { cellText, formattedText, generalText } from "../../../src/host/engine/text";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area } from "../../support/grid";

const DAY = 44_926; // 31 December 2022

test.each([
  [0, "0"],
  [-0, "0"],
  [12, "12"],
  [1.5, "1,5"],
  [1 / 3, "0,333333333"],
  [-1 / 3, "-0,333333333"],
  [0.1 + 0.2, "0,3"],
  [1234567.891, "1234567,891"],
  [12345678901, "12345678901"],
  [123456789012, "1,23457E+11"],
  [1e15, "1E+15"],
  [0.0001, "0,0001"],
  [0.00001234, "1,234E-05"],
  [1e-10, "1E-10"],
  [99999999999.9, "1E+11"],
  [true, "WAAR"],
  ["tekst", "tekst"],
  [null, ""],
  [{ error: "#N/A" }, "#N/B"],
  [{ error: "#SPILL!" }, "#OVERLOOP!"],
] as const)("in format General %j reads %s", (value, text) => {
  expect(generalText(value, "nl-NL")).toBe(text);
});

test.each([
  ["#,##0.00", 1234.5, "1.234,50", "1,234.50"],
  ["0.0", 2.25, "2,3", "2.3"],
  ["0%", 0.125, "13%", "13%"],
  ["0.00E+00", 12345, "1,23E+04", "1.23E+04"],
  ["m/d/yyyy", DAY, "31-12-2022", "12/31/2022"],
  ["m/d/yyyy h:mm", DAY + 0.5, "31-12-2022 12:00", "12/31/2022 12:00"],
  ["dd/mm/yyyy", DAY, "31-12-2022", "31/12/2022"],
  ["dd-mm-yyyy", DAY, "31-12-2022", "31-12-2022"],
  ["d-mmm-yy", DAY, "31-dec-22", "31-Dec-22"],
  ["dddd d mmmm yyyy", DAY, "zaterdag 31 december 2022", "Saturday 31 December 2022"],
  ["[$-413]d mmmm yyyy", DAY, "31 december 2022", "31 december 2022"],
  ["[$-F800]dddd, mmmm dd, yyyy", DAY, "zaterdag 31 december 2022", "Saturday, December 31, 2022"],
  ["yyyy/mm", DAY, "2022-12", "2022/12"],
  ['"€"\\ #,##0;[Red]"€"\\ \\-#,##0', -1234, "€ -1.234", "€ -1,234"],
  ['#,##0;-#,##0;"-"', 0, "-", "-"],
  ['0 "uur"', 36, "36 uur", "36 uur"],
  ["[h]:mm", 1.5, "36:00", "36:00"],
  [";;;", 5, "", ""],
  ['@" (fictief)"', "Anna", "Anna (fictief)", "Anna (fictief)"],
  ["0.00", "tekst", "tekst", "tekst"],
  ["@", 12, "12", "12"],
  ["0.00", true, "WAAR", "TRUE"],
] as const)("format %s shows %j as %s in Dutch, %s in American", (format, value, dutch, american) => {
  expect(formattedText(value, format, "nl-NL")).toBe(dutch);
  expect(formattedText(value, format, "en-US")).toBe(american);
});

test("a date before the first day is no date", () => {
  expect(formattedText(-1, "m/d/yyyy", "nl-NL")).toMatch(/^#+$/);
});

test("in a workbook of the 1904 system days count from 1 January 1904", () => {
  expect(formattedText(0, "d-m-yyyy", "nl-NL", true)).toBe("1-1-1904");
});

test("a cell shows its value by its format, a blank one nothing", () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  setStyle(workbook, sheet, area("A1:A2"), { numberFormat: "#,##0" });
  setValue(workbook, sheet, 0, 0, 1234);
  expect(cellText(workbook, sheet, 0, 0, "nl-NL")).toBe("1.234");
  expect(cellText(workbook, sheet, 1, 0, "nl-NL")).toBe("");
});
