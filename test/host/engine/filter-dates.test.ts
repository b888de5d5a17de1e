import { dateToSerial } from "numfmt";
import type { DynamicFilter } from "../../../src/host/engine/filter-criterion";
import { periodOf } from "../../../src/host/engine/filter-dates";

const serial = (date: string): number => dateToSerial(date.split("-").map(Number))!;

test.each<[DynamicFilter, string, string, string]>([
  ["lastWeek", "2024-01-07", "2023-12-31", "2024-01-07"],
  ["thisWeek", "2024-01-06", "2023-12-31", "2024-01-07"],
  ["nextMonth", "2023-12-31", "2024-01-01", "2024-02-01"],
  ["lastMonth", "2024-01-15", "2023-12-01", "2024-01-01"],
  ["thisMonth", "2024-02-29", "2024-02-01", "2024-03-01"],
  ["lastQuarter", "2024-03-31", "2023-10-01", "2024-01-01"],
  ["nextQuarter", "2024-11-30", "2025-01-01", "2025-04-01"],
  ["thisYear", "2024-12-31", "2024-01-01", "2025-01-01"],
  ["yearToDate", "2024-01-01", "2024-01-01", "2024-01-02"],
])("%s of %s lasts from %s up to %s", (type, today, start, end) => {
  expect(periodOf(type, serial(today) + 0.99)).toEqual({ start: serial(start), end: serial(end) });
});

test.each<DynamicFilter>(["aboveAverage", "M1", "Q4"])("%s is no stretch of days", (type) => {
  expect(periodOf(type, 45_000)).toBeNull();
});
