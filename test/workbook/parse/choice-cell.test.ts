import { literalOf, readChoice, readChoices, readYesNo } from "../../../src/workbook/parse/choice-cell";
import { personFunctionWords, workingMethodWords } from "../../../src/workbook/schema/words";

describe("a choice", () => {
  test.each([
    ["project", "project"],
    ["  Project ", "project"],
    ["PROCES", "process"],
    ["programmasturing", "programme"],
    ["lijn", "line"],
  ])("%p is %p", (text, literal) => {
    expect(readChoice(text, workingMethodWords)).toEqual({ value: literal, problem: null });
  });

  test("another word is a finding with what may be chosen", () => {
    expect(readChoice("scrum", workingMethodWords)).toEqual({
      value: null,
      problem: { code: "G-28", words: ["scrum"], allowed: ["proces", "programma", "project", "lijn"] },
    });
  });

  test("a number is another word", () => {
    expect(readChoice(3, workingMethodWords).problem).toMatchObject({ code: "G-28", words: ["3"] });
  });

  test("a word is looked up without regard to accents", () => {
    expect(literalOf(workingMethodWords, "próject")).toBe("project");
    expect(literalOf(workingMethodWords, "constructor")).toBeNull();
  });
});

describe("several choices", () => {
  test("are separated by ; and each counts once", () => {
    expect(readChoices("lijnmanager; controller; afdelingshoofd", personFunctionWords)).toEqual({
      value: ["lineManager", "controller"],
      problem: null,
    });
  });

  test("portefeuillemanager means portfoliomanager", () => {
    expect(readChoices("Portefeuillemanager", personFunctionWords).value).toEqual(["portfolioManager"]);
  });

  test("words that are not known are said, and the others are kept", () => {
    const { value, problem } = readChoices("griffier; controller; bode", personFunctionWords);
    expect(value).toEqual(["controller"]);
    expect(problem).toMatchObject({ code: "G-28", words: ["griffier", "bode"] });
  });
});

describe("yes or no", () => {
  test.each([true, "ja", "JA", "j", "x", "X", "WAAR", "true", "✓"])("%p is yes", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: true, problem: null });
  });
  test.each([false, "nee", "Nee", "n", "ONWAAR", "false"])("%p is no", (cell) => {
    expect(readYesNo(cell)).toEqual({ value: false, problem: null });
  });
  test.each(["misschien", "n.v.t.", 2])("%p is a finding", (cell) => {
    expect(readYesNo(cell)).toMatchObject({ value: false, problem: { code: "G-28", allowed: ["ja", "nee"] } });
  });
});
