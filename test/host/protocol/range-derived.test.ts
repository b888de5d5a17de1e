import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

type Derive = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** The address without the sheet, or what was refused. */
const derived = (from: string, derive: Derive): Promise<string> =>
  excel.onNewSheet(async (sheet, context) => {
    const range = derive(sheet.getRange(from), sheet).load("address");
    const refused = await refusal(context.sync());
    return refused.startsWith("not refused") ? (range.address.split("!")[1] ?? "") : refused;
  });

describe("een bereik uit een bereik", () => {
  test.each<[name: string, from: string, derive: Derive, expected: string]>([
    ["getCell telt vanaf de hoek", "B2:C3", (range) => range.getCell(1, 1), "C3"],
    ["getCell mag buiten het bereik liggen", "B2:C3", (range) => range.getCell(4, 0), "B6"],
    [
      "getCell mag niet buiten het blad liggen",
      "B2:C3",
      (range) => range.getCell(-2, 0),
      "InvalidArgument at Range.getCell",
    ],
    ["getRow", "B2:D5", (range) => range.getRow(2), "B4:D4"],
    ["getRow buiten het bereik", "B2:D5", (range) => range.getRow(4), "InvalidArgument at Range.getRow"],
    ["getColumn", "B2:D5", (range) => range.getColumn(1), "C2:C5"],
    ["getEntireRow", "B2:C3", (range) => range.getEntireRow(), "2:3"],
    ["getEntireColumn", "B2:C3", (range) => range.getEntireColumn(), "B:C"],
    ["getLastCell", "B2:C3", (range) => range.getLastCell(), "C3"],
    ["getLastRow", "B2:C3", (range) => range.getLastRow(), "B3:C3"],
    ["getLastColumn", "B2:C3", (range) => range.getLastColumn(), "C2:C3"],
    ["getOffsetRange", "B2:C3", (range) => range.getOffsetRange(1, -1), "A3:B4"],
    [
      "getOffsetRange buiten het blad",
      "A1",
      (range) => range.getOffsetRange(-1, 0),
      "InvalidArgument at Range.getOffsetRange",
    ],
    ["getResizedRange telt erbij", "B2:C3", (range) => range.getResizedRange(2, 1), "B2:D5"],
    [
      "getResizedRange tot niets",
      "B2:C3",
      (range) => range.getResizedRange(-2, 0),
      "InvalidArgument at Range.getResizedRange",
    ],
    ["getAbsoluteResizedRange", "B2:C3", (range) => range.getAbsoluteResizedRange(1, 4), "B2:E2"],
    ["getRowsAbove", "B3:C4", (range) => range.getRowsAbove(2), "B1:C2"],
    ["getRowsBelow", "B3:C4", (range) => range.getRowsBelow(), "B5:C5"],
    ["getColumnsBefore", "B3:C4", (range) => range.getColumnsBefore(1), "A3:A4"],
    ["getColumnsAfter", "B3:C4", (range) => range.getColumnsAfter(3), "D3:F4"],
    ["getBoundingRect met een adres", "B2:C3", (range) => range.getBoundingRect("E1"), "B1:E3"],
    ["getBoundingRect met een bereik", "B2", (range, sheet) => range.getBoundingRect(sheet.getRange("A9")), "A2:B9"],
    ["getRangeEdge van een leeg blad", "C3:D4", (range) => range.getRangeEdge("Down"), "C1048576"],
    ["getRangeEdge van een gegeven cel", "C3:D4", (range) => range.getRangeEdge("Left", "D4"), "A4"],
    [
      "getRangeEdge van een cel erbuiten",
      "C3:D4",
      (range) => range.getRangeEdge("Up", "A1"),
      "InvalidArgument at Range.getRangeEdge",
    ],
    ["getExtendedRange houdt het bereik en gaat door", "C3:D4", (range) => range.getExtendedRange("Up", "D4"), "C1:D4"],
    [
      "getExtendedRange in een onbekende richting",
      "C3:D4",
      (range) => range.getExtendedRange("Back" as "Up"),
      "InvalidArgument at Range.getExtendedRange",
    ],
    ["getIntersection", "A1:C3", (range) => range.getIntersection("B2:E5"), "B2:C3"],
    [
      "getIntersection zonder gedeelte",
      "A1:B2",
      (range) => range.getIntersection("D4"),
      "ItemNotFound at Range.getIntersection",
    ],
    [
      "getIntersection met iets anders dan een adres",
      "A1",
      (range) => range.getIntersection(7 as unknown as string),
      "InvalidArgument at Range.getIntersection",
    ],
  ])("%s", async (_, from, derive, expected) => {
    expect(await derived(from, derive)).toBe(expected);
  });

  it("getIntersectionOrNullObject is een leeg object zonder gedeelte", () =>
    excel.onNewSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));
});

describe("wat gebruikt is", () => {
  it("getUsedRange van een leeg blad is A1, getUsedRangeOrNullObject een leeg object", () =>
    excel.onNewSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.address.split("!")[1]).toBe("A1");
      expect(none.isNullObject).toBe(true);
    }));

  it("telt opgemaakte cellen mee, behalve met valuesOnly", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E9").format.fill.color = "#FF0000";
      const used = sheet.getUsedRange().load("address");
      const valuesOnly = sheet.getUsedRange(true).load("address");
      const ofColumn = sheet.getRange("B:B").getUsedRange().load("address");
      await context.sync();
      const addresses = [used, valuesOnly, ofColumn].map(({ address }) => address.split("!")[1]);
      expect(addresses).toEqual(["B2:E9", "B2:C3", "B2:B3"]);
    }));

  it("getSurroundingRegion gaat tot de eerste lege rij en kolom", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, ""],
      ];
      sheet.getRange("D4").values = [[5]];
      const region = sheet.getRange("A1").getSurroundingRegion().load("address");
      await context.sync();
      expect(region.address.split("!")[1]).toBe("A1:B2");
    }));
});

describe("een bereik dat wordt vastgehouden", () => {
  it("schuift mee met rijen die erboven komen, en verdwijnt met zijn cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:B6").load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe("B7:B8");
      sheet.getRange("7:8").delete("Up");
      range.load("address");
      expect(await refusal(context.sync())).toBe("InvalidReference");
    }));

  it("schuift mee met losse cellen in zijn eigen kolommen of rijen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:B6").load("address");
      await context.sync();
      sheet.getRange("B1:C2").insert("Down");
      sheet.getRange("A1").insert("Down");
      sheet.getRange("A7:A8").delete("Left");
      range.load("address");
      await context.sync();
      expect(range.address.split("!")[1]).toBe("A7:A8");
      sheet.getRange("A6:A9").delete("Up");
      range.load("address");
      expect(await refusal(context.sync())).toBe("InvalidReference");
    }));

  it("groeit als er rijen in komen, en is er in dezelfde batch al niet meer als zijn cellen weg zijn", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A2:A4").load("address");
      sheet.getRange("3:3").insert("Down");
      const grown = range.getLastRow().load("address");
      await context.sync();
      expect(grown.address.split("!")[1]).toBe("A5");
      const other = sheet.getRange("B2");
      sheet.getRange("B:B").delete("Left");
      other.values = [["x"]];
      expect(await refusal(context.sync())).toBe("InvalidReference");
    }));
});
