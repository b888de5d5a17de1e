import { aMoment, noting, openWithFunctions, waiting } from "../../../support/functions-host";

const number = { type: "number" } as const;
const range = { dimensionality: "matrix" } as const;

describe("a cell that calls a custom function", () => {
  test("shows #BUSY! until the function has given its value, and so does what depends on it", async () => {
    const { definition, give } = waiting({ parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ DUBBEL: definition });
    await enter("A1", ["=PORTFOLIO.DUBBEL(21)", "=A1+1"]);
    expect(await values("A1:B1")).toEqual([["#BUSY!", "#BUSY!"]]);
    give(42);
    await host.settled();
    expect(await values("A1:B1")).toEqual([[42, 43]]);
  });

  test("shows #BEZET! in Dutch", async () => {
    const { host, enter } = await openWithFunctions({ X: waiting().definition });
    await enter("A1", ["=PORTFOLIO.X()"]);
    await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("text,valueTypes");
      await context.sync();
      expect([cell.text, cell.valueTypes]).toEqual([[["#BEZET!"]], [["Error"]]]);
    });
  });

  test("takes what a person types in Dutch", async () => {
    const { definition } = noting((a: number, b: number) => a + b, { parameters: [number, number] });
    const { host, values } = await openWithFunctions({ PLUS: definition });
    await host.user.type("A1", "=portfolio.plus(1,5;2)");
    await host.settled();
    expect(await values("A1")).toEqual([[3.5]]);
  });

  test("tells that the sheet was calculated when the result comes, and not that it was edited", async () => {
    const { host, enter } = await openWithFunctions({ X: { run: () => 1 } });
    const told: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onCalculated.add(async () => void told.push("calculated"));
      worksheets.onChanged.add(async () => void told.push("changed"));
      await context.sync();
    });
    await enter("A1", ["=PORTFOLIO.X()"]);
    await host.settled();
    await aMoment();
    expect(told.sort()).toEqual(["calculated", "calculated", "changed"]);
  });

  test("does not count as the add-in's own batches; each wave of results counts as one", async () => {
    const { host, enter } = await openWithFunctions({ X: { run: () => 1 } });
    await enter("A1", ["=PORTFOLIO.X()"]);
    host.resetStatistics();
    await host.settled();
    expect([host.statistics.syncs, host.statistics.waves]).toEqual([0, 1]);
  });
});

describe("waves", () => {
  test("200 calls are sent at once and come back in one wave", async () => {
    const { calls, definition } = noting((x: number) => x, { parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ X: definition });
    const rows = Array.from({ length: 200 }, (_, at) => [`=PORTFOLIO.X(${at})`]);
    await enter("A1", ...rows);
    await host.settled();
    expect(calls).toHaveLength(200);
    expect(host.statistics.waves).toBe(1);
    expect((await values("A1:A200")).flat()).toEqual(Array.from({ length: 200 }, (_, at) => at));
  });

  test("what depends on another function is called in the next wave, once", async () => {
    const first = noting((x: number) => x + 1, { parameters: [number] });
    const second = noting((x: number) => x * 10, { parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ EEN: first.definition, TWEE: second.definition });
    await enter("A1", ["=PORTFOLIO.EEN(1)", "=PORTFOLIO.TWEE(A1)"]);
    await host.settled();
    expect([first.calls, second.calls, host.statistics.waves]).toEqual([[[1]], [[2]], 2]);
    expect(await values("B1")).toEqual([[20]]);
  });
});

describe("a function is called", () => {
  test("once for a change, also when the formulas around it spill", async () => {
    const { calls, definition } = noting((table: unknown[][]) => table, { parameters: [range], isMatrix: true });
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", [2, "=SEQUENCE(A1)", "=PORTFOLIO.X(B1#)", "=SUM(C1#)"]);
    await host.settled();
    expect(await values("D1")).toEqual([[3]]);
    await enter("A1", [3]);
    await host.settled();
    expect(await values("D1")).toEqual([[6]]);
    expect(calls).toEqual([[[[1], [2]]], [[[1], [2], [3]]]]);
  });

  test("not for a change elsewhere", async () => {
    const { calls, definition } = noting(() => 1, { parameters: [range] });
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(B1:B2)"]);
    await host.settled();
    await enter("D1", [5]);
    await host.settled();
    expect(calls).toHaveLength(1);
  });

  test("for each cell by itself, also with the same arguments, and for each place in a formula", async () => {
    const { calls, definition } = noting(() => 1);
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X()", "=PORTFOLIO.X()+PORTFOLIO.X()"]);
    await host.settled();
    expect(calls).toHaveLength(3);
  });

  test("again when its formula is entered again", async () => {
    const { calls, definition } = noting(() => 1);
    const { result } = await openWithFunctions({ X: definition });
    await result("=PORTFOLIO.X()");
    await result("=PORTFOLIO.X()");
    expect(calls).toHaveLength(2);
  });

  test("not when its cell gets another format", async () => {
    const { calls, definition } = noting(() => 1);
    const { host, result } = await openWithFunctions({ X: definition });
    await result("=PORTFOLIO.X()");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await host.settled();
    expect(calls).toHaveLength(1);
  });

  test("once with the table as it has grown", async () => {
    const { calls, definition } = noting((table: unknown[][]) => table.length, { parameters: [range] });
    const { host, enter, values } = await openWithFunctions({ RIJEN: definition });
    await enter("A1", ["Nr"], [1]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A1:A2", true).name = "Lijst";
      await context.sync();
    });
    await enter("C1", ["=PORTFOLIO.RIJEN(Lijst[#All])"]);
    await host.settled();
    await host.user.type("A3", 2);
    await host.settled();
    expect(calls).toEqual([[[["Nr"], [1]]], [[["Nr"], [1], [2]]]]);
    expect(await values("C1")).toEqual([[3]]);
  });

  test("again by a full calculation, and not by one of what changed", async () => {
    const { calls, definition } = noting(() => 1);
    const { host, result } = await openWithFunctions({ X: definition });
    await result("=PORTFOLIO.X()");
    const calculate = (type: "Recalculate" | "Full") =>
      host.Excel.run(async (context) => {
        context.workbook.application.calculate(type);
        await context.sync();
      });
    await calculate("Recalculate");
    await host.settled();
    expect(calls).toHaveLength(1);
    await calculate("Full");
    await host.settled();
    expect(calls).toHaveLength(2);
    await host.recalculate();
    expect(calls).toHaveLength(3);
  });

  test("again where its cells are calculated, and not elsewhere", async () => {
    const { calls, definition } = noting(() => 1, { parameters: [{}] });
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(1)", "=PORTFOLIO.X(2)"]);
    await host.settled();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").calculate();
      await context.sync();
    });
    await host.settled();
    expect(calls).toEqual([[1], [2], [2]]);
  });

  test("with what a batch leaves, not with what it wrote in passing", async () => {
    const { calls, definition } = noting((x: number) => x, { parameters: [number] });
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await host.settled();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[2]];
      sheet.getRange("B1").load("values");
      sheet.getRange("A1").values = [[3]];
      await context.sync();
    });
    await host.settled();
    expect(calls).toEqual([[1], [3]]);
  });
});

describe("a volatile function", () => {
  test("is called at each calculation, and not because results come", async () => {
    const { calls, definition } = noting(() => 1, { options: { volatile: true } });
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X()"]);
    await host.settled();
    expect(calls).toHaveLength(1);
    await enter("D1", [5]);
    await host.settled();
    expect(calls).toHaveLength(2);
  });

  test("of Excel in an argument makes one call at each calculation", async () => {
    const { calls, definition } = noting((x: number) => x, { parameters: [number, number] });
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(RAND(),B1)", "=NOW()"]);
    await host.settled();
    expect(calls).toHaveLength(1);
    await enter("D1", [5]);
    await host.settled();
    expect(calls).toHaveLength(2);
  });
});
