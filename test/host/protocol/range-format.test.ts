import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("opmaak van een bereik", () => {
  it("geeft wat alle cellen delen, en null of leeg waar zij verschillen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "#ff0000";
      const one = sheet.getRange("A1").load("format/fill/color,format/font/bold");
      const two = sheet.getRange("A1:A2").load("format/fill/color,format/font/bold,format/font/name");
      await context.sync();
      expect([one.format.fill.color, one.format.font.bold]).toEqual(["#FF0000", true]);
      expect([two.format.fill.color, two.format.font.bold, two.format.font.name]).toEqual(["", null, "Calibri"]);
    }));

  it("kent kleuren bij naam, en weigert wat geen kleur is", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "orange";
      const cell = sheet.getRange("A1").load("format/fill/color");
      await context.sync();
      expect(cell.format.fill.color).toBe("#FFA500");
      sheet.getRange("B1:B2").format.font.color = "LightGoldenrodYellow";
      const pale = sheet.getRange("B1:B2").load("format/font/color");
      await context.sync();
      expect(pale.format.font.color).toBe("#FAFAD2");
      sheet.getRange("A1").format.fill.color = "geelachtig";
      expect(await refusal(context.sync())).toBe("InvalidArgument at RangeFill.color");
    }));

  it("heeft wit waar niets gevuld is, ook na clear", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#123456";
      fill.clear();
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFFFF");
    }));

  it("geldt voor hele kolommen en voor de cellen die daar later komen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.font.italic = true;
      const cell = sheet.getRange("B700").load("format/font/italic");
      await context.sync();
      expect(cell.format.font.italic).toBe(true);
    }));

  it("houdt uitlijning, terugloop, inspringing en vergrendeling", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
      format.protection.locked = false;
      sheet.getRange("D1").format.indentLevel = 2;
      format.load("horizontalAlignment,verticalAlignment,wrapText,protection/locked");
      const indented = sheet.getRange("D1").load("format/indentLevel,format/horizontalAlignment");
      await context.sync();
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual(["Center", "Top", true]);
      expect(format.protection.locked).toBe(false);
      expect([indented.format.indentLevel, indented.format.horizontalAlignment]).toEqual([2, "Left"]);
    }));

  it("weigert een onbekende uitlijning", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.horizontalAlignment = "Midden" as Excel.HorizontalAlignment;
      expect(await refusal(context.sync())).toBe("InvalidArgument at RangeFormat.horizontalAlignment");
    }));
});

describe("breedte en hoogte", () => {
  it("zijn in punten: 48 en 15 waar niemand ze zette", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
    }));

  it("geven null waar zij verschillen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      const one = sheet.getRange("B2").load("format/columnWidth,format/rowHeight");
      const both = sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect([one.format.columnWidth, one.format.rowHeight]).toEqual([120, 30]);
      expect([both.format.columnWidth, both.format.rowHeight]).toEqual([null, null]);
    }));

  it("passen zich aan de langste tekst aan", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["kort", "een heel wat langere tekst dan de eerste"]];
      sheet.getRange("A:B").format.autofitColumns();
      const [short, long] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      await context.sync();
      expect(long?.format.columnWidth).toBeGreaterThan(3 * (short?.format.columnWidth ?? 0));
    }));

  it("verbergen en tonen rijen en kolommen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const hidden = sheet.getRange("A2:A3").load("rowHidden,columnHidden,hidden");
      const mixed = sheet.getRange("A1:C3").load("rowHidden,columnHidden,hidden");
      await context.sync();
      expect([hidden.rowHidden, hidden.columnHidden, hidden.hidden]).toEqual([true, false, true]);
      expect([mixed.rowHidden, mixed.columnHidden, mixed.hidden]).toEqual([null, null, null]);
    }));
});

describe("randen", () => {
  it("staan aan de buitenkant of tussen de cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:C3").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").color = "#00FF00";
      const bottom = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style");
      const inside = sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style,color,weight");
      const outside = sheet.getRange("B1").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(bottom.style).toBe("Double");
      expect([inside.style, inside.color, inside.weight]).toEqual(["Continuous", "#00FF00", "Thin"]);
      expect(outside.style).toBe("None");
    }));
});

describe("Worksheet.getRanges", () => {
  it("maakt meer gebieden in één keer op", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Veel";
      const areas = sheet.getRanges("A1:B1,D4").load("address,areaCount,cellCount");
      areas.format.font.bold = true;
      areas.areas.load("items/address");
      const cell = sheet.getRange("D4").load("format/font/bold");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Veel!A1:B1, Veel!D4", 2, 3]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Veel!A1:B1", "Veel!D4"]);
      expect(cell.format.font.bold).toBe(true);
    }));
});
