import { parseSignConvention } from "../../../src/workbook/parse/sign-convention";

test.each([
  ["(-) = nadeel (+) = voordeel", "costNegative"],
  ["(-)= nadeel (+)= voordeel", "costNegative"],
  ["Min is nadeel", "costNegative"],
  ["+ is voordeel", "costNegative"],
  ["(–) = voordeel", "costPositive"],
  ["(+) is nadeel, (-) is voordeel", "costPositive"],
  ["Bedragen: plus zijn lasten", "costPositive"],
  ["Lasten en baten", null],
  ["Minder nadeel", null],
  ["", null],
])("%p", (text, convention) => expect(parseSignConvention(text)).toBe(convention));
