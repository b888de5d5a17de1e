import { setStyle } from "../../../src/host/engine/formats";
import { undoLast } from "../../../src/host/engine/journal";
import { mergeCells } from "../../../src/host/engine/merges";
import type { SortField } from "../../../src/host/engine/sort-order";
import { sortLines } from "../../../src/host/engine/sorting";
import { forgetSort, resortTable, sortTable } from "../../../src/host/engine/table-sorting";
import { createTable } from "../../../src/host/engine/tables";
import type { Change } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, look, put } from "../../support/grid";

const by = (key: number, change: Partial<SortField> = {}): SortField => ({
  key,
  ascending: true,
  by: { on: "value" },
  textAsNumber: false,
  ...change,
});

function blank() {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  return { workbook, sheet };
}

describe("sorting", () => {
  test("moves formats with their cells, and formulas count from where they come", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [
      [2, "=A1*10"],
      [1, "=A2*10"],
    ]);
    setStyle(workbook, sheet, area("A1"), { fill: "#FFFF00" });
    sortLines({ workbook, sheet, area: area("A1:B2"), axis: "row" }, [by(0)], false);
    expect(look(sheet, "A1:B2")).toEqual([
      [1, "=A1*10"],
      [2, "=A2*10"],
    ]);
    expect(workbook.styles.at(sheet.rows.get(1)!.get(0)!.style).fill).toBe("#FFFF00");
  });

  test("puts columns in order by a row", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [
      ["b", "c", "a"],
      [2, 3, 1],
    ]);
    sortLines({ workbook, sheet, area: area("A1:C2"), axis: "column" }, [by(1)], false);
    expect(look(sheet, "A1:C2")).toEqual([
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
  });

  test("leaves hidden rows where they are", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [[3], [2], [1]]);
    sheet.rowHeights.set(1, { height: null, hidden: true, style: 0 });
    sortLines({ workbook, sheet, area: area("A1:A3"), axis: "row" }, [by(0)], false);
    expect(look(sheet, "A1:A3")).toEqual([[1], [2], [3]]);
    sortLines({ workbook, sheet, area: area("A1:A3"), axis: "row" }, [by(0, { ascending: false })], false);
    expect(look(sheet, "A1:A3")).toEqual([[3], [2], [1]]);
  });

  test("puts a colour first, or last", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [[1], [2], [3]]);
    setStyle(workbook, sheet, area("A2"), { fill: "#FF0000" });
    const red = by(0, { by: { on: "cell", color: "#FF0000" } });
    sortLines({ workbook, sheet, area: area("A1:A3"), axis: "row" }, [red], false);
    expect(look(sheet, "A1:A3")).toEqual([[2], [1], [3]]);
    sortLines({ workbook, sheet, area: area("A1:A3"), axis: "row" }, [{ ...red, ascending: false }], false);
    expect(look(sheet, "A1:A3")).toEqual([[1], [3], [2]]);
  });

  test("takes text for the number that it reads as, when asked", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [["'10"], [9], ["'8"]]);
    sortLines({ workbook, sheet, area: area("A1:A3"), axis: "row" }, [by(0)], false);
    expect(look(sheet, "A1:A3")).toEqual([[9], ["10"], ["8"]]);
    sortLines({ workbook, sheet, area: area("A1:A3"), axis: "row" }, [by(0, { textAsNumber: true })], false);
    expect(look(sheet, "A1:A3")).toEqual([["8"], [9], ["10"]]);
  });

  test("tells which rows stand elsewhere", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [[1], [3], [2], [4], [6], [5]]);
    const told: Change[] = [];
    workbook.listeners.add((change) => void told.push(change));
    sortLines({ workbook, sheet, area: area("A1:A6"), axis: "row" }, [by(0)], false);
    expect(told.at(-1)).toEqual({ kind: "sorted", sheet, areas: [area("A2:A3"), area("A5:A6")], axis: "row" });
  });

  test("refuses merged cells and a key outside", () => {
    const { workbook, sheet } = blank();
    const lines = { workbook, sheet, area: area("A1:B3"), axis: "row" } as const;
    expect(() => sortLines(lines, [by(2)], false)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    mergeCells(workbook, sheet, area("A1:B1"));
    expect(() => sortLines(lines, [by(0)], false)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });
});

describe("a table", () => {
  test("remembers by what it was sorted, for once more", () => {
    const { workbook, sheet } = blank();
    put(workbook, sheet, "A1", [["Nr"], [1], [3], [2]]);
    const table = createTable(workbook, sheet, area("A1:A4"), true);
    workbook.journal = [];
    sortTable(workbook, sheet, table, [by(0, { ascending: false })], { matchCase: true, method: "PinYin" });
    expect(table.sort).toEqual({
      fields: [{ column: 1, ascending: false, by: { on: "value" } }],
      matchCase: true,
      method: "PinYin",
    });
    put(workbook, sheet, "A4", [[9]]);
    resortTable(workbook, sheet, table);
    expect(look(sheet, "A2:A4")).toEqual([[9], [3], [2]]);
    forgetSort(workbook, table);
    expect(table.sort).toBeNull();
    for (let step = 0; step < 4; step++) undoLast(workbook);
    expect([look(sheet, "A2:A4"), table.sort]).toEqual([[[1], [3], [2]], null]);
  });
});
