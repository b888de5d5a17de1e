import { openHost } from "../../../../src/host/open-host";
import { noting, openWithFunctions } from "../../../support/functions-host";
import { convert, describeWithLibreOffice } from "../../../support/libreoffice";
import { checkPackage } from "../../../support/package-check";
import { partsOf } from "../../../support/workbook-file";

const range = { dimensionality: "matrix" } as const;
const block = (rows: unknown[][]) => rows.map((row) => [...row].reverse());

/** A workbook whose C1:D2 is what PORTFOLIO.OM gave of A1:B2, and whose F1 is the sum of it; saved. */
async function savedBook(formula = "=PORTFOLIO.OM(A1:B2)"): Promise<Uint8Array> {
  const { host, enter } = await openWithFunctions({ OM: { parameters: [range], isMatrix: true, run: block } });
  await enter("A1", ["a", 1], ["b", 2]);
  await enter("C1", [formula]);
  await enter("F1", ["=SUM(C1:C2)"]);
  await host.settled();
  return host.save();
}

/** The same workbook opened again, with a function that notes its calls. */
async function reopened(xlsx: Uint8Array, options: Record<string, boolean> = {}) {
  const om = noting(block, { parameters: [range], isMatrix: true, options });
  return { ...(await openWithFunctions({ OM: om.definition }, { xlsx })), calls: om.calls };
}

describe("in the file", () => {
  test("the formula stands with its prefix, as a dynamic array with its extent and values", async () => {
    const sheet = partsOf(await savedBook())["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<c r="C1" cm="1"><f t="array" ref="C1:D2">_xldudf_PORTFOLIO_OM(A1:B2)</f><v>1</v></c>');
    expect(sheet).toContain('<c r="D2" t="str"><v>b</v></c>');
  });

  test("nothing is wrong in the package", async () => expect(checkPackage(await savedBook())).toEqual([]));

  test("what is still #BUSY! asks Excel to calculate", async () => {
    const { host, enter } = await openWithFunctions({ X: { run: () => new Promise(() => undefined) } });
    await enter("A1", ["=PORTFOLIO.X()"]);
    const parts = partsOf(await host.save());
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      't="e" cm="1"><f t="array" ref="A1">_xldudf_PORTFOLIO_X()</f><v>#VALUE!</v>',
    );
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });
});

describe("a workbook that is opened", () => {
  test("shows what the file holds, without a call", async () => {
    const { host, values, calls } = await reopened(await savedBook());
    await host.settled();
    expect(await values("C1:D2")).toEqual([
      [1, "a"],
      [2, "b"],
    ]);
    expect(calls).toEqual([]);
  });

  test("is saved as it was", async () => {
    const xlsx = await savedBook();
    const { host } = await reopened(xlsx);
    expect(await host.save()).toEqual(xlsx);
  });

  test("does not call for a change elsewhere, and calls once when an argument changes", async () => {
    const { host, enter, values, calls } = await reopened(await savedBook());
    await enter("H1", [5]);
    await host.settled();
    expect([calls, await values("C1:D2")]).toEqual([
      [],
      [
        [1, "a"],
        [2, "b"],
      ],
    ]);
    await enter("A1", ["z"]);
    await host.settled();
    expect([calls, await values("D1")]).toEqual([
      [
        [
          [
            ["z", 1],
            ["b", 2],
          ],
        ],
      ],
      [["z"]],
    ]);
  });

  test("calls volatile functions, and streaming ones", async () => {
    const { host, calls } = await reopened(await savedBook(), { volatile: true });
    await host.settled();
    expect(calls).toHaveLength(1);
  });

  test("calls what was #NAME? for want of the add-in", async () => {
    const without = await openHost({ xlsx: await savedBook() });
    await without.user.type("A1", "z");
    const xlsx = await without.save();
    without.close();
    const { host, values, calls } = await reopened(xlsx);
    await host.settled();
    expect(calls).toHaveLength(1);
    expect(await values("D1")).toEqual([["z"]]);
  });

  test("calls what was still #BUSY! when it was saved", async () => {
    const busy = await openWithFunctions({
      OM: { parameters: [range], isMatrix: true, run: () => new Promise(() => undefined) },
    });
    await busy.enter("A1", ["=PORTFOLIO.OM(B1)"]);
    const { host, values } = await reopened(await busy.host.save());
    await host.settled();
    expect(await values("A1")).toEqual([[0]]);
  });

  test("calls it all the same within a larger formula when something is calculated", async () => {
    const { host, enter, values, calls } = await reopened(await savedBook("=SUM(PORTFOLIO.OM(A1:B2))"));
    expect([calls, await values("C1")]).toEqual([[], [[3]]]);
    await enter("H1", [5]);
    await host.settled();
    expect([calls.length, await values("C1")]).toEqual([1, [[3]]]);
  });

  test("keeps the values of several calls of one formula", async () => {
    const first = await openWithFunctions({ X: { parameters: [{ type: "number" }], run: (x: number) => x * 10 } });
    await first.enter("A1", [1, 2, "=PORTFOLIO.X(A1:B1)"]);
    await first.host.settled();
    const again = noting((x: number) => x * 10, { parameters: [{ type: "number" }] });
    const second = await openWithFunctions({ X: again.definition }, { xlsx: await first.host.save() });
    await second.enter("B1", [3]);
    await second.host.settled();
    expect(await second.values("C1:D1")).toEqual([[10, 30]]);
    expect(again.calls).toEqual([[3]]);
  });

  test("without the add-in shows what the file holds, until it is calculated: #NAME?", async () => {
    const host = await openHost({ xlsx: await savedBook() });
    const shown = () =>
      host.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("C1").load("values,formulas");
        await context.sync();
        return [cell.formulas[0]?.[0], cell.values[0]?.[0]] as unknown[];
      });
    expect(await shown()).toEqual(["=PORTFOLIO.OM(A1:B2)", 1]);
    await host.user.type("A1", "z");
    expect(await shown()).toEqual(["=PORTFOLIO.OM(A1:B2)", "#NAME?"]);
    host.close();
  });
});

describeWithLibreOffice("LibreOffice", () => {
  test("opens the file; of the add-in's function it knows the name only", async () => {
    const csv = await convert(await savedBook(), "xlsx", "csv");
    expect(new TextDecoder().decode(csv).trim().split("\n")).toEqual(["a,1,#NAME?,#NAME?,,3", "b,2,#NAME?,#NAME?,,"]);
  });
});
