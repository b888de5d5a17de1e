import { runReadRegister } from "../../../src/actions/read-register";
import { dayOf } from "../../../src/domain/quantity";
import { type SettingLine, settingLines, typedText } from "../../../src/taskpane/settings/setting-lines";
import type { SettingField } from "../../../src/workbook/schema/settings";
import { openWorkbook } from "../../support/driver";
import { type Change, registerWith, withCell, withoutTable, withRow } from "../../support/register-cases";

const linesOf = async (...changes: readonly Change[]): Promise<ReadonlyMap<SettingField, SettingLine>> => {
  await openWorkbook(registerWith(...changes));
  const outcome = await runReadRegister(dayOf(2022, 10, 1));
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return new Map(settingLines(outcome.result).map((line) => [line.field, line]));
};

test("wat in Instellingen staat, en waar; de rest is de standaard", async () => {
  const lines = await linesOf(withRow("Instellingen", { Instelling: "Tekenafspraak", Waarde: "min is nadeel" }));
  expect(lines.get("municipality")).toMatchObject({
    value: "Westerduin (fictief)",
    place: { sheet: "Instellingen", address: "B2" },
  });
  expect(lines.get("tightAbove")).toMatchObject({ kind: "share", value: 0.9, place: { row: 6 } });
  expect(lines.get("weightSpread")).toMatchObject({ value: 0.2, place: null });
  expect(lines.get("wanted")).toMatchObject({ value: "Idee; Opgave; Koersvast; Voorgelegd", place: null });
  expect(lines.get("signConvention")).toMatchObject({ value: "(-) is nadeel en (+) is voordeel", place: { row: 7 } });
  expect([lines.has("hireRate"), lines.has("schemaVersion")]).toEqual([false, false]);
});

test("wat niet te lezen is, staat er met wat er mis is, en met de standaard die geldt", async () => {
  const lines = await linesOf(withCell("Instellingen", 4, "Waarde", "veel"));
  expect(lines.get("hoursPerFte")).toMatchObject({ value: 1400, place: { address: "B4" }, issues: [{ code: "G-36" }] });
  expect(lines.get("hoursPerDay")?.issues).toEqual([]);
});

test("een lege waarde is de standaard", async () => {
  const lines = await linesOf(withCell("Instellingen", 5, "Waarde", null));
  expect(lines.get("hoursPerDay")).toMatchObject({ value: 8, place: null });
});

test("zonder de tabel geldt overal de standaard", async () => {
  const lines = await linesOf(withoutTable("Instellingen"));
  expect([...lines.values()].map(({ place }) => place)).toEqual(Array.from({ length: 26 }, () => null));
});

test.each<[SettingLine["kind"], string | number, string]>([
  ["share", 0.9, "90"],
  ["share", 0.075, "7,5"],
  ["hours", 7.2, "7,2"],
  ["number", 2023, "2023"],
  ["date", dayOf(2026, 3, 18), "2026-03-18"],
  ["list", "Idee; Opgave", "Idee; Opgave"],
])("%s %p wordt getypt als %p", (kind, value, text) => {
  expect(typedText({ kind, value })).toBe(text);
});
