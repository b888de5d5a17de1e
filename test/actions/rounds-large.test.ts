/** A round in a register of 1,000 items with every table: what the snapshot weighs, and how often the workbook is asked. */
import { runCheck } from "../../src/actions/check";
import { runOpenRound } from "../../src/actions/rounds";
import { runCompare, runWriteComparison } from "../../src/actions/snapshots";
import { dayOf } from "../../src/domain/quantity";
import { withAllTables } from "../bench/register/all-tables";
import { openWorkbook } from "../support/driver";

jest.setTimeout(180_000);

const on = dayOf(2022, 10, 1);
const span = { from: { round: 0, moment: "opening" }, to: null } as const;

const snapshotBytes = (): Promise<readonly number[]> =>
  Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const xmls = parts.items.map((part) => part.getXml());
    await context.sync();
    return xmls.map(({ value }) => new TextEncoder().encode(value).length);
  });

test("de momentopname is één deel van ruim een halve megabyte, en geen stap vraagt meer dan zijn rondgangen", async () => {
  const { statistics } = await openWorkbook(withAllTables(1_000));
  const syncsOf = async (work: () => Promise<{ readonly kind: string }>): Promise<number> => {
    statistics.reset();
    expect(await work()).toMatchObject({ kind: "done" });
    return statistics.syncs;
  };
  // 131,000 cells are read in three: to look, to read, to make the table, to keep the snapshot and to write
  expect(await syncsOf(() => runOpenRound(on, { name: "Najaar", deadline: on }))).toBe(1 + 3 + 1 + 1 + 1);
  const bytes = await snapshotBytes();
  expect(bytes).toHaveLength(1);
  expect(bytes[0]).toBeLessThan(700_000);
  // to look, to read and to write
  expect(await syncsOf(() => runCheck(on))).toBe(1 + 3 + 1);
  // to read the one part of the snapshot
  expect(await syncsOf(() => runCompare(on, span))).toBe(1 + 3 + 1);
  expect(await syncsOf(() => runWriteComparison(on, span))).toBe(1 + 3 + 1 + 1);
  expect(statistics.responseBytes).toBeLessThan(5_000_000);
});
