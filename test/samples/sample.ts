/** Reads the sample register in tests: rows by heading, nothing computed. */
import { sampleTables } from "../../samples/voorbeeldregister/tables";
import type { SampleCell, SampleTable } from "../../samples/voorbeeldregister/sample-table";

export type Row = Readonly<Record<string, SampleCell>>;

/** The table of that name; throws when there is none. */
export const tableNamed = (name: string): SampleTable => {
  const found = sampleTables.find(({ table }) => table === name);
  if (!found) throw new RangeError(`no sample table ${name}`);
  return found;
};

/** The rows of a table, each by heading. */
export const rowsOf = (name: string): readonly Row[] => {
  const { headings, rows } = tableNamed(name);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? null])));
};

/** A cell as text; blank is empty, a date is its ISO text. */
export const textOf = (cell: SampleCell | undefined): string =>
  cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.date : String(cell);

/** The parts of a cell that holds several, separated by `;`. */
export const partsOf = (cell: SampleCell | undefined): readonly string[] =>
  textOf(cell)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
