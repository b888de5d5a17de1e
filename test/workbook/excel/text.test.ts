import { asInput, asText } from "../../../src/workbook/excel/text";

describe("tekst blijft tekst", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+31 6 1234", "'+31 6 1234"],
    ["-", "'-"],
    ["@home", "'@home"],
    ["'s-Gravenhage", "''s-Gravenhage"],
    ["0042", "'0042"],
    ["1-2", "'1-2"],
    ["mei 2023", "'mei 2023"],
    ["waar", "'waar"],
    ["TRUE", "'TRUE"],
    ["#N/A", "'#N/A"],
  ])("%s krijgt een apostrof", (text, input) => {
    expect(asText(text)).toBe(input);
  });

  test.each(["Woningbouw", "Jansen | De Boer", "École", ""])(
    "%s kan niets anders zijn en blijft zoals het is",
    (text) => {
      expect(asText(text)).toBe(text);
    },
  );

  test("wat niet in een cel past, eindigt zichtbaar afgekapt", () => {
    expect(asText("a".repeat(32_767))).toBe("a".repeat(32_767));
    expect(asText("a".repeat(32_768))).toBe(`${"a".repeat(32_766)}…`);
    expect(asText("1".repeat(32_766))).toBe(`'${"1".repeat(32_766)}`);
    expect(asText("1".repeat(32_767))).toBe(`'${"1".repeat(32_765)}…`);
  });

  test("alleen een formule uit de code wordt een formule; leeg wordt leeg; een getal blijft een getal", () => {
    expect([asInput({ formula: "=A1" }), asInput("=A1"), asInput(null), asInput(0.75)]).toEqual([
      "=A1",
      "'=A1",
      "",
      0.75,
    ]);
  });
});
