import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("NamedItem", () => {
  it("staat voor een bereik", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Lijsten";
      const name = context.workbook.names.add("Status_lijst", sheet.getRange("A2:A6"), "keuzes");
      name.load("name,type,value,formula,scope,visible,comment");
      const range = context.workbook.names.getItem("status_LIJST").getRange().load("address");
      await context.sync();
      expect([name.type, name.value, name.formula]).toEqual(["Range", "Lijsten!$A$2:$A$6", "=Lijsten!$A$2:$A$6"]);
      expect([name.scope, name.visible, name.comment]).toEqual(["Workbook", true, "keuzes"]);
      expect(range.address).toBe("Lijsten!A2:A6");
    }));

  it("staat voor een constante of een formule", () =>
    excel.onNewSheet(async (_, context) => {
      const { names } = context.workbook;
      const constant = names.add("Uren_per_fte", "=1400").load("type,value");
      const local = names.addFormulaLocal("Drempel_lokaal", "=MAX(1;0,9)").load("formula");
      const none = constant.getRangeOrNullObject();
      await context.sync();
      expect([constant.type, constant.value, local.formula, none.isNullObject]).toEqual([
        "Double",
        1400,
        "=MAX(1,0.9)",
        true,
      ]);
      constant.getRange();
      expect(await refusal(context.sync())).toBe("ItemNotFound at NamedItem.getRange");
    }));

  it("hoort bij een blad, en is daar een ander dan in de werkmap", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.names.add("Merk", sheet.getRange("A1"));
      const own = sheet.names.getItem("Merk").load("scope");
      own.worksheet.load("name");
      sheet.load("name");
      const ofBook = context.workbook.names.getItemOrNullObject("Merk");
      await context.sync();
      expect([own.scope, own.worksheet.name, ofBook.isNullObject]).toEqual(["Worksheet", sheet.name, true]);
    }));

  it("wordt verborgen, gewijzigd en verwijderd", () =>
    excel.onNewSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Tijdelijk", sheet.getRange("A1"));
      name.visible = false;
      name.formula = "=2+3";
      await context.sync();
      const again = context.workbook.names.getItem("Tijdelijk").load("visible,formula");
      await context.sync();
      expect([again.visible, again.formula]).toEqual([false, "=2+3"]);
      again.delete();
      const gone = context.workbook.names.getItemOrNullObject("Tijdelijk");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it.each([
    ["bestaat al", "Dubbel", "ItemAlreadyExists at NamedItemCollection.add"],
    ["is een cel", "B12", "InvalidArgument at NamedItemCollection.add"],
    ["heeft een spatie", "Twee woorden", "InvalidArgument at NamedItemCollection.add"],
  ])("weigert een naam die %s", (_, name, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.getItemOrNullObject("Dubbel").delete();
      names.add("Dubbel", sheet.getRange("A1"));
      await context.sync();
      names.add(name, sheet.getRange("A1"));
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );
});
