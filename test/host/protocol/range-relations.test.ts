import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests({ excelApi: "1.15" });

/** A1:A2 hold numbers; B1 names them, C1 names B1, and Ander!A1 names C1. */
async function chain(sheet: Excel.Worksheet): Promise<Excel.Worksheet> {
  const other = sheet.context.workbook.worksheets.add();
  sheet.load("name");
  await sheet.context.sync();
  sheet.getRange("A1:C2").formulas = [
    [1, "=SUM(A1:A2)", "=B1+1"],
    [2, "", ""],
  ];
  other.getRange("A1").formulas = [[`='${sheet.name}'!C1*2`]];
  return other;
}

describe("waar formules op rusten, en wat op cellen rust", () => {
  it("direct: de cellen die een formule noemt, en de formules die een cel noemen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const other = await chain(sheet);
      const precedents = sheet.getRange("B1").getDirectPrecedents().load("addresses");
      const across = other.getRange("A1").getDirectPrecedents().load("addresses");
      const dependents = sheet.getRange("A2").getDirectDependents().load("addresses");
      await context.sync();
      expect(precedents.addresses).toEqual([`${sheet.name}!A1:A2`]);
      expect(across.addresses).toEqual([`${sheet.name}!C1`]);
      expect(dependents.addresses).toEqual([`${sheet.name}!B1`]);
    }));

  it("alle: over meer bladen, per blad te vragen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const other = (await chain(sheet)).load("name,id");
      const precedents = other.getRange("A1").getPrecedents();
      const dependents = sheet.getRange("A1").getDependents().load("addresses");
      precedents.areas.load("items/address,items/areaCount");
      precedents.ranges.load("items/address");
      await context.sync();
      const [here, there] = [sheet.name, other.name];
      expect(precedents.areas.items.map(({ address }) => address)).toEqual([`${here}!C1, ${here}!B1, ${here}!A1:A2`]);
      expect(precedents.ranges.items.map(({ address }) => address)).toEqual([
        `${here}!C1`,
        `${here}!B1`,
        `${here}!A1:A2`,
      ]);
      expect(dependents.addresses).toEqual([`${here}!B1:C1`, `${there}!A1`]);
      const byName = dependents.getRangeAreasBySheet(there.toLowerCase()).load("address");
      const byId = dependents.getRangeAreasBySheet(other.id).load("address");
      const none = dependents.getRangeAreasOrNullObjectBySheet("Nergens").load("address");
      await context.sync();
      expect([byName.address, byId.address, none.isNullObject]).toEqual([`${there}!A1`, `${there}!A1`, true]);
      dependents.getRangeAreasBySheet("Nergens").load("address");
      expect(await refusal(context.sync())).toBe("ItemNotFound at WorkbookRangeAreas.getRangeAreasBySheet");
    }));

  it("is niets, dan is dat ItemNotFound", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      for (const member of ["getDirectPrecedents", "getDirectDependents", "getPrecedents", "getDependents"] as const) {
        sheet.getRange("A1")[member]().load("addresses");
        expect(await refusal(context.sync())).toBe(`ItemNotFound at Range.${member}`);
      }
    }));
});
