import {
  functionDefinitions,
  parameterAt,
  takesCount,
} from "../../../../src/host/protocol/custom-functions/function-definition";

const defined = (item: object, top: object = {}) =>
  functionDefinitions({ namespace: "Portfolio", metadata: { ...top, functions: [item] } });

describe("the metadata of a custom function", () => {
  test("give it a name of namespace and name, in capitals, beside its id", () => {
    const definitions = defined({ id: "driehoek", name: "Driehoek" });
    expect([...definitions.keys()]).toEqual(["PORTFOLIO.DRIEHOEK"]);
    expect(definitions.get("PORTFOLIO.DRIEHOEK")?.id).toBe("driehoek");
  });

  test("need say nothing of a parameter: it takes one value of any type, and is needed", () => {
    const definition = defined({ id: "X", name: "X", parameters: [{ name: "a" }] }).get("PORTFOLIO.X");
    expect(definition?.parameters).toEqual([{ type: "any", isMatrix: false, isRepeating: false, isOptional: false }]);
  });

  test("a function that streams is not volatile", () => {
    const definition = defined({ id: "X", name: "X", options: { stream: true, volatile: true } }).get("PORTFOLIO.X");
    expect([definition?.isStreaming, definition?.isVolatile]).toEqual([true, false]);
  });

  test("say for all functions together whether they take errors", () => {
    const item = { id: "X", name: "X" };
    expect(defined(item, { allowErrorForDataTypeAny: true }).get("PORTFOLIO.X")?.takesErrors).toBe(true);
    expect(defined(item).get("PORTFOLIO.X")?.takesErrors).toBe(false);
  });

  test.each<[string, unknown, string]>([
    ["no list of functions", {}, "no list of functions"],
    ["a function without an id", { functions: [{ name: "X" }] }, "no id or no name"],
    ["parameters that are no list", { functions: [{ id: "X", name: "X", parameters: {} }] }, "X has no list"],
    [
      "a type that Excel does not know",
      { functions: [{ id: "X", name: "X", parameters: [{ type: "date" }] }] },
      '"date"',
    ],
  ])("%s are refused", (_, metadata, words) => {
    expect(() => functionDefinitions({ namespace: "PORTFOLIO", metadata })).toThrow(words);
  });
});

describe("how many arguments a function takes", () => {
  const definition = (parameters: object[]) => defined({ id: "X", name: "X", parameters }).get("PORTFOLIO.X")!;

  test.each<[string, object[], number[], number[]]>([
    ["none", [], [0], [1]],
    ["each that is needed", [{}, {}], [2], [1, 3]],
    ["optional ones or not", [{}, { optional: true }], [1, 2], [0, 3]],
    ["a repeating one any number of times", [{}, { repeating: true }], [1, 2, 9], [0]],
  ])("%s", (_, parameters, taken, refused) => {
    expect(taken.filter((count) => !takesCount(definition(parameters), count))).toEqual([]);
    expect(refused.filter((count) => takesCount(definition(parameters), count))).toEqual([]);
  });

  test("all further ones are taken by the repeating parameter", () => {
    const repeating = definition([{ type: "string" }, { type: "number", repeating: true }]);
    expect([0, 1, 5].map((place) => parameterAt(repeating, place)?.type)).toEqual(["string", "number", "number"]);
    expect(parameterAt(definition([{}]), 1)).toBeUndefined();
  });
});
