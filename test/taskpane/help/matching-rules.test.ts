import { ruleMeanings } from "../../../src/messages/pane/help-rules";
import { matchingRules } from "../../../src/taskpane/help/matching-rules";

const rules = [
  ["V-1", "Elke rol van de driehoek is ingevuld."],
  ["V-11", "Een collegelid is geen ambtelijk opdrachtnemer."],
  ["S-9", "Elke gevraagde rol heeft een rij in Capaciteitsaanbod."],
  ["S-16", "Uren zijn niet minder dan nul."],
] as const;
const codes = (search: string): readonly string[] => matchingRules(rules, search).map(([code]) => code);

test("zonder zoekwoord staan alle regels er", () => {
  expect(codes("")).toEqual(["V-1", "V-11", "S-9", "S-16"]);
  expect(codes("  ")).toHaveLength(4);
});

test.each([
  ["V-1", ["V-1"]],
  ["v1", ["V-1"]],
  ["s 16", ["S-16"]],
  ["S-99", []],
])("een code is precies die regel: %s", (search, expected) => {
  expect(codes(search)).toEqual(expected);
});

test("elk woord moet erin staan, zonder te letten op hoofdletters en accenten", () => {
  expect(codes("ROL")).toEqual(["V-1", "S-9"]);
  expect(codes("rol capaciteit")).toEqual(["S-9"]);
  expect(codes("collégelid")).toEqual(["V-11"]);
  expect(codes("rol zwembad")).toEqual([]);
});

test("elke regel heeft in beide talen een eigen zin", () => {
  for (const meanings of Object.values(ruleMeanings)) {
    const sentences = Object.values(meanings);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/u);
  }
  expect(Object.keys(ruleMeanings.nl)).toEqual(Object.keys(ruleMeanings.en));
});
