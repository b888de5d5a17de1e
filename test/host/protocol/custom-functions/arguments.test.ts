import { type FunctionsHost, openWithFunctions, type Parameter } from "../../../support/functions-host";
import { refusal } from "../../../support/excel";

/** The arguments that PORTFOLIO.X is called with by a formula in A1, without the invocation; the formula's cells stand from C1 on. */
async function argumentsOf(
  formula: string,
  parameters: readonly Parameter[],
  { cells = [], ...options }: Parameters<typeof openWithFunctions>[1] & { cells?: unknown[][] } = {},
): Promise<{ readonly calls: unknown[][]; readonly shown: unknown }> {
  const calls: unknown[][] = [];
  const run = (...args: unknown[]) => (calls.push(args.slice(0, -1)), "called");
  const excel = await openWithFunctions({ X: { parameters, run } }, options);
  if (cells.length > 0) await excel.enter("C1", ...cells);
  return { shown: await excel.result(formula), calls };
}

describe("a value reaches a function as its parameter's type", () => {
  test.each<[parameter: NonNullable<Parameter["type"]>, argument: string, value: unknown]>([
    ["any", "1.5", 1.5],
    ["any", '"1.5"', "1.5"],
    ["any", "TRUE", true],
    ["any", '""', ""],
    ["number", "1.5", 1.5],
    ["number", '"1.5"', 1.5],
    ["number", '"50%"', 0.5],
    ["number", "TRUE", 1],
    ["string", "1.5", "1.5"],
    ["string", "1/3", "0.333333333333333"],
    ["string", "TRUE", "TRUE"],
    ["string", '"a"', "a"],
    ["boolean", "2", true],
    ["boolean", "0", false],
    ["boolean", '"true"', true],
    ["boolean", "FALSE", false],
  ])("%s of %s", async (type, argument, value) => {
    const { calls } = await argumentsOf(`=PORTFOLIO.X(${argument})`, [{ type }], { locale: "en-US" });
    expect(calls).toEqual([[value]]);
  });

  test.each<[parameter: NonNullable<Parameter["type"]>, argument: string]>([
    ["number", '"a"'],
    ["number", '""'],
    ["boolean", '"a"'],
    ["boolean", '"1"'],
  ])("%s of %s is #VALUE!, without a call", async (type, argument) => {
    const { calls, shown } = await argumentsOf(`=PORTFOLIO.X(${argument})`, [{ type }]);
    expect([calls, shown]).toEqual([[], "#VALUE!"]);
  });

  test("in the person's language", async () => {
    const parameters: Parameter[] = [{ type: "number" }, { type: "string" }, { type: "string" }, { type: "boolean" }];
    const { calls } = await argumentsOf('=PORTFOLIO.X("1.234,5",1.5,TRUE,"waar")', parameters, { locale: "nl-NL" });
    expect(calls).toEqual([[1234.5, "1,5", "WAAR", true]]);
  });

  test("a date is its serial number", async () => {
    const { calls } = await argumentsOf("=PORTFOLIO.X(DATE(2023,1,1))", [{}]);
    expect(calls).toEqual([[44927]]);
  });
});

describe("a blank cell", () => {
  test.each<[Parameter["type"], unknown]>([
    ["number", 0],
    ["string", ""],
    ["boolean", false],
  ])("is to a %s %j", async (type, value) => {
    const { calls } = await argumentsOf("=PORTFOLIO.X(Z1)", [type ? { type } : {}]);
    expect(calls).toEqual([[value]]);
  });

  test.each([[0], [null]] as const)("is %j to any, also within a range, as the option says", async (blanks) => {
    const range = { dimensionality: "matrix" } as const;
    const { calls } = await argumentsOf("=PORTFOLIO.X(Z1,C1:D1)", [{}, range], { cells: [["x", ""]], blanks });
    expect(calls).toEqual([[blanks, [["x", blanks]]]]);
  });

  test("is null to any, as on the web, when nothing is said", async () => {
    expect((await argumentsOf("=PORTFOLIO.X(Z1)", [{}])).calls).toEqual([[null]]);
  });

  test("that a formula made an empty text stays an empty text", async () => {
    const { calls } = await argumentsOf('=PORTFOLIO.X(IF(C1:D1="","",C1:D1))', [{ dimensionality: "matrix" }], {
      cells: [["x", ""]],
      blanks: 0,
    });
    expect(calls).toEqual([[[["x", ""]]]]);
  });
});

describe("an argument that is left out", () => {
  test("is null where it is optional, at the end and between", async () => {
    const parameters: Parameter[] = [{ type: "number" }, { type: "number", optional: true }, { optional: true }];
    expect((await argumentsOf("=PORTFOLIO.X(1)", parameters)).calls).toEqual([[1, null, null]]);
    expect((await argumentsOf("=PORTFOLIO.X(1,,3)", parameters)).calls).toEqual([[1, null, 3]]);
  });

  test("is a blank where it is needed", async () => {
    expect((await argumentsOf("=PORTFOLIO.X(,2)", [{ type: "number" }, {}])).calls).toEqual([[0, 2]]);
  });
});

describe("ranges", () => {
  const range = { dimensionality: "matrix" } as const;

  test("come row by row; one value comes as a range of one", async () => {
    const { calls } = await argumentsOf("=PORTFOLIO.X(C1:D2,5)", [range, range], {
      cells: [
        ["a", 1],
        [true, 2],
      ],
    });
    expect(calls).toEqual([
      [
        [
          ["a", 1],
          [true, 2],
        ],
        [[5]],
      ],
    ]);
  });

  test("in a repeating parameter come in a list", async () => {
    const parameters: Parameter[] = [{ type: "string" }, { ...range, repeating: true }];
    const { calls } = await argumentsOf('=PORTFOLIO.X("saldo",C1:D1,C2)', parameters, {
      cells: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(calls).toEqual([["saldo", [[[1, 2]], [[3]]]]]);
  });

  test("may be none in a repeating parameter", async () => {
    expect((await argumentsOf("=PORTFOLIO.X()", [{ ...range, repeating: true }])).calls).toEqual([[[]]]);
  });

  test("in a parameter of one value make a call for each value", async () => {
    const { calls } = await argumentsOf("=PORTFOLIO.X(C1:D1,C1:D1)", [{ type: "number" }, range], { cells: [[1, 2]] });
    expect(calls).toEqual([
      [1, [[1, 2]]],
      [2, [[1, 2]]],
    ]);
  });

  test("are converted value by value", async () => {
    const { calls } = await argumentsOf("=PORTFOLIO.X(C1:E1)", [{ ...range, type: "string" }], {
      cells: [[1, "", "x"]],
    });
    expect(calls).toEqual([[[["1", "", "x"]]]]);
  });

  test("of a table come with what formulas gave in it", async () => {
    const { calls } = await argumentsOf("=PORTFOLIO.X(C1:C2)", [range], { cells: [[2], ["=C1*2"]] });
    expect(calls).toEqual([[[[2], [4]]]]);
  });
});

describe("an error in an argument", () => {
  const range = { dimensionality: "matrix" } as const;

  test.each<[string, Parameter, string]>([
    ["of a number", { type: "number" }, "#DIV/0!"],
    ["of any", {}, "#DIV/0!"],
    ["in a range of any", range, "#DIV/0!"],
  ])("%s is the result, without a call", async (_, parameter, error) => {
    const { calls, shown } = await argumentsOf("=PORTFOLIO.X(C1)", [parameter], { cells: [["=1/0"]] });
    expect([calls, shown]).toEqual([[], error]);
  });

  test("reaches a parameter of any when the metadata say so, as a CustomFunctions.Error", async () => {
    const { calls, shown } = await argumentsOf("=PORTFOLIO.X(C1:D1,NA())", [range, {}], {
      cells: [["=1/0", 5]],
      takesErrors: true,
    });
    expect(calls).toMatchObject([[[[{ code: "#DIV/0!" }, 5]], { code: "#N/A" }]]);
    expect(shown).toBe("called");
  });

  test("does not reach a parameter of another type even then", async () => {
    const { calls, shown } = await argumentsOf("=PORTFOLIO.X(NA())", [{ type: "string" }], { takesErrors: true });
    expect([calls, shown]).toEqual([[], "#N/A"]);
  });

  test("#BUSY! is waited for, also where errors are taken", async () => {
    const given: unknown[] = [];
    const excel = await openWithFunctions(
      {
        EEN: { run: () => 1 },
        MEE: { parameters: [{}], run: (value: unknown) => (given.push(value), Number(value) + 1) },
      },
      { takesErrors: true },
    );
    expect(await excel.result("=PORTFOLIO.MEE(PORTFOLIO.EEN())")).toBe(2);
    expect(given).toEqual([1]);
  });
});

describe("too few or too many arguments", () => {
  const open = () => openWithFunctions({ X: { parameters: [{}, { optional: true }], run: () => 1 } });
  const entering = (excel: FunctionsHost, formula: string) => refusal(excel.enter("A1", [formula]));

  test.each(["=PORTFOLIO.X()", "=PORTFOLIO.X(1,2,3)", "=1+portfolio.x()"])("%s is not taken", async (formula) => {
    expect(await entering(await open(), formula)).toBe("InvalidArgument at Range.formulas");
  });

  test("are not taken from the keyboard either", async () => {
    const { host } = await open();
    await expect(host.user.type("A1", "=PORTFOLIO.X(1;2;3)")).rejects.toThrow();
  });

  test("give #VALUE! where Excel cannot refuse them: in the formula of a name", async () => {
    const excel = await open();
    await excel.host.Excel.run(async (context) => {
      context.workbook.names.add("Fout", "=PORTFOLIO.X()");
      await context.sync();
    });
    expect(await excel.result("=Fout")).toBe("#VALUE!");
  });
});

describe("the invocation", () => {
  const invocation = async (
    options: Record<string, boolean>,
    formula: string,
    parameters: readonly Parameter[] = [{}],
  ) => {
    const seen: CustomFunctions.Invocation[] = [];
    const run = (...args: unknown[]) => (seen.push(args.at(-1) as CustomFunctions.Invocation), [[0]]);
    const excel = await openWithFunctions({ X: { parameters, run, options, isMatrix: true } });
    await excel.result(formula);
    return seen;
  };

  test("tells the function's id, and no address unasked", async () => {
    const [seen] = await invocation({}, "=PORTFOLIO.X(C1)");
    expect([seen?.functionName, seen?.address, seen?.parameterAddresses]).toEqual(["X", undefined, undefined]);
  });

  test("tells the address of the calling cell where the metadata ask it", async () => {
    const [seen] = await invocation({ requiresAddress: true }, "=PORTFOLIO.X(1)");
    expect(seen?.address).toBe("Blad1!A1");
  });

  test("tells the addresses of the arguments where the metadata ask them; null for what is no reference", async () => {
    const range = { dimensionality: "matrix" } as const;
    const [seen] = await invocation({ requiresParameterAddresses: true }, "=1+PORTFOLIO.X(C1,SUM(C1,2),C1:D2,{1,2},)", [
      {},
      {},
      range,
      range,
      {},
    ]);
    expect(seen?.parameterAddresses).toEqual(["Blad1!C1", null, "Blad1!C1:D2", null, null]);
  });

  test("tells of each of several calls its own cell", async () => {
    const seen = await invocation({ requiresParameterAddresses: true }, "=PORTFOLIO.X(C1:D1)");
    expect(seen.map(({ parameterAddresses }) => parameterAddresses)).toEqual([["Blad1!C1"], ["Blad1!D1"]]);
  });
});
