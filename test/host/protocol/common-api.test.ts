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
    expect(await given((done) => doc().setSelectedDataAsync("x", done))).toBe(5000);
  });
});
