/** Tables that functions are called with are reckoned once; what they give is nevertheless what stands in the cells now. */
import { noting, openWithFunctions } from "../../../support/functions-host";

const matrix = { parameters: [{ dimensionality: "matrix" }] } as const;

/** A table T in A1:B3 with these cells in its second column, and functions that note what they are called with. */
async function withTable(second: unknown, third: unknown) {
  const all = noting((rows: unknown[][]) => JSON.stringify(rows), matrix);
  const more = noting(() => 100);
  const excel = await openWithFunctions({ ALL: all.definition, OTHER: all.definition, MORE: more.definition });
  await excel.enter("A1", ["K1", "K2"], [1, second], [2, third]);
  await excel.host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("A1:B3", true).name = "T";
    await context.sync();
  });
  return { ...excel, calls: all.calls };
}

const blanked = 'IF(T[[#Headers],[#Data]]="","",T[[#Headers],[#Data]])';

test("two functions get the same table", async () => {
  const excel = await withTable("a", "");
  await excel.enter("D1", [`=PORTFOLIO.ALL(${blanked})`, `=PORTFOLIO.OTHER(${blanked})`]);
  await excel.host.settled();
  const table = [
    ["K1", "K2"],
    [1, "a"],
    [2, ""],
  ];
  expect(excel.calls).toEqual([[table], [table]]);
});

test("another value in the table is given on, and the same value again is no call", async () => {
  const excel = await withTable(5, 6);
  await excel.enter("D1", [`=PORTFOLIO.ALL(${blanked})`]);
  await excel.host.settled();
  await excel.enter("B3", [7]);
  await excel.host.settled();
  expect((await excel.values("D1"))[0]?.[0]).toBe('[["K1","K2"],[1,5],[2,7]]');
  await excel.enter("F9", [1]);
  await excel.host.settled();
  expect(excel.calls).toHaveLength(2);
});

test("a formula in the table that waits for another function is waited for", async () => {
  const excel = await withTable("=D9*2", "x");
  await excel.enter("D9", ["=PORTFOLIO.MORE()"]);
  await excel.enter("D1", ["=PORTFOLIO.ALL(T[#All])"]);
  await excel.host.settled();
  expect((await excel.values("D1"))[0]?.[0]).toBe('[["K1","K2"],[1,200],[2,"x"]]');
});

test("what a name in the formula stands for, or where it stands, is each formula's own", async () => {
  const excel = await withTable(5, 6);
  await excel.enter(
    "D2",
    ["=LET(more,1,PORTFOLIO.ALL(T[K2]+more))", "=PORTFOLIO.ALL(@T[K2])"],
    ["=LET(more,2,PORTFOLIO.ALL(T[K2]+more))", "=PORTFOLIO.ALL(@T[K2])"],
  );
  await excel.host.settled();
  expect(await excel.values("D2:E3")).toEqual([
    ["[[6],[7]]", "[[5]]"],
    ["[[7],[8]]", "[[6]]"],
  ]);
});

test("a range into which another formula spills is read anew", async () => {
  const excel = await withTable(5, 6);
  await excel.enter("D1", ["=PORTFOLIO.ALL(G1:G3)"]);
  await excel.enter("G1", ["=SEQUENCE(3)"]);
  await excel.host.settled();
  await excel.enter("G1", ["=SEQUENCE(2)"]);
  await excel.host.settled();
  expect((await excel.values("D1"))[0]?.[0]).toBe("[[1],[2],[null]]");
});
