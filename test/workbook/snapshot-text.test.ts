/** A snapshot as text is read back as it was, whatever stands in the cells. */
import fc from "fast-check";
import type { TableId } from "../../src/domain/model";
import { dayOf } from "../../src/domain/quantity";
import type { RawCell, RawTable } from "../../src/workbook/raw-table";
import { parseSnapshotText, type Snapshot, snapshotText } from "../../src/workbook/snapshot-text";

const table = (rows: readonly (readonly RawCell[])[], over: Partial<RawTable> = {}): RawTable => ({
  ...{ name: "Portfolio", sheet: "Portfolio", headings: ["Nr", "Naam", "Start"], headingRow: 2, firstColumn: 1 },
  rows,
  ...over,
});
const snapshot = (...tables: readonly (readonly [TableId, RawTable])[]): Snapshot => ({
  round: { name: "Najaar", openedOn: dayOf(2022, 10, 1), deadline: dayOf(2022, 10, 14), closedOn: null },
  tables: new Map(tables),
  date1904: false,
});

const there = (of: Snapshot): Snapshot | null => parseSnapshotText(snapshotText(of));

test("houdt koppen, plaats, gekozen kolommen en elke soort cel, en ook wat Excel als getal verstaat", () => {
  const rows = [
    ["0042", "a,b;c", 44_835],
    [true, false, 0.1],
    ["", "", ""],
    ["t1", "y", -1.5e-7],
    ["42", "#N/A", 1e21],
  ];
  const chosen = new Map([
    ["Naam", null],
    ["Betreft", "name"],
  ]);
  const of = { ...snapshot(["initiatives", table(rows, { chosen })], ["people", table([])]), date1904: true };
  expect(there(of)).toEqual(of);
});

test("schrijft ASCII zonder tekens van XML, en elke tekst één keer", () => {
  const text = snapshotText(snapshot(["initiatives", table([["<é&😀>", "<é&😀>", 1]])]));
  expect(text).toMatch(/^[\x20-\x7e]+$/u);
  expect(text).not.toMatch(/[<>&]/u);
  expect(text.match(/\\ud83d\\ude00/gu)).toHaveLength(1);
  expect(text).toContain('"cells":"t0,t0,1"');
});

test("elke tabel komt terug zoals zij was", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell));
  fc.assert(
    fc.property(rows, (cells) => {
      const of = snapshot([
        "initiatives",
        table(cells.map((row) => row.map((each) => (Object.is(each, -0) ? 0 : each)))),
      ]);
      expect(there(of)).toEqual(of);
    }),
    { seed: 7 },
  );
});

test.each(["", "geen json", "{}", '{"version":2,"texts":[],"tables":[]}'])(
  "een andere tekst is er geen: %s",
  (text) => {
    expect(parseSnapshotText(text)).toBeNull();
  },
);
