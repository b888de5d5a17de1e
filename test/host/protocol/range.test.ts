import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("Range.values", () => {
  it("geeft een matrix van de cellen, een lege cel als lege tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["Nr", 12.5]];
      const range = sheet.getRange("A1:C2").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["Nr", 12.5, ""],
        ["", "", ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Empty"],
        ["Empty", "Empty", "Empty"],
      ]);
    }));

  it("zet een enkele waarde in alle cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
    }));

  it.each([
    ["te weinig rijen", [[1, 2]]],
    [
      "te veel kolommen",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ["ongelijke rijen", [[1, 2], [3]]],
    ["een lijst", [1, 2]],
    [
      "een object in een cel",
      [
        [{ a: 1 }, 2],
        [3, 4],
      ],
    ],
  ])("weigert een matrix van een andere maat: %s", (_, values) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = values as number[][];
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.values");
    }),
  );

  it("laat een cel met null zoals zij is, en maakt haar leeg met een lege tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 4]];
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
    }));

  it("leest een datum als volgnummer en een fout als tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [["=DATE(2022,12,31)", "=1/0", "=NA()"]];
      const range = sheet.getRange("A1:C1").load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[44926, "#DIV/0!", "#N/A"]]);
      expect(range.valueTypes).toEqual([["Double", "Error", "Error"]]);
    }));

  it("maakt een formule van een tekst met een = en houdt tekst met een apostrof als tekst", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [["=1+1"], ["'=1+1"], ["'0042"]];
      const range = sheet.getRange("A1:A3").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2], ["=1+1"], ["0042"]]);
      expect(range.formulas).toEqual([["=1+1"], ["=1+1"], ["0042"]]);
    }));

  it("schrijft een grote matrix in stukken van 1500 cellen, zoals office.js die stuurt", () =>
    excel.onNewSheet(async (sheet, context) => {
      const values = Array.from({ length: 2000 }, (_, row) => [row, `rij ${row}`]);
      sheet.getRange("A1:B2000").values = values;
      const last = sheet.getRange("A2000:B2000").load("values");
      await context.sync();
      expect(last.values).toEqual([[1999, "rij 1999"]]);
    }));
});

describe("een bereik zonder grens", () => {
  it("heeft een adres, maar null voor wat per cel geldt", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.name = "Onbegrensd";
      const columns = sheet.getRange("C:D").load("address,values,formulas,text,numberFormat,cellCount,isEntireColumn");
      await context.sync();
      expect(columns.address).toBe("Onbegrensd!C:D");
      expect(columns.cellCount).toBe(2 * 1048576);
      expect(columns.isEntireColumn).toBe(true);
      expect([columns.values, columns.formulas, columns.text, columns.numberFormat]).toEqual([null, null, null, null]);
    }));

  it("krijgt geen waarden", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A:B").values = "x" as unknown as string[][];
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.values");
    }));

  it("geeft van meer dan vijf miljoen cellen geen waarden", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:Z200000").load("values,rowCount");
      await context.sync();
      expect([range.values, range.rowCount]).toEqual([null, 200000]);
    }));
});

describe("Range.text en de getalnotatie", () => {
  it("toont getallen naar de notatie en de taal", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1234.5, 44926, 0.25]];
      range.numberFormat = [["#,##0.00", "d-m-yyyy", "0%"]];
      range.load("text,numberFormat,numberFormatLocal");
      await context.sync();
      expect(range.text).toEqual([["1.234,50", "31-12-2022", "25%"]]);
      expect(range.numberFormat).toEqual([["#,##0.00", "d-m-yyyy", "0%"]]);
      expect(range.numberFormatLocal).toEqual([["#.##0,00", "d-m-jjjj", "0%"]]);
    }));

  it("zet één notatie op alle cellen", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = "@" as unknown as string[][];
      range.values = [["0042", 7]];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([["0042", "7"]]);
      expect(range.numberFormat).toEqual([["@", "@"]]);
    }));

  it("leest en neemt formules ook in R1C1", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("C2:D3");
      range.formulasR1C1 = [
        ["=R[0]C[-2]*R1C1", "=SUM(R[-1]C[-1]:R[0]C)"],
        ["tekst", "=RC[-1]"],
      ];
      range.load("formulas,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([
        ["=A2*$A$1", "=SUM(C1:D2)"],
        ["tekst", "=C3"],
      ]);
      expect(range.formulasR1C1).toEqual([
        ["=RC[-2]*R1C1", "=SUM(R[-1]C[-1]:RC)"],
        ["tekst", "=RC[-1]"],
      ]);
      range.formulasR1C1 = "=R[-1]C" as unknown as string[][];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([
        ["=C1", "=D1"],
        ["=C2", "=D2"],
      ]);
    }));

  it("neemt een matrix van één bij één voor alle cellen, en een lege tekst voor de gewone getalnotatie", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.numberFormat = [["0.00"]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ]);
      range.numberFormat = [
        ["", "0%"],
        ["0%", ""],
      ];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([
        ["General", "0%"],
        ["0%", "General"],
      ]);
      range.numberFormat = [["0", "0"]];
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.numberFormat");
    }));
});

describe("Range.formulas", () => {
  it("geeft Engelse formules, en formulasLocal die van de gebruiker", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A3").formulasLocal = [["=SOM(A1:A2;1,5)"]];
      const cell = sheet.getRange("A3").load("formulas,formulasLocal,values");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(A1:A2,1.5)"]]);
      expect(cell.formulasLocal).toEqual([["=SOM(A1:A2;1,5)"]]);
      expect(cell.values).toEqual([[4.5]]);
    }));

  it("rekent binnen een batch voordat een waarde wordt gelezen", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [["=A1*2"]];
      sheet.getRange("A1").values = [[10]];
      const first = sheet.getRange("B1").load("values");
      sheet.getRange("A1").values = [[11]];
      const second = sheet.getRange("B1").load("values");
      await context.sync();
      expect([first.values, second.values]).toEqual([[[20]], [[22]]]);
    }));

  it("loopt over in de cellen eronder", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      sheet.getRange("C1").formulas = [["=SORT(A1:A3)"]];
      const spill = sheet.getRange("C1").getSpillingToRange().load("address,values,hasSpill");
      const parent = sheet.getRange("C3").getSpillParent().load("columnIndex,rowIndex");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      expect(spill.values).toEqual([[1], [2], [3]]);
      expect(spill.hasSpill).toBe(true);
      expect([parent.rowIndex, parent.columnIndex]).toEqual([0, 2]);
      expect(none.isNullObject).toBe(true);
    }));
});
