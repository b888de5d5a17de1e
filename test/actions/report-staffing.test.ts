/** The staffing, read from a workbook and written on its sheet. */
import { runReport } from "../../src/actions/reports";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetValues } from "../support/driver";
import { registerWith } from "../support/register-cases";
import { person } from "../support/small-register";

test("de bemensing staat per rol op het blad, en niets per persoon", async () => {
  await openWorkbook(registerWith());
  expect(await runReport("staffing", dayOf(2022, 10, 1))).toMatchObject({
    kind: "done",
    result: {
      headline:
        "Voor 63 % van de gevraagde uren waarvan de bemensing bekend is, is er iemand; van 420 uur is zij onbekend.",
    },
    sheets: expect.arrayContaining(["Bemensingsgraad"]) as unknown,
  });
  const rows = await sheetValues("Bemensingsgraad");
  expect(rows.filter(([role]) => role === "Projectleider").slice(0, 2)).toEqual([
    ["Projectleider", "", 590, 590, 0, 0, 0, 1, ""],
    ["Projectleider", "", 1070, 590, 480, 0, 0, 590 / 1070, ""],
  ]);
  expect(rows).toContainEqual(["Communicatieadviseur", "2023-Q4", 40, 0, 0, 0, 40, "", 1]);
  const printed = rows.flat().join("\n");
  for (const name of Object.values(person)) expect(printed).not.toContain(name);
});
