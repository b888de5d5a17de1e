import type { CapacityUnit } from "../../src/domain/model";
import { amountText } from "../../src/messages/amount";

test.each<[number, CapacityUnit, string]>([
  [1234, "hours", "1.234"],
  [-340, "hours", "−340"],
  [12.4, "days", "12,4"],
  [0.25, "fte", "0,25"],
  [0, "hours", "0"],
])("%d in %s is %s", (value, unit, expected) => {
  expect(amountText("nl", value, unit)).toBe(expected);
});

test("een saldo heeft altijd een teken, behalve 0", () => {
  expect([120, -340, 0].map((value) => amountText("nl", value, "hours", true))).toEqual(["+120", "−340", "0"]);
});

test("wat niet 0 is, staat er nooit als 0", () => {
  expect(amountText("nl", -0.01, "hours", true)).toBe("−0,01");
  expect(amountText("nl", 0.3, "hours")).toBe("0,3");
  expect(amountText("nl", 0.0042, "fte")).toBe("0,004");
});

test("in het Engels met punt en komma verwisseld", () => {
  expect(amountText("en", -1234.5, "days", true)).toBe("−1,234.5");
});
