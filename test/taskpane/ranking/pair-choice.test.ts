import { matchKey } from "../../../src/domain/matching";
import { pairsAmong, timesOffered, withTimes } from "../../../src/taskpane/ranking/pairwise/pair-choice";

const [a, b, c] = [matchKey("A"), matchKey("B"), matchKey("C")];

test("van negen keer zo belangrijk, door even belangrijk, tot negen keer minder", () => {
  const offered = timesOffered(null);
  expect([offered.length, offered[0], offered[8], offered.at(-1)]).toEqual([17, 9, 1, 1 / 9]);
  expect(timesOffered(1 / 3)).toBe(offered);
});

test("wat bewaard is en niet op de schaal staat, blijft te zien", () => {
  expect(timesOffered(2.5).slice(6, 9)).toEqual([3, 2.5, 2]);
});

test("elk paar, met wat ervan gezegd is in welke richting ook", () => {
  expect(pairsAmong([a, b, c], [{ first: b, second: a, times: 3 }])).toEqual([
    { key: "0-1", first: a, second: b, times: 1 / 3 },
    { key: "0-2", first: a, second: c, times: null },
    { key: "1-2", first: b, second: c, times: null },
  ]);
});

test("een ander oordeel komt in de plaats van het eerste, en kan worden teruggenomen", () => {
  const said = [
    { first: b, second: a, times: 3 },
    { first: b, second: c, times: 2 },
  ];
  const [pair] = pairsAmong([a, b], said);
  if (!pair) throw new Error("no pair");
  expect(withTimes(said, pair, 5)).toEqual([
    { first: b, second: c, times: 2 },
    { first: a, second: b, times: 5 },
  ]);
  expect(withTimes(said, pair, null)).toEqual([{ first: b, second: c, times: 2 }]);
});
