import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

/** A1:B4 with its second row hidden. */
function hidden(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:B4");
  range.formulas = [
    [1, "=A1"],
    [2, "=A2"],
    [3, "=A3"],
    ["x", true],
  ];
  sheet.getRange("2:2").rowHidden = true;
  return range;
}

describe("Range.getVisibleView", () => {
  it("geeft van een bereik de rijen die te zien zijn", () =>
    excel.onNewSheet(async (sheet, context) => {
      const view = hidden(sheet).getVisibleView().load();
      const whole = view.getRange().load("address");
      sheet.load("name");
      view.rows.load("items/values,items/index,items/rowCount");
      await context.sync();
      expect(view.values).toEqual([
        [1, 1],
        [3, 3],
        ["x", true],
      ]);
      expect(view.formulas).toEqual([
        [1, "=A1"],
        [3, "=A3"],
        ["x", true],
      ]);
      expect([view.rowCount, view.columnCount]).toEqual([3, 2]);
      expect(view.valueTypes).toEqual([
        ["Double", "Double"],
        ["Double", "Double"],
        ["String", "Boolean"],
      ]);
      expect((view.cellAddresses as string[][])[1]).toEqual([`${sheet.name}!A3`, `${sheet.name}!B3`]);
      expect(whole.address).toBe(`${sheet.name}!A1:B4`);
      expect(view.rows.items.map(({ index, values, rowCount }) => [index, values, rowCount])).toEqual([
        [0, [[1, 1]], 1],
        [1, [[3, 3]], 1],
        [2, [["x", true]], 1],
      ]);
    }));

  it("schrijft alleen in de rijen die te zien zijn, in één stap", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = hidden(sheet);
      const view = range.getVisibleView();
      view.values = [
        [10, 11],
        [30, 31],
        [40, 41],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [10, 11],
        [2, 2],
        [30, 31],
        [40, 41],
      ]);
      await excel.host.user.undo();
      range.load("values");
      await context.sync();
      expect(range.values[0]).toEqual([1, 1]);
      view.numberFormat = [
        ["0.0", "0.0"],
        ["0.00", "0.00"],
        ["@", "@"],
      ];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat.map(([first]) => first as string)).toEqual(["0.0", "General", "0.00", "@"]);
    }));

  it("weigert een matrix met meer of minder rijen dan te zien zijn, en een beveiligd blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      const view = hidden(sheet).getVisibleView();
      view.values = [
        [1, 1],
        [2, 2],
      ];
      expect(await refusal(context.sync())).toBe("InvalidArgument at RangeView.values");
      sheet.protection.protect();
      view.formulas = [
        [1, 1],
        [2, 2],
        [3, 3],
      ];
      expect(await refusal(context.sync())).toBe("AccessDenied at RangeView.formulas");
    }));

  it("is van een bereik waarvan geen rij te zien is leeg", () =>
    excel.onNewSheet(async (sheet, context) => {
      hidden(sheet);
      const view = sheet.getRange("A2:B2").getVisibleView().load("rowCount,values");
      await context.sync();
      expect([view.rowCount, view.values]).toEqual([0, []]);
    }));
});
