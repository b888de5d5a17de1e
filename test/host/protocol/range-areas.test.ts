import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

type Derive = (areas: Excel.RangeAreas, sheet: Excel.Worksheet) => Excel.RangeAreas;

/** The addresses without the sheet, or what was refused. */
const derived = (from: string, derive: Derive): Promise<string> =>
  excel.onNewSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      [1, "x"],
      ["", true],
    ];
    sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
    const areas = derive(sheet.getRanges(from), sheet).load("address");
    const refused = await refusal(context.sync());
    if (!refused.startsWith("not refused")) return refused;
    return areas.isNullObject ? "null" : areas.address.replace(/[^,!\s]+!/g, "");
  });

describe("RangeAreas", () => {
  test.each<[name: string, from: string, derive: Derive, expected: string]>([
    ["getEntireRow noemt elke rij eens", "A1,C1:D2", (areas) => areas.getEntireRow(), "1:1, 1:2"],
    ["getEntireColumn", "A1,C1:D2", (areas) => areas.getEntireColumn(), "A:A, C:D"],
    ["getOffsetRangeAreas", "A1,C1:D2", (areas) => areas.getOffsetRangeAreas(1, 2), "C2, E2:F3"],
    [
      "getOffsetRangeAreas buiten het blad",
      "A1,C1:D2",
      (areas) => areas.getOffsetRangeAreas(0, -1),
      "InvalidArgument at RangeAreas.getOffsetRangeAreas",
    ],
    ["getIntersection met adressen", "A1:C3,E1:F9", (areas) => areas.getIntersection("B2:E3,F9"), "B2:C3, E2:E3, F9"],
    [
      "getIntersection met een bereik",
      "A1:C3,E1:F9",
      (areas, sheet) => areas.getIntersection(sheet.getRange("F1:G2")),
      "F1:F2",
    ],
    [
      "getIntersection met gebieden",
      "A1:C3",
      (areas, sheet) => areas.getIntersection(sheet.getRanges("A1,C3:D4")),
      "A1, C3",
    ],
    [
      "getIntersection zonder gedeelte",
      "A1",
      (areas) => areas.getIntersection("B2"),
      "ItemNotFound at RangeAreas.getIntersection",
    ],
    ["getIntersectionOrNullObject", "A1", (areas) => areas.getIntersectionOrNullObject("B2"), "null"],
    ["getUsedRangeAreas", "A1:B9,C3:Z9,E5", (areas) => areas.getUsedRangeAreas(), "B2:B4, C3"],
    [
      "getUsedRangeAreas van niets",
      "E5:F9",
      (areas) => areas.getUsedRangeAreas(true),
      "ItemNotFound at RangeAreas.getUsedRangeAreas",
    ],
    ["getUsedRangeAreasOrNullObject", "E5:F9", (areas) => areas.getUsedRangeAreasOrNullObject(), "null"],
    ["getSpecialCells", "A1:B9,C1:C9", (areas) => areas.getSpecialCells("Constants"), "B2, C2:C3"],
    ["getSpecialCells naar waarde", "A1:C9", (areas) => areas.getSpecialCells("Constants", "LogicalText"), "C2:C3"],
    ["getSpecialCells van formules", "A1:C9", (areas) => areas.getSpecialCells("Formulas", "Numbers"), "B4"],
    [
      "getSpecialCells zonder vondst",
      "A1:C9",
      (areas) => areas.getSpecialCells("Formulas", "Errors"),
      "ItemNotFound at RangeAreas.getSpecialCells",
    ],
    [
      "getSpecialCells van een onbekende soort",
      "A1:C9",
      (areas) => areas.getSpecialCells("Comments" as "Blanks"),
      "InvalidArgument at RangeAreas.getSpecialCells",
    ],
  ])("%s", async (_, from, derive, expected) => {
    expect(await derived(from, derive)).toBe(expected);
  });

  it("kopieert een bereik naar elk gebied, in één stap", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("C1").formulas = [["=SUM(A1:B1)"]];
      const areas = sheet.getRanges("C2,C5:C6");
      areas.copyFrom("C1");
      const [one, other] = ["C2", "C5:C6"].map((address) => sheet.getRange(address).load("formulas"));
      await context.sync();
      expect([one!.formulas, other!.formulas]).toEqual([[["=SUM(A2:B2)"]], [["=SUM(A5:B5)"], ["=SUM(A6:B6)"]]]);
      await excel.host.user.undo();
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(used.address.split("!")[1]).toBe("A1:C1");
      areas.copyFrom(sheet.getRanges("A1,C1"));
      expect(await refusal(context.sync())).toBe("NotImplemented at RangeAreas.copyFrom");
    }));

  it("kent zijn tabellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true);
      const counts = ["A1:C9", "A1,E5", "E5:F6"].map((address) => sheet.getRanges(address).getTables().getCount());
      const whole = sheet.getRanges("A1").getTables(true).getCount();
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
      expect(whole.value).toBe(0);
    }));
});

describe("Range.getSpecialCells", () => {
  it("geeft gebieden, of niets", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [""], [3]];
      sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=TRUE" } };
      const areas = (["Blanks", "DataValidations", "Visible"] as const).map((type) =>
        sheet.getRange("A1:A9").getSpecialCells(type).load("address,areaCount"),
      );
      const none = sheet.getRange("A1:A9").getSpecialCellsOrNullObject("ConditionalFormats");
      await context.sync();
      expect(areas.map(({ address }) => address.split("!")[1])).toEqual(["A2", "A2", "A1:A9"]);
      expect(none.isNullObject).toBe(true);
    }));
});

describe("Workbook.getSelectedRanges", () => {
  it("geeft de selectie", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRanges().load("address,areaCount");
      await context.sync();
      expect([selected.address.split("!")[1], selected.areaCount]).toEqual(["B2:C3", 1]);
    }));
});
