import { rankInitiatives } from "../../src/domain/ranking";
import { reweigh } from "../../src/domain/reweigh";
import { neighbours } from "../../src/domain/swap-weight";
import { matchKey } from "../../src/domain/matching";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../support/builders";

const register = (
  values: Readonly<Record<string, Readonly<Record<string, number>>>>,
  criteria = [aCriterion("effect"), aCriterion("urgentie")],
) =>
  aPortfolio({
    initiatives: Object.keys(values).map((nr) => aWish(nr)),
    criteria,
    scores: Object.entries(values).map(([nr, given]) => aScoreRow(nr, given)),
  });

const said = (portfolio: ReturnType<typeof register>) =>
  [...neighbours(rankInitiatives(portfolio))].map(([{ nr }, neighbour]) => [
    nr,
    neighbour.kind,
    neighbour.below.nr,
    ...(neighbour.kind === "swaps"
      ? [neighbour.criterion.name, Number(neighbour.share.toFixed(6)), Number(neighbour.weight.toFixed(6))]
      : []),
  ]);

test("het gewicht waarbij buren wisselen, van het criterium dat het minst hoeft te bewegen", () => {
  // A (6, 4) = 50, B (4, 7) = 55. B − A op effect −0,2, op urgentie 0,3. Gelijk als w·−0,2 + (1 − w)·0,3 = 0: w = 0,6.
  const portfolio = register({ A: { effect: 6, urgentie: 4 }, B: { effect: 4, urgentie: 7 } });
  expect(said(portfolio)).toEqual([["B", "swaps", "A", "effect", 0.6, 1.5]]);
  // Met effect op 1,5 zijn zij gelijk, en iets daarboven staat A voor.
  const ranks = (weight: number) =>
    rankInitiatives(reweigh(portfolio, new Map([[matchKey("effect"), weight]]))).rows.map(({ nr, rank }) => [
      nr,
      rank.kind === "ranked" ? rank.rank : rank.kind,
    ]);
  expect(ranks(1.5)).toEqual([
    ["A", 1],
    ["B", 1],
  ]);
  expect(ranks(1.6)).toEqual([
    ["A", 1],
    ["B", 2],
  ]);
});

test("bij drie criteria blijven de andere in verhouding", () => {
  // Gewichten 2, 1, 1. A − B: effect −1/10, urgentie 4/10, kosten 2/10: 0,5·−0,1 + 0,25·0,4 + 0,25·0,2 = 0,1.
  // Effect: de andere samen (0,1 + 0,05) / 0,5 = 0,3; w·−0,1 + (1 − w)·0,3 = 0: w = 0,75; gewicht 0,75 / 0,25 · 2 = 6.
  // Urgentie en kosten zouden onder nul moeten: met 0 staat A nog voor.
  const criteria = [aCriterion("effect", { weight: 2 }), aCriterion("kosten"), aCriterion("urgentie")];
  const given = { A: { effect: 5, urgentie: 9, kosten: 7 }, B: { effect: 6, urgentie: 5, kosten: 5 } };
  expect(said(register(given, criteria))).toEqual([["A", "swaps", "B", "effect", 0.75, 6]]);
});

test("wie op alles hoger staat, wisselt door geen gewicht alleen", () => {
  expect(said(register({ A: { effect: 9, urgentie: 9 }, B: { effect: 4, urgentie: 7 } }))).toEqual([
    ["A", "never", "B"],
  ]);
});

test("gelijke scores zijn gelijk, en de laatste heeft geen buur", () => {
  const given = { A: { effect: 5, urgentie: 5 }, B: { effect: 5, urgentie: 5 }, C: { effect: 1, urgentie: 1 } };
  expect(said(register(given))).toEqual([
    ["A", "equal", "B"],
    ["B", "never", "C"],
  ]);
});

test("met één criterium is er geen ander gewicht dat iets verandert", () => {
  expect(said(register({ A: { effect: 9 }, B: { effect: 4 } }, [aCriterion("effect")]))).toEqual([["A", "never", "B"]]);
});

test("wat verplicht is of geen score heeft, heeft geen buur", () => {
  const { initiatives, ...rest } = register({ A: { effect: 9, urgentie: 2 } });
  const portfolio = { ...rest, initiatives: [...initiatives, aWish("B"), aWish("C", { statutory: true })] };
  expect(said(portfolio)).toEqual([]);
});
