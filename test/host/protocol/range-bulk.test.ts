import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("eigenschappen van veel cellen tegelijk", () => {
  it("per cel, met null voor wat blijft", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
        [{ format: { borders: { bottom: { style: "Double" } } } }, { format: { protection: { locked: false } } }],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true }, protection: true },
      });
      const border = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const seen = read.value.map((row) =>
        row.map(({ format }) => [format?.fill?.color, format?.font?.bold, format?.protection?.locked]),
      );
      expect(seen).toEqual([
        [
          ["#FF0000", true, true],
          ["#FFFFFF", false, true],
        ],
        [
          ["#FFFFFF", false, true],
          ["#FFFFFF", false, false],
        ],
      ]);
      expect(read.value[1]?.[0]?.address?.split("!")[1]).toBe("A2");
      expect(border.style).toBe("Double");
    }));

  it("per rij en per kolom", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 40 } }, {}]);
      range.setColumnProperties([{}, { format: { columnWidth: 99 } }]);
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      expect(rows.value.map(({ format }) => format?.rowHeight)).toEqual([40, 15]);
      expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([48, 99]);
    }));

  it("weigert een andere maat en een onbekende eigenschap", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.setCellProperties");
      sheet.getRange("A1").setCellProperties([[{ format: { kleur: "rood" } } as Excel.SettableCellProperties]]);
      expect(await refusal(context.sync())).toBe("ApiNotFound at RangeFormat.kleur");
    }));
});
