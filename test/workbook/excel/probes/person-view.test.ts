import { readView, showView } from "../../../../src/workbook/excel/probes/person-view";
import { openWorkbook } from "../../../support/driver";

const inView = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const selection = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return [selection.address];
  });

test("wat in beeld was, is het daarna weer", async () => {
  await openWorkbook({
    sheets: [
      { name: "Een", rows: [["a"]] },
      { name: "Twee", rows: [["b"]] },
    ],
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Twee").activate();
    worksheets.getItem("Twee").getRange("B2:C3").select();
    const view = await readView(context);
    expect(view).toEqual({ sheet: "Twee", selection: "B2:C3" });
    worksheets.getItem("Een").activate();
    await showView(context, view);
  });
  expect(await inView()).toEqual(["Twee!B2:C3"]);
});

test("een selectie die Excel niet noemt, blijft aan het blad zelf", async () => {
  await openWorkbook({ sheets: [{ name: "Een", rows: [["a"]] }] });
  await Excel.run((context) => showView(context, { sheet: "Een", selection: null }));
  expect(await inView()).toEqual(["Een!A1"]);
});
