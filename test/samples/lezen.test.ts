import { dayOf } from "../../src/domain/quantity";
import { parsePortfolio } from "../../src/workbook/parse/portfolio";
import { recogniseTables } from "../../src/workbook/parse/recognise-tables";
import type { RawCell, RawTable } from "../../src/workbook/raw-table";
import { flaws } from "../../samples/voorbeeldregister/gebreken";
import type { SampleCell } from "../../samples/voorbeeldregister/sample-table";
import { sampleTables } from "../../samples/voorbeeldregister/tables";

const rawCell = (cell: SampleCell): RawCell => {
  if (cell === null || typeof cell !== "object") return cell;
  const [year = 0, month = 0, day = 0] = cell.date.split("-").map(Number);
  return dayOf(year, month, day);
};
const raws: readonly RawTable[] = sampleTables.map(({ table, sheet, headings, rows }) => ({
  name: table,
  sheet,
  headings,
  headingRow: 0,
  firstColumn: 0,
  rows: rows.map((row) => row.map(rawCell)),
}));
const candidates = raws.map(({ name, sheet, headings, rows }) => ({ name, sheet, headings, rows: rows.length }));
const { found, issues: tableIssues } = recogniseTables(candidates);
const { portfolio, issues, place } = parsePortfolio(new Map([...found].map(([id, index]) => [id, raws[index]!])), {
  date1904: false,
  blanks: "blank",
});

test("elke tabel van het voorbeeld wordt herkend, ook zonder haar naam", () => {
  expect(tableIssues).toEqual([]);
  expect(found.size).toBe(sampleTables.length);
  const unnamed = candidates.map((candidate, index) => ({ ...candidate, name: `Tabel${index}` }));
  expect([...recogniseTables(unnamed).found]).toEqual([...found]);
});

test("elke regel van het voorbeeld wordt gelezen", () => {
  const rowsIn = (table: string): number => raws.find(({ name }) => name === table)!.rows.length;
  expect(
    [portfolio.initiatives, portfolio.people, portfolio.demand, portfolio.finances].map(({ length }) => length),
  ).toEqual(["Portfolio", "Personen", "Capaciteitsvraag", "Financien"].map(rowsIn));
});

test("bij het lezen blijken precies de gebreken in de cellen die GEBREKEN noemt", () => {
  const expected = flaws
    .flatMap(({ rules, table, column }) => rules.map((rule) => `${rule} ${table} ${column}`))
    .filter((line) => line.startsWith("G-"));
  const actual = issues.map((issue) => `${issue.code} ${place(issue.where).table} ${place(issue.where).column}`);
  expect([...actual].sort()).toEqual([...expected].sort());
});
