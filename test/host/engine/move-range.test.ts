import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { mergeCells } from "../../../src/host/engine/merges";
import { addName } from "../../../src/host/engine/names";
import { moveRange } from "../../../src/host/engine/move-range";
import { createTable } from "../../../src/host/engine/tables";
import { NO_PAINT } from "../../../src/host/engine/conditional-format";
import { styleAt } from "../../../src/host/engine/cells";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

/** A1:B2 holds numbers and a sum of them; elsewhere are formulas that mean them, also on the other sheet. */
function filled() {
  const workbook = emptyWorkbook("Blad1", "Blad 2");
  const [sheet, other] = workbook.sheets;
  put(workbook, sheet!, "A1", [
    [1, "=A1+D1"],
    [2, "=SUM(A1:A2)"],
  ]);
  put(workbook, sheet!, "D1", [["=A1"], ["=SUM(A1:A5)"], ["=H1"]]);
  put(workbook, other!, "A1", [["=Blad1!A1+A2"]]);
  return { workbook, sheet: sheet!, other: other! };
}

describe("cells that are moved", () => {
  test("take along formulas about them; what they are put over is #REF!", () => {
    const { workbook, sheet, other } = filled();
    moveRange(workbook, sheet, area("A1:B2"), sheet, area("G1"));
    expect(look(sheet, "A1:B2")).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(look(sheet, "G1:H2")).toEqual([
      [1, "=G1+D1"],
      [2, "=SUM(G1:G2)"],
    ]);
    expect(look(sheet, "D1:D3")).toEqual([["=G1"], ["=SUM(A1:A5)"], ["=#REF!"]]);
    expect(look(other, "A1")).toEqual([["=Blad1!G1+A2"]]);
    undoLast(workbook);
    expect(look(sheet, "A1:D1")).toEqual([[1, "=A1+D1", null, "=A1"]]);
    expect(look(other, "A1")).toEqual([["=Blad1!A1+A2"]]);
  });

  test("may overlap where they were", () => {
    const { workbook, sheet } = filled();
    moveRange(workbook, sheet, area("A1:B2"), sheet, area("A2"));
    expect(look(sheet, "A1:B3")).toEqual([
      [null, null],
      [1, "=A2+D1"],
      [2, "=SUM(A2:A3)"],
    ]);
    expect(look(sheet, "D1")).toEqual([["=A2"]]);
  });

  test("go to another sheet, whose name formulas then say", () => {
    const { workbook, sheet, other } = filled();
    addName(workbook, "Eerste", "Blad1!$A$1", null);
    moveRange(workbook, sheet, area("A1:B2"), other, area("C1"));
    expect(look(other, "C1:D2")).toEqual([
      [1, "=C1+Blad1!D1"],
      [2, "=SUM(C1:C2)"],
    ]);
    expect(look(sheet, "D1:D2")).toEqual([["='Blad 2'!C1"], ["=SUM(A1:A5)"]]);
    expect(look(other, "A1")).toEqual([["=C1+A2"]]);
    expect(workbook.names[0]?.formula).toBe("'Blad 2'!$C$1");
  });

  test("take along their look, merges, rules and links, and leave none of those behind", () => {
    const { workbook, sheet } = filled();
    setStyle(workbook, sheet, area("A1"), { fill: "#FF0000" });
    mergeCells(workbook, sheet, area("A3:B3"));
    sheet.hyperlinks.push({
      area: area("A1"),
      address: "https://example.org",
      documentReference: null,
      screenTip: null,
    });
    sheet.notes.push({ row: 1, column: 0, author: "Anna (fictief)", text: "?" });
    sheet.conditionalFormats.push({
      id: "1",
      areas: [area("A1:A9")],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: "custom", formula: "A1>$D$1", paint: NO_PAINT },
    });
    moveRange(workbook, sheet, area("A1:B3"), sheet, area("G11"));
    expect([styleAt(sheet, 0, 0), workbook.styles.at(styleAt(sheet, 10, 6)).fill]).toEqual([0, "#FF0000"]);
    expect(sheet.merges).toEqual([area("G13:H13")]);
    expect(sheet.hyperlinks).toMatchObject([{ area: area("G11") }]);
    expect(sheet.notes).toMatchObject([{ row: 11, column: 6 }]);
    expect(sheet.conditionalFormats).toMatchObject([
      { areas: [area("A4:A9")], rule: { formula: "A4>$D$1" } },
      { areas: [area("G11:G13")], rule: { formula: "G11>$D$1" } },
    ]);
    expect(new Set(sheet.conditionalFormats.map(({ id }) => id)).size).toBe(2);
  });

  test("are a table, or no part of its headings", () => {
    const { workbook, sheet, other } = filled();
    const table = createTable(workbook, sheet, area("A1:B2"), false);
    expect(() => moveRange(workbook, sheet, area("A1:A1"), sheet, area("G1"))).toThrow(/torn/);
    expect(() => moveRange(workbook, sheet, table.area, other, area("G1"))).toThrow(/another sheet/);
    moveRange(workbook, sheet, table.area, sheet, area("G1"));
    expect(sheet.tables[0]?.area).toEqual(area("G1:H3"));
    expect(look(sheet, "G1:H1")).toEqual([["Kolom1", "Kolom2"]]);
  });

  test("are not part of merged cells, and stay on the sheet", () => {
    const { workbook, sheet } = filled();
    mergeCells(workbook, sheet, area("A5:B5"));
    expect(() => moveRange(workbook, sheet, area("A5"), sheet, area("G1"))).toThrow(/merged/);
    expect(() => moveRange(workbook, sheet, area("A1:B2"), sheet, area("XFD1"))).toThrow(/off the sheet/);
  });
});
