import { cents, fraction, hours, pm, unreadable, value } from "../../src/domain/quantity";
import { english } from "../../src/messages/en-speech";
import { on } from "../support/builders";

test.each([
  [-0.04, "-0.04 hours"],
  [0, "0 hours"],
  [1, "1 hour"],
  [-1, "-1 hour"],
  [1.04, "1 hour"],
  [1234.5, "1,234.5 hours"],
])("%d hours, which are never written as 0 unless they are", (count, text) => {
  expect(english.hoursText(hours(count))).toBe(text);
});

test.each([
  ["2022-11-01", "1 Nov 2022"],
  ["2022-09-30", "30 Sep 2022"],
  ["2024-02-29", "29 Feb 2024"],
])("the day %s is written so that no month is taken for a day", (day, text) => {
  expect(english.dayText(on(day))).toBe(text);
});

test("euros with commas, and with cents only where there are any", () => {
  expect([142_511_000, -5050, 0].map((amount) => english.euroText(cents(amount)))).toEqual([
    "€ 1,425,110",
    "-€ 50.50",
    "€ 0",
  ]);
});

test("counts, parts, lists and readings", () => {
  const { countText, numberText, percentText, countedText, listText, someText, readingText, dayText } = english;
  expect([countText(1200), numberText(1234.5678), percentText(fraction(0.85))]).toEqual([
    "1,200",
    "1,234.5678",
    "85 %",
  ]);
  expect([countedText(1, "item", "items"), countedText(1200, "item", "items")]).toEqual(["1 item", "1,200 items"]);
  expect([listText([]), listText(["a"]), listText(["a", "b"]), listText(["a", "b", "c"])]).toEqual([
    ...["", "a", "a and b", "a, b and c"],
  ]);
  expect(someText(["a", "b", "c"], 2)).toBe("a, b and 1 more");
  expect([readingText(value(1200), countText), readingText(pm, countText), readingText(unreadable, countText)]).toEqual(
    [...["1,200", "p.m.", "unreadable"]],
  );
  expect(dayText(null)).toBe("–");
});
