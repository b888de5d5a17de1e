/** The answers to questions about the register, each on a sheet of its own. */
import { runReport } from "../../src/actions/reports";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withSheets } from "../support/register-cases";
import { tableSheet } from "../support/small-register";

const on = dayOf(2023, 6, 1);

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

test("zonder de tabel is er geen antwoord, en staat er geen blad", async () => {
  await openWorkbook(registerWith());
  expect(await runReport("products", on)).toMatchObject({
    kind: "refused",
    refusal: { code: "tableMissing", tables: ["Producten"] },
  });
});
