/** Tables as literals, and what was read of them, for tests of the parsers. */
import type { Issue } from "../../src/domain/issue";
import type { TableId } from "../../src/domain/model";
import { type Parsed, parsePortfolio } from "../../src/workbook/parse/portfolio";
import type { RawCell, RawTable } from "../../src/workbook/raw-table";
import { schema } from "../../src/workbook/schema";

/** A table whose headings stand in row 1 from column A on its own sheet, unless said otherwise. */
export const rawTable = (
  id: TableId,
  headings: readonly string[],
  rows: readonly (readonly RawCell[])[],
  at: Partial<RawTable> = {},
): RawTable => ({
  name: schema[id].name,
  sheet: schema[id].name,
  headings,
  headingRow: 0,
  firstColumn: 0,
  rows,
  ...at,
});

type TableLiteral = readonly [headings: readonly string[], ...rows: readonly (readonly RawCell[])[]];

/** Reads tables written as literals, as an action does or, with `zeroOrNull`, as a formula does. */
export const read = (
  tables: { readonly [T in TableId]?: TableLiteral },
  blanks: "blank" | "zeroOrNull" = "blank",
  date1904 = false,
): Parsed => {
  const raw = Object.entries(tables).map(([id, [headings, ...rows]]) => {
    const table = id as TableId;
    return [table, rawTable(table, headings, rows)] as const;
  });
  return parsePortfolio(new Map(raw), { blanks, date1904 });
};

/** The findings as `code @ address`, or the table or heading where it is no cell. */
export const found = ({ issues, place }: Parsed): readonly string[] =>
  issues.map((issue) => {
    const { address, column, row, table } = place(issue.where);
    return `${issue.code} @ ${row !== null ? address : column ? `kolom ${column}` : table}`;
  });

/** The one finding with this code; fails when there are none or several. */
export const theFinding = <C extends Issue["code"]>(parsed: Parsed, code: C): Extract<Issue, { code: C }> => {
  const all = parsed.issues.filter((issue): issue is Extract<Issue, { code: C }> => issue.code === code);
  if (all.length !== 1)
    throw new Error(`${all.length} findings ${code} among ${parsed.issues.map((issue) => issue.code).join(", ")}`);
  return all[0]!;
};
