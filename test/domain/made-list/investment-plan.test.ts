import { investmentPlan } from "../../../src/domain/made-list/investment-plan";
import type { CapitalChargeRule } from "../../../src/domain/capital-charges";
import type { FinanceRow } from "../../../src/domain/model";
import { cents, empty, fraction, pm, value } from "../../../src/domain/quantity";
import { defaultSettings } from "../../../src/domain/settings";
import { aFinanceRow, aPortfolio } from "../../support/builders";

const euro = (amount: number) => value(cents(amount * 100));
const over40 = { term: value(40), interest: value(fraction(0.02)) };

const lineOf = (rule: Partial<CapitalChargeRule>, ...finances: readonly FinanceRow[]) => {
  const settings = { ...defaultSettings, capitalCharges: { ...defaultSettings.capitalCharges, ...rule } };
  return investmentPlan(aPortfolio({ finances, settings })).groups[0]?.lines[0]?.columns;
};

test("een investering van 1.000.000 over 40 jaar à 2 %: lineair 45.000 in het jaar erna", () => {
  const line = lineOf({}, aFinanceRow("investment", { 2024: 1_000_000 }, over40));
  expect(line?.investment).toEqual({
    amount: euro(1_000_000),
    pm: 0,
    grounds: [{ year: 2024, amount: cents(100_000_000) }],
  });
  expect(line?.structural).toMatchObject({ amount: euro(45_000), grounds: { from: 2025, unsaid: 0 } });
});

test("in twee jaren: de lasten van het eerste jaar dat alles meetelt, het eerste deel met een jaar minder rente", () => {
  // in 2025: 400.000 / 40 + 2 % · 390.000 = 17.800, en 600.000 / 40 + 2 % · 600.000 = 27.000
  const line = lineOf({}, aFinanceRow("investment", { 2023: 400_000, 2024: 600_000 }, over40));
  expect(line?.structural).toMatchObject({ amount: euro(44_800), grounds: { from: 2025 } });
});

test("een jaar waarin 0 staat, schuift de lasten niet op; alleen nullen geven 0", () => {
  const years = { 2023: 1_000_000, 2024: 0, 2025: 0 };
  expect(lineOf({}, aFinanceRow("investment", years, over40))?.structural).toMatchObject({
    amount: euro(45_000),
    grounds: { from: 2024 },
  });
  expect(lineOf({}, aFinanceRow("investment", { 2023: 0 }, over40))?.structural).toMatchObject({ amount: euro(0) });
});

test("jaar van investering, en als annuïteit", () => {
  const row = aFinanceRow("investment", { 2023: 10_000 }, { term: value(2), interest: value(fraction(0.1)) });
  expect(lineOf({ from: "yearOf", method: "annuity" }, row)?.structural).toMatchObject({
    amount: euro(5_761.9),
    grounds: { from: 2023 },
  });
});

test("zonder Termijn of Rente zijn kapitaallasten onbekend, geen 0; naast een die bekend is, staat het erbij", () => {
  const unsaid = aFinanceRow("investment", { 2023: 100 }, { term: value(10), interest: empty });
  expect(lineOf({}, unsaid)?.structural).toMatchObject({ amount: { kind: "unreadable" }, grounds: { unsaid: 1 } });
  expect(lineOf({}, unsaid, aFinanceRow("investment", { 2023: 1_000_000 }, over40))?.structural).toMatchObject({
    amount: euro(45_000),
    grounds: { unsaid: 1 },
  });
});

test("een investering die p.m. is, is p.m. in beide kolommen", () => {
  const line = lineOf({}, aFinanceRow("investment", { 2023: pm }, over40));
  expect([line?.investment.amount, line?.structural.amount]).toEqual([pm, pm]);
});

test("lasten en dekking staan er niet op", () =>
  expect(lineOf({}, aFinanceRow("cost", { 2023: 1 }), aFinanceRow("funding", { 2023: 1 }))).toBeUndefined());
