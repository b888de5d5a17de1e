import type { FilterCriterion } from "../../../../../src/host/engine/filter-criterion";
import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import { createTable } from "../../../../../src/host/engine/tables";
import { area, put } from "../../../../support/grid";
import { describeWithLibreOffice, convert } from "../../../../support/libreoffice";
import { checkPackage } from "../../../../support/package-check";
import { partsOf } from "../../../../support/workbook-file";

const PART = "xl/tables/table1.xml";

/** A table of six columns, each filtered, sorted by two of them. */
function filtered(criteria: readonly (FilterCriterion | null)[]) {
  const file = newFile("nl-NL");
  const { workbook } = file;
  const sheet = workbook.sheets[0]!;
  put(workbook, sheet, "A1", [
    ["a", "b", "c", "d", "e", "f"],
    [1, 2, 3, 4, 5, 6],
    [6, 5, 4, 3, 2, 1],
  ]);
  const table = createTable(workbook, sheet, area("A1:F3"), true, "Plan");
  table.columns.forEach((column, at) => (column.filter = criteria[at] ?? null));
  return { file, table, sheet };
}

const CRITERIA: readonly FilterCriterion[] = [
  { kind: "values", texts: ["1", "x & y"], blanks: true, dates: [[2024, 5], [2025]] },
  {
    kind: "custom",
    comparisons: [
      { operator: "notEqual", value: "" },
      { operator: "equal", value: "*e" },
    ],
    isAnd: true,
  },
  { kind: "top", count: 50, isTop: false, isPercent: true, bound: 3 },
  { kind: "dynamic", type: "aboveAverage", from: 3.5, to: null },
  { kind: "color", of: "cell", color: "#FFC000" },
  { kind: "icon", set: "3Arrows", icon: 1 },
];

/** What the file says of each. */
const WRITTEN = [
  `<filterColumn colId="0"><filters blank="1"><filter val="1"/><filter val="x &amp; y"/><dateGroupItem year="2024" month="5" dateTimeGrouping="month"/><dateGroupItem year="2025" dateTimeGrouping="year"/></filters></filterColumn>`,
  `<filterColumn colId="1"><customFilters and="1"><customFilter operator="notEqual" val=" "/><customFilter val="*e"/></customFilters></filterColumn>`,
  `<filterColumn colId="2"><top10 top="0" percent="1" val="50" filterVal="3"/></filterColumn>`,
  `<filterColumn colId="3"><dynamicFilter type="aboveAverage" val="3.5"/></filterColumn>`,
  `<filterColumn colId="4"><colorFilter dxfId="0"/></filterColumn>`,
  `<filterColumn colId="5"><iconFilter iconSet="3Arrows" iconId="1"/></filterColumn>`,
];

test("what a table's columns ask is written as Excel does, and read back", () => {
  const { file } = filtered(CRITERIA);
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  expect(parts[PART]).toContain(`<autoFilter ref="A1:F3">${WRITTEN.join("")}</autoFilter>`);
  expect(parts["xl/styles.xml"]).toContain(
    `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor rgb="FFFFC000"/></patternFill></fill></dxf>`,
  );
  const again = openFile(bytes);
  expect(again.workbook.sheets[0]!.tables[0]!.columns.map(({ filter }) => filter)).toEqual(CRITERIA);
  expect(again.save()).toEqual(bytes);
});

test("a filter of blank cells alone, and one without any fill", () => {
  const { file } = filtered([
    { kind: "values", texts: [], blanks: true, dates: [] },
    { kind: "color", of: "cell", color: null },
    { kind: "color", of: "font", color: "#FF0000" },
  ]);
  const bytes = file.save();
  expect(partsOf(bytes)[PART]).toContain(`<filters blank="1"/>`);
  const [blanks, unfilled, red] = openFile(bytes).workbook.sheets[0]!.tables[0]!.columns;
  expect([blanks!.filter, unfilled!.filter, red!.filter]).toEqual([
    { kind: "values", texts: [], blanks: true, dates: [] },
    { kind: "color", of: "cell", color: null },
    { kind: "color", of: "font", color: "#FF0000" },
  ]);
});

test("a filter that another column gets leaves this one's element to the letter", () => {
  const { file } = filtered([CRITERIA[3]!, null]);
  const odd = partsOf(file.save())[PART]!;
  const opened = openFile(file.save());
  opened.workbook.sheets[0]!.tables[0]!.columns[1]!.filter = CRITERIA[2]!;
  const written = `<filterColumn colId="0"><dynamicFilter type="aboveAverage" val="3.5"/></filterColumn>`;
  expect(odd).toContain(written);
  expect(partsOf(opened.save())[PART]).toContain(`${written}<filterColumn colId="1"><top10`);
});

test("a filter without buttons hides them, and they come back", () => {
  const { file, table } = filtered([CRITERIA[2]!]);
  table.showFilterButton = false;
  const hidden = file.save();
  expect(partsOf(hidden)[PART]).toContain(`<filterColumn colId="5" hiddenButton="1"/>`);
  const opened = openFile(hidden);
  const read = opened.workbook.sheets[0]!.tables[0]!;
  expect([read.showFilterButton, read.columns[0]!.filter]).toEqual([false, CRITERIA[2]]);
  read.showFilterButton = true;
  expect(partsOf(opened.save())[PART]).not.toContain("hiddenButton");
});

test("by what a table was sorted is written, follows its columns, and is read back", () => {
  const { file, table } = filtered([]);
  const sort = {
    fields: [
      { column: 2, ascending: false, by: { on: "value" } },
      { column: 1, ascending: true, by: { on: "cell", color: "#00B050" } },
    ],
    matchCase: true,
    method: "PinYin",
  } as const;
  table.sort = sort;
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(partsOf(bytes)[PART]).toContain(
    `<sortState ref="A2:F3" caseSensitive="1"><sortCondition descending="1" ref="B2:B3"/><sortCondition sortBy="cellColor" dxfId="0" ref="A2:A3"/></sortState>`,
  );
  const opened = openFile(bytes);
  const read = opened.workbook.sheets[0]!.tables[0]!;
  expect(read.sort).toEqual(sort);
  read.columns.reverse();
  expect(partsOf(opened.save())[PART]).toContain(
    `ref="E2:E3"/><sortCondition sortBy="cellColor" dxfId="0" ref="F2:F3"/>`,
  );
  read.sort = null;
  expect(partsOf(opened.save())[PART]).not.toContain("sortState");
});

describeWithLibreOffice("LibreOffice", () => {
  test("reads a filtered and sorted table", async () => {
    const { file, table, sheet } = filtered([CRITERIA[0]!, CRITERIA[1]!, CRITERIA[2]!]);
    table.sort = { fields: [{ column: 1, ascending: false, by: { on: "value" } }], matchCase: false, method: "PinYin" };
    sheet.rowHeights.set(2, { height: null, hidden: true, style: 0 });
    const after = partsOf(await convert(file.save(), "xlsx", "xlsx"));
    expect(after[PART]).toContain(
      `<filterColumn colId="0"><filters blank="1"><filter val="1"/><filter val="x &amp; y"/>`,
    );
  });
});
