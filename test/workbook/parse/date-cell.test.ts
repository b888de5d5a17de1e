import { dayOf } from "../../../src/domain/quantity";
import { readDate } from "../../../src/workbook/parse/date-cell";

describe("a date as Excel holds it", () => {
  test("is a day by its serial number, with or without a time", () => {
    expect(readDate(44927, false)).toEqual({ value: dayOf(2023, 1, 1), problem: null });
    expect(readDate(44927.75, false)).toEqual({ value: dayOf(2023, 1, 1), problem: null });
  });

  test("counts from another day in the 1904 system", () => {
    expect(readDate(43465, true)).toEqual({ value: dayOf(2023, 1, 1), problem: null });
  });

  test.each([
    [32874, 1990, 1, 1],
    [73415, 2100, 12, 31],
  ])("%p, at the edge, is read", (serial, year, month, dayOfMonth) => {
    expect(readDate(serial, false)).toEqual({ value: dayOf(year, month, dayOfMonth), problem: null });
  });

  test.each([
    [32873, "32873"],
    [73416, "73416"],
    [2023, "2023"],
    [-5, "-5"],
    [0.5, "0,5"],
    [Number.NaN, "NaN"],
  ])("%p is absurd: a finding and no day", (serial, text) => {
    expect(readDate(serial, false)).toEqual({ value: null, problem: { code: "G-27", text } });
  });
});

describe("a date that stands as text is read and said to be text", () => {
  test.each([
    "31-12-2022",
    "2022-12-31",
    "31 december 2022",
    "31 December 2022",
    "31 dec 2022",
    "31 dec. 2022",
    " 31-12-2022 ",
  ])("%p", (cell) => {
    const read = dayOf(2022, 12, 31);
    expect(readDate(cell, false)).toEqual({ value: read, problem: { code: "G-25", text: cell.trim(), read } });
  });

  test.each([
    ["1-2-2023", 2023, 2, 1],
    ["1 maart 2023", 2023, 3, 1],
    ["29-02-2024", 2024, 2, 29],
  ])("%p", (text, year, month, dayOfMonth) => {
    expect(readDate(text, false).value).toBe(dayOf(year, month, dayOfMonth));
  });

  test("the 1904 system makes no difference to it", () => {
    expect(readDate("31-12-2022", true).value).toBe(dayOf(2022, 12, 31));
  });
});

describe("any other text is a finding and no day", () => {
  test.each(["31-02-2022", "12/31/2022", "1-2-23", "Q1 2023", "voorjaar 2023", "p.m.", "31-12", "2022", "31 foo 2022"])(
    "%p",
    (text) => {
      expect(readDate(text, false)).toEqual({ value: null, problem: { code: "G-26", text } });
    },
  );
  test("so is a truth value", () => {
    expect(readDate(true, false)).toEqual({ value: null, problem: { code: "G-26", text: "WAAR" } });
  });
  test.each(["31-12-1899", "1-1-2101"])("%p is absurd", (text) => {
    expect(readDate(text, false)).toEqual({ value: null, problem: { code: "G-27", text } });
  });
});
