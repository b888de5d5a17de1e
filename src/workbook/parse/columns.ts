import type { Columns } from "../schema/column";
import { type Heading, headingKey, parseHeading } from "./heading";

/** Which column of a table holds which field. */
export interface ColumnMatch {
  /** Columns from 0, by field. */
  readonly byField: ReadonlyMap<string, number>;
  /** Second columns for a field that has its column. */
  readonly twice: readonly { readonly column: number; readonly counted: number }[];
  /** The other columns, from left to right. */
  readonly rest: readonly number[];
}

/**
 * Finds the column of each field: the one that was chosen for it, else its own heading, then its synonyms in their order,
 * each column for one field. Where only synonyms fit, every further one is a second column for the same; beside the own
 * heading, or a chosen column, they are another's. A column that was chosen to be none of ours is nowhere.
 */
export const matchColumns = (columns: Columns, headings: readonly Heading[]): ColumnMatch => {
  const fields = namesOf(columns);
  const byField = new Map<string, number>();
  const taken = new Set<number>();
  const put = (field: string, column: number | undefined): void => {
    if (column === undefined || column < 0) return;
    byField.set(field, column);
    taken.add(column);
  };
  const take = (field: string, names: readonly string[]): void => {
    const free = (name: string): number =>
      headings.findIndex(({ key, chosen }, column) => key === name && chosen === undefined && !taken.has(column));
    if (!byField.has(field))
      put(
        field,
        names.map(free).find((index) => index >= 0),
      );
  };
  for (const { field } of fields)
    put(
      field,
      headings.findIndex(({ chosen }) => chosen === field),
    );
  for (const { field, own } of fields) take(field, [own]);
  const bySynonym = fields.filter(({ field }) => !byField.has(field));
  for (const { field, synonyms } of bySynonym) take(field, synonyms);

  const others = headings.map((_, column) => column).filter((column) => !taken.has(column));
  const found = [...byField.values()];
  const rivalOf = (heading: Heading): number | undefined => {
    if (heading.chosen !== undefined) return byField.get(heading.chosen ?? "");
    const rival = bySynonym.find(({ field, synonyms }) => byField.has(field) && synonyms.includes(heading.key));
    return rival ? byField.get(rival.field) : originalOf(heading, headings, found);
  };
  const rivals = others.map((column) => ({ column, counted: rivalOf(headings[column] ?? noHeading) }));
  return {
    byField,
    twice: rivals.flatMap(({ column, counted }) => (counted === undefined ? [] : [{ column, counted }])),
    rest: rivals.flatMap(({ column, counted }) =>
      counted === undefined && headings[column]?.chosen !== null ? [column] : [],
    ),
  };
};

const noHeading = parseHeading("");

interface FieldNames {
  readonly field: string;
  readonly own: string;
  readonly synonyms: readonly string[];
}

const namesByColumns = new WeakMap<Columns, readonly FieldNames[]>();

/** The headings of each field as they are compared, made once for each set of columns. */
const namesOf = (columns: Columns): readonly FieldNames[] => {
  const made =
    namesByColumns.get(columns) ??
    Object.entries(columns).map(([field, { heading, synonyms }]) => ({
      field,
      own: headingKey(heading),
      synonyms: synonyms.map(headingKey),
    }));
  namesByColumns.set(columns, made);
  return made;
};

/** The column of which a heading is the repetition: the same heading, or with the number that Excel adds (`Nr2`). */
export const originalOf = (
  { text, key }: Heading,
  headings: readonly Heading[],
  columns: readonly number[],
): number | undefined => {
  const numbers = [/[2-9]$/u, /[1-9]\d$/u].filter((number) => number.test(text));
  const keys = [key, ...numbers.map((number) => headingKey(text.replace(number, "")))].filter((one) => one !== "");
  return columns.find((column) => keys.includes(headings[column]?.key ?? ""));
};
