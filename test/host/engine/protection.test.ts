import { clearArea } from "../../../src/host/engine/clear";
import { setStyle } from "../../../src/host/engine/formats";
import { enter } from "../../../src/host/engine/input";
import { mergeCells } from "../../../src/host/engine/merges";
import { deleteCells, insertCells } from "../../../src/host/engine/structure";
import { createTable } from "../../../src/host/engine/tables";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

const denied = expect.objectContaining({ code: "AccessDenied" });

/** A protected sheet where only column B is not locked. */
function protectedSheet(options: Record<string, boolean> = {}) {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  put(workbook, sheet, "A1", [["vast", "vrij"]]);
  setStyle(workbook, sheet, area("B:B"), { locked: false });
  sheet.protection = { isOn: true, options, passwordHash: null };
  return { workbook, sheet };
}

test("locked cells keep what they hold, others do not", () => {
  const { workbook, sheet } = protectedSheet();
  expect(() => enter(workbook, sheet, 0, 0, "x", "nl-NL")).toThrow(denied);
  expect(() => enter(workbook, sheet, 7, 0, "x", "nl-NL")).toThrow(denied);
  expect(() => clearArea(workbook, sheet, area("A1:B1"), "Contents")).toThrow(denied);
  enter(workbook, sheet, 0, 1, "x", "nl-NL");
  enter(workbook, sheet, 7, 1, "y", "nl-NL");
  expect(look(sheet, "A1:B1")).toEqual([["vast", "x"]]);
});

test("formats, rows and columns change only where the protection allows it", () => {
  const closed = protectedSheet();
  expect(() => setStyle(closed.workbook, closed.sheet, area("B1"), { fill: "#FFFF00" })).toThrow(denied);
  expect(() => insertCells(closed.workbook, closed.sheet, area("1:1"), "Down")).toThrow(denied);
  expect(() => deleteCells(closed.workbook, closed.sheet, area("B:B"), "Left")).toThrow(denied);
  const open = protectedSheet({
    allowFormatCells: true,
    allowInsertRows: true,
    allowDeleteColumns: true,
    allowDeleteRows: true,
  });
  setStyle(open.workbook, open.sheet, area("B1"), { fill: "#FFFF00" });
  insertCells(open.workbook, open.sheet, area("1:1"), "Down");
  expect(() => deleteCells(open.workbook, open.sheet, area("2:2"), "Up")).toThrow(denied);
  deleteCells(open.workbook, open.sheet, area("B:B"), "Left");
  expect(look(open.sheet, "A1:B2")).toEqual([
    [null, null],
    ["vast", null],
  ]);
});

test("tables, merges and single cells that move are never allowed", () => {
  const { workbook, sheet } = protectedSheet({ allowInsertRows: true, allowFormatCells: true });
  expect(() => createTable(workbook, sheet, area("B1:B2"), true)).toThrow(denied);
  expect(() => mergeCells(workbook, sheet, area("B1:B2"))).toThrow(denied);
  expect(() => insertCells(workbook, sheet, area("B1"), "Down")).toThrow(denied);
});
