import { openHost } from "../../../src/host/open-host";
import { excelForTests, refusal } from "../../support/excel";
import { makeXlsx } from "../../support/make-xlsx";
import { richPackage } from "../../support/rich-package";

const excel = excelForTests();

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const other = base64(
  makeXlsx({
    sheets: [
      { name: "Portfolio", rows: [["Nr"], ["P-1"]] },
      { name: "Personen", rows: [["Naam"], [{ formula: "Portfolio!A2", value: "P-1" }]] },
    ],
  }),
);

describe("Workbook.insertWorksheetsFromBase64", () => {
  it.each<[string, Excel.InsertWorksheetOptions | undefined, string[]]>([
    ["alle, aan het eind", undefined, ["Blad1", "Blad2", "Portfolio", "Personen"]],
    ["alle, als er geen genoemd zijn", { sheetNamesToInsert: [] }, ["Blad1", "Blad2", "Portfolio", "Personen"]],
    ["één, vooraan", { sheetNamesToInsert: ["personen"], positionType: "Beginning" }, ["Personen", "Blad1", "Blad2"]],
    [
      "na een blad",
      { positionType: "After", relativeTo: "Blad1", sheetNamesToInsert: ["Portfolio"] },
      ["Blad1", "Portfolio", "Blad2"],
    ],
    [
      "voor een blad",
      { positionType: "Before", relativeTo: "Blad2", sheetNamesToInsert: ["Portfolio"] },
      ["Blad1", "Portfolio", "Blad2"],
    ],
    [
      "ervoor, van geen blad",
      { positionType: "Before", sheetNamesToInsert: ["Portfolio"] },
      ["Portfolio", "Blad1", "Blad2"],
    ],
  ])("voegt bladen in: %s", async (_, options, expected) => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      const ids = context.workbook.insertWorksheetsFromBase64(other, options);
      worksheets.load("items/name,items/id");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(expected);
      const added = worksheets.items.filter(({ name }) => !name.startsWith("Blad"));
      expect(ids.value).toEqual(added.map(({ id }) => id));
    });
    host.close();
  });

  it("houdt hun waarden en formules, ook in het bestand", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(other);
      await context.sync();
    });
    const again = await openHost({ xlsx: await host.save() });
    const read = await again.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Personen").getRange("A2").load("values,formulas");
      await context.sync();
      return [cell.values, cell.formulas];
    });
    host.close();
    again.close();
    expect(read).toEqual([[["P-1"]], [["=Portfolio!A2"]]]);
  });

  it.each<[string, string, Excel.InsertWorksheetOptions | undefined, string]>([
    ["wat geen Base64 is", "dit niet", undefined, "InvalidArgument"],
    ["wat geen werkmap is", base64(new Uint8Array([1, 2, 3])), undefined, "InvalidArgument"],
    ["een blad dat er niet is", other, { sheetNamesToInsert: ["Nergens"] }, "ItemNotFound"],
    ["een plaats bij een blad dat er niet is", other, { positionType: "After", relativeTo: "Nergens" }, "ItemNotFound"],
    ["een blad met een grafiek", base64(richPackage()), undefined, "UnsupportedFeature"],
  ])("weigert %s", (_, file, options, code) =>
    excel.onNewSheet(async (__, context) => {
      context.workbook.insertWorksheetsFromBase64(file, options);
      expect(await refusal(context.sync())).toBe(`${code} at Workbook.insertWorksheetsFromBase64`);
    }),
  );
});

describe("Excel.createWorkbook", () => {
  it("geeft de nieuwe werkmap aan wie de host opende", async () => {
    const host = await openHost();
    await host.Excel.createWorkbook();
    await host.Excel.createWorkbook(other);
    expect(await refusal(host.Excel.createWorkbook("dit niet"))).toMatch(/^InvalidArgument/);
    expect(host.created).toHaveLength(2);
    const opened = await openHost({ xlsx: host.created[1]! });
    const names = await opened.Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    opened.close();
    host.close();
    expect(names).toEqual(["Portfolio", "Personen"]);
  });
});

describe("Workbook.save en Workbook.close", () => {
  const state = (context: Excel.RequestContext) => context.workbook.load("isDirty,previouslySaved");

  it.each(["Save", "Prompt"] as const)("bewaart: %s", async (how) => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      state(context);
      await context.sync();
      expect([context.workbook.isDirty, context.workbook.previouslySaved]).toEqual([true, false]);
      context.workbook.save(how);
      state(context);
      await context.sync();
      expect([context.workbook.isDirty, context.workbook.previouslySaved]).toEqual([false, true]);
    });
    host.close();
  });

  it("na sluiten wordt niets meer beantwoord", async () => {
    const host = await openHost();
    await host.Excel.run(async (context) => {
      context.workbook.close("SkipSave");
      await context.sync();
    });
    expect(host.isClosed).toBe(true);
    const late = host.Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await expect(late).rejects.toBeDefined();
    host.close();
  });
});
