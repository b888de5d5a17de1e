import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

const fill = (sheet: Excel.Worksheet, address: string, values: (string | number)[][]): void => {
  sheet.getRange(address).values = values;
};

describe("Range.clear", () => {
  it.each([
    ["Contents", "", "#FFFF00"],
    ["Formats", 1, "#FFFFFF"],
    ["All", "", "#FFFFFF"],
  ] as const)("%s", (what, value, colour) =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1", [[1]]);
      sheet.getRange("A1").format.fill.color = "yellow";
      sheet.getRange("A1").clear(what);
      const cell = sheet.getRange("A1").load("values,format/fill/color");
      await context.sync();
      expect(cell.values).toEqual([[value]]);
      expect(cell.format.fill.color).toBe(colour);
    }),
  );

  it("weigert een onbekend woord", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").clear("Alles" as Excel.ClearApplyTo);
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.clear");
    }));
});

describe("invoegen en verwijderen", () => {
  it("schuift cellen omlaag en past formules aan", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:A3", [[1], [2], [3]]);
      sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
      const inserted = sheet.getRange("A2").insert("Down").load("address");
      const column = sheet.getRange("A1:A4").load("values");
      const sum = sheet.getRange("B1").load("formulas");
      await context.sync();
      expect(inserted.address.split("!")[1]).toBe("A2");
      expect(column.values).toEqual([[1], [""], [2], [3]]);
      expect(sum.formulas).toEqual([["=SUM(A1:A4)"]]);
    }));

  it("haalt cellen weg naar links", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:C1", [[1, 2, 3]]);
      sheet.getRange("B1").delete("Left");
      const row = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(row.values).toEqual([[1, 3, ""]]);
    }));
});

describe("samenvoegen", () => {
  it("houdt de eerste waarde en geeft het samengevoegde gebied", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange("A1:B2").merge();
      const values = sheet.getRange("A1:B2").load("values");
      const merged = sheet.getRange("B2:D9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(values.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      expect(merged.address.split("!")[1]).toBe("A1:B2");
      sheet.getRange("A1:B2").unmerge();
      const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));
});

describe("Range.copyFrom", () => {
  it("neemt waarden, formules en opmaak over; formules tellen vanaf hun nieuwe plaats", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:A2", [[5], [7]]);
      sheet.getRange("B1").formulas = [["=A1*10"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B2").copyFrom("B1");
      const copy = sheet.getRange("B2").load("formulas,values,format/font/bold");
      await context.sync();
      expect(copy.formulas).toEqual([["=A2*10"]]);
      expect(copy.values).toEqual([[70]]);
      expect(copy.format.font.bold).toBe(true);
    }));

  it("neemt alleen waarden over, gekanteld, en herhaalt de bron over een veelvoud", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:A2", [[1], [2]]);
      sheet.getRange("C1").copyFrom("A1:A2", "Values", false, true);
      sheet.getRange("A4:A7").copyFrom("A1:A2", "Values");
      const turned = sheet.getRange("C1:D1").load("values");
      const repeated = sheet.getRange("A4:A7").load("values");
      await context.sync();
      expect(turned.values).toEqual([[1, 2]]);
      expect(repeated.values).toEqual([[1], [2], [1], [2]]);
    }));
});

describe("zoeken en vervangen", () => {
  it("vindt de eerste cel, zonder op hoofdletters te letten tenzij gevraagd", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:A3", [["Zwembad"], ["het zwembad"], ["Brug"]]);
      const range = sheet.getRange("A1:A3");
      const first = range.find("zwembad", {}).load("address");
      const exact = range.find("zwembad", { matchCase: true }).load("address");
      const whole = range.findOrNullObject("bad", { completeMatch: true });
      await context.sync();
      expect([first, exact].map(({ address }) => address.split("!")[1])).toEqual(["A1", "A2"]);
      expect(whole.isNullObject).toBe(true);
      range.find("school", {});
      expect(await refusal(context.sync())).toBe("ItemNotFound at Range.find");
    }));

  it("vervangt in tekst en formules, en zegt in hoeveel cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:A2", [["a.b"], ["A.B en a.b"]]);
      const count = sheet.getRange("A1:A2").replaceAll("a.b", "x$&y", {});
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.values).toEqual([["x$&y"], ["x$&y en x$&y"]]);
    }));
});

describe("zoeken in een heel blad", () => {
  it("vindt alle cellen, of geen", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:B2", [
        ["Brug", "x"],
        ["x", "brugdeel"],
      ]);
      const all = sheet.findAll("brug", {}).load("address,areaCount");
      const none = sheet.findAllOrNullObject("zwembad", {});
      await context.sync();
      expect([all.address.replaceAll(/[^ !]+!/g, ""), all.areaCount, none.isNullObject]).toEqual(["A1, B2", 2, true]);
    }));
});

describe("sorteren", () => {
  it("zet getallen voor tekst, leeg achteraan, en houdt gelijken op volgorde", () =>
    excel.onNewSheet(async (sheet, context) => {
      fill(sheet, "A1:B6", [
        ["sleutel", "nr"],
        ["b", 1],
        [10, 2],
        ["", 3],
        [9, 4],
        ["b", 5],
      ]);
      sheet.getRange("A1:B6").sort.apply([{ key: 0, ascending: true }], false, true);
      const up = sheet.getRange("B2:B6").load("values");
      await context.sync();
      expect(up.values.flat()).toEqual([4, 2, 1, 5, 3]);
      sheet.getRange("A1:B6").sort.apply([{ key: 0, ascending: false }], false, true);
      const down = sheet.getRange("B2:B6").load("values");
      await context.sync();
      expect(down.values.flat()).toEqual([1, 5, 2, 4, 3]);
    }));
});

describe("selecteren", () => {
  it("maakt het blad actief en geeft de selectie terug", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Gekozen";
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(["Gekozen!B2:C3", "Gekozen!B2", "Gekozen"]);
    }));
});
