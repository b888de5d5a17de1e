import { capitalCharge } from "../../src/domain/capital-charges";
import { cents, fraction } from "../../src/domain/quantity";

const euro = (amount: number) => cents(amount * 100);
const over40 = { term: 40, interest: fraction(0.02) };

test.each([
  // 1.000.000 / 40 = 25.000; rente 2 % van 1.000.000, 975.000 en (het laatste jaar) 25.000
  ["lineair in het eerste jaar", "linear", 0, 25_000 + 20_000],
  ["lineair in het tweede jaar, met minder rente", "linear", 1, 25_000 + 19_500],
  ["lineair in het laatste jaar", "linear", 39, 25_000 + 500],
  ["na de termijn niets", "linear", 40, 0],
  ["vóór het eerste jaar niets", "annuity", -1, 0],
] as const)("%s", (_, method, year, charge) =>
  expect(capitalCharge(euro(1_000_000), over40, method, year)).toBe(euro(charge)),
);

test("een annuïteit is elk jaar gelijk: 10.000 over 2 jaar tegen 10 % is 5.761,90", () => {
  // 10.000 · 0,1 / (1 − 1/1,21) = 1.000 / 0,173553… = 5.761,904…
  const charges = [0, 1].map((year) =>
    capitalCharge(euro(10_000), { term: 2, interest: fraction(0.1) }, "annuity", year),
  );
  expect(charges).toEqual([euro(5761.9), euro(5761.9)]);
});

test("zonder rente is een annuïteit het bedrag gedeeld door de termijn", () =>
  expect(capitalCharge(euro(900), { term: 3, interest: fraction(0) }, "annuity", 0)).toBe(euro(300)));
