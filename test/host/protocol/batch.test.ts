import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("een batch", () => {
  it("stopt bij de eerste fout en houdt wat ervoor is gedaan", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["gedaan"]];
      sheet.getRange("B1:C1").values = [[1]];
      sheet.getRange("D1").values = [["niet gedaan"]];
      expect(await refusal(context.sync())).toBe("InvalidArgument at Range.values");
      const cells = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(cells.values).toEqual([["gedaan", "", "", ""]]);
    }));

  it("zegt welke opdracht fout ging", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").load("address");
      sheet.tables.getItem("Nergens").load("name");
      const error = await context.sync().catch((thrown: OfficeExtension.Error) => thrown);
      expect(error).toMatchObject({
        code: "ItemNotFound",
        message: "The requested resource doesn't exist.",
        debugInfo: { errorLocation: "TableCollection.getItem", statement: "var table = tables.getItem(...);" },
      });
    }));

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "een lid van een latere set",
      (sheet) => sheet.getRange("A1").getDependents(),
      "ApiNotFound at Range.getDependents",
    ],
    [
      "een gebeurtenis van een latere set",
      (sheet) => void sheet.onNameChanged.add(async () => undefined),
      "ApiNotFound at Worksheet.onNameChanged",
    ],
    ["wat de host niet kent", (sheet) => sheet.shapes.load("items"), "NotImplemented at Worksheet.shapes"],
    ["een eigenschap die niet bestaat", (sheet) => sheet.load("kleur" as "name"), "ApiNotFound at Worksheet.kleur"],
    [
      "een pad door een gewone eigenschap",
      (sheet) => sheet.load("name/lengte" as "name"),
      "InvalidArgument at Worksheet.name",
    ],
    [
      "een argument van een andere soort",
      (sheet) => sheet.getCell("1" as unknown as number, 0),
      "InvalidArgument at Worksheet.getCell",
    ],
  ])("weigert %s", (_, work, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      work(sheet);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("kent een latere set als de host die belooft", async () => {
    const host = await openHost({ excelApi: "1.15" });
    const refused = await refusal(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").getDependents();
        await context.sync();
      }),
    );
    expect(refused).toBe("ItemNotFound at Range.getDependents");
    expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(excel.host.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    host.close();
  });
});

describe("laden", () => {
  it("zonder namen geeft alles wat één waarde is", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:B2", true).name = "Alles";
      const table = sheet.tables.getItem("Alles").load();
      await context.sync();
      expect([table.name, table.showTotals, table.highlightFirstColumn]).toEqual(["Alles", false, false]);
    }));

  it("neemt een deel van een verzameling met $top en $skip", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:C2", true);
      const { columns } = sheet.tables.getItemAt(0);
      columns.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(["Kolom2"]);
    }));

  it("volgt een object dat er niet is zonder fout", () =>
    excel.onNewSheet(async (_, context) => {
      const body = context.workbook.tables.getItemOrNullObject("Nergens").getDataBodyRange();
      body.load("values,format/fill/color");
      body.format.fill.color = "red";
      body.clear();
      await context.sync();
      expect(body.isNullObject).toBe(true);
    }));

  it("haalt alleen op wat er is met de naam uit de voorbeelden van Microsoft", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      sheet.tables.load("no-properties-needed");
      sheet.getRange("A1").load("no-properties-needed");
      context.workbook.names.load("NoPropertiesNeeded");
      await context.sync();
      const [table] = sheet.tables.items;
      expect(sheet.tables.items).toHaveLength(1);
      expect(() => table?.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    }));

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["van een lege verzameling", ({ tables }) => tables.load("items/naam"), "Table.naam"],
    ["dieper in een lege verzameling", ({ tables }) => tables.load("items/columns/items/naam"), "TableColumn.naam"],
    ["van wat er niet is", (sheet) => sheet.getRange("A1").getSpillParentOrNullObject().load("naam"), "Range.naam"],
    ["van een latere set", ({ tables }) => tables.load("items/columns/items/valuesAsJson"), "TableColumn.valuesAsJson"],
    ["naast de naam uit de voorbeelden", ({ tables }) => tables.load("no-properties-needed,naam"), "Table.naam"],
    ["onder een andere", (sheet) => sheet.load("tables/no-properties-needed"), "Table.no-properties-needed"],
  ])("weigert een onbekende naam, ook %s", (_, work, place) =>
    excel.onNewSheet(async (sheet, context) => {
      work(sheet);
      expect(await refusal(context.sync())).toBe(`ApiNotFound at ${place}`);
    }),
  );

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["een negatief aantal", ({ tables }) => tables.load({ $top: -1 }), "InvalidArgument at TableCollection"],
    ["een half aantal", ({ tables }) => tables.load({ $skip: 0.5 }), "InvalidArgument at TableCollection"],
    [
      "een deel van wat geen verzameling is",
      (sheet) => sheet.load({ top: 1 } as Excel.Interfaces.WorksheetLoadOptions),
      "InvalidArgument at Worksheet",
    ],
    [
      "een later lid van wat er niet is",
      (sheet) => sheet.getRange("A1").getSpillParentOrNullObject().getDependents(),
      "ApiNotFound at Range.getDependents",
    ],
  ])("weigert %s", (_, work, expected) =>
    excel.onNewSheet(async (sheet, context) => {
      work(sheet);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("neemt namen als object, ook die van wat eronder hangt", () =>
    excel.onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.format.font.bold = true;
      range.load({ values: true, format: { font: { bold: true }, wrapText: true } });
      await context.sync();
      expect([range.values, range.format.font.bold, range.format.wrapText]).toEqual([[[""]], true, false]);
    }));
});

describe("de grenzen van het web", () => {
  it("een vraag van meer dan 5 MB wordt niet uitgevoerd", () =>
    excel.onNewSheet(async (sheet, context) => {
      await context.sync();
      const long = "x".repeat(30_000);
      sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
      expect(await refusal(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  it("een antwoord van meer dan 5 MB komt niet aan", () =>
    excel.onNewSheet(async (sheet, context) => {
      const long = "x".repeat(30_000);
      for (const half of ["A1:A100", "A101:A200"]) {
        sheet.getRange(half).values = Array.from({ length: 100 }, () => [long]);
        await context.sync();
      }
      sheet.getRange("A1:A200").load("values");
      expect(await refusal(context.sync())).toBe("ResponsePayloadSizeLimitExceeded");
    }));
});
