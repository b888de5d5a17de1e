import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("Worksheet", () => {
  it("wordt gevonden bij naam, zonder op hoofdletters te letten, en bij id", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Balans";
      sheet.load("id");
      await context.sync();
      const sheets = context.workbook.worksheets;
      const byName = sheets.getItem("BALANS").load("name");
      const byId = sheets.getItem(sheet.id).load("name");
      await context.sync();
      expect([byName.name, byId.name]).toEqual(["Balans", "Balans"]);
    }));

  it("is er niet: ItemNotFound, of een leeg object dat alles over zich heen laat gaan", () =>
    excel.onNewSheet(async (_, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nergens");
      none.getRange("A1").values = [[1]];
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      context.workbook.worksheets.getItem("Nergens").load("name");
      expect(await refusal(context.sync())).toBe("ItemNotFound at WorksheetCollection.getItem");
    }));

  it.each([
    ["een bestaande naam", "Blad1", "ItemAlreadyExists at Worksheet.name"],
    ["een verboden teken", "a/b", "InvalidArgument at Worksheet.name"],
    ["langer dan 31 tekens", "x".repeat(32), "InvalidArgument at Worksheet.name"],
    ["leeg", "", "InvalidArgument at Worksheet.name"],
  ])("weigert een naam: %s", (_, name, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = name;
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("staat op een plaats, en gaat naar een andere", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      for (const name of ["B", "C"]) sheets.add(name);
      sheets.getItem("C").position = 0;
      sheets.getItem("B").visibility = "Hidden";
      sheets.load("items/name,items/position");
      const visible = sheets.getCount(true);
      const last = sheets.getLast(true).load("name");
      const next = sheets.getItem("C").getNext().load("name");
      const none = sheets.getItem("B").getNextOrNullObject();
      await context.sync();
      expect(sheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["C", 0],
        ["Blad1", 1],
        ["B", 2],
      ]);
      expect([visible.value, last.name, next.name, none.isNullObject]).toEqual([2, "Blad1", "Blad1", true]);
    });
    host.close();
  });

  it("blijft er één zichtbaar: het laatste wordt niet verborgen of verwijderd", async () => {
    const host = await openHost({ locale: "en-US" });
    await host.Excel.run(async (context) => {
      const only = context.workbook.worksheets.getFirst();
      only.visibility = "Hidden";
      expect(await refusal(context.sync())).toBe("InvalidOperation at Worksheet.visibility");
      only.delete();
      expect(await refusal(context.sync())).toBe("InvalidOperation at Worksheet.delete");
      only.load("name");
      await context.sync();
      expect(only.name).toBe("Sheet1");
    });
    host.close();
  });

  it("wordt gekopieerd met zijn cellen en tabellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Bron";
      sheet.getRange("A1:A2").values = [["Kop"], [1]];
      sheet.tables.add("A1:A2", true);
      const copy = sheet.copy("After", sheet).load("name,position");
      const cells = copy.getRange("A1:A2").load("values");
      copy.tables.load("count");
      sheet.load("position");
      await context.sync();
      expect([copy.name, copy.position - sheet.position, copy.tables.count]).toEqual(["Bron (2)", 1, 1]);
      expect(cells.values).toEqual([["Kop"], [1]]);
    }));

  it("is verwijderd: wat ernaar wijst, is er niet meer", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      sheet.delete();
      sheet.getRange("A1").load("values");
      expect(await refusal(context.sync())).toBe("ItemNotFound at Worksheet.getRange");
    }));

  it("rekent op verzoek, ook als Excel niet vanzelf rekent", () =>
    excel.onNewSheet(async (sheet, context) => {
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.calculate(false);
      const cell = sheet.getRange("A1").load("values");
      context.application.calculationMode = "Automatic";
      await context.sync();
      expect(cell.values).toEqual([[2]]);
    }));

  it("heeft een tabkleur, rasterlijnen en koppen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.tabColor = "#336699";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines,showHeadings");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(["#336699", false, true]);
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      expect(sheet.tabColor).toBe("");
    }));
});

describe("Worksheet.getRange", () => {
  it.each([
    ["B2", "B2"],
    ["$b$2:C3", "B2:C3"],
    ["C3:B2", "B2:C3"],
    ["B:B", "B:B"],
  ])("%s is %s", (address, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe(expected);
    }),
  );

  it.each(["B", "ZZZ1", "A0", "Blad1!A1", ""])("weigert %p", (address) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange(address).load("address");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Worksheet.getRange");
    }),
  );

  it("kent een naam, en noemt een blad met bijzondere tekens tussen apostrofs", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Top 10 van '23";
      context.workbook.names.add("Lijst_top", sheet.getRange("B2:B11"));
      const range = sheet.getRange("Lijst_top").load("address");
      await context.sync();
      expect(range.address).toBe("'Top 10 van ''23'!B2:B11");
    }));

  it("getRangeByIndexes en getCell tellen vanaf 0", () =>
    excel.onNewSheet(async (sheet, context) => {
      const block = sheet.getRangeByIndexes(1, 2, 3, 4).load("address,rowIndex,columnIndex,rowCount,columnCount");
      const cell = sheet.getCell(0, 25).load("address");
      await context.sync();
      expect(block.address.split("!")[1]).toBe("C2:F4");
      expect([block.rowIndex, block.columnIndex, block.rowCount, block.columnCount]).toEqual([1, 2, 3, 4]);
      expect(cell.address.split("!")[1]).toBe("Z1");
      sheet.getRangeByIndexes(0, 0, 0, 1);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Worksheet.getRangeByIndexes");
    }));
});

describe("Worksheet.freezePanes", () => {
  it("zet rijen vast, of een hoek, en laat weer los", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows(1);
      const rows = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const corner = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows, corner].map(({ address }) => address.split("!")[1])).toEqual(["1:1", "A1:B3"]);
      expect(none.isNullObject).toBe(true);
    }));
});
