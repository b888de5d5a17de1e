import { amountSum } from "../../src/domain/amount-sum";
import { cents, pm, value } from "../../src/domain/quantity";
import { roundedRest, roundTo } from "../../src/domain/rounding";

const thousand = 100_000;
const euro = (amount: number) => cents(amount * 100);
const sum = (...amounts: readonly number[]) => amountSum(amounts.map((each) => value(euro(each))));

test.each([
  [1_499, 1_000],
  [1_500, 2_000],
  [-1_499, -1_000],
  [-1_500, -2_000],
  [499.99, 0],
])("€ %d in duizenden is € %d: een half gaat van nul af", (exact, whole) =>
  expect(roundTo(euro(exact), thousand)).toBe(euro(whole)),
);

test("wat overblijft sluit op de afgeronde bedragen aan, met het verschil erbij", () => {
  // 10.400 − 3.400 − 3.400 = 3.600: afgerond 10 − 3 − 3 = 4, en de rest is 4
  expect(roundedRest(euro(10_400), [sum(3_400), sum(3_400)], thousand)).toEqual({
    ...{ amount: euro(10_000), taken: [euro(3_000), euro(3_000)] },
    ...{ difference: euro(0), rest: euro(4_000) },
  });
  // 10.400 − 3.600 − 3.600 = 3.200: afgerond 10 − 4 − 4 = 2, maar de rest is 3
  expect(roundedRest(euro(10_400), [sum(3_600), sum(3_600)], thousand)).toEqual({
    ...{ amount: euro(10_000), taken: [euro(4_000), euro(4_000)] },
    ...{ difference: euro(1_000), rest: euro(3_000) },
  });
});

test("zonder bekend bedrag is er geen rest, en wat niet bekend is gaat er niet af", () => {
  expect(roundedRest(null, [sum(3_600)], thousand)).toMatchObject({ amount: null, rest: null, difference: 0 });
  expect(roundedRest(euro(10_000), [amountSum([pm])], thousand)).toMatchObject({ taken: [null], rest: euro(10_000) });
});
