import { type Comparison, pairsOf, pairwiseWeights, uncompared } from "../../src/domain/pairwise";

const compare = (...triples: readonly (readonly [number, number, number])[]): readonly Comparison[] =>
  triples.map(([first, second, times]) => ({ first, second, times }));

const rounded = (values: readonly number[] | undefined) => values?.map((value) => value.toFixed(4));

describe("gewichten uit paarsgewijze vergelijking", () => {
  test("het voorbeeld van domain.md 3.2 op vier decimalen, met de toevalsindex van Saaty", () => {
    // a:b = 1, a:c = 5, a:d = 2, b:c = 3, b:d = 4, c:d = 3/4
    const answer = pairwiseWeights(4, compare([0, 1, 1], [0, 2, 5], [0, 3, 2], [1, 2, 3], [1, 3, 4], [2, 3, 3 / 4]));
    expect(rounded(answer?.weights)).toEqual(["0.3742", "0.3917", "0.0991", "0.1349"]);
    expect(answer?.consistencyRatio?.toFixed(4)).toBe("0.0342");
    expect(answer?.isConsistent).toBe(true);
  });

  test("zonder tegenspraak zijn het de verhoudingen zelf, en is de ratio 0", () => {
    // 4 : 2 : 1
    const answer = pairwiseWeights(3, compare([0, 1, 2], [0, 2, 4], [1, 2, 2]));
    expect(rounded(answer?.weights)).toEqual(["0.5714", "0.2857", "0.1429"]);
    expect(answer?.consistencyRatio).toBeCloseTo(0, 12);
    expect(answer?.mostAtOdds).toBeNull();
  });

  test("een kring (a boven b, b boven c, c boven a) is tegenspraak", () => {
    // Kring met 3: elke rij 1, 3, 1/3: eigenwaarde 1 + 3 + 1/3 = 4,3333; CI = 1,3333 / 2; CR = 0,6667 / 0,58 = 1,1494.
    const answer = pairwiseWeights(3, compare([0, 1, 3], [0, 2, 1 / 3], [1, 2, 3]));
    expect(rounded(answer?.weights)).toEqual(["0.3333", "0.3333", "0.3333"]);
    expect(answer?.consistencyRatio?.toFixed(4)).toBe("1.1494");
    expect(answer?.isConsistent).toBe(false);
  });

  test("wat het minst bij de rest past, wordt genoemd met wat de gewichten ervan maken", () => {
    // 4 : 2 : 1 : 1, maar de laatste twee zijn als 9 vergeleken.
    const answer = pairwiseWeights(4, compare([0, 1, 2], [0, 2, 4], [0, 3, 4], [1, 2, 2], [1, 3, 2], [2, 3, 9]));
    expect(answer?.mostAtOdds).toMatchObject({ first: 2, second: 3, times: 9 });
    expect(answer?.mostAtOdds?.implied).toBeLessThan(9);
  });

  test("twee criteria spreken elkaar nooit tegen; één criterium weegt alles", () => {
    expect(pairwiseWeights(2, compare([0, 1, 3]))).toMatchObject({ weights: [0.75, 0.25], consistencyRatio: 0 });
    expect(pairwiseWeights(1, [])).toMatchObject({ weights: [1], consistencyRatio: 0, isConsistent: true });
  });

  test("boven tien criteria is de toevalsindex niet bekend, en de ratio dus ook niet", () => {
    const even = pairsOf(11).map((pair) => ({ ...pair, times: 1 }));
    expect(pairwiseWeights(11, even)).toMatchObject({ consistencyRatio: null, isConsistent: null });
  });

  test("zolang een paar niet vergeleken is, is er geen antwoord", () => {
    const some = compare([0, 1, 2], [1, 2, 2]);
    expect(pairwiseWeights(3, some)).toBeNull();
    expect(uncompared(3, some)).toEqual([{ first: 0, second: 2 }]);
    expect(pairsOf(4)).toHaveLength(6);
  });
});
