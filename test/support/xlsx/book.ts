/** What a test says of a workbook that some other program made: sheets of cells, with what people put on them. */

/** What stands in a cell. */
export type Content =
  | null
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string }
  /** With null, the file does not say what the formula gave. */
  | { readonly formula: string; readonly value: string | number | boolean | { readonly error: string } | null };

/** How a cell is shown; a cell with a date has the date's own look. */
export type Look = "plain" | "date" | "text" | "percent" | "euro" | "marked";

/** A cell: what stands in it, and a look where it is not plain. */
export type CellInput = Content | { readonly content: Content; readonly look: Look };

/** An Excel table; rows and columns of the sheet are counted from 1, `firstRow` is that of the headings. */
export interface TableInput {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** As the table part names its columns; the cells of the heading row are the sheet's own. */
  readonly headings: readonly string[];
  /** Data rows. */
  readonly rows: number;
  /** The row below the data is the totals row. */
  readonly totals?: boolean;
}

export interface CommentInput {
  readonly address: string;
  readonly author: string;
  readonly text: string;
}

export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly tables?: readonly TableInput[];
  readonly visibility?: "hidden" | "veryHidden";
  readonly isProtected?: boolean;
  readonly comments?: readonly CommentInput[];
  readonly merges?: readonly string[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Widths in characters. */
  readonly columnWidths?: readonly number[];
}

export interface BookInput {
  readonly sheets: readonly SheetInput[];
  readonly names?: readonly { readonly name: string; readonly formula: string; readonly hidden?: boolean }[];
  readonly date1904?: boolean;
  readonly structureProtected?: boolean;
  /** The name of a chart sheet behind the other sheets. */
  readonly chartSheet?: string;
}
