import { parseSignConvention } from "../../../src/workbook/parse/sign-convention";

test.each([
  ["(-) = nadeel (+) = voordeel", "costNegative"],
  ["(-)= nadeel (+)= voordeel", "costNegative"],
  ["Min is nadeel", "costNegative"],
  ["+ is voordeel", "costNegative"],
  ["(–) = voordeel", "costPositive"],
  ["(+) is nadeel, (-) is voordeel", "costPositive"],
  ["Bedragen: plus zijn lasten", "costPositive"],
  ["(-) nadeel", "costNegative"],
  ["een min is een nadeel, een plus een voordeel", "costNegative"],
  ["Lasten en baten", null],
  ["lasten min baten", null],
  ["lasten - baten", null],
  ["Minder nadeel", null],
  ["", null],
])("%p", (text, convention) => expect(parseSignConvention(text)).toBe(convention));
