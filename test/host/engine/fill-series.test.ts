import { fillSeries, type FillValue, type SeriesKind } from "../../../src/host/engine/fill-series";
import type { CellValue } from "../../../src/host/engine/workbook";

const plain = (...values: CellValue[]): FillValue[] => values.map((value) => ({ value, isDate: false }));
/** Dates by their serial numbers. */
const dates = (...values: number[]): FillValue[] => values.map((value) => ({ value, isDate: true }));

/** The four values after the given ones. */
function next(values: FillValue[], kind: SeriesKind = "default"): CellValue[] {
  const series = fillSeries(values, kind, "nl-NL");
  return [0, 1, 2, 3].map((at) => series(values.length + at));
}

describe("a series", () => {
  test.each<[string, FillValue[], SeriesKind, CellValue[]]>([
    ["a single number repeats", plain(5), "default", [5, 5, 5, 5]],
    ["a single number as a series counts on", plain(5), "series", [6, 7, 8, 9]],
    ["two numbers keep their step", plain(1, 3), "default", [5, 7, 9, 11]],
    [
      "more numbers follow their line",
      plain(1, 2, 4),
      "default",
      [5.33333333333333, 6.83333333333333, 8.33333333333333, 9.83333333333333],
    ],
    ["decimals stay clean", plain(0.1, 0.2), "default", [0.3, 0.4, 0.5, 0.6]],
    ["growth multiplies", plain(1, 2), "growth", [4, 8, 16, 32]],
    ["growth of what is not positive repeats", plain(-1, 2), "growth", [-1, 2, -1, 2]],
    ["a text repeats", plain("x", "y"), "default", ["x", "y", "x", "y"]],
    ["a text with a number counts on", plain("P-009"), "default", ["P-010", "P-011", "P-012", "P-013"]],
    ["and before it", plain("1 ton"), "default", ["2 ton", "3 ton", "4 ton", "5 ton"]],
    ["with its step", plain("Fase 2", "Fase 4"), "default", ["Fase 6", "Fase 8", "Fase 10", "Fase 12"]],
    ["quarters turn round", plain("Q3"), "default", ["Q4", "Q1", "Q2", "Q3"]],
    ["days turn round", plain("Zaterdag"), "default", ["Zondag", "Maandag", "Dinsdag", "Woensdag"]],
    ["short months with their step", plain("jan", "mrt"), "default", ["mei", "jul", "sep", "nov"]],
    ["text and number each go on", plain("taak", 1), "default", ["taak", 2, "taak", 3]],
    ["booleans and blanks repeat", plain(true, null), "default", [true, null, true, null]],
    ["a date goes on by days", dates(45000), "default", [45001, 45002, 45003, 45004]],
    ["two dates on one day of the month by months", dates(44957, 44985), "default", [45016, 45046, 45077, 45107]],
    ["months keep the day or take the last", dates(44957), "months", [44985, 45016, 45046, 45077]],
    ["years", dates(44957), "years", [45322, 45688, 46053, 46418]],
    ["weekdays pass over the weekend", dates(45016), "weekdays", [45019, 45020, 45021, 45022]],
    ["days with their step", dates(45000, 45007), "days", [45014, 45021, 45028, 45035]],
  ])("%s", (_, values, kind, expected) => expect(next(values, kind)).toEqual(expected));

  test("goes back before the first", () => {
    const series = fillSeries(plain(10, 12), "default", "nl-NL");
    expect([-1, -2].map(series)).toEqual([8, 6]);
  });
});
