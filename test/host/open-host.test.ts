import { openHost, type Host } from "../../src/host/open-host";
import { refusal } from "../support/excel";

const valueOf = (host: Host, address: string): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

const write = (host: Host, address: string, value: unknown): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

describe("openHost", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openHost();
  });
  afterEach(() => host.close());

  it("is voor office.js Excel op het web, in het Nederlands", async () => {
    const info = await host.Office.onReady();
    expect([info.host, info.platform]).toEqual(["Excel", "OfficeOnline"]);
    expect(host.Office.context.displayLanguage).toBe("nl-NL");
    expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(host.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(typeof host.CustomFunctions.associate).toBe("function");
  });

  it("opent een lege werkmap met een blad in de taal van de gebruiker", async () => {
    const english = await openHost({ locale: "en-US" });
    const nameOf = (from: Host): Promise<string> =>
      from.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        return sheet.name;
      });
    expect([await nameOf(host), await nameOf(english)]).toEqual(["Blad1", "Sheet1"]);
    english.close();
  });

  it("bewaart wat geschreven is, en opent het weer; dezelfde werkmap geeft dezelfde bytes", async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["Nr", "Uren"],
        ["P-1", 12.5],
        ["P-2", 30],
      ];
      sheet.getRange("B4").formulas = [["=SUM(B2:B3)"]];
      sheet.tables.add("A1:B3", true).name = "Portfolio";
      await context.sync();
    });
    const saved = await host.save();
    expect(Buffer.compare(await host.save(), saved)).toBe(0);
    const again = await openHost({ xlsx: saved });
    const read = await again.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Portfolio");
      table.columns.load("items/name");
      const total = context.workbook.worksheets.getItem("Blad1").getRange("B4").load("values");
      await context.sync();
      return [table.columns.items.map(({ name }) => name), total.values];
    });
    again.close();
    expect(read).toEqual([["Nr", "Uren"], [[42.5]]]);
  });

  it("weigert wat geen werkmap is", async () => {
    await expect(openHost({ xlsx: new TextEncoder().encode("geen zip") })).rejects.toMatchObject({ code: "not-xlsx" });
  });

  it("houdt meer werkmappen naast elkaar open", async () => {
    const other = await openHost();
    await Promise.all([write(host, "A1", "een"), write(other, "A1", "ander")]);
    expect([await valueOf(host, "A1"), await valueOf(other, "A1")]).toEqual(["een", "ander"]);
    other.close();
  });

  it("laat een tweede schrijver in dezelfde werkmap", async () => {
    const other = await host.connect();
    await write(other, "A1", "van een ander");
    expect(await valueOf(host, "A1")).toBe("van een ander");
    other.close();
    expect(await valueOf(host, "A1")).toBe("van een ander");
  });

  it("zet de vier namen van office.js voor iedereen, en zet terug wat er stond", async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "Excel");
    const restore = host.use();
    expect(globalThis.Excel).toBe(host.Excel);
    expect(globalThis.CustomFunctions).toBe(host.CustomFunctions);
    restore();
    expect(Object.getOwnPropertyDescriptor(globalThis, "Excel")).toEqual(before);
  });

  it("telt de batches en hun bytes, en niet wat office.js zelf opruimt", async () => {
    await write(host, "A1", 1);
    host.resetStatistics();
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      cell.values = [["x".repeat(1000)]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { syncs, requestBytes, responseBytes } = host.statistics;
    expect(syncs).toBe(2);
    expect(requestBytes).toBeGreaterThan(1000);
    expect(responseBytes).toBeLessThan(requestBytes);
  });
});

describe("wat een mens in Excel doet", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openHost();
  });
  afterEach(() => host.close());

  it("typt in de taal van de gebruiker", async () => {
    await host.user.type("Blad1!A1", "1.234,56");
    await host.user.type("A2", "31-12-2022");
    await host.user.type("A3", "=SOM(A1;1)");
    await host.user.type("A4", "");
    expect([await valueOf(host, "A1"), await valueOf(host, "A2"), await valueOf(host, "A3")]).toEqual([
      1234.56, 44926, 1235.56,
    ]);
  });

  it("laat een tabel groeien door eronder te typen", async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").values = [["Nr"], ["P-1"]];
      sheet.tables.add("A1:A2", true).name = "Portfolio";
      await context.sync();
    });
    await host.user.type("A3", "P-2");
    const rows = await host.Excel.run(async (context) => {
      const { rows: counted } = context.workbook.tables.getItem("Portfolio");
      counted.load("count");
      await context.sync();
      return counted.count;
    });
    expect(rows).toBe(2);
  });

  it("wordt tegengehouden door validatie, met de woorden van de melding of die van Excel", async () => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const choose = (address: string): Excel.DataValidation => sheet.getRange(address).dataValidation;
      choose("A1").rule = { list: { inCellDropDown: true, source: "ja,nee" } };
      choose("A2").rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      choose("A2").errorAlert = { message: "Van 1 tot 10", showAlert: true, style: "Stop", title: "" };
      choose("A3").rule = { list: { inCellDropDown: true, source: "ja,nee" } };
      choose("A3").errorAlert = { message: "Weet u het zeker?", showAlert: true, style: "Warning", title: "" };
      await context.sync();
    });
    await host.user.type("A1", "Ja");
    await expect(host.user.type("A1", "misschien")).rejects.toThrow("gegevensvalidatie");
    await expect(host.user.type("A2", "11")).rejects.toThrow("Van 1 tot 10");
    await expect(host.user.type("A2", "2,5")).rejects.toThrow("Van 1 tot 10");
    await host.user.type("A3", "misschien");
    expect([await valueOf(host, "A1"), await valueOf(host, "A2"), await valueOf(host, "A3")]).toEqual([
      "Ja",
      "",
      "misschien",
    ]);
  });

  it("wordt tegengehouden door beveiliging", async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    await expect(host.user.type("A1", "x")).rejects.toThrow("beveiligd blad");
  });

  it("maakt stap voor stap ongedaan, ook wat de invoegtoepassing deed", async () => {
    await host.user.type("A1", "een");
    await write(host, "A1", "twee");
    expect(await host.user.undo()).toBe(true);
    expect(await valueOf(host, "A1")).toBe("een");
    expect(await host.user.undo()).toBe(true);
    expect(await valueOf(host, "A1")).toBe("");
    expect(await host.user.undo()).toBe(false);
  });

  it("bewerkt een cel: een batch wordt geweigerd, of wacht tot dat klaar is", async () => {
    host.user.beginEdit();
    expect(await refusal(write(host, "A1", 1))).toBe("InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["later"]];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isDone).toBe(false);
    host.user.endEdit();
    await waiting;
    expect(await valueOf(host, "A1")).toBe("later");
  });

  it("drukt op een knop van het lint, die klaar is als de actie dat zegt", async () => {
    const steps: string[] = [];
    host.Office.actions.associate("rangschik", (event: Office.AddinCommands.Event) => {
      void write(host, "A1", "gerangschikt").then(() => {
        steps.push(event.source.id);
        event.completed();
      });
    });
    await host.user.ribbon("rangschik");
    expect([steps, await valueOf(host, "A1")]).toEqual([["rangschik"], "gerangschikt"]);
    await expect(host.user.ribbon("onbekend")).rejects.toThrow("No action is associated");
  });
});
