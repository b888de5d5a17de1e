import fc from "fast-check";
import { clearArea, type ClearKind } from "../../../src/host/engine/clear";
import { EngineError } from "../../../src/host/engine/engine-error";
import { setStyle } from "../../../src/host/engine/formats";
import { undoLast, undoStep } from "../../../src/host/engine/journal";
import { mergeCells, unmergeCells } from "../../../src/host/engine/merges";
import { addName } from "../../../src/host/engine/names";
import { deleteCells, insertCells } from "../../../src/host/engine/structure";
import { setHeaders, setTotals } from "../../../src/host/engine/table-parts";
import { addTableColumns, addTableRows, deleteTableRows } from "../../../src/host/engine/table-rows";
import { resizeTable } from "../../../src/host/engine/table-size";
import { convertToRange, createTable, deleteTable, renameTable } from "../../../src/host/engine/tables";
import type { Area, Sheet, Workbook } from "../../../src/host/engine/workbook";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area, put } from "../../support/grid";

/** All that a person can see of a workbook, in an order of its own. */
function seen({ sheets, names }: Workbook) {
  return {
    names: names.map(({ name, formula }) => [name, formula]),
    sheets: sheets.map(({ rows, rowHeights, columnWidths, ...sheet }: Sheet) => ({
      ...sheet,
      tables: structuredClone(sheet.tables),
      merges: [...sheet.merges],
      validations: [...sheet.validations],
      conditionalFormats: [...sheet.conditionalFormats],
      hyperlinks: [...sheet.hyperlinks],
      comments: [...sheet.comments],
      notes: [...sheet.notes],
      heights: sorted(rowHeights),
      widths: sorted(columnWidths),
      cells: sorted(rows).map(([row, cells]) => [row, sorted(cells)]),
    })),
  };
}

function sorted<V>(map: ReadonlyMap<number, V>): [number, V][] {
  return [...map].sort(([a], [b]) => a - b);
}

function filledWorkbook(): Workbook {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  const [sheet, other] = [workbook.sheets[0]!, workbook.sheets[1]!];
  put(workbook, sheet, "B2", [
    ["Nr", "Naam", "Uren"],
    ["P-1", "Dorpshuis", 100],
    ["P-2", "Fietspad", 50],
  ]);
  createTable(workbook, sheet, area("B2:D4"), true, "Plan");
  put(workbook, sheet, "F2", [["=SUM(Plan[Uren])", "=D3+D4"]]);
  put(workbook, other, "A1", [["=Blad1!F2", "=SUM(Blad1!B:B)", "=COUNTA(Blad1!B3:B4)"]]);
  addName(workbook, "uren", "Blad1!$D$3:$D$4", null);
  sheet.validations.push({
    areas: [area("D3:D4")],
    rule: { kind: "custom", formula: "D3>0" },
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  });
  sheet.hyperlinks.push({ area: area("F2"), address: "https://example.org", documentReference: null, screenTip: null });
  sheet.notes.push({ row: 2, column: 1, author: "Anna (fictief)", text: "?" });
  sheet.pageLayout = { ...sheet.pageLayout, titleRows: { first: 1, last: 1 } };
  workbook.journal = [];
  return workbook;
}

const somewhere: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(7),
  column: fc.nat(7),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const input = fc.constantFrom("tekst", "12", "31-12-2022", "=A1+1", "=SUM(Plan[Uren])", "'0042", "", 5, true);
type Deed = (workbook: Workbook, sheet: Sheet) => void;
const wholeRows = (place: Area): Area => ({ ...place, column: 0, columns: 16_384 });
const wholeColumns = (place: Area): Area => ({ ...place, row: 0, rows: 1_048_576 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(somewhere, input).map(
    ([place, value]): Deed =>
      (workbook, sheet) =>
        put(workbook, sheet, String.fromCharCode(65 + place.column) + (place.row + 1), [[value]], "nl-NL"),
  ),
  fc.tuple(somewhere, fc.constantFrom<ClearKind>("All", "Contents", "Formats", "Hyperlinks")).map(
    ([place, what]): Deed =>
      (workbook, sheet) =>
        clearArea(workbook, sheet, place, what),
  ),
  fc
    .tuple(
      somewhere,
      fc.constantFrom((place: Area) => place, wholeRows, wholeColumns),
    )
    .map(
      ([place, whole]): Deed =>
        (workbook, sheet) =>
          setStyle(workbook, sheet, whole(place), { indent: place.rows }),
    ),
  fc
    .tuple(
      somewhere,
      fc.constantFrom((place: Area) => place, wholeRows),
      fc.boolean(),
    )
    .map(
      ([place, whole, isRemoval]): Deed =>
        (workbook, sheet) =>
          isRemoval
            ? deleteCells(workbook, sheet, whole(place), "Up")
            : insertCells(workbook, sheet, whole(place), "Down"),
    ),
  fc
    .tuple(
      somewhere,
      fc.constantFrom((place: Area) => place, wholeColumns),
      fc.boolean(),
    )
    .map(
      ([place, whole, isRemoval]): Deed =>
        (workbook, sheet) =>
          isRemoval
            ? deleteCells(workbook, sheet, whole(place), "Left")
            : insertCells(workbook, sheet, whole(place), "Right"),
    ),
  somewhere.map(
    (place): Deed =>
      (workbook, sheet) =>
        mergeCells(workbook, sheet, place),
  ),
  somewhere.map(
    (place): Deed =>
      (workbook, sheet) =>
        unmergeCells(workbook, sheet, place),
  ),
  somewhere.map(
    (place): Deed =>
      (workbook, sheet) =>
        void createTable(workbook, sheet, place, true),
  ),
  fc.tuple(fc.nat(9), somewhere, fc.boolean()).map(([kind, place, isOn]): Deed => (workbook, sheet) => {
    const table = sheet.tables[0];
    if (!table) return;
    [
      () => setTotals(workbook, sheet, table, isOn),
      () => setHeaders(workbook, sheet, table, isOn),
      () => addTableRows(workbook, sheet, table, isOn ? null : 0, place.rows),
      () => addTableColumns(workbook, sheet, table, isOn ? null : 1, place.columns),
      () => deleteTableRows(workbook, sheet, table, 0, 1),
      () => resizeTable(workbook, sheet, table, { ...place, row: table.area.row, rows: place.rows + 1 }),
      () => renameTable(workbook, table, isOn ? "Ander" : "Plan"),
      () => convertToRange(workbook, sheet, table),
      () => deleteTable(workbook, sheet, table),
      () => addName(workbook, isOn ? "naam" : "uren", "Plan[Uren]", null),
    ][kind]?.();
  }),
);

/** Does what may be refused. */
function attempt(workbook: Workbook, action: Deed): void {
  try {
    undoStep(workbook, () => action(workbook, workbook.sheets[0]!));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
}

test("whatever is done, in any order, is taken back exactly", () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), (deeds) => {
      const workbook = filledWorkbook();
      const before = seen(workbook);
      const steps = deeds.map((action) => {
        attempt(workbook, action);
        return seen(workbook);
      });
      expect(steps).toHaveLength(deeds.length);
      while (undoLast(workbook));
      expect(seen(workbook)).toEqual(before);
    }),
    { seed: 20_261_123, numRuns: 100 },
  );
});

test("what is refused leaves the workbook as it was", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 4 }), deed, (deeds, last) => {
      const workbook = filledWorkbook();
      for (const action of deeds) attempt(workbook, action);
      const before = seen(workbook);
      let isRefused = false;
      try {
        last(workbook, workbook.sheets[0]!);
      } catch {
        isRefused = true;
      }
      if (isRefused) expect(seen(workbook)).toEqual(before);
    }),
    { seed: 20_261_123, numRuns: 100 },
  );
});

test("tables never overlap, keep a row of data, and carry the headings that stand in their cells", () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), (deeds) => {
      const workbook = filledWorkbook();
      for (const action of deeds) attempt(workbook, action);
      const [sheet] = workbook.sheets;
      for (const table of sheet!.tables) {
        const { row, column, rows, columns } = table.area;
        expect(rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0)).toBeGreaterThan(0);
        expect(table.columns).toHaveLength(columns);
        expect(new Set(table.columns.map(({ name }) => name.toUpperCase())).size).toBe(columns);
        const headings = table.columns.map((_, at) => sheet!.rows.get(row)?.get(column + at)?.value);
        if (table.showHeaders) expect(headings).toEqual(table.columns.map(({ name }) => name));
        const others = sheet!.tables.filter((other) => other !== table);
        for (const { area: other } of others) {
          const isApart =
            other.row >= row + rows ||
            row >= other.row + other.rows ||
            other.column >= column + columns ||
            column >= other.column + other.columns;
          expect(isApart).toBe(true);
        }
      }
    }),
    { seed: 20_261_123, numRuns: 100 },
  );
});

test("an undone step is told as an edit of the cells that came back", () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  put(workbook, sheet, "B2", [[1, 2]]);
  const told: unknown[] = [];
  workbook.listeners.add((change) => told.push(change));
  undoLast(workbook);
  expect(told).toEqual([{ kind: "cells", sheet, area: area("B2:C2"), type: "RangeEdited" }]);
});

test("Excel keeps a hundred steps", () => {
  const workbook = emptyWorkbook();
  const sheet = workbook.sheets[0]!;
  for (let value = 0; value < 150; value++) put(workbook, sheet, "A1", [[value]]);
  let steps = 0;
  while (undoLast(workbook)) steps++;
  expect(steps).toBe(100);
});
