import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("Range.group en ungroup", () => {
  it("groeperen rijen en kolommen, die met showOutlineLevels dicht- en opengaan", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("byRows" as "ByRows");
      sheet.getRange("B1:C1").group("ByColumns");
      sheet.showOutlineLevels(1, 1);
      const rows = ["4:9", "4:5", "10:10"].map((address) => sheet.getRange(address).load("rowHidden"));
      const columns = ["B:C", "D:D"].map((address) => sheet.getRange(address).load("columnHidden"));
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false]);
      expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([true, false]);
      sheet.showOutlineLevels(2, 0);
      for (const range of rows) range.load("rowHidden");
      for (const range of columns) range.load("columnHidden");
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([null, true, false]);
      expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([true, false]);
      sheet.getRange("A1:A10").ungroup("ByRows");
      sheet.getRange("A1:A10").ungroup("ByRows");
      sheet.getRange("A1:A10").ungroup("ByRows");
      expect(await refusal(context.sync())).toBe("InvalidOperation at Range.ungroup");
    }));

  it("weigeren hele rijen per kolom, hele kolommen per rij, een ander woord en een achtste niveau", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("4:9").group("ByColumns");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.group");
      sheet.getRange("B:C").hideGroupDetails("ByRows");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.hideGroupDetails");
      sheet.getRange("B2").ungroup("ByCells" as "ByRows");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.ungroup");
      sheet.showOutlineLevels(9, 1);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Worksheet.showOutlineLevels");
      for (let level = 0; level < 8; level++) sheet.getRange("2:2").group("ByRows");
      expect(await refusal(context.sync())).toBe("InvalidOperation at Range.group");
    }));

  it("sluiten en openen een groep, ook van zijn totaalregel uit, in één stap", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("4:4").hideGroupDetails("ByRows");
      const details = sheet.getRange("2:3").load("rowHidden");
      await context.sync();
      expect(details.rowHidden).toBe(true);
      await excel.host.user.undo();
      details.load("rowHidden");
      await context.sync();
      expect(details.rowHidden).toBe(false);
      sheet.getRange("2:2").hideGroupDetails("ByRows");
      sheet.getRange("3:3").showGroupDetails("ByRows");
      details.load("rowHidden");
      await context.sync();
      expect(details.rowHidden).toBe(false);
      sheet.getRange("7:7").showGroupDetails("ByRows");
      expect(await refusal(context.sync())).toBe("InvalidOperation at Range.showGroupDetails");
    }));

  it("gaan niet op een beveiligd blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatRows: true });
      sheet.getRange("2:3").group("ByRows");
      expect(await refusal(context.sync())).toBe("AccessDenied at Range.group");
    }));

  it("staan in het bestand", async () => {
    const host = await openHost();
    const kept = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("4:4").hideGroupDetails("ByRows");
      await context.sync();
      return host.save();
    });
    host.close();
    const again = await openHost({ xlsx: kept });
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.showOutlineLevels(2, 0);
      const details = sheet.getRange("2:3").load("rowHidden");
      await context.sync();
      expect(details.rowHidden).toBe(false);
    });
    again.close();
  });
});
