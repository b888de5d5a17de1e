import type { Columns } from "../schema/column";
import { type Heading, headingKey } from "./heading";

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
 * Finds the column of each field: its own heading first, then its synonyms in their order, each column for one field.
 * Where only synonyms fit, every further one is a second column for the same; beside the own heading they are another's.
 */
export const matchColumns = (columns: Columns, headings: readonly Heading[]): ColumnMatch => {
  const byField = new Map<string, number>();
  const taken = new Set<number>();
  const twice: { column: number; counted: number }[] = [];
  const free = (key: string): number =>
    headings.findIndex((heading, index) => heading.key === key && !taken.has(index));
  const take = (field: string, column: number): void => {
    byField.set(field, column);
    taken.add(column);
  };
  const fields = Object.entries(columns);
  for (const [field, { heading }] of fields) {
    const column = free(headingKey(heading));
    if (column >= 0) take(field, column);
  }
  const bySynonym = fields.filter(([field]) => !byField.has(field));
  for (const [field, { synonyms }] of bySynonym) {
    const column = synonyms.map((synonym) => free(headingKey(synonym))).find((found) => found >= 0);
    if (column !== undefined) take(field, column);
  }
  for (const [field, { synonyms }] of bySynonym) {
    const counted = byField.get(field);
    if (counted === undefined) continue;
    const keys = synonyms.map(headingKey);
    headings.forEach(({ key }, column) => {
      if (taken.has(column) || !keys.includes(key)) return;
      taken.add(column);
      twice.push({ column, counted });
    });
  }
  headings.forEach(({ text }, column) => {
    const counted = taken.has(column) ? undefined : originalOf(text, headings, [...byField.values()]);
    if (counted === undefined) return;
    taken.add(column);
    twice.push({ column, counted });
  });
  return { byField, twice, rest: headings.flatMap((_, column) => (taken.has(column) ? [] : [column])) };
};

/** The column of which a heading is the repetition: the same key, or with the number that Excel adds (`Nr2`). */
export const originalOf = (
  text: string,
  headings: readonly Heading[],
  columns: readonly number[],
): number | undefined => {
  const plain = /^(.+?)([2-9]|[1-9]\d)$/u.exec(text)?.[1];
  return columns.find((column) => {
    const original = headings[column]?.text;
    return original === plain || (original !== undefined && headingKey(original) === headingKey(text));
  });
};
