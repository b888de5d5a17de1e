import { compareNatural, inNaturalOrder } from "../../src/domain/natural-order";

test.each([
  ["P-2", "P-10", -1],
  ["p-2", "P-2", 1],
  ["P-2", "P-2", 0],
  ["3.1", "3.10", -1],
  ["3", "3.1", -1],
  ["P-2", "Q-1", -1],
  ["P-007", "P-7", -1],
  ["Één", "een", 1],
])("%s beside %s: %d", (a, b, sign) => {
  expect(Math.sign(compareNatural(a, b))).toBe(sign);
  expect(Math.sign(compareNatural(b, a))).toBe(-sign + 0);
});

test("a list is copied, not moved", () => {
  const list = ["P-10", "P-9", "A"];
  expect(inNaturalOrder(list, (each) => each)).toEqual(["A", "P-9", "P-10"]);
  expect(list).toEqual(["P-10", "P-9", "A"]);
});
