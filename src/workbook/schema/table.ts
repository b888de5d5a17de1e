import type { Column, Columns, Words } from "./column";

/** Two columns in place of many: what the figure is of, and the figure. */
type LongForm = { readonly by: Column; readonly figure: Column };

/**
 * The columns that a table repeats: one per period, per year, per criterion, or per year for both natures of money
 * (`Incidenteel 2023`).
 */
export type Repeated =
  | { readonly kind: "period" | "year" | "criterion"; readonly long: LongForm }
  | { readonly kind: "year"; readonly long: null }
  | { readonly kind: "natureAndYear"; readonly words: Words; readonly long: null };

export interface TableSchema<C extends Columns = Columns> {
  /** The name of the table; in a new register also that of its sheet. */
  readonly name: string;
  readonly columns: C;
  readonly repeated: Repeated | null;
  /** A table of another name is taken for this one when it has all columns of one of these sets. */
  readonly signatures: readonly (readonly string[])[];
}

/** The fields without which a table cannot be read. */
export const neededFields = (columns: Columns): readonly string[] =>
  Object.keys(columns).filter((field) => columns[field]?.need !== "optional");

/** The heading of a field, or of a column of the long form, in a new register; the field itself where there is none. */
export const headingOfField = ({ columns, repeated }: TableSchema, field: string): string =>
  (columns[field] ?? longColumnsOf(repeated)[field])?.heading ?? field;

/** The columns of the long form of what a table repeats; none where it has no long form. */
export const longColumnsOf = (repeated: Repeated | null): Columns =>
  repeated?.long ? { by: repeated.long.by, figure: repeated.long.figure } : {};

/** A table of the register; recognised by its needed columns unless said otherwise. */
export const table = <C extends Columns>(
  name: string,
  columns: C,
  options: { readonly repeated?: Repeated; readonly signatures?: readonly (readonly (keyof C & string)[])[] } = {},
): TableSchema<C> => ({
  name,
  columns,
  repeated: options.repeated ?? null,
  signatures: options.signatures ?? [neededFields(columns)],
});
