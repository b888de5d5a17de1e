import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();
type Context = Excel.RequestContext;

/** A table of two columns and two rows at B2, and what comes of it. */
const withTable = <T>(work: (table: Excel.Table, sheet: Excel.Worksheet, context: Context) => Promise<T>): Promise<T> =>
  excel.onNewSheet(async (sheet, context) => {
    sheet.getRange("B2:C4").values = [
      ["Nr", "Uren"],
      ["P-1", 10],
      ["P-2", 20],
    ];
    return work(sheet.tables.add("B2:C4", true), sheet, context);
  });

const local = ({ address }: Excel.Range): string => address.split("!")[1] ?? "";

describe("Table", () => {
  it("wordt gemaakt met zijn koppen, en heeft kop, inhoud en geheel", () =>
    withTable(async (table, sheet, context) => {
      table.name = "Portfolio_a";
      table.load("name,showTotals,showHeaders,style,showBandedRows");
      table.columns.load("items/name,items/index,count");
      const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of [all, header, body]) range.load("address");
      table.worksheet.load("name");
      sheet.load("name");
      await context.sync();
      expect([table.name, table.showTotals, table.showHeaders, table.style]).toEqual([
        "Portfolio_a",
        false,
        true,
        "TableStyleMedium2",
      ]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Nr", 0],
        ["Uren", 1],
      ]);
      expect([all, header, body].map(local)).toEqual(["B2:C4", "B2:C2", "B3:C4"]);
      expect(table.worksheet.name).toBe(sheet.name);
    }));

  it("groeit als de rij eronder wordt geschreven", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("B5:C6").values = [
        ["P-3", 30],
        ["P-4", 40],
      ];
      const body = table.getDataBodyRange().load("address");
      table.rows.load("count");
      await context.sync();
      expect([local(body), table.rows.count]).toEqual(["B3:C6", 4]);
    }));

  it("groeit niet met een totaalrij", () =>
    withTable(async (table, sheet, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address,values");
      sheet.getRange("B6").values = [["eronder"]];
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect([local(total), local(body)]).toEqual(["B5:C5", "B3:C4"]);
    }));

  it("heeft zonder totaalrij geen bereik daarvoor", () =>
    withTable(async (table, _, context) => {
      table.getTotalRowRange();
      expect(await refusal(context.sync())).toBe("ItemNotFound at Table.getTotalRowRange");
    }));

  it("wordt gevonden bij naam, zonder op hoofdletters te letten, en bij id", () =>
    withTable(async (table, _, context) => {
      table.name = "Personen_b";
      table.load("id");
      await context.sync();
      const byName = context.workbook.tables.getItem("PERSONEN_B").load("name");
      const byId = context.workbook.tables.getItem(table.id).load("name");
      const none = context.workbook.tables.getItemOrNullObject("Nergens");
      await context.sync();
      expect([byName.name, byId.name, none.isNullObject]).toEqual(["Personen_b", "Personen_b", true]);
    }));

  it.each([
    ["een cel", "A1", "InvalidArgument at Table.name"],
    ["met een spatie", "Mijn tabel", "InvalidArgument at Table.name"],
  ])("weigert een naam: %s", (_, name, expected) =>
    withTable(async (table, __, context) => {
      table.name = name;
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("overlapt geen andere tabel", () =>
    withTable(async (_, sheet, context) => {
      sheet.tables.add("C4:D9", true);
      expect(await refusal(context.sync())).toBe("InvalidArgument at TableCollection.add");
    }));

  it("krijgt een andere maat", () =>
    withTable(async (table, sheet, context) => {
      table.resize(sheet.getRange("B2:D6"));
      const range = table.getRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      expect(local(range)).toBe("B2:D6");
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Nr", "Uren", "Kolom1"]);
    }));

  it("wordt gewone cellen, of verdwijnt met zijn cellen", () =>
    withTable(async (table, sheet, context) => {
      const range = table.convertToRange().load("values");
      sheet.tables.load("count");
      await context.sync();
      expect([range.values[0], sheet.tables.count]).toEqual([["Nr", "Uren"], 0]);
      sheet.tables.add("B2:C4", true).delete();
      const left = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(left.isNullObject).toBe(true);
    }));
});

describe("kolommen en rijen van een tabel", () => {
  it("een kolom geeft kop en waarden, en haar gedeelte van de inhoud", () =>
    withTable(async (table, _, context) => {
      const column = table.columns.getItem("uren").load("values,index,name");
      const body = table.columns.getItemAt(0).getDataBodyRange().load("address");
      await context.sync();
      expect([column.name, column.index, column.values]).toEqual(["Uren", 1, [["Uren"], [10], [20]]]);
      expect(local(body)).toBe("B3:B4");
      table.columns.getItem("Bestaat niet").load("name");
      expect(await refusal(context.sync())).toBe("ItemNotFound at TableColumnCollection.getItem");
    }));

  it("een kolom erbij, een kolom met een andere naam, een kolom weg", () =>
    withTable(async (table, _, context) => {
      table.columns.add(1, [["Naam"], ["Zwembad"], ["Brug"]]);
      table.columns.getItem("Nr").name = "Nummer";
      table.columns.getItem("Uren").delete();
      table.columns.load("items/name");
      const range = table.getRange().load("values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Nummer", "Naam"]);
      expect(range.values).toEqual([
        ["Nummer", "Naam"],
        ["P-1", "Zwembad"],
        ["P-2", "Brug"],
      ]);
    }));

  it("een rij erbij aan het eind of ertussen, en een rij weg", () =>
    withTable(async (table, sheet, context) => {
      sheet.getRange("B6").values = [["staat eronder"]];
      table.rows.add(undefined, [["P-3", 30]]);
      table.rows.add(0, [["P-0", 0]]);
      table.rows.getItemAt(1).delete();
      table.rows.load("items/values,items/index");
      const below = sheet.getRange("B7").load("values");
      await context.sync();
      expect(table.rows.items.map(({ index, values }) => ({ index, values }))).toEqual([
        { index: 0, values: [["P-0", 0]] },
        { index: 1, values: [["P-2", 20]] },
        { index: 2, values: [["P-3", 30]] },
      ]);
      expect(below.values).toEqual([["staat eronder"]]);
    }));

  it("van een tabel zonder gegevens wordt eerst de lege rij gevuld", () =>
    excel.onNewSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      table.rows.add(undefined, [
        ["P-1", 1],
        ["P-2", 2],
      ]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([
        ["P-1", 1],
        ["P-2", 2],
      ]);
    }));

  it("weigert een rij van een andere breedte en een rij die er niet is", () =>
    withTable(async (table, _, context) => {
      table.rows.add(undefined, [["te smal"]]);
      expect(await refusal(context.sync())).toBe("InvalidArgument at TableRowCollection.add");
      table.rows.getItemAt(9).delete();
      expect(await refusal(context.sync())).toBe("InvalidArgument at TableRowCollection.getItemAt");
    }));
});

describe("Table.sort", () => {
  it("sorteert de inhoud en niet de kop", () =>
    withTable(async (table, _, context) => {
      table.sort.apply([{ key: 1, ascending: false }]);
      const all = table.getRange().load("values");
      await context.sync();
      expect(all.values).toEqual([
        ["Nr", "Uren"],
        ["P-2", 20],
        ["P-1", 10],
      ]);
    }));
});

describe("Range.getTables", () => {
  it("geeft de tabellen die het bereik raken, of er geheel in liggen", () =>
    withTable(async (_, sheet, context) => {
      const touched = sheet.getRange("C4:D9").getTables().getCount();
      const contained = sheet.getRange("C4:D9").getTables(true).getCount();
      await context.sync();
      expect([touched.value, contained.value]).toEqual([1, 0]);
    }));
});

describe("geneste vragen", () => {
  it("krijgen in één keer namen, kolommen, blad, beveiliging en aantallen", () =>
    withTable(async (table, sheet, context) => {
      table.name = "Genest";
      const { tables } = context.workbook;
      tables.load("items/name,items/columns/items/name,items/worksheet/protection/protected,items/rows/count");
      await context.sync();
      const found = tables.items.find(({ name }) => name === "Genest");
      expect(found?.columns.items.map(({ name }) => name)).toEqual(["Nr", "Uren"]);
      expect([found?.worksheet.protection.protected, found?.rows.count]).toEqual([false, 2]);
      sheet.delete();
      await context.sync();
    }));
});

test("een formule met de eigen rij leest zoals Excel haar toont, in het Engels en in de taal van de persoon", () =>
  withTable(async (table, sheet, context) => {
    table.columns.add(-1, [["Dubbel"], ["=SUM([@Uren],[@Uren])"], [""]]);
    const cell = sheet.getRange("D3").load("formulas,formulasLocal,values");
    await context.sync();
    expect([cell.formulas, cell.formulasLocal, cell.values]).toEqual([
      [["=SUM([@Uren],[@Uren])"]],
      [["=SOM([@Uren];[@Uren])"]],
      [[20]],
    ]);
  }));
