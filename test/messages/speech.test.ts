/** Every finding, refusal and gap in both languages: its facts are named, and English holds no word of Dutch but the workbook's. */
import type { DecisionGap } from "../../src/domain/decision-gap";
import type { Problem } from "../../src/domain/issue";
import type { FunctionRefusal, Refusal } from "../../src/messages/refusal";
import { functionRefusalText as englishFunctionText } from "../../src/messages/en-functions";
import { english } from "../../src/messages/en-speech";
import { functionRefusalText as dutchFunctionText } from "../../src/messages/nl-functions";
import { dutch } from "../../src/messages/nl-speech";
import type { Speech } from "../../src/messages/speech";
import { dutchLeft, wordsOf } from "./dutch-left";
import { cellProblems } from "./specimens/cell-problems";
import { gaps } from "./specimens/gaps";
import { functionRefusals, refusals } from "./specimens/refusals";
import { listProblems } from "./specimens/list-problems";
import { ruleProblems } from "./specimens/rule-problems";
import type { Fact } from "./specimens/specimen";

interface Specimen {
  readonly name: string;
  readonly said: Readonly<Record<"nl" | "en", readonly string[]>>;
  readonly facts: readonly Fact[];
}

const specimensOf = <Member>(
  byCode: Readonly<Record<string, readonly (readonly [Member, readonly Fact[]])[]>>,
  say: (speech: Speech, member: Member) => readonly string[],
): readonly Specimen[] =>
  Object.values(byCode).flatMap((specimens) =>
    specimens.map(([member, facts]) => ({
      name: JSON.stringify(member),
      said: { nl: say(dutch, member), en: say(english, member) },
      facts,
    })),
  );

const specimens: readonly Specimen[] = [
  ...specimensOf<Problem>({ ...ruleProblems, ...cellProblems, ...listProblems }, ({ issueText }, problem) => {
    const { what, todo } = issueText(problem);
    return [what, todo];
  }),
  ...specimensOf<Refusal>(refusals, ({ refusalText }, refusal) => [refusalText(refusal)]),
  ...specimensOf<FunctionRefusal>(functionRefusals, ({ language }, refusal) => [
    (language === "nl" ? dutchFunctionText : englishFunctionText)(refusal),
  ]),
  ...specimensOf<DecisionGap>(gaps, ({ gapText }, gap) => [gapText(gap)]),
];

const factIn = (language: "nl" | "en", fact: Fact): string =>
  typeof fact === "string" ? fact : fact[language === "nl" ? 0 : 1];

describe.each(["nl", "en"] as const)("%s", (language) => {
  test.each(specimens.map((specimen) => [specimen.name, specimen] as const))("%s", (_, { said, facts }) => {
    const sentences = said[language];
    for (const fact of facts) expect(sentences.join(" ")).toContain(factIn(language, fact));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^['\p{L}\p{N}-].*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s| \.|\?\./u);
    }
  });
});

test.each([
  [dutch, "Nodig is het niet"],
  [english, "It is not needed"],
])("S-1 does not say of Personen that it is not needed: G-1 says that it is needed now", ({ issueText }, notNeeded) => {
  expect(issueText({ code: "S-1", lacks: ["people"], rules: ["V-4"] }).todo).not.toContain(notNeeded);
  expect(issueText({ code: "S-1", lacks: ["supply"], rules: ["V-17"] }).todo).toContain(notNeeded);
});

test("English holds no word of the Dutch sentences, but what stands in the workbook and what is English too", () => {
  const dutchSentences = specimens.flatMap(({ said }) => said.nl);
  const left = specimens.flatMap(({ name, said, facts }) => {
    const given = [...facts.map((fact) => factIn("en", fact)), ...wordsOf(name)];
    return dutchLeft(said.en, dutchSentences, given);
  });
  expect(left).toEqual([]);
});
