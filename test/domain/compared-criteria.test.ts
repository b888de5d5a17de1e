import { comparedCriteria, comparisonsAmong, scaledWeights } from "../../src/domain/compared-criteria";
import { matchKey } from "../../src/domain/matching";
import { empty } from "../../src/domain/quantity";
import { aCriterion } from "../support/builders";

const [a, b, c] = [matchKey("A"), matchKey("B"), matchKey("C")];

test("vergeleken wordt wat een schaal heeft, ook zonder gewicht, en niet wat op 0 staat", () => {
  const criteria = [aCriterion("C", { weight: empty }), aCriterion("B", { weight: 0 }), aCriterion("A")];
  expect(comparedCriteria(criteria).map(({ name }) => name)).toEqual(["A", "C"]);
});

test("een vergelijking geldt in welke volgorde de criteria ook staan, en niet meer als er een weg is", () => {
  const named = [
    { first: b, second: a, times: 4 },
    { first: b, second: c, times: 3 },
    { first: a, second: matchKey("weg"), times: 9 },
  ];
  expect(comparisonsAmong([a, b, c], named)).toEqual([
    { first: 0, second: 1, times: 0.25 },
    { first: 1, second: 2, times: 3 },
  ]);
});

test("de gewichten zijn samen wat zij waren, op honderdsten", () => {
  const criteria = [aCriterion("A", { weight: 3 }), aCriterion("B", { weight: 2 }), aCriterion("C", { weight: 1 })];
  // 6 × 0,6234 = 3,7404; 6 × 0,3 = 1,8; 6 × 0,0766 = 0,4596.
  expect([...scaledWeights([a, b, c], [0.6234, 0.3, 0.0766], criteria)]).toEqual([
    [a, 3.74],
    [b, 1.8],
    [c, 0.46],
  ]);
});

test("zonder gewichten zijn zij samen honderd, en geen wordt zo klein dat het niet meer telt", () => {
  const unweighed = [aCriterion("A", { weight: empty }), aCriterion("B", { weight: empty })];
  expect([...scaledWeights([a, b], [0.75, 0.25], unweighed).values()]).toEqual([75, 25]);
  const small = [aCriterion("A", { weight: 0.5 }), aCriterion("B", { weight: 0.5 })];
  expect([...scaledWeights([a, b], [0.997, 0.003], small).values()]).toEqual([1, 0.01]);
});
