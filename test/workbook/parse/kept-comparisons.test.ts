import { matchKey } from "../../../src/domain/matching";
import { comparisonSetting, keptComparisons, parseKeptComparisons } from "../../../src/workbook/parse/kept-comparisons";

const comparison = { first: matchKey("Effect"), second: matchKey("Draagvlak; raad"), times: 0.2 };
const parsed = (kept: string) => parseKeptComparisons(new Map([[comparisonSetting, kept]]));

test("wat bewaard is, wordt zo teruggelezen; zonder iets is er niets", () => {
  expect(parseKeptComparisons(keptComparisons([comparison]))).toEqual({ comparisons: [comparison], isSound: true });
  expect(parseKeptComparisons(new Map())).toEqual({ comparisons: [], isSound: true });
});

test.each([
  ["geen JSON", "effect=3", 0],
  ["geen lijst", '{"effect":3}', 0],
  ["een vergelijking met te weinig", '[["effect",3],["effect","haast",3]]', 1],
  ["nul keer", '[["effect","haast",0]]', 0],
  ["een tekst als aantal", '[["effect","haast","3"]]', 0],
])("wat niet te begrijpen is, geldt niet en dat is te zien: %s", (_, kept, sound) => {
  const { comparisons, isSound } = parsed(kept);
  expect([comparisons.length, isSound]).toEqual([sound, false]);
});
