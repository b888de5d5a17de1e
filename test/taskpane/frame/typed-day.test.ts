import { dayOf } from "../../../src/domain/quantity";
import { dayFromIso, isoDay } from "../../../src/taskpane/frame/typed-day";

test("een dag staat in een datumveld als jaar, maand en dag, en komt zo terug", () => {
  expect(isoDay(dayOf(2022, 3, 7))).toBe("2022-03-07");
  expect(dayFromIso("2022-03-07")).toBe(dayOf(2022, 3, 7));
});

test.each(["", "2022-03", "7-3-2022"])("wat niet heel is, is geen dag: '%s'", (text) => {
  expect(dayFromIso(text)).toBeNull();
});
