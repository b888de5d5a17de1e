import { openHost, type Host } from "../../src/host/open-host";

describe("een werkmap in de host, door de echte office.js", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost();
  });
  afterAll(() => host.close());

  it("heeft één leeg blad met de naam van een nieuwe Nederlandse werkmap", async () => {
    const names = await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Blad1"]);
  });

  it("bewaart wat geschreven is, en opent het weer", async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Nr", "Uren"],
        ["P-1", 12.5],
        ["P-2", 30],
      ];
      sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
      sheet.tables.add("A1:B3", true).name = "Portfolio";
      await context.sync();
    });
    const again = await openHost({ xlsx: await host.save() });
    const read = await again.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Portfolio");
      table.load("name");
      table.columns.load("items/name");
      const total = context.workbook.worksheets.getItem("Blad1").getRange("B4").load("values");
      await context.sync();
      return [table.name, table.columns.items.map(({ name }) => name), total.values];
    });
    again.close();
    expect(read).toEqual(["Portfolio", ["Nr", "Uren"], [[42.5]]]);
  });
});
