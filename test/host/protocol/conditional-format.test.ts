import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("ConditionalFormat", () => {
  it("schildert naar een formule", () =>
    excel.onNewSheet(async (sheet, context) => {
      const added = sheet.getRange("A2:A9").conditionalFormats.add("Custom");
      added.custom.rule.formula = '=$A2=""';
      added.custom.format.fill.color = "#FFEECC";
      added.custom.format.font.color = "red";
      added.custom.format.font.bold = true;
      await context.sync();
      const { conditionalFormats } = sheet.getRange("A5");
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const [found] = conditionalFormats.items;
      expect([found?.type, found?.priority, found?.stopIfTrue]).toEqual(["Custom", 0, false]);
      const custom = found?.custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
      const range = found?.getRange().load("address");
      await context.sync();
      expect(custom?.rule.formula).toBe('=$A2=""');
      expect([custom?.format.fill.color, custom?.format.font.color, custom?.format.font.bold]).toEqual([
        "#FFEECC",
        "#FF0000",
        true,
      ]);
      expect(range?.address.split("!")[1]).toBe("A2:A9");
    }));

  it("vergelijkt een waarde of zoekt een tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      const value = sheet.getRange("A1").conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const text = sheet.getRange("B1").conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "Contains", text: "tekort" };
      value.cellValue.load("rule");
      text.textComparison.load("rule");
      const other = text.customOrNullObject;
      other.load("rule");
      await context.sync();
      expect(value.cellValue.rule).toEqual({ formula1: "=0", operator: "LessThan" });
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "tekort" });
      expect(other.isNullObject).toBe(true);
    }));

  it("komt als nieuwste het eerst", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1");
      const first = conditionalFormats.add("Custom");
      const second = conditionalFormats.add("CellValue");
      first.load("priority,id");
      second.load("priority,id");
      conditionalFormats.load("items/type");
      await context.sync();
      expect([first.priority, second.priority]).toEqual([1, 0]);
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    }));

  it("gaat weg bij delete of clearAll, in die cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      sheet.getRange("A2").conditionalFormats.clearAll();
      const counts = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
    }));

  it("zegt dat het een soort niet kan maken", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar");
      expect(await refusal(context.sync())).toBe("NotImplemented at ConditionalFormatCollection.add");
    }));
});
