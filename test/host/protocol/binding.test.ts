import { openHost, type Host } from "../../../src/host/open-host";
import { refusal } from "../../support/excel";

/** Events reach a handler after the answer of the batch: let them. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe("bindingen", () => {
  let host: Host;
  beforeEach(async () => void (host = await openHost()));
  afterEach(() => host.close());

  const batch = <T>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    host.Excel.run(async (context) => work(context.workbook, context));

  it("binden een bereik, een tekst of een tabel, en vinden die terug", () =>
    batch(async ({ bindings, worksheets }, context) => {
      const sheet = worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["Nr", "Uren"],
        ["P-1", 1.5],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Portfolio";
      bindings.add(sheet.getRange("D1:E2"), "Range", "bereik");
      bindings.add("B2", "Text", "tekst");
      bindings.addFromNamedItem("Portfolio", "Table", "tabel");
      bindings.load("items/id,items/type");
      const range = bindings.getItem("bereik").getRange().load("address");
      const text = bindings.getItem("tekst").getText();
      const found = bindings.getItem("tabel").getTable().load("name");
      const none = bindings.getItemOrNullObject("anders").load("id");
      await context.sync();
      expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([
        ["bereik", "Range"],
        ["tekst", "Text"],
        ["tabel", "Table"],
      ]);
      expect([range.address, text.value, found.name, none.isNullObject]).toEqual([
        "Blad1!D1:E2",
        "1,5",
        "Portfolio",
        true,
      ]);
    }));

  it("weigeren wat niet past", async () => {
    const refused = (work: (workbook: Excel.Workbook) => unknown) =>
      refusal(batch(async (workbook, context) => (work(workbook), context.sync())));
    expect(await refused(({ bindings }) => bindings.add("A1:B2", "Text", "x"))).toBe(
      "InvalidOperation at BindingCollection.add",
    );
    expect(await refused(({ bindings }) => bindings.add("A1:B2", "Table", "x"))).toBe(
      "InvalidOperation at BindingCollection.add",
    );
    expect(await refused(({ bindings }) => bindings.addFromNamedItem("Weg", "Range", "x"))).toBe(
      "ItemNotFound at BindingCollection.addFromNamedItem",
    );
    expect(await refused(({ bindings }) => bindings.add("A1", "Range", "x").getText())).toBe(
      "InvalidOperation at Binding.getText",
    );
    expect(await refused(({ bindings }) => bindings.getItem("y"))).toBe("ItemNotFound at BindingCollection.getItem");
  });

  it("gaan mee met ingevoegde rijen; zijn de cellen weg, dan is de binding ongeldig", async () => {
    await batch(async ({ bindings, worksheets }, context) => {
      bindings.add("A3:B4", "Range", "bereik");
      worksheets.getFirst().getRange("1:2").insert("Down");
      const range = bindings.getItem("bereik").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Blad1!A5:B6");
      worksheets.getFirst().getRange("5:6").delete("Up");
      bindings.getItem("bereik").getRange();
      expect(await refusal(context.sync())).toBe("InvalidBinding at Binding.getRange");
    });
  });

  it("wie luistert hoort van invoer en selectie binnen de binding, tot zij stopt", async () => {
    const heard: unknown[] = [];
    const handler = await batch(async ({ bindings }, context) => {
      const binding = bindings.add("B2:C3", "Range", "bereik");
      const result = binding.onDataChanged.add(async ({ binding: { id } }) => void heard.push(id));
      binding.onSelectionChanged.add(async ({ startRow, startColumn, rowCount, columnCount }) => {
        heard.push([startRow, startColumn, rowCount, columnCount]);
      });
      await context.sync();
      return result;
    });
    await batch(async ({ worksheets }) => {
      const sheet = worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A3:B3").values = [[1, 2]];
    });
    await delivered();
    await batch(async ({ worksheets }) => worksheets.getFirst().getRange("A3:D3").select());
    await delivered();
    expect(heard).toEqual(["bereik", [1, 0, 1, 2]]);
    handler.remove();
    await handler.context.sync();
    await batch(async ({ worksheets }) => void (worksheets.getFirst().getRange("B2").values = [[3]]));
    await delivered();
    expect(heard).toHaveLength(2);
  });

  it("zijn dezelfde als die van de Common API", async () => {
    const { bindings } = host.Office.context.document;
    const given = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | number> =>
      new Promise((resolve) => call(({ error, value }) => resolve(error ? error.code : value)));
    await batch(async ({ bindings: ours }) => void ours.add("A1:C2", "Range", "bereik"));
    const known = (await given<Office.Binding>((done) =>
      bindings.getByIdAsync("bereik", done),
    )) as Office.MatrixBinding;
    expect([known.id, known.type, known.rowCount, known.columnCount]).toEqual(["bereik", "matrix", 2, 3]);
    await given((done) => bindings.addFromSelectionAsync(host.Office.BindingType.Text, { id: "tekst" }, done));
    const all = (await given<Office.Binding[]>((done) => bindings.getAllAsync(done))) as Office.Binding[];
    expect(all.map(({ id, type }) => [id, type])).toEqual([
      ["bereik", "matrix"],
      ["tekst", "text"],
    ]);
    expect(await given((done) => bindings.addFromNamedItemAsync("Weg", host.Office.BindingType.Matrix, done))).toBe(
      3004,
    );
    expect(await given((done) => bindings.releaseByIdAsync("bereik", done))).toBeUndefined();
    expect(await given((done) => bindings.getByIdAsync("bereik", done))).toBe(3002);
  });
});
