import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

async function valuesAt(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await sheet.context.sync();
  return range.values;
}

describe("Range.autoFill", () => {
  it("zet een reeks voort, naar onder of opzij, in één stap", () =>
    excel.onNewSheet(async (sheet) => {
      sheet.getRange("A1:A2").values = [[1], [3]];
      sheet.getRange("A1:A2").autoFill("A1:A5");
      expect(await valuesAt(sheet, "A1:A6")).toEqual([[1], [3], [5], [7], [9], [""]]);
      await excel.host.user.undo();
      expect(await valuesAt(sheet, "A1:A3")).toEqual([[1], [3], [""]]);
      sheet.getRange("A2").autoFill(sheet.getRange("A2:C2"), "FillSeries");
      expect(await valuesAt(sheet, "A2:C2")).toEqual([[3, 4, 5]]);
    }));

  it("kopieert, neemt alleen waarden of alleen opmaak mee, en telt dagen, werkdagen, maanden en jaren", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:F1").values = [[7, 7, 7, 44000, 44001, 44000]];
      sheet.getRange("A1:C1").format.fill.color = "#FF0000";
      sheet.getRange("D1:F1").numberFormat = [["dd-mm-yyyy", "dd-mm-yyyy", "dd-mm-yyyy"]];
      sheet.getRange("A1").autoFill("A1:A2", "FillCopy");
      sheet.getRange("B1").autoFill("B1:B2", "FillValues");
      sheet.getRange("C1").autoFill("C1:C2", "FillFormats");
      sheet.getRange("D1").autoFill("D1:D2", "FillMonths");
      sheet.getRange("E1").autoFill("E1:E2", "FillWeekdays"); // 44001 is a Friday
      sheet.getRange("F1").autoFill("F1:F2", "FillYears");
      const looks = ["A2", "B2", "C2"].map((address) => sheet.getRange(address).load("format/fill/color"));
      await context.sync();
      expect(await valuesAt(sheet, "A2:F2")).toEqual([[7, 7, "", 44030, 44004, 44365]]);
      expect(looks.map(({ format }) => format.fill.color)).toEqual(["#FF0000", "#FFFFFF", "#FF0000"]);
    }));

  it("gaat zonder doel zo ver als de kolom ernaast", () =>
    excel.onNewSheet(async (sheet) => {
      sheet.getRange("A1:A4").values = [["a"], ["b"], ["c"], ["d"]];
      sheet.getRange("B1").formulas = [["=A1&1"]];
      sheet.getRange("B1").autoFill();
      expect(await valuesAt(sheet, "B1:B5")).toEqual([["a1"], ["b1"], ["c1"], ["d1"], [""]]);
    }));

  it("weigert een doel zonder de bron, een onbekend soort, aanvullen naar voorbeeld en een beveiligd blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      const source = sheet.getRange("A1:A2");
      source.autoFill("A2:A9");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.autoFill");
      source.autoFill("A1:B9");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.autoFill");
      source.autoFill("A1:A9", "FillHours" as "FillDays");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.autoFill");
      source.autoFill("A1:A9", "FlashFill");
      expect(await refusal(context.sync())).toBe("NotImplemented at Range.autoFill");
      sheet.protection.protect();
      source.autoFill("A1:A9");
      expect(await refusal(context.sync())).toBe("AccessDenied at Range.autoFill");
    }));
});

describe("Range.moveTo", () => {
  it("verplaatst cellen, ook naar een ander blad; formules gaan mee", () =>
    excel.onNewSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Doel");
      sheet.getRange("A1:A3").formulas = [[4], ["=A1+1"], ["=A2+1"]];
      sheet.getRange("A1:A2").moveTo("C5");
      expect(await valuesAt(sheet, "A1:A3")).toEqual([[""], [""], [6]]);
      expect(await valuesAt(sheet, "C5:C6")).toEqual([[4], [5]]);
      sheet.getRange("C5:C6").moveTo("Doel!B2");
      const formulas = [sheet.getRange("A3"), other.getRange("B3")].map((range) => range.load("formulas"));
      await context.sync();
      expect(formulas.map((range) => range.formulas)).toEqual([[["=Doel!B3+1"]], [["=B2+1"]]]);
      await excel.host.user.undo();
      expect(await valuesAt(sheet, "C5:C6")).toEqual([[4], [5]]);
    }));

  it("meldt één wijziging, om de cellen die leeg raken en die gevuld worden heen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const told: string[] = [];
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      await context.sync();
      sheet.getRange("A1").moveTo("D4");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(told).toEqual(["A1:D4"]);
    }));

  it("weigert een doel dat van het blad valt, en een beveiligd blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").moveTo("XFD1");
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.moveTo");
      sheet.protection.protect();
      sheet.getRange("A1:B1").moveTo("D1");
      expect(await refusal(context.sync())).toBe("AccessDenied at Range.moveTo");
    }));
});

describe("Range.removeDuplicates", () => {
  it("houdt van gelijke rijen de eerste en telt wat weg is en wat blijft", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B5").values = [
        ["Naam", "Bedrag"],
        ["a", 1],
        ["A", 2],
        ["b", 1],
        ["a", 1],
      ];
      const result = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed,uniqueRemaining");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
      expect(await valuesAt(sheet, "A1:B5")).toEqual([
        ["Naam", "Bedrag"],
        ["a", 1],
        ["b", 1],
        ["", ""],
        ["", ""],
      ]);
      await excel.host.user.undo();
      expect(await valuesAt(sheet, "A3:B3")).toEqual([["A", 2]]);
    }));

  it("weigert een kolom die er niet is, geen kolom en een beveiligd blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 1],
        [1, 1],
      ];
      range.removeDuplicates([2], false);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.removeDuplicates");
      range.removeDuplicates([], false);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.removeDuplicates");
      range.removeDuplicates([-1], false);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.removeDuplicates");
      sheet.protection.protect();
      range.removeDuplicates([0], false);
      expect(await refusal(context.sync())).toBe("AccessDenied at Range.removeDuplicates");
    }));
});
