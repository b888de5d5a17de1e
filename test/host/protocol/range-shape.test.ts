import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("Range.hyperlink", () => {
  it("wijst naar een plaats in de werkmap, met een tekst en de opmaak van een koppeling", () =>
    excel.onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.hyperlink = { documentReference: "Portfolio!A7", textToDisplay: "P-7", screenTip: "ga naar P-7" };
      cell.load("hyperlink,values,style,format/font/underline");
      const none = sheet.getRange("C2").load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        documentReference: "Portfolio!A7",
        textToDisplay: "P-7",
        screenTip: "ga naar P-7",
      });
      expect([cell.values, cell.format.font.underline, cell.style]).toEqual([[["P-7"]], "Single", "Hlink"]);
      expect(none.hyperlink).toBeNull();
    }));

  it("gaat weg met clear", () =>
    excel.onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://example.org", textToDisplay: "voorbeeld" };
      cell.clear("Hyperlinks");
      cell.load("hyperlink,values");
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([null, [["voorbeeld"]]]);
    }));

  it("weigert een onbekend veld", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").hyperlink = { url: "https://example.org" } as Excel.RangeHyperlink;
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.hyperlink");
    }));
});

describe("plaats en maat", () => {
  it("zijn in punten vanaf de hoek van het blad; wat verborgen is, neemt geen plaats in", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A:A").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      const range = sheet.getRange("C2:D4").load("left,top,width,height");
      await context.sync();
      expect([range.left, range.top, range.width, range.height]).toEqual([48, 30, 96, 45]);
    }));
});
