/** The sample register as the parsers read it, without a workbook. */
import { parsePortfolio } from "../../src/workbook/parse/portfolio";
import { recogniseTables } from "../../src/workbook/parse/recognise-tables";
import { sampleTables } from "../../samples/voorbeeldregister/tables";
import { on } from "./builders";

const raws = sampleTables.map(({ table, sheet, headings, rows }) => ({
  name: table,
  sheet,
  headings,
  headingRow: 0,
  firstColumn: 0,
  rows: rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? on(cell.date) : cell))),
}));
const { found } = recogniseTables(raws.map((raw) => ({ ...raw, rows: raw.rows.length })));

export const { portfolio, issues, place } = parsePortfolio(new Map([...found].map(([id, at]) => [id, raws[at]!])), {
  date1904: false,
  blanks: "blank",
});
