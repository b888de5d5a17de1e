import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";
import { makeXlsx } from "../../support/make-xlsx";

const excel = excelForTests();
const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.host.Excel.run(work);

describe("Workbook", () => {
  it("heeft een naam en is gewijzigd zodra er iets verandert", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("name,isDirty,readOnly,previouslySaved");
      await context.sync();
      expect([workbook.name, workbook.isDirty, workbook.readOnly, workbook.previouslySaved]).toEqual([
        "Map1.xlsx",
        false,
        false,
        false,
      ]);
      workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(true);
    });
    host.close();
  });
});

describe("Workbook.settings", () => {
  it("houdt JSON bij een sleutel, ook na opslaan", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("schemaversie", 3);
      settings.add("keuze", { tabel: "Portfolio", kolommen: ["Nr"] });
      settings.getItem("schemaversie").value = 4;
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("onbekend");
      await context.sync();
      expect(settings.items.map((setting) => setting.toJSON())).toEqual([
        { key: "schemaversie", value: 4 },
        { key: "keuze", value: { tabel: "Portfolio", kolommen: ["Nr"] } },
      ]);
      expect(none.isNullObject).toBe(true);
    });
    const again = await openHost({ xlsx: await host.save() });
    host.close();
    const count = await again.Excel.run(async (context) => {
      const { settings } = context.workbook;
      const kept = settings.getItem("schemaversie").load("value");
      settings.getItem("keuze").delete();
      const left = settings.getCount();
      await context.sync();
      return [kept.value as unknown, left.value];
    });
    again.close();
    expect(count).toEqual([4, 1]);
  });
});

describe("Workbook.customXmlParts", () => {
  it("worden gevonden bij hun naamruimte", () =>
    inExcel(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<r xmlns="urn:voorbeeld"><a/></r>').load("id,namespaceUri");
      const found = customXmlParts.getByNamespace("urn:voorbeeld").getOnlyItem();
      const xml = found.getXml();
      await context.sync();
      expect([part.namespaceUri, xml.value]).toEqual(["urn:voorbeeld", '<r xmlns="urn:voorbeeld"><a/></r>']);
      customXmlParts.getItem(part.id).delete();
      const none = customXmlParts.getByNamespace("urn:voorbeeld").getOnlyItemOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      customXmlParts.add("geen xml");
      expect(await refusal(context.sync())).toBe("InvalidArgument at CustomXmlPartCollection.add");
    }));
});

describe("Application", () => {
  it("rekent niet vanzelf als dat uit staat, en wel op verzoek", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("B1").formulas = [["=A1*3"]];
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      const before = sheet.getRange("B1").load("values");
      await context.sync();
      application.calculate("Full");
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      expect(before.values[0]?.[0]).not.toBe(15);
      expect(after.values).toEqual([[15]]);
    });
    host.close();
  });

  it("stelt rekenen uit tot de volgende sync", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [["=A1*3"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const during = sheet.getRange("B1").load("values");
      await context.sync();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      expect([during.values, after.values]).toEqual([[[0]], [[15]]]);
    }));

  it("kent de tekens van de taal", () =>
    inExcel(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
    }));
});

describe("Workbook.functions", () => {
  it("rekent met getallen, bereiken en andere uitkomsten", () =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      const { functions } = context.workbook;
      const day = functions.date(2023, 1, 1).load("value");
      const sum = functions.sum(sheet.getRange("A1:A2"), 10).load("value");
      const nested = functions.power(functions.sum(1, 1), 3).load("value");
      const wrong = functions.vlookup("x", sheet.getRange("A1:A2"), 1, false).load("value,error");
      await context.sync();
      expect([day.value, sum.value, nested.value, wrong.error]).toEqual([44927, 15, 8, "#N/A"]);
    }));
});

describe("opmerkingen en grafieken", () => {
  it("zijn er niet in een nieuwe werkmap", () =>
    excel.onNewSheet(async (sheet, context) => {
      const comments = context.workbook.comments.getCount();
      sheet.charts.load("count,items");
      await context.sync();
      expect([comments.value, sheet.charts.count, sheet.charts.items]).toEqual([0, 0, []]);
    }));

  it("telt een notitie niet onder de opmerkingen", async () => {
    const comments = [{ address: "B2", author: "J. Jansen (fictief)", text: "klopt dit?" }];
    const host = await openHost({ xlsx: makeXlsx({ sheets: [{ name: "Blad1", rows: [["Nr"]], comments }] }) });
    await host.Excel.run(async (context) => {
      const list = context.workbook.comments;
      list.load("items/content");
      await context.sync();
      expect(list.items).toEqual([]);
      list.add("Blad1!B2", "een opmerking");
      expect(await refusal(context.sync())).toBe("ItemAlreadyExists at CommentCollection.add");
    });
    host.close();
  });
});
