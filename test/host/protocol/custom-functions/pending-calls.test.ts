import { aMoment, noting, openWithFunctions, pause, waiting } from "../../../support/functions-host";

const number = { type: "number" } as const;

describe("a slow function", () => {
  test("leaves its cell #BUSY! while other batches run and other functions give their values", async () => {
    const slow = waiting();
    const { host, enter, values } = await openWithFunctions({ TRAAG: slow.definition, SNEL: { run: () => 1 } });
    await enter("A1", ["=PORTFOLIO.TRAAG()", "=PORTFOLIO.SNEL()"]);
    while ((await values("B1"))[0]?.[0] === "#BUSY!") await aMoment();
    expect(await values("A1:B1")).toEqual([["#BUSY!", 1]]);
    slow.give(2);
    await host.settled();
    expect(await values("A1:B1")).toEqual([[2, 1]]);
  });

  test("whose arguments change meanwhile is called again, and its outdated result is dropped", async () => {
    const slow = waiting({ parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ X: slow.definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await aMoment();
    await enter("A1", [2]);
    await aMoment();
    slow.give("outdated");
    slow.give("right");
    await host.settled();
    expect(slow.calls).toEqual([[1], [2]]);
    expect(await values("B1")).toEqual([["right"]]);
  });

  test.each(["its cell is emptied", "its row is deleted", "its sheet is deleted"])(
    "when %s, nothing comes of it",
    async (how) => {
      const slow = waiting();
      const { host, enter } = await openWithFunctions({ X: slow.definition });
      await enter("A2", ["=PORTFOLIO.X()"]);
      await aMoment();
      const values = await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const other = context.workbook.worksheets.add();
        if (how.includes("cell")) sheet.getRange("A2").clear();
        if (how.includes("row")) sheet.getRange("2:2").delete("Up");
        if (how.includes("sheet")) sheet.delete();
        await context.sync();
        await host.settled();
        slow.give("too late");
        await pause(120);
        const used = (how.includes("sheet") ? other : sheet).getUsedRangeOrNullObject(true).load("values");
        await context.sync();
        return used.isNullObject ? null : used.values;
      });
      expect(values).toBeNull();
    },
  );

  test("follows its cell when a row is inserted above", async () => {
    const { host, enter, values } = await openWithFunctions({ X: { run: () => 1 } });
    await enter("A1", ["=PORTFOLIO.X()"]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
      await context.sync();
    });
    await host.settled();
    expect(await values("A1:A2")).toEqual([[""], [1]]);
  });

  test("gives its result after a cell is edited, not meanwhile", async () => {
    const { host, enter, values } = await openWithFunctions({ X: { run: () => 1 } });
    await enter("A1", ["=PORTFOLIO.X()"]);
    host.user.beginEdit();
    await pause(150);
    host.user.endEdit();
    expect(await values("A1")).toEqual([["#BUSY!"]]);
    await host.settled();
    expect(await values("A1")).toEqual([[1]]);
  });

  test("may itself work with the workbook", async () => {
    const excel = await openWithFunctions({ X: { run: () => null } });
    excel.host.CustomFunctions.associate("X", () =>
      excel.host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("C1").load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    );
    await excel.enter("C1", ["gelezen"]);
    expect(await excel.result("=PORTFOLIO.X()")).toBe("gelezen");
  });
});

describe("cancelation", () => {
  /** A function that notes which of its calls are canceled, and gives its argument when the test lets it. */
  const cancelable = () => {
    const canceled: unknown[] = [];
    const unfulfilled: (() => void)[] = [];
    const run = (value: unknown, invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => canceled.push(value);
      return new Promise((resolve) => void unfulfilled.push(() => resolve(value)));
    };
    const finish = () => unfulfilled.splice(0).forEach((fulfil) => fulfil());
    return { canceled, finish, definition: { run, parameters: [{}], options: { cancelable: true } } };
  };

  test("is told when the arguments change, and the call is made anew", async () => {
    const { canceled, finish, definition } = cancelable();
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", [1, "=PORTFOLIO.X(A1)"]);
    await aMoment();
    await enter("A1", [2]);
    await aMoment();
    expect(canceled).toEqual([1]);
    finish();
    await host.settled();
    expect(await values("B1")).toEqual([[2]]);
  });

  test("is told when the cell is emptied, and when all is calculated again", async () => {
    const { canceled, finish, definition } = cancelable();
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(1)", "=PORTFOLIO.X(2)"]);
    await aMoment();
    await enter("A1", [""]);
    await aMoment();
    expect(canceled).toEqual([1]);
    const recalculated = host.recalculate();
    await aMoment();
    expect(canceled).toEqual([1, 2]);
    finish();
    await recalculated;
  });

  test("is not told of a call that is done", async () => {
    const { canceled, finish, definition } = cancelable();
    const { host, enter } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(1)"]);
    await aMoment();
    finish();
    await host.settled();
    await enter("A1", [""]);
    await aMoment();
    expect(canceled).toEqual([]);
  });

  test("is not told to a client that is gone", async () => {
    const { canceled, definition } = cancelable();
    const { host, enter } = await openWithFunctions({ X: definition });
    const other = await host.connect();
    await enter("A1", ["=PORTFOLIO.X(1)"]);
    await aMoment();
    await other.user.type("A1", "");
    host.close();
    await aMoment();
    expect(canceled).toEqual([]);
  });
});

describe("a streaming function", () => {
  const streaming = () => {
    const invocations: CustomFunctions.StreamingInvocation<unknown>[] = [];
    const canceled: unknown[] = [];
    const run = (value: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
      invocations.push(invocation);
      invocation.onCanceled = () => canceled.push(value);
    };
    return { invocations, canceled, definition: { run, parameters: [{}], options: { stream: true } } };
  };

  /** Waits until the cell shows something else. */
  const after = async (values: (address: string) => Promise<unknown[][]>, shown: unknown) => {
    while ((await values("A1"))[0]?.[0] === shown) await aMoment();
    return (await values("A1"))[0]?.[0];
  };

  test("shows each value that it sets", async () => {
    const { invocations, definition } = streaming();
    const { enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(1)"]);
    await aMoment();
    invocations[0]?.setResult("een");
    expect(await after(values, "#BUSY!")).toBe("een");
    invocations[0]?.setResult("twee");
    expect(await after(values, "een")).toBe("twee");
  });

  test("is settled once it has given a value", async () => {
    const { invocations, definition } = streaming();
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(1)", "=A1&A1"]);
    await aMoment();
    invocations[0]?.setResult("x");
    await host.settled();
    expect(await values("B1")).toEqual([["xx"]]);
  });

  test("is canceled when its cell is emptied, and what it sets then is dropped", async () => {
    const { invocations, canceled, definition } = streaming();
    const { host, enter, values } = await openWithFunctions({ X: definition });
    await enter("A1", ["=PORTFOLIO.X(1)"]);
    await aMoment();
    invocations[0]?.setResult("x");
    await host.settled();
    await enter("A1", [""]);
    await aMoment();
    expect(canceled).toEqual([1]);
    invocations[0]?.setResult("y");
    await pause(120);
    expect(await values("A1")).toEqual([[""]]);
  });

  test("feeds another function with each value", async () => {
    const { invocations, definition } = streaming();
    const next = noting((x: number) => x + 1, { parameters: [number] });
    const { host, enter, values } = await openWithFunctions({ X: definition, Y: next.definition });
    await enter("A1", ["=PORTFOLIO.X(1)", "=PORTFOLIO.Y(A1)"]);
    await aMoment();
    invocations[0]?.setResult(1);
    await host.settled();
    invocations[0]?.setResult(5);
    await after(values, 1);
    await host.settled();
    expect(next.calls).toEqual([[1], [5]]);
    expect(await values("B1")).toEqual([[6]]);
  });
});
