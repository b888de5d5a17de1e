import { openHost, type Host } from "../../../src/host/open-host";
import { makeXlsx } from "../../support/make-xlsx";

/** What a method of the Common API gives, or the number of its error. */
const given = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | number> =>
  new Promise((resolve) => call(({ error, value }) => resolve(error ? error.code : value)));

describe("Office.context.document", () => {
  let host: Host;
  beforeEach(async () => {
    host = await openHost();
  });
  afterEach(() => host.close());
  const doc = (author = host): Office.Document => author.Office.context.document;

  it("geeft het bestand in stukken", async () => {
    const kind = host.Office.FileType.Compressed;
    const file = (await given<Office.File>((done) =>
      doc().getFileAsync(kind, { sliceSize: 1000 }, done),
    )) as Office.File;
    const bytes: number[] = [];
    for (let place = 0; place < file.sliceCount; place++) {
      const slice = (await given<Office.Slice>((done) => file.getSliceAsync(place, done))) as Office.Slice;
      expect([slice.index, slice.size]).toEqual([place, (slice.data as number[]).length]);
      bytes.push(...(slice.data as number[]));
    }
    expect(file.size).toBe(bytes.length);
    expect(Uint8Array.from(bytes)).toEqual(await host.save());
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
    expect(await given((done) => file.getSliceAsync(0, done))).toBe(5001);
  });

  it("geeft geen PDF", async () => {
    expect(await given((done) => doc().getFileAsync(host.Office.FileType.Pdf, done))).toBe(1009);
  });

  it("geeft wat geselecteerd is, als tekst of matrix", async () => {
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = [
        [0.5, "b"],
        [true, ""],
      ];
      range.numberFormat = [
        ["0%", "General"],
        ["General", "General"],
      ];
      range.select();
      await context.sync();
    });
    const { Matrix, Table, Text } = host.Office.CoercionType;
    expect(await given((done) => doc().getSelectedDataAsync(Text, done))).toBe("0.5\tb\ntrue\t");
    expect(await given((done) => doc().getSelectedDataAsync(Matrix, { valueFormat: "formatted" }, done))).toEqual([
      ["50%", "b"],
      ["WAAR", ""],
    ]);
    expect(await given((done) => doc().getSelectedDataAsync(Table, done))).toBe(1000);
  });

  const select = (address: string): Promise<void> =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).select();
      await context.sync();
    });
  const formulas = (address: string): Promise<unknown[][]> =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(address).load("formulas");
      await context.sync();
      return range.formulas;
    });

  it("zet een tekst, een getal of een matrix in wat geselecteerd is, in één stap", async () => {
    await select("B2");
    expect(await given((done) => doc().setSelectedDataAsync("=1+1", done))).toEqual({});
    expect(await formulas("B2")).toEqual([["=1+1"]]);
    const matrix = [
      ["a", 2],
      [true, "=B3&1"],
    ];
    await select("B3");
    expect(await given((done) => doc().setSelectedDataAsync(matrix, done))).toEqual({});
    expect(await formulas("B3:C4")).toEqual(matrix);
    await host.user.undo();
    expect(await formulas("B2:C4")).toEqual([
      ["=1+1", ""],
      ["", ""],
      ["", ""],
    ]);
    await select("D1:E2");
    expect(await given((done) => doc().setSelectedDataAsync(matrix, done))).toEqual({});
    expect(await formulas("D1:E2")).toEqual(matrix);
  });

  it("maakt van gegevens met koppen een tabel", async () => {
    await select("B2");
    const table = new host.Office.TableData([["P-1", 10]], [["Nr", "Uren"]]);
    expect(await given((done) => doc().setSelectedDataAsync(table, done))).toEqual({});
    await host.Excel.run(async (context) => {
      const range = context.workbook.tables.getItemAt(0).getRange().load("values,address");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Blad1!B2:C3",
        [
          ["Nr", "Uren"],
          ["P-1", 10],
        ],
      ]);
    });
    const bare = new host.Office.TableData([["P-1", 10]], null as never);
    await select("F2");
    expect(await given((done) => doc().setSelectedDataAsync(bare, done))).toBe(2006);
    const tableOptions = { style: "TableStyleLight1" };
    expect(await given((done) => doc().setSelectedDataAsync(table, { tableOptions }, done))).toBe(5000);
  });

  it("schrijft niet over andere gegevens, in een andere vorm, te veel of op een beveiligd blad", async () => {
    const set = (data: string | unknown[][]) => given((done) => doc().setSelectedDataAsync(data, done));
    await select("A2");
    await set("x");
    await select("A1");
    expect(await set([["a"], ["b"]])).toBe(2003);
    expect(await set([["a"], ["b", "c"]])).toBe(2006);
    expect(await set(Array.from({ length: 20_001 }, () => ["a"]))).toBe(2014);
    await select("A1:B1");
    expect(await set([["a"], ["b"]])).toBe(2002);
    await select("XFD1");
    expect(await set([["a", "b"]])).toBe(2002);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    expect(await set("a")).toBe(2001);
    expect(await formulas("A1:A2")).toEqual([[""], ["x"]]);
  });

  it("deelt de instellingen met Workbook.settings", async () => {
    const { settings } = doc();
    settings.set("keuze", { tabel: "Portfolio" });
    await given((done) => settings.saveAsync(done));
    const other = await host.connect();
    expect(doc(other).settings.get("keuze")).toEqual({ tabel: "Portfolio" });
    await other.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("keuze").load("value");
      await context.sync();
      expect(setting.value).toEqual({ tabel: "Portfolio" });
      setting.value = 2;
      await context.sync();
    });
    expect(settings.get("keuze")).toEqual({ tabel: "Portfolio" });
    await given((done) => settings.refreshAsync(done));
    expect(settings.get("keuze")).toBe(2);
    settings.remove("keuze");
    await given((done) => settings.saveAsync(done));
    await other.Excel.run(async (context) => {
      const gone = context.workbook.settings.getItemOrNullObject("keuze");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("bewaart geen instellingen in een werkmap die alleen te lezen is", async () => {
    const readOnly = await openHost({ xlsx: makeXlsx({ sheets: [{ name: "Blad1", rows: [] }] }), readOnly: true });
    doc(readOnly).settings.set("keuze", 1);
    expect(await given((done) => doc(readOnly).settings.saveAsync(done))).toBe(5002);
    readOnly.close();
  });

  it("weigert wat er niet is", async () => {
    expect(await given((done) => doc().goToByIdAsync("A1", host.Office.GoToType.NamedItem, done))).toBe(5000);
  });
});
