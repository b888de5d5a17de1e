/** How items hang together, read from a workbook and written on its sheet. */
import { runReport } from "../../src/actions/reports";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withRow, withSheets } from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";

test("kringen, data die niet kloppen en wat samen tekortkomt, staan op het blad", async () => {
  await openWorkbook(
    registerWith(
      withSheets(
        tableSheet(
          "Samenhang",
          ["Van", "Naar", "Soort", "Toelichting"],
          [
            ["P-10", "P-4", "eerst klaar", null],
            ["P-4", "P-10", "eerst klaar", "Eerst het bad"],
            ["P-3", "P-99", "tegelijk", null],
          ],
        ),
      ),
      withRow("Capaciteitsvraag", { Nr: "P-3", Rol: "Jurist", Eenheid: "uren", "2023-Q1": 100 }),
    ),
  );
  expect(await runReport("coherence", dayOf(2022, 10, 1))).toMatchObject({
    kind: "done",
    sheets: expect.arrayContaining(["Samenhang getoetst"]) as unknown,
    result: {
      headline:
        '1 kring in "eerst klaar", 2 afspraken die niet kloppen, 1 keuze die er een breekt, en 1 keer vragen verschillende opdrachtgevers hetzelfde.',
    },
  });
  const rows = await sheetValues("Samenhang getoetst");
  expect(rows).toContainEqual(["P-4 → P-10 → P-4", "wacht op zichzelf", "", "", "", ""]);
  const [pool, woods] = ["P-4 Zwembad De Kolk (fictief)", "P-10 Bomenplan (fictief)"];
  // P-10 ends 31-03-2024 and P-4 starts 01-04-2023: 365 days; P-4 ends 30-06-2024 and P-10 starts 01-07-2023: 365 days.
  expect(rows).toContainEqual([woods, "eindt te laat", pool, 365, "eerst klaar", ""]);
  expect(rows).toContainEqual([pool, "eindt te laat", woods, 365, "eerst klaar", "Eerst het bad"]);
  // K-1 recommends phasing, ready on 30-06-2024.
  expect(rows).toContainEqual([
    ...[pool, "wordt te laat klaar", woods, 365, "faseren", "K-1 Zwembad in 2023 of later (fictief)"],
  ]);
  // Asked 40 + 20 + 10 + 60 + 100 of 200 less a quarter.
  expect(rows).toContainEqual([
    ...["Jurist", "tekort", `${person.alderman}: P-1 en P-2; ${person.mayor}: P-3 en P-5`, 80, "2023-Q1", ""],
  ]);
});
