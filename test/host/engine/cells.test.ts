import {
  areaName,
  columnIndex,
  columnName,
  parseA1,
  parseReference,
  quoteSheet,
  subtract,
} from "../../../src/host/engine/address";
import { cellAt, styleAt } from "../../../src/host/engine/cells";
import { clearArea } from "../../../src/host/engine/clear";
import { NO_PAINT } from "../../../src/host/engine/conditional-format";
import { setFormula, setValue } from "../../../src/host/engine/contents";
import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { mergeCells, unmergeCells } from "../../../src/host/engine/merges";
import { surroundingRegion, usedArea } from "../../../src/host/engine/regions";
import { createTable } from "../../../src/host/engine/tables";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

function oneSheet() {
  const workbook = emptyWorkbook();
  return { workbook, sheet: workbook.sheets[0]! };
}

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnIndex(name)).toBe(column);
  });

  test.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$C$4:b2", { row: 1, column: 1, rows: 3, columns: 2 }],
    ["A:C", { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ["$2:$5", { row: 1, column: 0, rows: 4, columns: 16_384 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("%s is read", (text, expected) => expect(parseA1(text)).toEqual(expected));

  test.each(["XFE1", "A0", "A1048577", "A", "1", "A1:B", "A:1", "naam", "", "A1:B2:C3"])("%j is none", (text) => {
    expect(parseA1(text)).toBeNull();
  });

  test.each(["B2", "B2:C4", "A:C", "2:5"])("%s is written as it is read", (text) =>
    expect(areaName(area(text))).toBe(text),
  );

  test("absolute ones have dollar signs everywhere", () => {
    expect(["B2", "B2:C4", "A:C", "2:5"].map((text) => areaName(area(text), true))).toEqual([
      "$B$2",
      "$B$2:$C$4",
      "$A:$C",
      "$2:$5",
    ]);
  });

  test.each([
    ["Blad1", "Blad1"],
    ["Überzicht_2.1", "Überzicht_2.1"],
    ["Mijn blad", "'Mijn blad'"],
    ["'t plan", "'''t plan'"],
    ["2023", "'2023'"],
    ["A1", "'A1'"],
    ["RC", "'RC'"],
    ["a-b", "'a-b'"],
  ])("sheet %s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(parseReference(`${quoted}!A1`)).toEqual({ sheet: name, area: area("A1") });
  });

  test("an area less another is up to four areas", () => {
    expect(subtract(area("A1:C3"), area("B2"))).toEqual([area("A1:C1"), area("A3:C3"), area("A2"), area("C2")]);
    expect(subtract(area("A1"), area("B2"))).toEqual([area("A1")]);
    expect(subtract(area("A1"), area("A1:B2"))).toEqual([]);
  });
});

describe("formats", () => {
  test("of a cell go before its row's, and those before its column's", () => {
    const { workbook, sheet } = oneSheet();
    setStyle(workbook, sheet, area("B:B"), { indent: 1 });
    setStyle(workbook, sheet, area("2:2"), { indent: 2 });
    setStyle(workbook, sheet, area("B3"), { indent: 3 });
    const indents = ["B1", "A2", "B2", "B3", "A1"].map((address) => {
      const { row, column } = area(address);
      return workbook.styles.at(styleAt(sheet, row, column)).indent;
    });
    expect(indents).toEqual([1, 2, 2, 3, 0]);
  });

  test("of a column down to the last row leave the cells above alone", () => {
    const { workbook, sheet } = oneSheet();
    setStyle(workbook, sheet, area("A2:A1048576"), { indent: 1 });
    expect([0, 1, 999_999].map((row) => workbook.styles.at(styleAt(sheet, row, 0)).indent)).toEqual([0, 1, 1]);
    undoLast(workbook);
    expect(styleAt(sheet, 1, 0)).toBe(0);
  });

  test("stay when a cell gets a value, also in a column that has one", () => {
    const { workbook, sheet } = oneSheet();
    setStyle(workbook, sheet, area("A:A"), { indent: 1 });
    setValue(workbook, sheet, 4, 0, "x");
    expect(workbook.styles.at(cellAt(sheet, 4, 0)!.style).indent).toBe(1);
    setValue(workbook, sheet, 4, 0, null);
    expect(cellAt(sheet, 4, 0)).toBeUndefined();
  });
});

describe("the used range", () => {
  test("holds values, formulas and formats, or values and formulas only", () => {
    const { workbook, sheet } = oneSheet();
    expect(usedArea(sheet, false)).toBeNull();
    setStyle(workbook, sheet, area("A1"), { indent: 1 });
    setValue(workbook, sheet, 2, 2, "x");
    setFormula(workbook, sheet, 4, 1, "1");
    expect(usedArea(sheet, false)).toEqual(area("A1:C5"));
    expect(usedArea(sheet, true)).toEqual(area("B3:C5"));
  });
});

describe("the surrounding region", () => {
  test("ends at blank rows and columns, and reaches over corners", () => {
    const { workbook, sheet } = oneSheet();
    put(workbook, sheet, "B2", [
      ["a", "", ""],
      ["", "b", ""],
      ["", "", ""],
      ["c", "", "d"],
    ]);
    expect(surroundingRegion(sheet, area("B2"))).toEqual(area("B2:C3"));
    expect(surroundingRegion(sheet, area("C3:D9"))).toEqual(area("B2:C3"));
    expect(surroundingRegion(sheet, area("D4"))).toEqual(area("B2:D5"));
    expect(surroundingRegion(sheet, area("H9"))).toEqual(area("H9"));
  });
});

describe("clearing", () => {
  function filled() {
    const { workbook, sheet } = oneSheet();
    put(workbook, sheet, "A1", [["x", "=A1"]]);
    setStyle(workbook, sheet, area("A1:B1"), { fill: "#FFFF00" });
    sheet.hyperlinks.push({
      area: area("A1:B1"),
      address: "https://example.org",
      documentReference: null,
      screenTip: null,
    });
    return { workbook, sheet };
  }

  test("contents leaves formats and links", () => {
    const { workbook, sheet } = filled();
    clearArea(workbook, sheet, area("A1:B1"), "Contents");
    expect(look(sheet, "A1:B1")).toEqual([[null, null]]);
    expect(workbook.styles.at(styleAt(sheet, 0, 0)).fill).toBe("#FFFF00");
    expect(sheet.hyperlinks).toHaveLength(1);
  });

  test("formats leaves contents, and parts merged cells", () => {
    const { workbook, sheet } = filled();
    mergeCells(workbook, sheet, area("A3:B3"));
    clearArea(workbook, sheet, area("A1:B3"), "Formats");
    expect(look(sheet, "A1:B1")).toEqual([["x", "=A1"]]);
    expect(styleAt(sheet, 0, 0)).toBe(0);
    expect(sheet.merges).toEqual([]);
  });

  test("links cuts them to the cells that keep theirs", () => {
    const { workbook, sheet } = filled();
    clearArea(workbook, sheet, area("A1"), "Hyperlinks");
    expect(sheet.hyperlinks).toMatchObject([{ area: area("B1") }]);
    expect(workbook.styles.at(styleAt(sheet, 0, 0)).fill).toBe("#FFFF00");
  });

  test("all leaves nothing, a whole table included, and is one step", () => {
    const { workbook, sheet } = filled();
    createTable(workbook, sheet, area("A5:B6"), true);
    clearArea(workbook, sheet, area("A1:C9"), "All");
    expect([sheet.rows.size, sheet.tables, sheet.hyperlinks]).toEqual([0, [], []]);
    undoLast(workbook);
    expect(look(sheet, "A1:B1")).toEqual([["x", "=A1"]]);
    expect(sheet.tables).toHaveLength(1);
  });

  test("formats of the first cells leaves the others the conditional format that they had", () => {
    const { workbook, sheet } = oneSheet();
    const paint = { ...NO_PAINT, bold: true };
    sheet.conditionalFormats.push({
      id: "1",
      areas: [area("B2:B9")],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "B2=$A2", paint },
    });
    clearArea(workbook, sheet, area("B1:B3"), "Formats");
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("B4:B9")], rule: { formula: "B4=$A4" } });
  });

  test("a whole sheet's formats writes down no columns", () => {
    const { workbook, sheet } = filled();
    clearArea(workbook, sheet, area("A:XFD"), "Formats");
    expect([sheet.columnWidths.size, styleAt(sheet, 0, 0)]).toEqual([0, 0]);
  });
});

describe("merged cells", () => {
  test("keep the first value, by row and then by column", () => {
    const { workbook, sheet } = oneSheet();
    put(workbook, sheet, "A1", [
      ["", "b"],
      ["c", ""],
    ]);
    mergeCells(workbook, sheet, area("A1:B2"));
    expect(look(sheet, "A1:B2")).toEqual([
      ["b", null],
      [null, null],
    ]);
    unmergeCells(workbook, sheet, area("B2"));
    expect(sheet.merges).toEqual([]);
  });

  test("across are one a row", () => {
    const { workbook, sheet } = oneSheet();
    mergeCells(workbook, sheet, area("A1:B2"), true);
    expect(sheet.merges).toEqual([area("A1:B1"), area("A2:B2")]);
  });

  test("are refused within a table", () => {
    const { workbook, sheet } = oneSheet();
    createTable(workbook, sheet, area("A1:B3"), true);
    expect(() => mergeCells(workbook, sheet, area("B3:C3"))).toThrow(
      expect.objectContaining({ code: "InvalidOperation" }),
    );
  });
});

describe("arrays", () => {
  test("of old are changed as a whole only", () => {
    const { workbook, sheet } = oneSheet();
    setFormula(workbook, sheet, 0, 0, "ROW(1:2)", "array");
    cellAt(sheet, 0, 0)!.spill = { rows: 2, columns: 1 };
    sheet.rows.set(
      1,
      new Map([[0, { value: 2, formula: null, style: 0, spill: null, spilledFrom: { row: 0, column: 0 } }]]),
    );
    expect(() => setValue(workbook, sheet, 1, 0, "x")).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
    clearArea(workbook, sheet, area("A1:A2"), "Contents");
    expect(sheet.rows.size).toBe(0);
  });

  test("that spill leave blank cells when their formula goes", () => {
    const { workbook, sheet } = oneSheet();
    setFormula(workbook, sheet, 0, 0, "SEQUENCE(2)", "dynamic");
    cellAt(sheet, 0, 0)!.spill = { rows: 2, columns: 1 };
    sheet.rows.set(
      1,
      new Map([[0, { value: 2, formula: null, style: 0, spill: null, spilledFrom: { row: 0, column: 0 } }]]),
    );
    setValue(workbook, sheet, 0, 0, "x");
    expect(look(sheet, "A1:A2")).toEqual([["x"], [null]]);
  });
});
