/** How a sheet of ours is found again, and what its header says. */
import { readFileSync } from "node:fs";
import { runBalance } from "../../src/actions/balance";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetNames } from "../support/driver";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);

const change = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

test("een hernoemd blad wordt teruggevonden, een verwijderd blad opnieuw gemaakt", async () => {
  await openWorkbook(sample);
  expect(await runBalance(on)).toMatchObject({ kind: "done", sheets: ["Balans", "Overzicht"] });
  await change((sheets) => void (sheets.getItem("Balans").name = "Balans voor het MT"));
  expect(await runBalance(on)).toMatchObject({ kind: "done", sheets: ["Balans voor het MT", "Overzicht"] });
  await change((sheets) => sheets.getItem("Balans voor het MT").delete());
  expect(await runBalance(on)).toMatchObject({ kind: "done", sheets: ["Balans", "Overzicht"] });
  expect((await sheetNames()).filter((name) => name.startsWith("Balans"))).toEqual(["Balans"]);
});

test("een & in de naam van de gemeente is geen code in de koptekst", async () => {
  const host = await openWorkbook(sample);
  await host.user.type("Instellingen!B2", "Berg & Dal (fictief)");
  await runBalance(on);
  await Excel.run(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem("Balans").pageLayout;
    headersFooters.defaultForAllPages.load("leftHeader");
    await context.sync();
    expect(headersFooters.defaultForAllPages.leftHeader).toBe("Berg && Dal (fictief)");
  });
});
