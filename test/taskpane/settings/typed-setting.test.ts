import { dayOf } from "../../../src/domain/quantity";
import { typedContent } from "../../../src/taskpane/settings/typed-setting";
import type { SettingField } from "../../../src/workbook/schema/settings";

test.each<[SettingField, string, string | number | null]>([
  ["municipality", " Westerduin ", "Westerduin"],
  ["budgetYear", "2027", 2027],
  ["budgetYear", "27", null],
  ["termEnd", "2030-03-20", dayOf(2030, 3, 20)],
  ["termEnd", "20-03-2030", dayOf(2030, 3, 20)],
  ["termEnd", "maart 2030", null],
  ["hoursPerFte", "1.350", 1350],
  ["hoursPerFte", "1350 uur", 1350],
  ["hoursPerFte", "0", null],
  ["hoursPerFte", "p.m.", null],
  ["hoursPerDay", "7,2", 7.2],
  ["hoursPerDay", "7.2", 7.2],
  ["hoursPerDay", "8 fte", null],
  ["tightAbove", "85", 0.85],
  ["tightAbove", "85 %", 0.85],
  ["tightAbove", "0,9", 0.009],
  ["tightAbove", "120", null],
  ["wanted", "Idee; Wens", "Idee; Wens"],
  ["executiveSponsorFunctions", "lijnmanager; gemeentesecretaris", "lijnmanager; gemeentesecretaris"],
  ["executiveSponsorFunctions", "lijnmanager; de baas", null],
  ["hoursPerFte", "  ", ""],
])("%s: %p is written as %p", (field, typed, expected) => {
  const written = typedContent(field, typed, false);
  if (typeof expected === "number") expect(written).toBeCloseTo(expected, 9);
  else expect(written).toBe(expected);
});

test("a day is written as the workbook counts days", () => {
  expect(typedContent("termEnd", "2030-03-20", true)).toBe(dayOf(2030, 3, 20) - 1462);
});
