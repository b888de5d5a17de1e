import { aMoment, type FunctionsHost, noting, openWithFunctions, waiting } from "../../../support/functions-host";

const number = { type: "number" } as const;

describe("spilling", () => {
  const block = noting((rows: number) => Array.from({ length: rows }, (_, at) => [at + 1]), {
    parameters: [number],
    isMatrix: true,
  }).definition;

  test("shrinks with the next result", async () => {
    const slow = waiting({ parameters: [number], isMatrix: true });
    const { host, enter, values } = await openWithFunctions({ BLOK: slow.definition });
    await enter("A1", [3, "=PORTFOLIO.BLOK(A1)"]);
    await aMoment();
    slow.give([[1], [2], [3]]);
    await host.settled();
    await enter("A1", [2]);
    expect(await values("B1:B3")).toEqual([["#BUSY!"], [""], [""]]);
    slow.give([[1], [2]]);
    await host.settled();
    expect(await values("B1:B3")).toEqual([[1], [2], [""]]);
  });

  test("without room is #SPILL!, and spills once the room is freed", async () => {
    const counted = noting((rows: number) => Array.from({ length: rows }, (_, at) => [at + 1]), {
      parameters: [number],
      isMatrix: true,
    });
    const { host, enter, values } = await openWithFunctions({ BLOK: counted.definition });
    await enter("A1", ["=PORTFOLIO.BLOK(2)"], ["in de weg"]);
    await host.settled();
    expect(await values("A1:A2")).toEqual([["#SPILL!"], ["in de weg"]]);
    await enter("D1", ["iets anders"]);
    expect(await values("A1")).toEqual([["#SPILL!"]]);
    await enter("A2", [""]);
    await host.settled();
    expect(await values("A1:A2")).toEqual([[1], [2]]);
    expect(counted.calls).toHaveLength(1);
  });

  test("in a table is #SPILL!", async () => {
    const { host, enter, values } = await openWithFunctions({ BLOK: block });
    await enter("A1", ["Kop"], [1], [2]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A1:A3", true);
      await context.sync();
    });
    await enter("A2", ["=PORTFOLIO.BLOK(2)"]);
    await host.settled();
    expect(await values("A2")).toEqual([["#SPILL!"]]);
  });

  test("feeds what stands beside it and what reads it whole", async () => {
    const { host, enter, values } = await openWithFunctions({ BLOK: block });
    await enter("A1", ["=PORTFOLIO.BLOK(3)", "=A1#*2", "=SUM(A1#)"]);
    await host.settled();
    expect(await values("B1:C3")).toEqual([
      [2, 6],
      [4, ""],
      [6, ""],
    ]);
  });
});

describe("what a person takes back", () => {
  test("takes the cell with its function away, and brings it back with its value", async () => {
    const { host, enter, values } = await openWithFunctions({ X: { run: () => 1 } });
    await enter("A1", ["=PORTFOLIO.X()"]);
    await host.settled();
    await host.user.type("A1", "weg");
    expect(await values("A1")).toEqual([["weg"]]);
    await host.user.undo();
    await host.settled();
    expect(await values("A1")).toEqual([[1]]);
    await host.user.undo();
    await host.settled();
    expect(await values("A1")).toEqual([[""]]);
  });

  test("changes the argument back: the function gives its first value again", async () => {
    const { definition } = noting((x: number) => x * 2, { parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await host.settled();
    await host.user.type("A1", 5);
    await host.settled();
    await host.user.undo();
    await host.settled();
    expect(await values("A1:B1")).toEqual([[1, 2]]);
  });

  test("is the step before the result: a result is no step of its own", async () => {
    const { host, enter, values } = await openWithFunctions({ X: { run: () => 1 } });
    await enter("A1", ["eerst"]);
    await enter("B1", ["=PORTFOLIO.X()"]);
    await host.settled();
    await host.user.undo();
    expect(await values("A1:B1")).toEqual([["eerst", ""]]);
  });
});

describe("while Excel does not calculate by itself", () => {
  const setMode = (host: FunctionsHost["host"], mode: "Manual" | "Automatic") =>
    host.Excel.run(async (context) => {
      context.workbook.application.calculationMode = mode;
      await context.sync();
    });

  test("no function is called before the workbook is calculated; what comes is shown", async () => {
    const { calls, definition } = noting((x: number) => x, { parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await host.settled();
    await setMode(host, "Manual");
    await enter("A1", [2]);
    await aMoment();
    expect([calls, await values("B1")]).toEqual([[[1]], [[1]]]);
    await host.Excel.run(async (context) => {
      context.workbook.application.calculate("Recalculate");
      await context.sync();
    });
    await host.settled();
    expect([calls, await values("B1")]).toEqual([[[1], [2]], [[2]]]);
  });

  test("and until the next sync when a batch asks so", async () => {
    const { calls, definition } = noting((x: number) => x, { parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await host.settled();
    await host.Excel.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getFirst().getRange("A1").values = [[2]];
      await context.sync();
    });
    await host.settled();
    expect([calls, await values("B1")]).toEqual([[[1], [2]], [[2]]]);
  });
});

test("a workbook that is only to be read is calculated all the same", async () => {
  const excel = await openWithFunctions({ X: { run: () => 1 } });
  await excel.enter("A1", ["=PORTFOLIO.X()"]);
  const xlsx = await excel.host.save();
  const readOnly = await openWithFunctions({ X: { run: () => 1 } }, { xlsx, readOnly: true });
  await readOnly.host.settled();
  expect(await readOnly.values("A1")).toEqual([[1]]);
});
