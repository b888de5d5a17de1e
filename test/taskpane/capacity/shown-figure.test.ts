/** The figures of a role-period in the unit that a person asks for: a fte is a rate, hours and days add up. */
import { hours } from "../../../src/domain/quantity";
import { defaultSettings } from "../../../src/domain/settings";
import { type FigureName, shownFigure } from "../../../src/taskpane/capacity/shown-figure";
import type { CapacityUnit } from "../../../src/domain/model";
import { periodOf } from "../../support/builders";

/** 700 hours of supply and 1050 asked: at 1400 hours per fte, a quarter of 2 fte and of 3. */
const sums = { supply: hours(700), demand: hours(1050), balance: hours(-350) };
const shown = (figure: FigureName, unit: CapacityUnit, period = "2023-Q1", of = sums) =>
  shownFigure(of, periodOf(period), { figure, unit }, defaultSettings);

test.each<[FigureName, CapacityUnit, string, number]>([
  ["balance", "hours", "2023-Q1", -350],
  ["balance", "days", "2023-Q1", -43.75],
  ["balance", "fte", "2023-Q1", -1],
  ["supply", "fte", "2023-Q1", 2],
  ["demand", "fte", "2023-Q1", 3],
  ["demand", "fte", "2023-H1", 1.5],
  ["demand", "fte", "2023", 0.75],
  ["demand", "fte", "2023-04", 9],
])("%s in %s van %s is %d", (figure, unit, period, amount) => {
  expect(shown(figure, unit, period)).toMatchObject({ kind: "amount", amount: expect.closeTo(amount, 10) });
});

test("alleen een saldo krijgt een teken", () => {
  expect(shown("balance", "hours")).toMatchObject({ isBalance: true });
  expect(shown("demand", "hours")).toMatchObject({ isBalance: false });
});

test("bezetting is vraag gedeeld door aanbod, in elke eenheid", () => {
  for (const unit of ["hours", "days", "fte"] as const)
    expect(shown("occupancy", unit)).toEqual({ kind: "share", share: 1.5 });
});

test("zonder aanbod is de bezetting niet van toepassing", () => {
  const none = { supply: hours(0), demand: hours(10), balance: hours(-10) };
  expect(shown("occupancy", "hours", "2023-Q1", none)).toEqual({ kind: "notApplicable" });
});

test("wat niet bekend is, is in elke eenheid onbekend en geen 0", () => {
  const unknown = { supply: hours(700), demand: null, balance: null };
  for (const unit of ["hours", "days", "fte"] as const) {
    expect(shownFigure(unknown, periodOf("2023-Q1"), { figure: "balance", unit }, defaultSettings)).toEqual({
      kind: "unknown",
    });
    expect(shownFigure(unknown, periodOf("2023-Q1"), { figure: "demand", unit }, defaultSettings)).toEqual({
      kind: "unknown",
    });
  }
  expect(shownFigure(unknown, periodOf("2023-Q1"), { figure: "occupancy", unit: "hours" }, defaultSettings)).toEqual({
    kind: "unknown",
  });
});
