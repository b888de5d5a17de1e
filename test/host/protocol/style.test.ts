import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("Range.style", () => {
  it("geeft cellen de opmaak van een stijl, en zegt haar naam; waar zij verschillen null", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.style = "Good";
      sheet.getRange("B1").style = "Heading 1";
      range.load("style,format/fill/color");
      const [good, heading, plain] = ["A1", "B1", "C1"].map((address) =>
        sheet.getRange(address).load("style,format/fill/color,format/font/color,format/font/size"),
      );
      await context.sync();
      expect([range.style, range.format.fill.color]).toEqual([null, "#C6EFCE"]);
      expect([good!.style, good!.format.font.color]).toEqual(["Good", "#006100"]);
      expect([heading!.style, heading!.format.font.size]).toEqual(["Heading1", 15]);
      expect(plain!.style).toBe("Normal");
    }));

  it("laat met rust wat de stijl niet omvat", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.format.fill.color = "yellow";
      range.numberFormat = [["0.0"]];
      range.style = "Percent";
      range.load("style,numberFormat,format/fill/color");
      await context.sync();
      expect([range.style, range.numberFormat, range.format.fill.color]).toEqual(["Percent", [["0%"]], "#FFFF00"]);
      range.style = "Normal";
      range.load("numberFormat,format/fill/color");
      await context.sync();
      expect([range.numberFormat, range.format.fill.color]).toEqual([[["General"]], "#FFFFFF"]);
    }));

  it("weigert een naam die geen stijl is, en een beveiligd blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").style = "Geen stijl";
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.style");
      sheet.protection.protect();
      sheet.getRange("A1").style = "Good";
      expect(await refusal(context.sync())).toBe("AccessDenied at Range.style");
    }));

  it("geldt voor meer gebieden als één stap", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRanges("A1,C3:D4").style = "Bad";
      await context.sync();
      await excel.host.user.undo();
      const areas = sheet.getRanges("A1,C3:D4").load("style");
      await context.sync();
      expect(areas.style).toBe("Normal");
    }));
});

describe("StyleCollection en Style", () => {
  it("hebben de stijlen van Excel, en vinden ze bij hun woord en bij hun naam", () =>
    excel.onNewSheet(async (_, context) => {
      const { styles } = context.workbook;
      const heading = styles.getItem("Heading1").load("name,builtIn,includeFont,includeNumber,font/bold");
      const same = styles.getItem("heading 1").load("name");
      styles.load("items/name");
      const count = styles.getCount();
      await context.sync();
      expect(heading.toJSON()).toMatchObject({
        name: "Heading1",
        builtIn: true,
        includeFont: true,
        includeNumber: false,
        font: { bold: true },
      });
      expect(same.name).toBe("Heading1");
      expect(styles.items).toHaveLength(count.value);
      expect(styles.items.map(({ name }) => name)).toEqual(expect.arrayContaining(["Normal", "Comma", "Accent6_60"]));
      styles.getItem("Geen stijl");
      expect(await refusal(context.sync())).toBe("ItemNotFound at StyleCollection.getItem");
    }));

  it("maken een stijl, wijzigen haar met wat erop rust, en doen haar weg", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Huisstijl");
      const style = styles.getItem("Huisstijl");
      style.set({ textOrientation: 38, wrapText: true, locked: false, numberFormatLocal: "0,0", indentLevel: 2 });
      style.font.bold = true;
      style.fill.color = "lightyellow";
      style.borders.getItem("EdgeBottom").style = "Double";
      const range = sheet.getRange("A1");
      range.style = "Huisstijl";
      range.format.font.italic = true;
      style.font.size = 20;
      style.load();
      style.borders.load("items/sideIndex,items/style");
      range.load("numberFormat,format/font/size,format/font/italic,format/textOrientation,format/fill/color");
      await context.sync();
      expect(style.toJSON()).toMatchObject({ builtIn: false, numberFormat: "0.0", locked: false, indentLevel: 2 });
      expect(style.borders.items.filter((line) => line.style !== "None").map(({ sideIndex }) => sideIndex)).toEqual([
        "EdgeBottom",
      ]);
      // The size is part of the font, in which the cell differs from its style already.
      expect([range.format.font.size, range.format.font.italic]).toEqual([11, true]);
      expect([range.numberFormat, range.format.textOrientation]).toEqual([[["0.0"]], 38]);
      style.fill.color = "#ABCDEF";
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#ABCDEF");
      style.delete();
      range.load("style,format/fill/color");
      await context.sync();
      expect([range.style, range.format.fill.color]).toEqual(["Normal", "#FFFFFF"]);
      style.load("name");
      expect(await refusal(context.sync())).toBe("ItemNotFound at StyleCollection.getItem");
    }));

  it("weigeren een naam die er al is of leeg is, en de gewone stijl weg te doen", () =>
    excel.onNewSheet(async (_, context) => {
      const { styles } = context.workbook;
      styles.add("good");
      expect(await refusal(context.sync())).toBe("ItemAlreadyExists at StyleCollection.add");
      styles.add("");
      expect(await refusal(context.sync())).toBe("InvalidArgument at StyleCollection.add");
      styles.getItem("Normal").delete();
      expect(await refusal(context.sync())).toBe("InvalidOperation at Style.delete");
    }));

  it("staan in het bestand", async () => {
    const host = await openHost();
    const kept = await host.Excel.run(async (context) => {
      context.workbook.styles.add("Eigen");
      context.workbook.styles.getItem("Eigen").font.color = "red";
      context.workbook.worksheets.getFirst().getRange("A1").style = "Eigen";
      await context.sync();
      return host.save();
    });
    host.close();
    const again = await openHost({ xlsx: kept });
    await again.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("style,format/font/color");
      const style = context.workbook.styles.getItem("Eigen").load("font/color");
      await context.sync();
      expect([cell.style, cell.format.font.color, style.font.color]).toEqual(["Eigen", "#FF0000", "#FF0000"]);
    });
    again.close();
  });
});

describe("wat een opmaak verder heeft", () => {
  it("is een patroon met een kleur", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1:B2").format;
      fill.pattern = "Gray25";
      fill.patternColor = "green";
      fill.load("color,pattern,patternColor");
      await context.sync();
      expect([fill.pattern, fill.patternColor, fill.color]).toEqual(["Gray25", "#008000", "#FFFFFF"]);
      fill.pattern = "Solid";
      fill.load("pattern,patternColor");
      await context.sync();
      expect([fill.pattern, fill.patternColor]).toEqual(["Solid", "#000000"]);
      fill.clear();
      fill.load("pattern");
      await context.sync();
      expect(fill.pattern).toBe("None");
    }));

  it("is tekst boven of onder de regel, niet allebei", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { font } = sheet.getRange("A1").format;
      font.superscript = true;
      font.subscript = true;
      font.load("superscript,subscript");
      await context.sync();
      expect([font.superscript, font.subscript]).toEqual([false, true]);
    }));

  it("zijn diagonalen, die in een cel gelijk zijn", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("DiagonalDown").color = "red";
      borders.getItem("DiagonalUp").style = "Dash";
      const [down, up] = (["DiagonalDown", "DiagonalUp"] as const).map((side) =>
        borders.getItem(side).load("style,color"),
      );
      await context.sync();
      expect([down!.style, up!.style]).toEqual(["Dash", "Dash"]);
    }));

  it("is een leesrichting, en de gewone breedte en hoogte", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      format.set({ readingOrder: "RightToLeft", autoIndent: true });
      sheet.getRange("B:B").format.columnWidth = 100;
      format.load("readingOrder,autoIndent,useStandardWidth,useStandardHeight");
      await context.sync();
      expect([format.readingOrder, format.autoIndent]).toEqual(["RightToLeft", true]);
      expect([format.useStandardWidth, format.useStandardHeight]).toEqual([null, true]);
      format.useStandardWidth = true;
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe(48);
    }));
});
