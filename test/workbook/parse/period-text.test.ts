import { parsePeriod, parseYear } from "../../../src/workbook/parse/period-text";

const key = (from: string | number): string | null => parsePeriod(from, false)?.key ?? null;

describe("a period is read from a heading", () => {
  test.each([
    ["2023-Q1", "2023-Q1"],
    ["2023 Q1", "2023-Q1"],
    ["2023Q1", "2023-Q1"],
    ["Q1 2023", "2023-Q1"],
    ["q1-2023", "2023-Q1"],
    ["Q1/2023", "2023-Q1"],
    ["K1 2023", "2023-Q1"],
    ["kw 1 2023", "2023-Q1"],
    ["1e kwartaal 2023", "2023-Q1"],
    ["4de kwartaal 2023", "2023-Q4"],
    ["eerste kwartaal 2023", "2023-Q1"],
    ["kwartaal 3 2023", "2023-Q3"],
    ["2023 kwartaal 3", "2023-Q3"],
    ["Q1 '23", "2023-Q1"],
    ["Q1 2023 (uren)", "2023-Q1"],
    ["2023-H1", "2023-H1"],
    ["H2 2023", "2023-H2"],
    ["1e halfjaar 2023", "2023-H1"],
    ["tweede helft 2023", "2023-H2"],
    ["2023-01", "2023-01"],
    ["01-2023", "2023-01"],
    ["2023-12", "2023-12"],
    ["januari 2023", "2023-01"],
    ["Jan 2023", "2023-01"],
    ["jan. 2023", "2023-01"],
    ["mrt-23", "2023-03"],
    ["2023 augustus", "2023-08"],
    ["maand 4 2023", "2023-04"],
    ["1-4-2023", "2023-04"],
    ["01-12-2023", "2023-12"],
    ["2023-04-01", "2023-04"],
    ["1 april 2023", "2023-04"],
    ["44927", "2023-01"],
    ["2023", "2023"],
    ["jaar 2023", "2023"],
  ])("%p is %s", (heading, expected) => {
    expect(key(heading)).toBe(expected);
  });

  test.each([
    "Q5 2023",
    "2023-Q0",
    "H3 2023",
    "2023-13",
    "2023-1",
    "5e kwartaal 2023",
    "Q1",
    "januari",
    "15-4-2023",
    "44928",
    "1989",
    "2101-Q1",
    "Nr",
    "",
    "23",
    "Uren",
    "Budget 2023",
  ])("%p is none", (heading) => {
    expect(key(heading)).toBeNull();
  });

  test("a number in a cell is a year, or the date of the first of a month", () => {
    expect(key(2023)).toBe("2023");
    expect(key(44927)).toBe("2023-01");
    expect(parsePeriod(43465, true)?.key).toBe("2023-01");
    expect(key(0.5)).toBeNull();
  });
});

describe("a year is read from a heading", () => {
  test.each([
    ["2023", 2023],
    ["2023 (x € 1.000)", 2023],
    ["2023 x € 1.000", 2023],
    ["x € 1.000 2024", 2024],
    ["Begroting 2023", 2023],
    ["Raming 2026", 2026],
    ["T", 2023],
    ["T+3", 2026],
    ["T + 1", 2024],
  ])("%p is %p", (heading, expected) => {
    expect(parseYear(heading, 2023)).toBe(expected);
  });

  test.each(["1989", "2101", "23", "Q1 2023", "Mutatie 2023", "", "T-1"])("%p is none", (heading) => {
    expect(parseYear(heading, 2023)).toBeNull();
  });
});
