import { areaName } from "../../../src/host/engine/address";
import { setFormula } from "../../../src/host/engine/contents";
import { addName } from "../../../src/host/engine/names";
import { type AreasBySheet, dependentsOf, precedentsOf } from "../../../src/host/engine/precedents";
import { createTable } from "../../../src/host/engine/tables";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, put } from "../../support/grid";

const shown = (found: AreasBySheet): string =>
  [...found].map(([{ name }, areas]) => `${name}: ${areas.map((part) => areaName(part)).join()}`).join("; ");

function filled() {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  const [sheet, other] = workbook.sheets;
  put(workbook, sheet!, "A1", [
    [1, "=A1*2"],
    [2, "=A2*2"],
    ["=SUM(A1:A2)", "=B1+B2+Blad2!A1"],
  ]);
  put(workbook, other!, "A1", [["=Blad1!A3"], ["=SUM(Blad1:Blad2!C1)"]]);
  return { workbook, sheet: sheet!, other: other! };
}

const on = (sheet: ReturnType<typeof filled>["sheet"], address: string) => ({ sheet, area: area(address) });

describe("precedents", () => {
  test("are the cells that formulas name", () => {
    const { workbook, sheet, other } = filled();
    expect(shown(precedentsOf(workbook, on(sheet, "B1:B3"), false))).toBe("Blad1: A1,A2,B1,B2; Blad2: A1");
    expect(shown(precedentsOf(workbook, on(sheet, "A3"), false))).toBe("Blad1: A1:A2");
    expect(shown(precedentsOf(workbook, on(other, "A2"), false))).toBe("Blad1: C1; Blad2: C1");
    expect(shown(precedentsOf(workbook, on(sheet, "A1"), false))).toBe("");
  });

  test("go on through the formulas there", () => {
    const { workbook, sheet } = filled();
    expect(shown(precedentsOf(workbook, on(sheet, "B3"), true))).toBe("Blad1: B1,B2,A3,A1:A2; Blad2: A1");
  });

  test("end where formulas go round", () => {
    const { workbook, sheet } = filled();
    setFormula(workbook, sheet, 8, 0, "A10");
    setFormula(workbook, sheet, 9, 0, "A9");
    expect(shown(precedentsOf(workbook, on(sheet, "A9"), true))).toBe("Blad1: A10,A9");
  });

  test("are meant by names, tables and spills", () => {
    const { workbook, sheet } = filled();
    createTable(workbook, sheet, area("E1:F3"), false);
    addName(workbook, "Bron", "Blad1!$A$1", null);
    addName(workbook, "Ver", "Bron+Blad2!$A$1", null);
    setFormula(workbook, sheet, 0, 3, "Ver+SUM(Tabel1[Kolom2])+SUM(A2#)");
    sheet.rows.get(1)!.get(0)!.spill = { rows: 1, columns: 2 };
    expect(shown(precedentsOf(workbook, on(sheet, "D1"), false))).toBe("Blad1: A1,F2:F4,A2:B2; Blad2: A1");
  });
});

describe("dependents", () => {
  test("are the formulas that name cells, and with all that follow them", () => {
    const { workbook, sheet } = filled();
    expect(shown(dependentsOf(workbook, on(sheet, "A1"), false))).toBe("Blad1: B1,A3");
    expect(shown(dependentsOf(workbook, on(sheet, "A1"), true))).toBe("Blad1: B1,A3:B3; Blad2: A1");
    expect(shown(dependentsOf(workbook, on(sheet, "B3"), true))).toBe("");
  });
});
