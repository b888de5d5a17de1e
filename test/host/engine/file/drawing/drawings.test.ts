/** Charts and pictures of a file: read, taken along with their cells, and written where they differ. */
import { boxOf } from "../../../../../src/host/engine/anchor";
import { copySheet } from "../../../../../src/host/engine/copy-sheet";
import {
  chartsOn,
  deleteChart,
  moveChart,
  placeNewChart,
  renameChart,
} from "../../../../../src/host/engine/chart/edit-chart";
import { openFile } from "../../../../../src/host/engine/file/open-file";
import { undoLast } from "../../../../../src/host/engine/journal";
import { deleteSheet } from "../../../../../src/host/engine/sheet-list";
import { deleteCells, insertCells } from "../../../../../src/host/engine/structure";
import type { Sheet, Workbook } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { richPackage } from "../../../../support/rich-package";
import { changedParts, partsOf, put, sheetOf } from "../../../../support/workbook-file";

const RICH = richPackage();
const DRAWING = "xl/drawings/drawing1.xml";
const CHART = "xl/charts/chart1.xml";
const row = (at: number, rows = 1) => ({ row: at, column: 0, rows, columns: 16_384 });

function opened() {
  const file = openFile(RICH);
  file.workbook.journal = [];
  const sheet = sheetOf(file.workbook, "Blad1");
  return { workbook: file.workbook, sheet, save: () => file.save() };
}

/** The parts after a change, of a package that is sound. */
function saved(change: (workbook: Workbook, sheet: Sheet) => void): Record<string, string> {
  const { workbook, sheet, save } = opened();
  change(workbook, sheet);
  const bytes = save();
  expect(checkPackage(bytes)).toEqual([]);
  return partsOf(bytes);
}

const chartOf = (sheet: Sheet) => chartsOn(sheet)[0]!;

test("reads charts and what else lies there, with names, places and fixed ids", () => {
  const { sheet } = opened();
  expect(sheet.drawings.map(({ name, number }) => [name, number])).toEqual([
    ["Grafiek 1", 2],
    ["Beeld 2", 3],
  ]);
  expect(sheet.drawings.map(({ id }) => id)).toEqual([
    "{00000000-0008-0000-0100-000002000000}",
    "{00000000-0008-0000-0100-000003000000}",
  ]);
  expect(chartsOn(sheet)).toEqual([sheet.drawings[0]]);
  expect(boxOf(sheet, chartOf(sheet).anchor).height).toBe(8 * 15);
});

test("charts and pictures move with whole rows, and back again when that is undone", () => {
  const { workbook, sheet, save } = opened();
  insertCells(workbook, sheet, row(0, 2), "Down");
  const parts = partsOf(save());
  expect(parts[DRAWING]).toContain("<xdr:row>3</xdr:row>");
  expect(parts[DRAWING]).toContain("<xdr:row>14</xdr:row>");
  expect(parts[CHART]).toContain("<c:f>Blad1!$B$4:$B$6</c:f>");
  undoLast(workbook);
  expect(changedParts(RICH, save()).filter((part) => part === DRAWING || part === CHART)).toEqual([]);
});

test("a chart shrinks with the rows below it that go", () => {
  const parts = saved((workbook, sheet) => deleteCells(workbook, sheet, row(7, 2), "Up"));
  expect(parts[DRAWING]).toContain("<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>");
  expect(parts[DRAWING]).toContain("<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row>");
});

test("a chart that is moved and renamed leaves its own part as it was", () => {
  const { workbook, sheet, save } = opened();
  moveChart(workbook, sheet, chartOf(sheet), { left: 100.5, height: 150 });
  renameChart(workbook, sheet, chartOf(sheet), 'Balans "na" & voor');
  const bytes = save();
  expect(changedParts(RICH, bytes)).toEqual([DRAWING]);
  const [chart] = chartsOn(sheetOf(openFile(bytes).workbook, "Blad1"));
  expect(chart?.name).toBe('Balans "na" & voor');
  expect(boxOf(sheet, chart!.anchor)).toMatchObject({ left: 100.5, height: 150 });
});

test("values that changed come in the chart's part, and it alone", () => {
  const parts = saved((_, sheet) => put(sheet, 2, 1, 21));
  expect(parts[CHART]).toContain(
    `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt>` +
      `<c:pt idx="1"><c:v>21</c:v></c:pt><c:pt idx="2"><c:v>30</c:v></c:pt></c:numCache>`,
  );
  expect(parts[DRAWING]).toBe(partsOf(RICH)[DRAWING]);
});

test("a chart that goes takes its part along, and leaves the picture", () => {
  const parts = saved((workbook, sheet) => deleteChart(workbook, sheet, chartOf(sheet)));
  expect(parts[CHART]).toBeUndefined();
  expect(parts[DRAWING]).not.toContain("Grafiek 1");
  expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain("image1.png");
});

test("a chart that comes in the stead of one that goes takes over its part, and its place among the content types", () => {
  const types = "[Content_Types].xml";
  const parts = saved((workbook, sheet) => {
    const another = { ...chartOf(sheet), name: "Anders" };
    deleteChart(workbook, sheet, chartOf(sheet));
    placeNewChart(workbook, sheet, another);
  });
  expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toEqual([CHART]);
  expect(parts[DRAWING]).toContain('name="Anders"');
  expect(parts[types]).toBe(partsOf(RICH)[types]);
});

test("a chart that is deleted and brought back is as it was, to the byte", () => {
  const { workbook, sheet, save } = opened();
  deleteChart(workbook, sheet, chartOf(sheet));
  undoLast(workbook);
  expect(changedParts(RICH, save())).toEqual([]);
});

test("a sheet that goes takes its charts along", () => {
  const parts = saved((workbook, sheet) => deleteSheet(workbook, sheet));
  expect(Object.keys(parts).filter((name) => /chart|drawing\d|media/.test(name))).toEqual([]);
});

test("the copy of a sheet has charts of its own, that show its own cells", () => {
  const parts = saved((workbook, sheet) => void copySheet(workbook, sheet, 1, "Kopie"));
  expect(parts["xl/charts/chart2.xml"]).toContain("<c:f>Kopie!$B$2:$B$4</c:f>");
  expect(parts["xl/drawings/drawing2.xml"]).toContain('name="Grafiek 1"');
  expect(parts[CHART]).toBe(partsOf(RICH)[CHART]);
});
