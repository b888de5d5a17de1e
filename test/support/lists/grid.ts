import type { RawGrid } from "../../../src/workbook/raw-grid";
import type { RawCell } from "../../../src/workbook/raw-table";
import { recogniseLists } from "../../../src/workbook/parse/list/recognise-lists";
import type { SheetInput } from "../xlsx/book";

/** The cells of a sheet as Excel gives them: as wide as the widest row, and blank as an empty text. */
export const gridOf = ({ name, rows }: Pick<SheetInput, "name" | "rows">): RawGrid => {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: name,
    firstRow: 0,
    firstColumn: 0,
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? "") as RawCell)),
  };
};

/** The rows of the lists of cells, as `4 heading: Nr. | Onderwerp`, numbered as Excel does. */
export const kindsOf = (rows: SheetInput["rows"]): readonly (readonly string[])[] =>
  recogniseLists(gridOf({ name: "Blad1", rows })).map((list) =>
    list.rows.map(({ row, kind, group }) => `${row + 1} ${kind}${kind !== "group" && group ? ` (${group})` : ""}`),
  );
