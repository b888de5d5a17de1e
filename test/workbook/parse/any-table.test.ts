/** What holds of every table that a person could make. */
import fc from "fast-check";
import { type TableId, tableIds } from "../../../src/domain/model";
import type { Reading } from "../../../src/domain/quantity";
import { issueText } from "../../../src/messages/nl";
import { type Parsed, parsePortfolio } from "../../../src/workbook/parse/portfolio";
import { recogniseTables } from "../../../src/workbook/parse/recognise-tables";
import type { RawCell, RawTable } from "../../../src/workbook/raw-table";
import { tableSchema } from "../../../src/workbook/schema";
import { found, rawTable, read } from "../../support/raw-tables";

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("", null, " ", 0, -1, 12.5, 44927, 2023, true, false, Number.NaN, Infinity) },
  { weight: 3, arbitrary: fc.constantFrom("p.m.", "1.234,56", "0.75", "(25)", "36 u", "0,5 fte", "50 %", "x € 1.000") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("#N/A", "=A1", "ja", "project", "uren", "fte", "lasten", "S", "P-1", "A / B"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("31-12-2022", "2023-Q1", "Draagvlak", "Uren per fte", "Gemeente", "__proto__"),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.double() },
);

const headingsOf = (id: TableId): readonly string[] => {
  const { columns, repeated } = tableSchema(id);
  const long = repeated?.long ? [repeated.long.by.heading, repeated.long.figure.heading] : [];
  const series = ["2023-Q1", "Q2 2023", "2023", "2024 (x € 1.000)", "Incidenteel 2023", "T+1", "Kolom1", "Nr2", ""];
  return [...Object.values(columns).map(({ heading }) => heading), ...long, ...series];
};

const anyTable = (id: TableId): fc.Arbitrary<RawTable> =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...headingsOf(id)) }, fc.string()), { maxLength: 12 })
    .chain((headings) =>
      fc
        .array(fc.array(cell, { maxLength: headings.length + 1 }), { maxLength: 6 })
        .map((rows) => rawTable(id, headings, rows)),
    );

const anyRegister = fc
  .tuple(...tableIds.map(anyTable))
  .map((tables) => new Map(tableIds.map((id, at) => [id, tables[at]!])));
const anyContext = fc.record({
  date1904: fc.boolean(),
  blanks: fc.constantFrom("blank" as const, "zeroOrNull" as const),
});

test("reading never throws, and every finding has its place and its sentences", () => {
  fc.assert(
    fc.property(anyRegister, anyContext, (tables, context) => {
      const candidates = [...tables.values()].map(({ name, sheet, headings, rows }) => ({
        name,
        sheet,
        headings,
        rows: rows.length,
      }));
      const parsed = parsePortfolio(tables, context);
      for (const issue of [...recogniseTables(candidates).issues, ...parsed.issues]) {
        const { what, todo } = issueText(issue);
        expect(what.length).toBeGreaterThan(5);
        expect(todo.length).toBeGreaterThan(5);
        const { table, row, address } = parsed.place(issue.where);
        expect(table).not.toBe("");
        if (issue.where.kind === "row") expect([row! > 1, address !== ""]).toEqual([true, true]);
      }
    }),
    { numRuns: 80, seed: 20221001 },
  );
});

test("recognising tables by their headings never throws, whatever they are", () => {
  const candidate = fc.record({
    name: fc.constantFrom("", "Tabel1", "Portfolio"),
    sheet: fc.string(),
    headings: fc.array(fc.oneof(fc.constantFrom(...tableIds.flatMap(headingsOf)), fc.string()), { maxLength: 9 }),
    rows: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 6 }), (candidates) => {
      const { found: tables } = recogniseTables(candidates);
      expect(new Set(tables.values()).size).toBe(tables.size);
    }),
    { numRuns: 100, seed: 20221002 },
  );
});

/** Cells that hold something and ended as nothing, without a finding at their place. */
const lost = (
  parsed: Parsed,
  rows: readonly (readonly RawCell[])[],
  readingAt: (row: number, column: number) => Reading<unknown> | undefined,
  columns: readonly number[],
): readonly string[] => {
  const addresses = new Set(parsed.issues.map((issue) => parsed.place(issue.where).address));
  const said = (column: string, row: number): boolean => addresses.has(`${column}${row + 2}`);
  return rows.flatMap((cells, row) =>
    columns.flatMap((column) => {
      const letter = String.fromCharCode(65 + column);
      const content = cells[column];
      const isEmpty = content === null || (typeof content === "string" && content.trim() === "");
      const kind = readingAt(row, column)?.kind;
      const isLeftOut = said("A", row) || said("B", row) || said("C", row);
      return isEmpty || kind === "value" || kind === "pm" || said(letter, row) || isLeftOut
        ? []
        : [`${letter}${row + 2}`];
    }),
  );
};

const rowsOf = (keys: readonly fc.Arbitrary<RawCell>[], figures: number): fc.Arbitrary<RawCell[][]> =>
  fc.array(fc.tuple<RawCell[]>(...keys, ...Array.from({ length: figures }, () => cell)), {
    maxLength: 8,
  });
const nr = fc.constantFrom("P-1", "P-2", 3, "");

describe("no number gets lost: it is read, or p.m., or said at its own cell", () => {
  test("in Capaciteitsvraag", () => {
    const unit = fc.constantFrom("uren", "fte", "", "stuks");
    fc.assert(
      fc.property(rowsOf([nr, fc.constantFrom("jurist", ""), unit], 3), (rows) => {
        const parsed = read({ demand: [["Nr", "Rol", "Eenheid", "2023-Q1", "2023-Q2", "2023-Q3"], ...rows] });
        const byRow = new Map(parsed.portfolio.demand.map((demand) => [demand.row as string, demand.figures]));
        const readingAt = (row: number, column: number) => byRow.get(`demand:${row}`)?.[column - 3]?.figure;
        expect(lost(parsed, rows, readingAt, [3, 4, 5])).toEqual([]);
      }),
      { numRuns: 150, seed: 20221003 },
    );
  });

  test("in Financien", () => {
    const nature = fc.constantFrom("incidenteel", "S");
    fc.assert(
      fc.property(rowsOf([nr, fc.constantFrom("lasten", "dekking"), nature], 2), (rows) => {
        const parsed = read({ finances: [["Nr", "Soort", "Aard", "2023", "2024 (x € 1.000)"], ...rows] });
        const byRow = new Map(parsed.portfolio.finances.map((finance) => [finance.row as string, finance.amounts]));
        const readingAt = (row: number, column: number) => byRow.get(`finances:${row}`)?.[column - 3]?.amount;
        expect(lost(parsed, rows, readingAt, [3, 4])).toEqual([]);
      }),
      { numRuns: 150, seed: 20221004 },
    );
  });
});

test("the order of the columns makes no difference to what is read", () => {
  const headings = ["Nr", "Rol", "Eenheid", "Wie", "2023-Q1", "2023-Q2"] as const;
  const rows = rowsOf([nr, fc.constantFrom("jurist", "adviseur"), fc.constantFrom("uren", "fte"), cell], 2);
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(rows, order, (cells, columns) => {
      const straight = read({ demand: [headings, ...cells] });
      const shuffled = read({
        demand: [columns.map((at) => headings[at]!), ...cells.map((row) => columns.map((at) => row[at]!))],
      });
      const byPeriod = (parsed: Parsed) =>
        parsed.portfolio.demand.map((row) => ({
          ...row,
          figures: [...row.figures].sort((a, b) => a.period.index - b.period.index),
        }));
      expect(byPeriod(shuffled)).toEqual(byPeriod(straight));
      expect(found(shuffled)).toHaveLength(found(straight).length);
    }),
    { numRuns: 100, seed: 20221005 },
  );
});
