/** Which worksheets the numbers of a person lead to. */
import { readFileSync } from "node:fs";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetNames } from "../support/driver";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);

test("twee nummers die op één keuze uitkomen, geven één blad", async () => {
  await openWorkbook(sample);
  const outcome = await runDecisionSheets(on, ["K-2", " k-2 ", "P-13"]);
  expect(outcome).toMatchObject({ kind: "done", sheets: ["Besluit K-2", "Overzicht"] });
});

test("het Nr van een item leidt naar het blad van zijn keuze: is dat beveiligd, dan wordt het vooraf geweigerd", async () => {
  await openWorkbook(sample);
  await runDecisionSheets(on, ["P-13"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Besluit K-2").protection.protect();
    await context.sync();
  });
  expect(await runDecisionSheets(on, ["K-1", "P-13"])).toEqual({
    ...{ kind: "refused", refusal: { code: "sheetProtected", sheet: "Besluit K-2" } },
  });
  expect(await sheetNames()).not.toContain("Besluit K-1");
});

test("een nummer dat nergens staat, wordt geweigerd voordat er iets geschreven is", async () => {
  await openWorkbook(sample);
  const before = await sheetNames();
  expect(await runDecisionSheets(on, ["K-1", "K-99"])).toMatchObject({
    kind: "refused",
    refusal: { code: "unknownNumber", number: "K-99" },
  });
  expect(await sheetNames()).toEqual(before);
});
