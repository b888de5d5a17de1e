import { makeXlsx } from "../../support/make-xlsx";
import { excelForTests, refusal } from "../../support/excel";

const xlsx = makeXlsx({
  sheets: [
    {
      name: "Blad1",
      rows: [["Nr"], ["P-1"]],
      tables: [{ name: "Portfolio", firstRow: 1, firstColumn: 1, headings: ["Nr"], rows: 1 }],
    },
  ],
});
const excel = excelForTests({ xlsx, readOnly: true });

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const onSheet = (work: Work): Promise<unknown> =>
  excel.host.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

describe("een werkmap die alleen te lezen is", () => {
  it("zegt dat zelf", async () => {
    const workbook = (await onSheet((_, context) => context.workbook.load("readOnly"))) as Excel.Workbook;
    expect(workbook.readOnly).toBe(true);
    expect(excel.host.Office.context.document.mode).toBe(excel.host.Office.DocumentMode.ReadOnly);
  });

  it.each<[string, Work]>([
    ["waarden lezen", (sheet) => sheet.getRange("A1:A2").load("values,formulas,text,format/fill/color")],
    ["tabellen lezen", (sheet) => sheet.tables.load("items/name,items/columns/items/name")],
    ["zoeken", (sheet) => sheet.getRange().findOrNullObject("P-1", {}).load("address")],
    ["een bereik vasthouden", (sheet, { trackedObjects }) => trackedObjects.add(sheet.getRange("A1"))],
    ["een blad tonen en een cel kiezen", (sheet) => (sheet.activate(), sheet.getRange("A2").select())],
  ])("laat toe: %s", async (_, work) => {
    await expect(onSheet(work)).resolves.not.toThrow();
  });

  it.each<[string, Work]>([
    ["waarden schrijven", (sheet) => (sheet.getRange("A2").values = [["P-2"]])],
    ["opmaken", (sheet) => (sheet.getRange("A2").format.fill.color = "red")],
    ["een tabelnaam", (sheet) => (sheet.tables.getItemAt(0).name = "Anders")],
    ["een blad maken", (_, { workbook }) => workbook.worksheets.add()],
    ["een instelling bewaren", (_, { workbook }) => workbook.settings.add("sleutel", 1)],
    ["beveiligen", (sheet) => sheet.protection.protect()],
    ["een functie van Excel laten rekenen", (_, { workbook }) => workbook.functions.sum(1, 2).load("value")],
    ["laten rekenen", (_, { application }) => application.calculate("Full")],
  ])("weigert: %s", async (_, work) => {
    expect(await refusal(onSheet(work))).toBe("AccessDenied");
  });

  it("weigert een vraag in haar geheel: ook wat erin gelezen wordt", async () => {
    let read: Excel.Range | undefined;
    const refused = onSheet((sheet) => {
      read = sheet.getRange("A1").load("values");
      sheet.getRange("A2").values = [["P-2"]];
    });
    expect(await refusal(refused)).toBe("AccessDenied");
    expect(() => read?.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });

  it("weigert ook wat een mens typt", async () => {
    await expect(excel.host.user.type("A2", "P-2")).rejects.toThrow("alleen-lezen");
  });
});
