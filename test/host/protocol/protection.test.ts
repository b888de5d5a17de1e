import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";
import { makeXlsx } from "../../support/make-xlsx";

const excel = excelForTests();

describe("WorksheetProtection", () => {
  it("houdt schrijven tegen, behalve in cellen die niet vergrendeld zijn", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [["mag"]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("B1").values = [["mag niet"]];
      expect(await refusal(context.sync())).toBe("AccessDenied at Range.values");
      const cells = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(cells.values).toEqual([["mag", ""]]);
    }));

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["opmaken", (sheet) => (sheet.getRange("A1").format.fill.color = "red"), "AccessDenied at RangeFill.color"],
    ["rijen invoegen", (sheet) => sheet.getRange("1:1").insert("Down"), "AccessDenied at Range.insert"],
    ["een tabel maken", (sheet) => sheet.tables.add("A1:B2", true), "AccessDenied at TableCollection.add"],
    ["leegmaken", (sheet) => sheet.getRange("A1").clear(), "AccessDenied at Range.clear"],
    ["breedte", (sheet) => (sheet.getRange("A:A").format.columnWidth = 99), "AccessDenied at RangeFormat.columnWidth"],
  ])("houdt ook tegen: %s", (_, work, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.protection.protect();
      work(sheet);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("staat toe wat de opties toestaan", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true, selectionMode: "Unlocked" });
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("1:1").insert("Down");
      sheet.protection.load("options");
      await context.sync();
      const { allowFormatCells, allowInsertRows, allowSort, selectionMode } = sheet.protection.options;
      expect([allowFormatCells, allowInsertRows, allowSort, selectionMode]).toEqual([true, true, false, "Unlocked"]);
    }));

  it("gaat eraf met het goede wachtwoord", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.protection.protect({}, "geheim");
      await context.sync();
      sheet.protection.unprotect("fout");
      expect(await refusal(context.sync())).toBe("BadPassword at WorksheetProtection.unprotect");
      sheet.protection.protect();
      expect(await refusal(context.sync())).toBe("InvalidOperation at WorksheetProtection.protect");
      sheet.protection.unprotect("geheim");
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    }));
});

describe("WorkbookProtection", () => {
  it("houdt de bladen bij elkaar: geen erbij, geen eraf, geen andere naam", async () => {
    const xlsx = makeXlsx({ sheets: [{ name: "Blad1", rows: [] }], structureProtected: true });
    const host = await openHost({ xlsx });
    await host.Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      worksheets.add("Erbij");
      expect(await refusal(context.sync())).toBe("AccessDenied at WorksheetCollection.add");
      worksheets.getFirst().name = "Anders";
      expect(await refusal(context.sync())).toBe("AccessDenied at Worksheet.name");
      worksheets.getFirst().getRange("A1").values = [["mag wel"]];
      await context.sync();
    });
    host.close();
  });

  it("gaat aan en uit, en wist de stappen", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      worksheets.getFirst().getRange("A1").values = [[1]];
      protection.protect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(await host.user.undo()).toBe(false);
      protection.protect();
      expect(await refusal(context.sync())).toBe("InvalidOperation at WorkbookProtection.protect");
      protection.unprotect();
      worksheets.add("Erbij");
      await context.sync();
    });
    host.close();
  });

  it("gaat eraf met het wachtwoord, ook nadat het bestand bewaard werd", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect("geheim");
      context.workbook.worksheets.getFirst().protection.protect({}, "ook geheim");
      await context.sync();
    });
    const again = await openHost({ xlsx: await host.save() });
    await again.Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.unprotect("fout");
      expect(await refusal(context.sync())).toBe("BadPassword at WorkbookProtection.unprotect");
      protection.unprotect("geheim");
      worksheets.getFirst().protection.unprotect("ook geheim");
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
    host.close();
    again.close();
  });
});
