import type { FilterCriterion } from "../../../src/host/engine/filter-criterion";
import { clearTableFilters, filterColumn, reapplyTableFilters, setSheetFilter } from "../../../src/host/engine/filters";
import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { deleteCells, insertCells } from "../../../src/host/engine/structure";
import { setHeaders } from "../../../src/host/engine/table-parts";
import { convertToRange, createTable } from "../../../src/host/engine/tables";
import type { Change, Sheet } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

/** 15 May 2024, a Wednesday. */
const NOW = 45_427.4;
const ROWS = 8;

/** Table `Plan` in A1:C9: texts, numbers, dates; the fourth row of data is blank. */
function plan() {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  const [sheet, other] = [workbook.sheets[0]!, workbook.sheets[1]!];
  put(workbook, sheet, "A1", [
    ["Naam", "Uren", "Datum"],
    ["Brug", 10, "5/14/2024"],
    ["Park", 20, "5/15/2024"],
    ["brug", 30, "5/16/2024"],
    ["", null, null],
    ["School*", 40, "4/1/2024"],
    ["Weg 10", 50, "12/31/2023"],
    ["Fietspad", 60, "5/19/2024"],
    ["Zwembad", "veel", "8/1/2025"],
  ]);
  const table = createTable(workbook, sheet, area("A1:C9"), true, "Plan");
  workbook.journal = [];
  return { workbook, sheet, other, table };
}

/** The rows of data that show, counted from 1. */
const shown = (sheet: Sheet): number[] =>
  Array.from({ length: ROWS }, (_, at) => at + 1).filter((row) => !sheet.rowHeights.get(row)?.hidden);
const ALL = [1, 2, 3, 4, 5, 6, 7, 8];

const values = (texts: string[], blanks = false, dates: [number, ...number[]][] = []): FilterCriterion => ({
  kind: "values",
  texts,
  blanks,
  dates,
});
type Operator = Extract<FilterCriterion, { kind: "custom" }>["comparisons"][0]["operator"];
const custom = (operator: Operator, value: string): FilterCriterion => ({
  kind: "custom",
  comparisons: [{ operator, value }],
  isAnd: false,
});
const both = (isAnd: boolean): FilterCriterion => ({
  kind: "custom",
  comparisons: [
    { operator: "greaterThan", value: "20" },
    { operator: "lessThan", value: "50" },
  ],
  isAnd,
});
const top = (count: number, isTop = true, isPercent = false): FilterCriterion => ({
  kind: "top",
  count,
  isTop,
  isPercent,
  bound: null,
});
const dynamic = (type: Extract<FilterCriterion, { kind: "dynamic" }>["type"]): FilterCriterion => ({
  kind: "dynamic",
  type,
  from: null,
  to: null,
});

describe("a filter shows", () => {
  test.each<[string, number, FilterCriterion, number[]]>([
    ["texts without regard to case", 0, values(["BRUG", "park"]), [1, 2, 3]],
    ["blank cells when asked", 0, values([], true), [4]],
    ["numbers by what they show", 1, values(["20", "veel"]), [2, 8]],
    ["dates of a month", 2, values([], false, [[2024, 5]]), [1, 2, 3, 7]],
    ["dates of a year and of a day", 2, values([], false, [[2023], [2024, 4, 1]]), [5, 6]],
    ["texts by a pattern", 0, custom("equal", "*pad"), [7]],
    ["a sign of a pattern for itself", 0, custom("equal", "*~*"), [5]],
    ["what does not fit a pattern", 0, custom("notEqual", "*r*"), [4, 5, 6, 7, 8]],
    ["one sign that may be any", 0, custom("equal", "?ark"), [2]],
    ["cells that are not blank", 0, custom("notEqual", ""), [1, 2, 3, 5, 6, 7, 8]],
    ["a number that is equal", 1, custom("equal", "30"), [3]],
    ["larger numbers", 1, custom("greaterThan", "40"), [6, 7]],
    ["numbers that are no larger", 1, custom("lessThanOrEqual", "20"), [1, 2]],
    ["texts that come later", 0, custom("greaterThanOrEqual", "Weg"), [6, 8]],
    ["what meets two comparisons", 1, both(true), [3, 5]],
    ["what meets one of two", 1, both(false), [1, 2, 3, 5, 6, 7]],
    ["the largest", 1, top(2), [6, 7]],
    ["the smallest", 1, top(2, false), [1, 2]],
    ["a part of the numbers, rounded down", 1, top(49, true, true), [6, 7]],
    ["at least one of them", 1, top(1, false, true), [1]],
    ["above the average", 1, dynamic("aboveAverage"), [5, 6, 7]],
    ["below the average", 1, dynamic("belowAverage"), [1, 2, 3]],
    ["today", 2, dynamic("today"), [2]],
    ["yesterday", 2, dynamic("yesterday"), [1]],
    ["tomorrow", 2, dynamic("tomorrow"), [3]],
    ["this week, from Sunday", 2, dynamic("thisWeek"), [1, 2, 3]],
    ["next week", 2, dynamic("nextWeek"), [7]],
    ["this month", 2, dynamic("thisMonth"), [1, 2, 3, 7]],
    ["this quarter", 2, dynamic("thisQuarter"), [1, 2, 3, 5, 7]],
    ["last year", 2, dynamic("lastYear"), [6]],
    ["next year", 2, dynamic("nextYear"), [8]],
    ["the year up to today", 2, dynamic("yearToDate"), [1, 2, 5]],
    ["a month of any year", 2, dynamic("M12"), [6]],
    ["a quarter of any year", 2, dynamic("Q2"), [1, 2, 3, 5, 7]],
  ])("%s", (_, place, criterion, expected) => {
    const { workbook, sheet, table } = plan();
    filterColumn(workbook, sheet, table, place, criterion, NOW);
    expect(shown(sheet)).toEqual(expected);
  });

  test("cells of a colour, or whose text has one", () => {
    const { workbook, sheet, table } = plan();
    setStyle(workbook, sheet, area("A2:A3"), { fill: "#FFFF00" });
    setStyle(workbook, sheet, area("B3:B4"), (format) => ({ font: { ...format.font, color: "#FF0000" } }));
    filterColumn(workbook, sheet, table, 0, { kind: "color", of: "cell", color: "#FFFF00" }, NOW);
    expect(shown(sheet)).toEqual([1, 2]);
    filterColumn(workbook, sheet, table, 1, { kind: "color", of: "font", color: "#FF0000" }, NOW);
    expect(shown(sheet)).toEqual([2]);
  });

  test("dates in a workbook that counts from 1904", () => {
    const { workbook, sheet, table } = plan();
    const later = { ...workbook, date1904: true };
    filterColumn(later, sheet, table, 2, dynamic("today"), NOW);
    expect(table.columns[2]!.filter).toMatchObject({ from: 45_427, to: 45_428 });
    filterColumn(later, sheet, table, 2, values([], false, [[2028, 5, 16]]), NOW);
    expect(shown(sheet)).toEqual([2]);
  });

  test("no rows by icon: that is refused", () => {
    const { workbook, sheet, table } = plan();
    const icon: FilterCriterion = { kind: "icon", set: "3Arrows", icon: 0 };
    expect(() => filterColumn(workbook, sheet, table, 0, icon, NOW)).toThrow(
      expect.objectContaining({ code: "UnsupportedOperation" }),
    );
  });
});

describe("filters of a table", () => {
  test("go together, and one that is cleared leaves the other", () => {
    const { workbook, sheet, table } = plan();
    filterColumn(workbook, sheet, table, 0, values(["Brug", "Park"]), NOW);
    filterColumn(workbook, sheet, table, 1, custom("greaterThan", "15"), NOW);
    expect(shown(sheet)).toEqual([2, 3]);
    filterColumn(workbook, sheet, table, 0, null, NOW);
    expect(shown(sheet)).toEqual([2, 3, 5, 6, 7]);
    clearTableFilters(workbook, sheet, table);
    expect(shown(sheet)).toEqual(ALL);
    expect(table.columns.map(({ filter }) => filter)).toEqual([null, null, null]);
  });

  test("look at the largest of all rows, hidden ones too", () => {
    const { workbook, sheet, table } = plan();
    filterColumn(workbook, sheet, table, 0, values(["Brug"]), NOW);
    filterColumn(workbook, sheet, table, 1, top(4), NOW);
    expect(shown(sheet)).toEqual([3]);
  });

  test("look again when asked, not by themselves", () => {
    const { workbook, sheet, table } = plan();
    filterColumn(workbook, sheet, table, 1, top(1), NOW);
    put(workbook, sheet, "B2", [[99]]);
    expect(shown(sheet)).toEqual([7]);
    reapplyTableFilters(workbook, sheet, table, NOW);
    expect(shown(sheet)).toEqual([1]);
  });

  test("leave the totals row in sight", () => {
    const { workbook, sheet, table } = plan();
    table.area = area("A1:C10");
    table.showTotals = true;
    filterColumn(workbook, sheet, table, 0, values(["Brug"]), NOW);
    expect(sheet.rowHeights.get(9)?.hidden ?? false).toBe(false);
  });

  test("are one step to take back, and tell which rows were hidden and shown again", () => {
    const { workbook, sheet, table } = plan();
    const told: Change[] = [];
    workbook.listeners.add((change) => void told.push(change));
    filterColumn(workbook, sheet, table, 0, values(["Brug"]), NOW);
    expect(told).toEqual([{ kind: "rows", sheet, rows: [2, 4, 5, 6, 7, 8], type: "hidden" }]);
    undoLast(workbook);
    expect(shown(sheet)).toEqual(ALL);
    expect(table.columns[0]!.filter).toBeNull();
    expect(told.at(-1)).toEqual({ kind: "rows", sheet, rows: [2, 4, 5, 6, 7, 8], type: "shown" });
    expect(workbook.journal).toEqual([]);
  });

  test("count for SUBTOTAL, so that the workbook is to be calculated", () => {
    const { workbook, sheet, table } = plan();
    workbook.needsCalculation = false;
    filterColumn(workbook, sheet, table, 0, values(["Brug"]), NOW);
    expect(workbook.needsCalculation).toBe(true);
  });

  test("keep their columns when others come or go, and let go of rows with their own", () => {
    const { workbook, sheet, table } = plan();
    filterColumn(workbook, sheet, table, 1, top(1), NOW);
    insertCells(workbook, sheet, area("A:A"), "Right");
    expect(table.columns.map(({ filter }) => filter?.kind ?? null)).toEqual([null, "top", null]);
    deleteCells(workbook, sheet, area("C:C"), "Left");
    expect(shown(sheet)).toEqual(ALL);
  });

  test.each([
    ["a table that becomes cells", convertToRange],
    [
      "a table without headings",
      (...[workbook, sheet, table]: Parameters<typeof convertToRange>) => setHeaders(workbook, sheet, table, false),
    ],
  ])("end with %s", (_, work) => {
    const { workbook, sheet, table } = plan();
    filterColumn(workbook, sheet, table, 1, top(1), NOW);
    work(workbook, sheet, table);
    expect(shown(sheet)).toEqual(ALL);
  });

  test("need headings", () => {
    const { workbook, sheet, table } = plan();
    setHeaders(workbook, sheet, table, false);
    expect(() => filterColumn(workbook, sheet, table, 0, top(1), NOW)).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
  });

  test("are set on a protected sheet only where that is allowed", () => {
    const { workbook, sheet, table } = plan();
    sheet.protection = { isOn: true, options: {}, passwordHash: null };
    expect(() => filterColumn(workbook, sheet, table, 1, top(1), NOW)).toThrow(
      expect.objectContaining({ code: "AccessDenied" }),
    );
    sheet.protection = { isOn: true, options: { allowAutoFilter: true }, passwordHash: null };
    filterColumn(workbook, sheet, table, 1, top(1), NOW);
    expect(shown(sheet)).toEqual([7]);
  });
});

describe("the filter of a sheet", () => {
  function listed() {
    const { workbook, other } = plan();
    put(workbook, other, "B2", [["Nr"], [1], [2], [3]]);
    workbook.journal = [];
    const filter = { area: area("B2:B5"), criteria: [custom("greaterThan", "1")], isSorted: false };
    setSheetFilter(workbook, other, filter, NOW);
    return { workbook, sheet: other, filter };
  }
  const hidden = ({ rowHeights }: Sheet): number[] =>
    [...rowHeights].flatMap(([row, size]) => (size.hidden ? [row] : []));

  test("hides rows, and shows them when it goes or is taken back", () => {
    const { workbook, sheet, filter } = listed();
    expect(hidden(sheet)).toEqual([2]);
    setSheetFilter(workbook, sheet, null, NOW);
    expect([hidden(sheet), sheet.autoFilter]).toEqual([[], null]);
    undoLast(workbook);
    expect([hidden(sheet), sheet.autoFilter]).toEqual([[2], filter]);
    undoLast(workbook);
    expect([hidden(sheet), sheet.autoFilter]).toEqual([[], null]);
  });

  test("makes way for one on other cells", () => {
    const { workbook, sheet } = listed();
    setSheetFilter(workbook, sheet, { area: area("B3:B5"), criteria: [null], isSorted: false }, NOW);
    expect(hidden(sheet)).toEqual([]);
  });

  test("moves with its cells, and goes with its headings", () => {
    const { workbook, sheet } = listed();
    insertCells(workbook, sheet, area("1:1"), "Down");
    insertCells(workbook, sheet, area("A:A"), "Right");
    expect(sheet.autoFilter?.area).toEqual(area("C3:C6"));
    deleteCells(workbook, sheet, area("3:3"), "Up");
    expect([sheet.autoFilter, hidden(sheet)]).toEqual([null, []]);
    undoLast(workbook);
    expect(sheet.autoFilter?.area).toEqual(area("C3:C6"));
    expect(look(sheet, "C3")).toEqual([["Nr"]]);
  });

  test("keeps what its columns ask when one comes or goes between them", () => {
    const { workbook, sheet } = listed();
    put(workbook, sheet, "C2", [["Aantal"], [7], [8], [9]]);
    const [one, other] = [custom("equal", "2"), custom("equal", "8")];
    setSheetFilter(workbook, sheet, { area: area("B2:C5"), criteria: [one, other], isSorted: false }, NOW);
    insertCells(workbook, sheet, area("C:C"), "Right");
    expect(sheet.autoFilter).toMatchObject({ area: area("B2:D5"), criteria: [one, null, other] });
    deleteCells(workbook, sheet, area("B:B"), "Left");
    expect(sheet.autoFilter).toMatchObject({ area: area("B2:C5"), criteria: [null, other] });
  });

  test("does not lie over a table", () => {
    const { workbook, sheet } = plan();
    expect(() =>
      setSheetFilter(workbook, sheet, { area: area("A1:A4"), criteria: [null], isSorted: false }, NOW),
    ).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  test("on a protected sheet may ask something else where filters are allowed, and is not made or taken away", () => {
    const { workbook, sheet, filter } = listed();
    sheet.protection = { isOn: true, options: { allowAutoFilter: true }, passwordHash: null };
    setSheetFilter(workbook, sheet, { ...filter, criteria: [null] }, NOW);
    expect(hidden(sheet)).toEqual([]);
    expect(() => setSheetFilter(workbook, sheet, null, NOW)).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  });
});
