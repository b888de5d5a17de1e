import type { ItemChange, Span } from "../../../src/domain/scenario/outcome";
import { stripOf } from "../../../src/taskpane/choices/strip";
import { aWish, periodOf } from "../../support/builders";

const calendar = ["2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"].map(periodOf);
const span = (start: string, end: string): Span => ({ start: periodOf(start), end: periodOf(end) });
const item = aWish("P-1");

const shifted: ItemChange = {
  ...{ item, kind: "shifted", shift: 2 },
  ...{ from: span("2023-Q2", "2023-Q3"), to: span("2023-Q4", "2024-Q1") },
};
const dropped: ItemChange = { item, kind: "dropped", shift: 0, from: span("2023-Q3", "2023-Q3"), to: null };
const withoutHours: ItemChange = { item, kind: "dropped", shift: 0, from: null, to: null };

test("de as loopt van de eerste tot de laatste periode die geraakt wordt, en de balken tellen vanaf daar", () => {
  expect(stripOf(calendar, [shifted, dropped, withoutHours])).toEqual({
    length: 4,
    years: [
      { year: 2023, from: 0, count: 3 },
      { year: 2024, from: 3, count: 1 },
    ],
    rows: [
      { change: shifted, planned: { from: 0, to: 1 }, becomes: { from: 2, to: 3 } },
      { change: dropped, planned: { from: 1, to: 1 }, becomes: null },
      { change: withoutHours, planned: null, becomes: null },
    ],
  });
});

test("zonder uren is er geen as, en blijft het item genoemd", () => {
  expect(stripOf(calendar, [withoutHours])).toEqual({
    ...{ length: 0, years: [], rows: [{ change: withoutHours, planned: null, becomes: null }] },
  });
});
