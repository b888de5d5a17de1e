import { openWithFunctions } from "../../../support/functions-host";

describe("a cell that calls a custom function", () => {
  test("shows #BUSY! until the function has given its value", async () => {
    const { host, enter, values } = await openWithFunctions({
      DUBBEL: { parameters: [{ type: "number" }], run: (x: number) => 2 * x },
    });
    await enter("A1", ["=PORTFOLIO.DUBBEL(21)", "=A1+1"]);
    expect(await values("A1:B1")).toEqual([["#BUSY!", "#BUSY!"]]);
    await host.settled();
    expect(await values("A1:B1")).toEqual([[42, 43]]);
  });

  test("spills a rectangle that an asynchronous function gives", async () => {
    const { host, enter, values } = await openWithFunctions({
      BLOK: {
        isMatrix: true,
        run: async () =>
          Promise.resolve([
            ["a", 1],
            ["b", 2],
          ]),
      },
    });
    await enter("A1", ["=PORTFOLIO.BLOK()"]);
    await host.settled();
    expect(await values("A1:B2")).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
  });
});
