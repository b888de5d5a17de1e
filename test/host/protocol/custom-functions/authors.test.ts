import { aMoment, noting, openWithFunctions, type TestFunction, waiting } from "../../../support/functions-host";

/** A workbook with two authors; the add-in of each has the functions that are given for it. */
async function open(first: TestFunction["run"] | null, second: TestFunction["run"] | null) {
  const excel = await openWithFunctions({
    X: { parameters: [{ type: "number" }], run: first ?? (undefined as never) },
  });
  const other = await excel.host.connect();
  if (second) other.CustomFunctions.associate("X", second);
  return { ...excel, other };
}

const enterBy = (host: { Excel: typeof Excel }, formula: string) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [[formula]];
    await context.sync();
  });

test("a function is called once, in the client of the author who made the change", async () => {
  const [here, there] = [noting((x: number) => x), noting((x: number) => -x)];
  const { host, other, values } = await open(here.definition.run, there.definition.run);
  await enterBy(host, "=PORTFOLIO.X(1)");
  await host.settled();
  expect([here.calls, there.calls, await values("A1")]).toEqual([[[1]], [], [[1]]]);
  await other.user.type("A1", "=PORTFOLIO.X(2)");
  await other.settled();
  expect([here.calls, there.calls, await values("A1")]).toEqual([[[1]], [[2]], [[-2]]]);
});

test("the client of another author is called when the first does not hold the function", async () => {
  const { other, values } = await open((x: number) => x, null);
  await enterBy(other, "=PORTFOLIO.X(3)");
  await other.settled();
  expect(await values("A1")).toEqual([[3]]);
});

test("both authors see the result, and are told that the sheet was calculated", async () => {
  const { host, other } = await open((x: number) => x, null);
  const told: string[] = [];
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async () => void told.push("calculated"));
    await context.sync();
  });
  await enterBy(host, "=PORTFOLIO.X(4)");
  await host.settled();
  await aMoment();
  expect(told).toHaveLength(2);
  const seen = await other.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(seen).toEqual([[4]]);
});

test("when the author who was asked leaves, another is asked", async () => {
  const slow = waiting();
  const { host, other, values } = await open((x: number) => x, slow.definition.run);
  await enterBy(other, "=PORTFOLIO.X(5)");
  await aMoment();
  expect(slow.calls).toEqual([[5]]);
  other.close();
  await host.settled();
  expect(await values("A1")).toEqual([[5]]);
});
