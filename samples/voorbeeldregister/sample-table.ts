/** The form in which the sample register is written down: plain tables, made into a workbook elsewhere. */

/** A calendar day in a cell, as ISO text (`2022-09-30`). */
export interface SampleDate {
  readonly date: string;
}

/** What a cell of the sample holds; null is a blank cell, never 0. */
export type SampleCell = string | number | boolean | null | SampleDate;

/** One Excel table on its own sheet; every row is as long as `headings`. */
export interface SampleTable {
  readonly sheet: string;
  readonly table: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** A row by heading; headings that are left out become blank cells. */
export type SampleRecord<Heading extends string> = Readonly<Partial<Record<Heading, SampleCell>>>;

/** The quarters that capacity is planned in. */
export const quarters = [
  "2023-Q1",
  "2023-Q2",
  "2023-Q3",
  "2023-Q4",
  "2024-Q1",
  "2024-Q2",
  "2024-Q3",
  "2024-Q4",
] as const;

/** The budget year and the three years after it (T … T+3). */
export const years = ["2023", "2024", "2025", "2026"] as const;

/** A cell with a calendar day, from ISO text. */
export const date = (iso: string): SampleDate => ({ date: iso });

/** Several names or numbers in one cell, as people type them. */
export const list = (...parts: readonly string[]): string => parts.join("; ");

/** A table from rows that are already in the order of its headings, on a sheet of the same name. */
export const tableOfRows = (
  name: string,
  headings: readonly string[],
  rows: readonly (readonly SampleCell[])[],
): SampleTable => ({ sheet: name, table: name, headings, rows });

/** A table from records by heading, on a sheet of the same name. */
export const tableOfRecords = <Heading extends string>(
  name: string,
  headings: readonly Heading[],
  records: readonly SampleRecord<Heading>[],
): SampleTable =>
  tableOfRows(
    name,
    headings,
    records.map((record) => headings.map((heading) => record[heading] ?? null)),
  );
