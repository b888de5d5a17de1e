import { numberedPoints, numberedUnder } from "../../src/domain/numbered-text";

const shown = (texts: readonly { readonly number: string; readonly text: string }[]) =>
  texts.map(({ number, text }) => `${number} ${text}`);

test("beslispunten krijgen hun nummer; wat getypt was, vervalt", () => {
  expect(shown(numberedPoints(["In te stemmen", "2. Vast te stellen", "b) Kennis te nemen"]))).toEqual([
    "1 In te stemmen",
    "2 Vast te stellen",
    "3 b) Kennis te nemen",
  ]);
});

test.each([
  ["zonder nummer horen ze bij punt 1", ["a", "b"], 1, ["1.1 a", "1.2 b"]],
  ["een getypt 2.1 hoort bij punt 2, en wat volgt ook", ["a", "2.1 b", "c"], 2, ["1.1 a", "2.1 b", "2.2 c"]],
  ["een getypt punt alleen", ["1. a", "2. b", "2) c"], 2, ["1.1 a", "2.1 b", "2.2 c"]],
  ["tellen verder na een getypt nummer", ["1.3 a", "b"], 1, ["1.3 a", "1.4 b"]],
  ["een punt dat er niet is, is tekst", ["7.1 a"], 2, ["1.1 7.1 a"]],
  ["een jaartal of bedrag is tekst", ["2023 wordt druk", "1.000 euro"], 2, ["1.1 2023 wordt druk", "1.2 1.000 euro"]],
])("argumenten: %s", (_, texts, points, expected) => {
  expect(shown(numberedUnder(texts, points))).toEqual(expected);
});
