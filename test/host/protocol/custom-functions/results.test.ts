import { type FunctionsHost, openWithFunctions, type TestFunction } from "../../../support/functions-host";

/** What A1 shows of a function that gives this. */
async function shown(run: TestFunction["run"], isMatrix = false): Promise<unknown> {
  const excel = await openWithFunctions({ X: isMatrix ? { run, isMatrix } : { run } });
  return excel.result("=PORTFOLIO.X()");
}

/** The first two rows and three columns when a function that announces a rectangle gives this. */
async function block(given: unknown): Promise<unknown[][]> {
  const excel = await openWithFunctions({ X: { isMatrix: true, run: () => given } });
  await excel.result("=PORTFOLIO.X()");
  return excel.values("A1:C2");
}

describe("a value that a function gives", () => {
  test.each<[string, unknown, unknown]>([
    ["a number", 1.5, 1.5],
    ["a text", "a", "a"],
    ["a boolean", true, true],
    ["an empty text", "", ""],
    ["null", null, 0],
    ["nothing", undefined, 0],
    ["a text that looks like an error", "#VALUE!", "#VALUE!"],
    ["a text that looks like a formula", "=1+1", "=1+1"],
    ["a date", new Date(Date.UTC(2023, 0, 1)), "2023-01-01T00:00:00.000Z"],
    ["NaN", NaN, "#VALUE!"],
    ["Infinity", Infinity, "#NUM!"],
    ["an object", { a: 1 }, "#VALUE!"],
    ["a text that is too long for a cell", "x".repeat(32_768), "#VALUE!"],
    ["a rectangle where one value is announced", [[1]], "#VALUE!"],
  ])("%s", async (_, given, value) => expect(await shown(() => given)).toBe(value));

  test("a promise shows what it resolves to", async () => expect(await shown(async () => Promise.resolve(5))).toBe(5));

  test("a text that looks like an error is no error to other formulas", async () => {
    const excel = await openWithFunctions({ X: { run: () => "#VALUE!" } });
    await excel.enter("B1", ["=ISERROR(A1)"]);
    await excel.result("=PORTFOLIO.X()");
    expect(await excel.values("B1")).toEqual([[false]]);
  });
});

describe("a data type that a function gives", () => {
  const shownOf = async (given: unknown, givesDataTypes = true) => {
    const excel = await openWithFunctions({ X: { run: () => given } }, { givesDataTypes });
    return excel.result("=PORTFOLIO.X()");
  };

  test.each<[string, object, unknown]>([
    ["a formatted number", { type: "FormattedNumber", basicValue: 12.5, numberFormat: "0.00" }, 12.5],
    ["a text with properties", { type: "String", basicValue: "a", properties: {} }, "a"],
    ["an entity", { type: "Entity", text: "a", properties: {} }, "#VALUE!"],
    ["an error by its type", { type: "Error", errorType: "NotAvailable" }, "#N/A"],
    ["an error by its value", { type: "Error", basicValue: "#DIV/0!" }, "#DIV/0!"],
    ["an error that the host does not have", { type: "Error", errorType: "Blocked" }, "#VALUE!"],
  ])("shows its basic value: %s", async (_, given, value) => expect(await shownOf(given)).toBe(value));

  test("is #VALUE! where the metadata do not allow it", async () => {
    expect(await shownOf({ type: "FormattedNumber", basicValue: 12.5 }, false)).toBe("#VALUE!");
  });

  test("may be made with Excel's own class", async () => {
    const excel = await openWithFunctions({ X: { run: () => null } }, { givesDataTypes: true });
    const { FormattedNumber } = excel.host.CustomFunctions as unknown as {
      FormattedNumber: new (value: number, format: string) => unknown;
    };
    excel.host.CustomFunctions.associate("X", () => new FormattedNumber(12.5, "0.00"));
    expect(await excel.result("=PORTFOLIO.X()")).toBe(12.5);
  });
});

describe("a rectangle that a function gives", () => {
  test("spills, null as 0", async () => {
    expect(
      await block([
        ["a", null, ""],
        [1, true, undefined],
      ]),
    ).toEqual([
      ["a", 0, ""],
      [1, true, 0],
    ]);
  });

  test.each<[string, unknown]>([
    ["of rows that differ in length", [[1, 2], [3]]],
    ["without rows", []],
    ["without columns", [[]]],
    ["that is a list", [1, 2, 3]],
    ["of three dimensions", [[[1]]]],
  ])("%s is #VALUE!", async (_, given) => {
    expect((await block(given))[0]?.[0]).toBe("#VALUE!");
  });

  test("may be one value", async () => expect(await shown(() => 5, true)).toBe(5));

  test("NaN and Infinity in it are 0, as they travel as null", async () => {
    expect((await block([[NaN, Infinity, 1]]))[0]).toEqual([0, 0, 1]);
  });

  test("an object in it is #VALUE!, the rest stands", async () => {
    expect((await block([[1, { a: 1 }, 3]]))[0]).toEqual([1, "#VALUE!", 3]);
  });
});

describe("an error that a function gives", () => {
  const errorOf = (excel: FunctionsHost, code: keyof typeof CustomFunctions.ErrorCode, message?: string) =>
    // Excel's error is an Error, which its types do not say.
    new excel.host.CustomFunctions.Error(excel.host.CustomFunctions.ErrorCode[code], message) as CustomFunctions.Error &
      Error;

  const thrown = async (code: keyof typeof CustomFunctions.ErrorCode, how: "throw" | "reject" | "return") => {
    const excel = await openWithFunctions({ X: { run: () => null } });
    excel.host.CustomFunctions.associate("X", () => {
      const error = errorOf(excel, code, "om een reden");
      if (how === "return") return error;
      if (how === "reject") return Promise.reject(error);
      throw error;
    });
    return { shown: await excel.result("=PORTFOLIO.X()"), message: excel.host.user.errorMessage("A1") };
  };

  test.each(["throw", "reject", "return"] as const)("shows its code and keeps its message: %s", async (how) => {
    expect(await thrown("notAvailable", how)).toEqual({ shown: "#N/A", message: "om een reden" });
    expect(await thrown("invalidValue", how)).toEqual({ shown: "#VALUE!", message: "om een reden" });
  });

  test.each<[keyof typeof CustomFunctions.ErrorCode, string]>([
    ["divisionByZero", "#DIV/0!"],
    ["invalidNumber", "#NUM!"],
    ["nullReference", "#NULL!"],
  ])("%s shows %s, without a message, as in Excel", async (code, error) => {
    expect(await thrown(code, "throw")).toEqual({ shown: error, message: null });
  });

  test.each(["invalidName", "invalidReference"] as const)("%s cannot be thrown: #VALUE!", async (code) => {
    expect(await thrown(code, "throw")).toEqual({ shown: "#VALUE!", message: "om een reden" });
  });

  test("any other exception is #VALUE!", async () => {
    expect(
      await shown(() => {
        throw new Error("kapot");
      }),
    ).toBe("#VALUE!");
    expect(await shown(() => Promise.reject(new Error("kapot")))).toBe("#VALUE!");
  });

  test("stands in its cell of a rectangle, with its message", async () => {
    const excel = await openWithFunctions({ X: { isMatrix: true, run: () => null } });
    excel.host.CustomFunctions.associate("X", () => [
      [1, 2],
      [3, errorOf(excel, "notAvailable", "geen prijs")],
    ]);
    await excel.result("=PORTFOLIO.X()");
    expect(await excel.values("A1:B2")).toEqual([
      [1, 2],
      [3, "#N/A"],
    ]);
    const { user } = excel.host;
    expect([user.errorMessage("B2"), user.errorMessage("A2")]).toEqual(["geen prijs", null]);
  });

  test("keeps its message for each of several calls of one formula", async () => {
    const excel = await openWithFunctions({ X: { parameters: [{ type: "number" }], run: () => null } });
    excel.host.CustomFunctions.associate("X", (value: number) => errorOf(excel, "invalidValue", `niet ${value}`));
    await excel.result("=PORTFOLIO.X({1,2})");
    expect(excel.host.user.errorMessage("Blad1!B1")).toBe("niet 2");
  });

  test("has no message any more once the cell shows a value", async () => {
    const excel = await openWithFunctions({ X: { run: () => null } });
    excel.host.CustomFunctions.associate("X", () => errorOf(excel, "invalidValue", "niet"));
    await excel.result('=IFERROR(PORTFOLIO.X(),"anders")');
    expect(excel.host.user.errorMessage("A1")).toBeNull();
  });
});

describe("a function that there is not", () => {
  test("in the metadata: #NAME?", async () => {
    const excel = await openWithFunctions({ X: { run: () => 1 } });
    expect(await excel.result("=PORTFOLIO.ANDERS()")).toBe("#NAME?");
  });

  test("in the page, though the metadata name it: #VALUE!", async () => {
    const excel = await openWithFunctions({ X: { run: undefined as never } });
    expect(await excel.result("=PORTFOLIO.X()")).toBe("#VALUE!");
  });
});
