import { matchKey } from "../../src/domain/matching";
import { rangeQuestion, rankInitiatives } from "../../src/domain/ranking";
import { rankRanges } from "../../src/domain/rank-range";
import { reweigh } from "../../src/domain/reweigh";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../support/builders";

const register = aPortfolio({
  initiatives: [aWish("P-1"), aWish("P-2"), aWish("P-3")],
  criteria: [aCriterion("Effect", { weight: 3 }), aCriterion("Kosten", { weight: 1, direction: "lower" })],
  scores: [
    aScoreRow("P-1", { effect: 8, kosten: 9 }),
    aScoreRow("P-2", { effect: 4, kosten: 1 }),
    aScoreRow("P-3", { effect: 10 }),
  ],
});
const scores = (portfolio: typeof register) => rankInitiatives(portfolio).rows.map(({ nr, score }) => [nr, score]);

test("andere gewichten geven andere scores, en laten het register zelf zoals het is", () => {
  // P-1: (3·0,8 + 1·0,1) / 4 = 62,5 wordt (0,8 + 0,1) / 2 = 45; P-2: (3·0,4 + 0,9) / 4 = 52,5 wordt 65.
  expect(scores(register)).toEqual([
    ["P-3", 75],
    ["P-1", 62.5],
    ["P-2", 52.5],
  ]);
  expect(scores(reweigh(register, new Map([[matchKey("effect"), 1]])))).toEqual([
    ["P-2", 65],
    ["P-3", 50],
    ["P-1", 45],
  ]);
  expect(scores(register)[0]).toEqual(["P-3", 75]);
});

test("een gewicht van 0 laat het criterium weg, en zonder wijziging is het hetzelfde register", () => {
  expect(scores(reweigh(register, new Map([[matchKey("kosten"), 0]])))).toEqual([
    ["P-3", 100],
    ["P-1", 80],
    ["P-2", 40],
  ]);
  expect(reweigh(register, new Map())).toBe(register);
});

test("zonder de uiterste rangen staat de rangorde er, met een onbekende robuustheid; met hun antwoord is zij heel", () => {
  const bare = rankInitiatives(register, []);
  expect(bare.rows.map(({ nr, bestRank, worstRank, judgement }) => [nr, bestRank, worstRank, judgement])).toEqual([
    ["P-3", null, null, "unknown"],
    ["P-1", null, null, "unknown"],
    ["P-2", null, null, "unknown"],
  ]);
  expect(rankInitiatives(register, rankRanges(...rangeQuestion(register)))).toEqual(rankInitiatives(register));
});
