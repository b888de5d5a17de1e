/** The answers to questions about the register, each on a sheet of its own. */
import { runReport } from "../../src/actions/reports";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportIds, reportTexts } from "../../src/messages/reports/report-texts";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withoutTable, withSheets } from "../support/register-cases";
import { tableSheet } from "../support/small-register";

const on = dayOf(2023, 6, 1);
const sample = readFileSync(join(__dirname, "../../samples/voorbeeldregister.xlsx"));

test("de producten staan op een blad, met hun verschil in dagen en wat te laat is vooraan", async () => {
  await openWorkbook(
    registerWith(
      withSheets(
        tableSheet(
          "Producten",
          ["Nr", "Product", "Toegezegd op", "Prognose", "Geleverd op", "Voor"],
          [
            ["P-6", "Startnotitie", { date: "2023-07-01" }, { date: "2023-07-15" }, null, "raad"],
            ["P-4", "Plan van aanpak", { date: "2023-05-25" }, null, null, "college"],
          ],
        ),
      ),
    ),
  );
  expect(await runReport("products", on)).toMatchObject({
    kind: "done",
    sheets: expect.arrayContaining(["Toegezegde producten"]) as unknown,
  });
  const rows = await sheetValues("Toegezegde producten");
  expect(rows.filter(([nr]) => nr === "P-6" || nr === "P-4")).toEqual([
    ["P-4", "Plan van aanpak", "college", "25-05-2023", "", "", 7, "over de datum", ""],
    ["P-6", "Startnotitie", "raad", "01-07-2023", "15-07-2023", "", 14, "wordt later", ""],
  ]);
});

test.each(reportIds)(
  "op het voorbeeldregister staat antwoord %s op zijn eigen blad, en de tweede keer verandert er niets",
  async (id) => {
    const host = await openWorkbook(sample);
    const sheet = reportTexts.nl.sheets[id];
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(await runReport(id, on)).toMatchObject({ kind: "done", sheets: [sheet, "Overzicht"] });
    const once = await host.save();
    expect((await runReport(id, on)).kind).toBe("done");
    expect(Buffer.from(await host.save()).equals(Buffer.from(once))).toBe(true);
  },
);

test("zonder de tabel is er geen antwoord, en staat er geen blad", async () => {
  await openWorkbook(registerWith(withoutTable("Producten")));
  expect(await runReport("products", on)).toMatchObject({
    kind: "refused",
    refusal: { code: "tableMissing", tables: ["Producten"] },
  });
});
