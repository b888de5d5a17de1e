import { comparePeriods, periodEnd, periodStart, widen } from "../../src/domain/period";
import { cents, dateOf, dayOf, hours, monthsAfter } from "../../src/domain/quantity";
import { on, periodOf } from "../support/builders";

test("days are Excel's serial numbers", () => {
  expect(on("2023-01-01")).toBe(44927);
  expect(on("2024-02-29")).toBe(45351);
  expect(dateOf(on("2024-02-29"))).toEqual({ year: 2024, month: 2, dayOfMonth: 29 });
  expect(dayOf(2023, 13, 1)).toBe(on("2024-01-01"));
});

test.each([
  ["2023-09-30", 3, "2023-12-31"],
  ["2023-12-31", 3, "2024-03-31"],
  ["2023-02-28", 3, "2023-05-31"],
  ["2024-02-28", 3, "2024-05-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2023-11-30", 3, "2024-02-29"],
  ["2023-06-30", -3, "2023-03-31"],
  ["2023-06-30", -4, "2023-02-28"],
  ["2023-12-31", -13, "2022-11-30"],
])("the last of a month stays the last: %s and %i months is %s", (from, months, to) => {
  expect(monthsAfter(on(from), months)).toBe(on(to));
});

test.each([
  ["2023-09-15", 3, "2023-12-15"],
  ["2023-10-30", 4, "2024-02-29"],
  ["2023-12-30", 2, "2024-02-29"],
  ["2023-08-30", 3, "2023-11-30"],
  ["2023-01-01", -1, "2022-12-01"],
  ["2023-05-30", -3, "2023-02-28"],
])("any other day keeps its day where there is one: %s and %i months is %s", (from, months, to) => {
  expect(monthsAfter(on(from), months)).toBe(on(to));
});

test("hours and cents are rounded where they are made", () => {
  expect(hours(0.1 + 0.2)).toBe(0.3);
  expect(cents(1.005 * 100)).toBe(100);
});

test.each([
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2024-Q1", "2024-01-01", "2024-03-31"],
  ["2023-H2", "2023-07-01", "2023-12-31"],
  ["2023", "2023-01-01", "2023-12-31"],
])("%s runs from %s to %s", (key, start, end) => {
  const period = periodOf(key);
  expect(period.key).toBe(key);
  expect([periodStart(period), periodEnd(period)]).toEqual([on(start), on(end)]);
});

test.each([
  ["2023-04", "quarter", "2023-Q2"],
  ["2023-03", "quarter", "2023-Q1"],
  ["2023-Q3", "half", "2023-H2"],
  ["2023-12", "year", "2023"],
  ["2023-Q4", "quarter", "2023-Q4"],
] as const)("%s within a %s is %s", (key, kind, wider) => {
  expect(widen(periodOf(key), kind).key).toBe(wider);
});

test("periods are ordered by their first day, the longer after the shorter", () => {
  const keys = ["2024", "2023", "2023-H1", "2023-Q2", "2023-Q1", "2023-01"];
  expect(
    keys
      .map(periodOf)
      .sort(comparePeriods)
      .map(({ key }) => key),
  ).toEqual(["2023-01", "2023-Q1", "2023-H1", "2023", "2023-Q2", "2024"]);
});

test("there is no fifth quarter", () => {
  expect(() => periodOf("2023-Q5")).toThrow(RangeError);
  expect(() => periodOf("2023-00")).toThrow(RangeError);
});

test.each([-0, -0.00004, 0.3 - 0.1 - 0.2])("uren worden nooit min nul: %d is 0", (exact) => {
  expect(Object.is(hours(exact), 0)).toBe(true);
  expect(Object.is(cents(exact), 0)).toBe(true);
});
