import { openFile } from "../../../../../src/host/engine/file/open-file";
import { renameSheet } from "../../../../../src/host/engine/sheet-list";
import { blankSheet } from "../../../../../src/host/engine/sheets";
import type { Workbook } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { excelPackage, rows, zipOf } from "../../../../support/excel-package";
import { richPackage } from "../../../../support/rich-package";
import { changedParts, partsOf, put, sheetOf } from "../../../../support/workbook-file";

const RICH = richPackage();

function saved(change: (workbook: Workbook) => void, bytes = RICH) {
  const file = openFile(bytes);
  change(file.workbook);
  const after = file.save();
  expect(checkPackage(after)).toEqual([]);
  expect(openFile(after).save()).toEqual(after);
  return { bytes: after, parts: partsOf(after), workbook: openFile(after).workbook };
}

function deleteSheet(workbook: Workbook, name: string): void {
  const sheet = sheetOf(workbook, name);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const names = workbook.names.filter(({ scope }) => scope !== sheet);
  workbook.names.splice(0, workbook.names.length, ...names);
  if (workbook.activeSheet === sheet) workbook.activeSheet = workbook.sheets[0]!;
}

test("a new sheet gets a part, and the others stay as they are", () => {
  const { bytes, workbook } = saved((book) => {
    const sheet = blankSheet("Nieuw & 'a'part");
    put(sheet, 0, 0, "er");
    book.sheets.splice(1, 0, sheet);
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Nieuw & 'a'part", "Blad2"]);
  expect(changedParts(RICH, bytes)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("a deleted sheet takes its part, drawings, comments, table and names along; the others keep their names and places", () => {
  const { parts, workbook } = saved((book) => deleteSheet(book, "Blad1"));
  expect(
    Object.keys(parts).filter((name) => /sheet1|drawing|chart1|comment|table|image|printer|calcChain/i.test(name)),
  ).toEqual([]);
  expect(Object.keys(parts)).toContain("xl/vreemd/ding.dat");
  expect(workbook.names.map(({ name, scope }) => [name, scope?.name ?? null])).toEqual([
    ["Keuzes", null],
    ["Lokaal", "Blad2"],
  ]);
  expect(parts["xl/workbook.xml"]).not.toMatch(/_xlnm/);
  expect(parts["[Content_Types].xml"]).not.toMatch(/table1|chart1|comments1/);
});

test("a deleted sheet leaves a part that another sheet needs as well", () => {
  const picture = (id: string) => `<sheetData/><drawing r:id="${id}"/>`;
  const parts = excelPackage({
    sheets: { Een: rows("").replace("<sheetData></sheetData>", picture("rId1")), Twee: rows("") },
    sheetRelationships: { rId1: ["drawing", "../drawings/drawing1.xml"] },
    relationships: { rId9: ["http://x.nl/ook", "drawings/drawing1.xml"] },
    parts: { "xl/drawings/drawing1.xml": ["application/vnd.openxmlformats-officedocument.drawing+xml", "<d/>"] },
  });
  expect(Object.keys(saved((book) => deleteSheet(book, "Een"), parts).parts)).toContain("xl/drawings/drawing1.xml");
});

test("another order of sheets moves the places that names have", () => {
  const { parts, workbook } = saved((book) => book.sheets.reverse());
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad2", "Blad1"]);
  expect(parts["xl/workbook.xml"]).toContain(`name="_xlnm._FilterDatabase" localSheetId="1"`);
  expect(parts["xl/workbook.xml"]).toContain(`name="Lokaal" localSheetId="0"`);
  expect(sheetOf(workbook, "Blad1").pageLayout.printArea).toEqual([{ row: 0, column: 0, rows: 6, columns: 6 }]);
  expect(workbook.activeSheet.name).toBe("Blad1");
});

test("a renamed sheet is followed by Excel's own names, charts and sparklines", () => {
  const { parts, workbook } = saved((book) => renameSheet(book, sheetOf(book, "Blad1"), "Plan 2026"));
  expect(parts["xl/workbook.xml"]).toContain(`hidden="1">'Plan 2026'!$A$1:$C$4</definedName>`);
  expect(parts["xl/workbook.xml"]).toContain(`>'Plan 2026'!$A$1:$F$6</definedName>`);
  expect(parts["xl/charts/chart1.xml"]).toContain(`<c:f>'Plan 2026'!$B$2:$B$4</c:f>`);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<xm:f>'Plan 2026'!B2:B4</xm:f>`);
  expect(sheetOf(workbook, "Plan 2026").pageLayout.titleRows).toEqual({ first: 0, last: 0 });
});

test("two sheets that swap their names are not mixed up", () => {
  const { parts } = saved((book) => {
    renameSheet(book, sheetOf(book, "Blad1"), "tijdelijk");
    renameSheet(book, sheetOf(book, "Blad2"), "Blad1");
    renameSheet(book, sheetOf(book, "tijdelijk"), "Blad2");
  });
  expect(parts["xl/charts/chart1.xml"]).toContain(`<c:f>Blad2!$B$2:$B$4</c:f>`);
});

test("visibility is written, and which sheet is in front", () => {
  const { parts, workbook } = saved((book) => {
    book.activeSheet = sheetOf(book, "Blad2");
    book.selection = { row: 1, column: 1, rows: 2, columns: 1 };
    sheetOf(book, "Blad1").visibility = "VeryHidden";
  });
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["VeryHidden", "Visible"]);
  expect([workbook.activeSheet.name, workbook.selection]).toEqual([
    "Blad2",
    { row: 1, column: 1, rows: 2, columns: 1 },
  ]);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain(`tabSelected="1"`);
});

describe("a chart sheet among the tabs", () => {
  const CHARTS = excelPackage({
    sheets: { Een: rows(""), Twee: rows("") },
    relationships: { rIdK: ["chartsheet", "chartsheets/sheet1.xml"] },
    workbook: `<definedNames><definedName name="Van_twee" localSheetId="2">Twee!$A$1</definedName></definedNames>`,
    parts: {
      "xl/chartsheets/sheet1.xml": [
        "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
        "<chartsheet/>",
      ],
    },
  });
  const parts = partsOf(CHARTS);
  const workbookXml = parts["xl/workbook.xml"]!.replace(
    `<sheet name="Twee"`,
    `<sheet name="Grafiek1" sheetId="7" r:id="rIdK"/><sheet name="Twee"`,
  );
  const bytes = zipOf({ ...parts, "xl/workbook.xml": workbookXml });

  test("is not among the worksheets, and keeps its place behind its neighbour", () => {
    const opened = openFile(bytes).workbook;
    expect(opened.sheets.map(({ name }) => name)).toEqual(["Een", "Twee"]);
    expect(opened.names[0]?.scope?.name).toBe("Twee");
    const { parts: after } = saved((book) => void book.sheets.push(blankSheet("Drie")), bytes);
    expect(
      [...after["xl/workbook.xml"]!.matchAll(/<sheet name="(\w+)" sheetId="(\d+)"/g)].map(
        ([, name, id]) => `${name} ${id}`,
      ),
    ).toEqual(["Een 1", "Grafiek1 7", "Twee 2", "Drie 8"]);
    const gone = saved((book) => deleteSheet(book, "Een"), bytes);
    expect(gone.parts["xl/workbook.xml"]).toContain(`name="Van_twee" localSheetId="1"`);
    expect(gone.parts["xl/chartsheets/sheet1.xml"]).toBe("<chartsheet/>");
  });
});

describe("names", () => {
  test("are read with their scope, comment and visibility; Excel's own are not among them", () => {
    const { workbook } = openFile(RICH);
    expect(workbook.names.map((name) => ({ ...name, scope: name.scope?.name ?? null }))).toEqual([
      { name: "Keuzes", formula: "Blad2!$A$1:$A$3", scope: null, visible: true, comment: "om uit te kiezen" },
      { name: "Lokaal", formula: "Blad2!$A$1", scope: "Blad2", visible: true, comment: "" },
    ]);
    expect(sheetOf(workbook, "Blad1").pageLayout).toMatchObject({
      printArea: [{ row: 0, column: 0, rows: 6, columns: 6 }],
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 1 },
    });
  });

  test("are added, changed and deleted, the others keep their elements", () => {
    const { parts, workbook } = saved((book) => {
      book.names.splice(0, 1);
      book.names[0]!.formula = "Blad2!$A$9";
      book.names.push({
        name: "Formule",
        formula: "XLOOKUP(1,Tabel1,Tabel1)",
        scope: sheetOf(book, "Blad1"),
        visible: false,
        comment: "x & y",
      });
    });
    expect(workbook.names.map(({ name, formula }) => `${name} ${formula}`).sort()).toEqual([
      "Formule XLOOKUP(1,Tabel1,Tabel1)",
      "Lokaal Blad2!$A$9",
    ]);
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="Formule" comment="x &amp; y" localSheetId="0" hidden="1">_xlfn.XLOOKUP(1,Tabel1[],Tabel1[])</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(`localSheetId="0" hidden="1">Blad1!$A$1:$C$4</definedName>`);
  });

  test("of print areas and titles are written, changed and taken away", () => {
    const { parts, workbook } = saved((book) => {
      const [one, two] = book.sheets;
      one!.pageLayout = { ...one!.pageLayout, printArea: [], titleColumns: null };
      two!.pageLayout = {
        ...two!.pageLayout,
        printArea: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 4, column: 0, rows: 1, columns: 1 },
        ],
      };
    });
    expect(parts["xl/workbook.xml"]).not.toContain("Blad1!$A$1:$F$6");
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$1:$1</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">Blad2!$A$1:$A$2,Blad2!$A$5</definedName>`,
    );
    expect(sheetOf(workbook, "Blad2").pageLayout.printArea).toHaveLength(2);
  });

  test("of a print area that is a formula stay as they are", () => {
    const formula = "OFFSET(Blad1!$A$1,0,0,COUNTA(Blad1!$A:$A),3)";
    const bytes = excelPackage({
      sheets: { Blad1: rows("") },
      workbook: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${formula}</definedName></definedNames>`,
    });
    const { parts, workbook } = saved((book) => put(book.sheets[0]!, 0, 0, 1), bytes);
    expect(workbook.sheets[0]!.pageLayout.printArea).toEqual([]);
    expect(parts["xl/workbook.xml"]).toContain(formula);
  });
});
