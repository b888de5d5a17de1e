import { openHost, type Host } from "../../../src/host/open-host";

/** Events reach a handler after the answer of the batch: let them. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("gebeurtenissen", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openHost();
  });
  afterEach(() => host.close());

  const writeIn = (author: Host, address: string, values: unknown[][]): Promise<void> =>
    author.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = values;
      await context.sync();
    });

  const listen = async (author: Host, heard: unknown[]): Promise<void> =>
    author.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(async ({ address, source, changeType, details }) => {
        heard.push({ address, source, changeType, details });
      });
      await context.sync();
    });

  it("een wijziging is Local voor wie haar doet en Remote voor een ander", async () => {
    const other = await host.connect();
    const [mine, theirs]: unknown[][] = [[], []];
    await listen(host, mine ?? []);
    await listen(other, theirs ?? []);
    await writeIn(host, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await delivered();
    const change = { address: "A1:B2", changeType: "RangeEdited", details: undefined };
    expect(mine).toEqual([{ ...change, source: "Local" }]);
    expect(theirs).toEqual([{ ...change, source: "Remote" }]);
  });

  it("van één cel wordt de waarde ervoor en erna gezegd", async () => {
    const heard: unknown[] = [];
    await writeIn(host, "A1", [["oud"]]);
    await listen(host, heard);
    await writeIn(host, "A1", [[7]]);
    await delivered();
    expect(heard).toEqual([
      {
        address: "A1",
        source: "Local",
        changeType: "RangeEdited",
        details: { valueBefore: "oud", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      },
    ]);
  });

  it("een ingevoegde rij heet zo, en het bereik van de gebeurtenis is te lezen", async () => {
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await host.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          heard.push(`${event.changeType} ${range.address}`);
        });
      });
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("3:4").insert("Down");
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["RowInserted Blad1!3:4"]);
  });

  it("een tabel zegt wat in haar verandert, en niet wat ernaast staat", async () => {
    const heard: string[] = [];
    await writeIn(host, "A1:A2", [["Nr"], [1]]);
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.add("Blad1!A1:A2", true);
      table.onChanged.add(async ({ address, changeType, source }) => {
        heard.push(`${address} ${changeType} ${source}`);
      });
      await context.sync();
    });
    await writeIn(host, "D1", [["ernaast"]]);
    await writeIn(host, "A2", [[2]]);
    await writeIn(host, "A3", [[3]]);
    await delivered();
    expect(heard).toEqual(["A2 RangeEdited Local", "A3 RangeEdited Local"]);
  });

  it("bladen en tabellen die komen, gaan of worden gekozen", async () => {
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      worksheets.onActivated.add(async ({ type }) => void heard.push(type));
      worksheets.onDeactivated.add(async ({ type }) => void heard.push(type));
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      tables.onAdded.add(async ({ type }) => void heard.push(type));
      tables.onDeleted.add(async ({ tableName }) => void heard.push(`TableDeleted ${tableName}`));
      await context.sync();
      const sheet = worksheets.add("Nieuw");
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Weg";
      sheet.activate();
      table.delete();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual([
      "WorksheetAdded",
      "TableAdded",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "TableDeleted Weg",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetDeleted",
    ]);
  });

  it("een keuze van cellen, en of die in een tabel ligt", async () => {
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      sheet.tables.add("A1:B2", true).onSelectionChanged.add(async ({ address, isInsideTable }) => {
        heard.push(`${isInsideTable} ${address}`);
      });
      await context.sync();
      sheet.getRange("B2:D4").select();
      sheet.getRange("F9").select();
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["B2:D4", "true B2", "F9", "false "]);
  });

  it("een herberekening zegt welk blad", async () => {
    const heard: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onCalculated.add(async ({ type }) => void heard.push(type));
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+1"]];
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["WorksheetCalculated"]);
  });

  it("zwijgen na remove, en als de gebeurtenissen uit staan", async () => {
    const heard: unknown[] = [];
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const kept = sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      await delivered();
      kept.remove();
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["A2"]);
  });

  it("een keuze van cellen gaat over de werkmap, een instelling naar de anderen", async () => {
    const other = await host.connect();
    const heard: string[] = [];
    const follow = (author: Host, name: string): Promise<void> =>
      author.Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async () => void heard.push(`${name} keuze`));
        context.workbook.settings.onSettingsChanged.add(async () => void heard.push(`${name} instelling`));
        await context.sync();
      });
    await follow(host, "ik");
    await follow(other, "ander");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").select();
      context.workbook.settings.add("a", 1);
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["ik keuze", "ander instelling"]);
  });
});
