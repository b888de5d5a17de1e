import { scorersOf } from "../../../src/domain/scorers";
import { scorerTexts } from "../../../src/messages/pane/scorers";
import { firstScore, typedScore, typedScores } from "../../../src/taskpane/ranking/scorers/agreed-draft";
import { type CriterionTalk, criterionTalks } from "../../../src/taskpane/ranking/scorers/criterion-talk";
import { givenTexts, rangeText } from "../../../src/taskpane/ranking/scorers/given-texts";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../../support/builders";

/** Op kosten een kwart van de schaal uiteen, op effect de helft, op haast één score en een die er buiten valt. */
const register = aPortfolio({
  initiatives: [aWish("P-1")],
  criteria: [
    aCriterion("effect"),
    aCriterion("haast", { weight: 5 }),
    aCriterion("kosten", { highest: 100, weight: 3 }),
  ],
  scores: [
    aScoreRow("P-1", { effect: 2, kosten: 50, haast: 4 }, "Zorg"),
    aScoreRow("P-1", { effect: 7, kosten: 75, haast: 12 }, "Advies"),
    aScoreRow("P-1", { effect: 6 }, "Beheer"),
    aScoreRow("P-1", { kosten: 60.125 }, "vastgesteld"),
  ],
});
const { cards, criteria } = scorersOf(register);
const [card] = cards;
const talks = card ? criterionTalks(card, criteria) : [];
const talkOn = (name: string): CriterionTalk => {
  const talk = talks.find(({ criterion }) => criterion.name === name);
  if (!talk) throw new Error(name);
  return talk;
};
const texts = scorerTexts.nl;
const text = (value: number): string => String(value).replace(".", ",");
const given = (name: string, isNameless: boolean) => givenTexts(texts, talkOn(name).given, isNameless, text);

test("waar zij het meest van de schaal uiteen liggen eerst", () => {
  expect(talks.map(({ criterion }) => criterion.name)).toEqual(["effect", "kosten", "haast"]);
});

test("wat elk gaf, ook wat niet telt en wat ontbreekt", () => {
  expect(given("effect", false)).toEqual(["Advies 7", "Beheer 6", "Zorg 2"]);
  expect(given("haast", false)).toEqual(["Advies 12 (buiten de schaal, telt niet)", "Beheer geen score", "Zorg 4"]);
});

test("zonder namen verraadt ook de volgorde niets", () => {
  expect(given("effect", true)).toEqual(["2", "6", "7"]);
  expect(given("haast", true)).toEqual(["4", "12 (buiten de schaal, telt niet)", "1 keer geen score"]);
});

test("hoe ver zij uiteen liggen; van één score wordt dat niet gezegd", () => {
  expect(rangeText(texts, talkOn("effect"), text)).toBe("2 tot 7, gemiddeld 5");
  expect(rangeText(texts, talkOn("haast"), text)).toBe("");
});

test("een veld begint met wat vastgesteld is, en anders met het gemiddelde", () => {
  expect(firstScore(talkOn("kosten"))).toBe(60.125);
  expect(firstScore(talkOn("effect"))).toBe(5);
  expect(firstScore({ ...talkOn("effect"), mean: 10 / 3 })).toBe(3.33);
  expect(firstScore({ ...talkOn("effect"), mean: null })).toBeNull();
});

test.each([
  ["3,5", { kind: "score", value: 3.5 }],
  [" 10 ", { kind: "score", value: 10 }],
  ["0", { kind: "score", value: 0 }],
  ["", { kind: "blank" }],
  ["10,01", { kind: "wrong" }],
  ["-1", { kind: "wrong" }],
  ["1.000,5", { kind: "wrong" }],
  ["veel", { kind: "wrong" }],
])("getypt '%s' op een schaal van 0 tot 10", (typed, read) => {
  expect(typedScore(typed, talkOn("effect"))).toEqual(read);
});

test("met één score die niet kan, wordt er geen geschreven", () => {
  expect(typedScores(talks, () => "5")?.size).toBe(3);
  expect(typedScores(talks, ({ criterion }) => (criterion.name === "effect" ? "11" : "5"))).toBeNull();
});
