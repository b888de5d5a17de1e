import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";

const excel = excelForTests();

describe("Workbook.properties", () => {
  it("wordt geschreven en gelezen", () =>
    excel.onNewSheet(async (_, context) => {
      const { properties } = context.workbook;
      properties.set({ title: "Portfolio", subject: "2025", keywords: "a, b", comments: "x", category: "y" });
      properties.set({ manager: "M. Fictief", company: "Gemeente", author: "A. Fictief", revisionNumber: 4 });
      properties.load();
      await context.sync();
      const { creationDate, ...rest } = properties.toJSON();
      expect(creationDate?.getFullYear()).toBeGreaterThan(2000);
      expect(rest).toMatchObject({
        title: "Portfolio",
        subject: "2025",
        keywords: "a, b",
        comments: "x",
        category: "y",
      });
      expect(rest).toMatchObject({
        manager: "M. Fictief",
        company: "Gemeente",
        author: "A. Fictief",
        revisionNumber: 4,
      });
      expect(rest.lastAuthor).toBe("");
    }));

  it("heeft eigen eigenschappen, waarvan de sleutel niet op hoofdletters let", () =>
    excel.onNewSheet(async (_, context) => {
      const { custom } = context.workbook.properties;
      custom.deleteAll();
      custom.add("Zaak", "Z-1");
      custom.add("Aantal", 3);
      custom.add("Deel", 0.5);
      custom.add("Groot", 3e9);
      custom.add("Klaar", true).load("key,value,type");
      const again = custom.add("ZAAK", "Z-2").load("key,value");
      const count = custom.getCount();
      custom.load("items/key,items/value,items/type");
      const none = custom.getItemOrNullObject("Nergens");
      await context.sync();
      expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ["Zaak", "Z-2", "String"],
        ["Aantal", 3, "Number"],
        ["Deel", 0.5, "Float"],
        ["Groot", 3e9, "Float"],
        ["Klaar", true, "Boolean"],
      ]);
      expect([again.key, count.value, none.isNullObject]).toEqual(["Zaak", 5, true]);
      custom.getItem("deel").value = "half";
      custom.getItem("Aantal").delete();
      custom.load("items/key,items/value");
      await context.sync();
      expect(custom.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ["Zaak", "Z-2"],
        ["Deel", "half"],
        ["Groot", 3e9],
        ["Klaar", true],
      ]);
    }));

  it.each<[string, (custom: Excel.CustomPropertyCollection) => void, string]>([
    ["geen sleutel", (custom) => custom.add("", 1), "InvalidArgument at CustomPropertyCollection.add"],
    ["een lijst", (custom) => custom.add("Lijst", [1]), "InvalidArgument at CustomPropertyCollection.add"],
    ["niets", (custom) => custom.add("Niets", null), "InvalidArgument at CustomPropertyCollection.add"],
    ["wat er niet is", (custom) => custom.getItem("Nergens"), "ItemNotFound at CustomPropertyCollection.getItem"],
  ])("weigert %s", (_, work, expected) =>
    excel.onNewSheet(async (__, context) => {
      work(context.workbook.properties.custom);
      expect(await refusal(context.sync())).toBe(expected);
    }),
  );

  it("staat daarna in het bestand, met de dag waarop het gemaakt werd", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      context.workbook.properties.title = "Bewaard";
      context.workbook.properties.custom.add("Zaak", "Z-1");
      context.workbook.worksheets.getFirst().customProperties.add("Bron", "register");
      await context.sync();
    });
    const again = await openHost({ xlsx: await host.save() });
    const read = await again.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load("title,creationDate");
      properties.custom.load("items/value");
      const bron = context.workbook.worksheets.getFirst().customProperties.getItem("bron").load("key,value");
      await context.sync();
      return [properties.title, properties.custom.items[0]?.value as unknown, bron.key, bron.value];
    });
    host.close();
    again.close();
    expect(read).toEqual(["Bewaard", "Z-1", "Bron", "register"]);
  });
});

describe("Worksheet.customProperties", () => {
  it("houdt teksten bij het blad", () =>
    excel.onNewSheet(async (sheet, context) => {
      const { customProperties } = sheet;
      customProperties.add("Een", "1");
      customProperties.add("Twee", "2");
      customProperties.add("een", "anders");
      customProperties.getItem("Twee").value = "twee";
      customProperties.load("items/key,items/value");
      const count = customProperties.getCount();
      await context.sync();
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ["Een", "anders"],
        ["Twee", "twee"],
      ]);
      expect(count.value).toBe(2);
      customProperties.getItem("EEN").delete();
      const gone = customProperties.getItemOrNullObject("Een");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it.each<[string, string, unknown]>([
    ["een sleutel van 256 tekens", "k".repeat(256), "x"],
    ["een getal", "Getal", 1],
  ])("weigert %s", (_, key, value) =>
    excel.onNewSheet(async (sheet, context) => {
      sheet.customProperties.add(key, value as string);
      expect(await refusal(context.sync())).toBe("InvalidArgument at WorksheetCustomPropertyCollection.add");
    }),
  );
});
