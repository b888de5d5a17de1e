import { rankInitiatives } from "../../src/domain/ranking";
import { neighbours } from "../../src/domain/swap-weight";
import { english } from "../../src/messages/en-speech";
import { dutchFormats } from "../../src/messages/nl-format";
import { moscowText, neighbourText, rankingRowTexts } from "../../src/messages/pane/ranking-rows";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../support/builders";

/** A en B wisselen als effect van 50 % naar 60 % gaat (zie swap-weight); C is lager op alles, en D gelijk aan C. */
const ranking = rankInitiatives(
  aPortfolio({
    initiatives: ["A", "B", "C", "D"].map((nr) => aWish(nr)),
    criteria: [aCriterion("effect"), aCriterion("urgentie")],
    scores: [
      aScoreRow("A", { effect: 6, urgentie: 4 }),
      aScoreRow("B", { effect: 4, urgentie: 7 }),
      aScoreRow("C", { effect: 1, urgentie: 1 }),
      aScoreRow("D", { effect: 1, urgentie: 1 }),
    ],
  }),
);

test("één zin over de buur, Nederlands en Engels", () => {
  const said = [...neighbours(ranking).values()];
  expect(said.map((each) => neighbourText(rankingRowTexts.nl, each, dutchFormats.partText))).toEqual([
    "Wisselt met A als effect van 50 % naar 60 % gaat.",
    "Wisselt met C door geen gewicht alleen.",
    "Staat gelijk met D.",
  ]);
  expect(said.map((each) => neighbourText(rankingRowTexts.en, each, english.partText))[0]).toBe(
    "Changes places with A when effect goes from 50 % to 60 %.",
  );
});

test("een label dat niemand typte, is een voorstel", () => {
  expect(moscowText(rankingRowTexts.nl, { label: "should", isTyped: false })).toBe("Zou moeten (voorstel)");
  expect(moscowText(rankingRowTexts.nl, { label: "notNow", isTyped: true })).toBe("Nu niet");
});
