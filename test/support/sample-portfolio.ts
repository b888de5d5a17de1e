/** The sample register through the parsers, without a workbook. */
import { sampleTables } from "../../samples/voorbeeldregister/tables";
import type { SampleTable } from "../../samples/voorbeeldregister/sample-table";
import { parsePortfolio } from "../../src/workbook/parse/portfolio";
import { recogniseTables } from "../../src/workbook/parse/recognise-tables";
import { on } from "./builders";

/** Reads the tables of the sample register, or what a test made of them. */
export const readSample = (tables: readonly SampleTable[] = sampleTables) => {
  const raws = tables.map(({ table, sheet, headings, rows }) => ({
    name: table,
    sheet,
    headings,
    headingRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? on(cell.date) : cell))),
  }));
  const { found } = recogniseTables(raws.map((raw) => ({ ...raw, rows: raw.rows.length })));
  return parsePortfolio(new Map([...found].map(([id, at]) => [id, raws[at]!])), { date1904: false, blanks: "blank" });
};

export const { portfolio, issues, place } = readSample();
