import { cents, hours } from "../../src/domain/quantity";
import { countedText, euroText, hoursText, listText, missingText } from "../../src/messages/nl-format";

test.each([
  [-0.04, "-0,04 uur"],
  [0, "0 uur"],
  [1234.5, "1.234,5 uur"],
])("%d uur wordt nooit als 0 geschreven wanneer het dat niet is", (value, text) => {
  expect(hoursText(hours(value))).toBe(text);
});

test("getallen en woorden passen bij elkaar", () => {
  expect([
    countedText(1, "item", "items"),
    countedText(0, "item", "items"),
    countedText(1200, "item", "items"),
  ]).toEqual(["1 item", "0 items", "1.200 items"]);
  expect([missingText(["Scores"]), missingText(["Scores", "Keuzes"])]).toEqual([
    "Scores ontbreekt",
    "Scores en Keuzes ontbreken",
  ]);
  expect(listText(["a", "b", "c"])).toBe("a, b en c");
});

test("euro's staan met punten, en met centen alleen als die er zijn", () => {
  expect([euroText(cents(142511000)), euroText(cents(-5050))]).toEqual(["€ 1.425.110", "-€ 50,50"]);
});
