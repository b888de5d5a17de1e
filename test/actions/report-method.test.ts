/** The method, read from a workbook and written on its sheet. */
import { runReport } from "../../src/actions/reports";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith, withCell, withSheets } from "../support/register-cases";
import { person, tableSheet } from "../support/small-register";

test("gesprekken staan per kwartaal op het blad, en wie ze mist naar functie en nooit naar naam", async () => {
  await openWorkbook(
    registerWith(
      withCell("Portfolio", 2, "Koersvast gehouden op", null),
      withCell("Portfolio", 2, "PSU gehouden op", null),
      withSheets(
        tableSheet(
          "Overleg",
          ["Nr", "Soort", "Gepland", "Gehouden", "Aanwezig"],
          [
            [
              null,
              "periodiek gesprek",
              { date: "2022-09-21" },
              null,
              `${person.programmeManager}; ${person.projectLeader}`,
            ],
            ["P-1", "koersvast", { date: "2021-12-01" }, { date: "2021-12-01" }, person.alderman],
          ],
        ),
      ),
    ),
  );
  expect(await runReport("method", dayOf(2022, 10, 1))).toMatchObject({
    kind: "done",
    sheets: expect.arrayContaining(["Methodiek"]) as unknown,
  });
  const rows = await sheetValues("Methodiek");
  const row = (...cells: readonly unknown[]) => expect.arrayContaining([...cells]) as unknown;
  expect(rows).toContainEqual(row("2022-Q3", "periodiek gesprek", 1, 0));
  expect(rows).toContainEqual(row("programmamanager, projectleider", "periodiek gesprek", "21-09-2022", 10));
  expect(rows).toContainEqual(row("P-1 Dorpen vooruit (fictief)", "01-12-2021", "niet gehouden"));
  const printed = rows.flat().join("\n");
  for (const name of Object.values(person)) expect(printed).not.toContain(name);
});
