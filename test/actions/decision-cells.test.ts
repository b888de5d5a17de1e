/** A decision sheet names the cells of the register that it could not read. */
import { readFileSync } from "node:fs";
import { runDecisionSheets } from "../../src/actions/decision-sheets";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));

/** In the sample K-1, of which "extra middelen" is the third row of Alternatieven, is decided so. */
const decideFirst = (structural2026: string): Promise<void> =>
  Excel.run(async (context) => {
    const cell = (table: string, heading: string, row: number): Excel.Range =>
      context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().getCell(row, 0);
    cell("Alternatieven", "Structureel 2026", 2).values = [[structural2026]];
    cell("Keuzes", "Status", 0).values = [["besloten"]];
    cell("Keuzes", "Besluit", 0).values = [["extra middelen"]];
    await context.sync();
  });

const saidOf = async (sheet: string): Promise<readonly unknown[]> => (await sheetValues(sheet)).flat();

test("een onleesbaar bedrag van een eerdere keuze heet onleesbaar, met zijn cel, en geen p.m.", async () => {
  await openWorkbook(sample);
  await decideFirst("veel");
  await runDecisionSheets(dayOf(2022, 9, 30), ["K-2"]);
  const said = await saidOf("Besluit K-2");
  expect(said).toContain("Onleesbaar als bedrag, en daarom in geen som meegeteld:");
  expect(said).toContain("• K-1: blad Alternatieven, tabel Alternatieven, rij 4, kolom Structureel 2026");
  expect(said).toContain("– (1 onleesbaar)");
});

test("een p.m. van een eerdere keuze blijft p.m., en dan is er niets onleesbaar", async () => {
  await openWorkbook(sample);
  await decideFirst("p.m.");
  await runDecisionSheets(dayOf(2022, 9, 30), ["K-3"]);
  const said = await saidOf("Besluit K-3");
  expect(said).toContain("Gekozen voor extra middelen: K-1.");
  expect(said.join("\n")).not.toContain("Onleesbaar als bedrag");
});
