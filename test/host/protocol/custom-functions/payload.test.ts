/** What Excel on the web does when a call of a function, or what it gives, is more than 5 MB. */
import { noting, openWithFunctions } from "../../../support/functions-host";

const LONGEST_TEXT = 32_000;
const MILLION = 1_000_000;

/** A column of texts that together are so many characters. */
const column = (characters: number): string[][] =>
  Array.from({ length: Math.ceil(characters / LONGEST_TEXT) }, () => ["x".repeat(LONGEST_TEXT)]);

const block = (characters: number) => ({ isMatrix: true, run: () => column(characters) }) as const;

describe("what a function gives", () => {
  test("stays #BUSY! when it is more than 5 MB, and nobody waits for it", async () => {
    const excel = await openWithFunctions({ LARGE: block(5.1 * MILLION), SMALL: { run: () => 7 } });
    expect(await excel.result("=PORTFOLIO.LARGE()")).toBe("#BUSY!");
    await excel.enter("C1", ["=PORTFOLIO.SMALL()"]);
    await excel.host.settled();
    expect(await excel.values("C1")).toEqual([[7]]);
  });

  test("comes when it is just under 5 MB", async () => {
    const excel = await openWithFunctions({ LARGE: block(4.9 * MILLION) });
    expect(await excel.result("=PORTFOLIO.LARGE()")).toBe("x".repeat(LONGEST_TEXT));
  });

  test("comes in parts when several results are more than 5 MB together", async () => {
    const excel = await openWithFunctions({
      A: block(1.8 * MILLION),
      B: block(1.8 * MILLION),
      C: block(1.8 * MILLION),
    });
    await excel.enter("A1", ["=PORTFOLIO.A()", "=PORTFOLIO.B()", "=PORTFOLIO.C()"]);
    await excel.host.settled();
    const [first = []] = await excel.values("A1:C1");
    expect(first.map((text) => String(text).length)).toEqual([LONGEST_TEXT, LONGEST_TEXT, LONGEST_TEXT]);
  });

  test("is lost with another that is as long, when they come together: the client never parts them", async () => {
    const excel = await openWithFunctions({ A: block(3 * MILLION), B: block(3 * MILLION) });
    await excel.enter("A1", ["=PORTFOLIO.A()", "=PORTFOLIO.B()"]);
    await excel.host.settled();
    expect(await excel.values("A1:B1")).toEqual([["#BUSY!", "#BUSY!"]]);
  });
});

describe("what a function is called with", () => {
  const called = async (characters: number, blanks: 0 | null) => {
    const { calls, definition } = noting((rows: unknown[][]) => rows.length, {
      parameters: [{ dimensionality: "matrix" }],
    });
    const excel = await openWithFunctions({ X: definition }, { blanks });
    const rows = column(characters);
    for (let at = 0; at < rows.length; at += 100) await excel.enter(`C${at + 1}`, ...rows.slice(at, at + 100));
    return { shown: await excel.result(`=PORTFOLIO.X(C1:C${rows.length})`), calls: calls.length, rows: rows.length };
  };

  test("may be just under 5 MB", async () => {
    const { shown, calls, rows } = await called(4.9 * MILLION, null);
    expect([shown, calls]).toEqual([rows, 1]);
  });

  test("is not called when it is more: #CALC!", async () => {
    const { shown, calls } = await called(5.1 * MILLION, null);
    expect([shown, calls]).toEqual(["#CALC!", 0]);
  });

  test("may be more where Excel is on the desktop", async () => {
    const { shown, calls, rows } = await called(5.1 * MILLION, 0);
    expect([shown, calls]).toEqual([rows, 1]);
  });
});
