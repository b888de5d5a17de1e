import { matchKey } from "../../domain/matching";
import type { RowId } from "../../domain/model";
import { type Reading, empty, unreadable } from "../../domain/quantity";
import type { RawCell } from "../raw-table";
import type { Columns, Content } from "../schema/column";
import { type Read, cellText } from "./cell";
import { misfits } from "./heading-unit";
import { type OpenTable, cellOf, countedBy, filledRows, ownHeading, report } from "./open-table";
import { excelRow, rowId } from "./place";
import { type ReadableKind, type ValueOf, isReadable, readCell } from "./read-cell";
import { remembered } from "../../domain/remembered";

type ReadableField<C extends Columns> = {
  [F in keyof C]: C[F]["content"]["kind"] extends "figure" | "setting" ? never : F;
}[keyof C];

/** The fields of a row by the types of the model, without those that another field of the row decides. */
export type FieldsOf<C extends Columns> = { readonly [F in ReadableField<C>]: ValueOf<C[F]["content"]> };

/** A row of a table that says something. */
export interface TableRow<C extends Columns> {
  /** The data row, from 0. */
  readonly index: number;
  readonly row: RowId;
  readonly fields: FieldsOf<C>;
}

/** How the cells of a field are read. */
interface Field {
  readonly name: string;
  readonly isKey: boolean;
  /** Whether a total stands in a cell. */
  readonly isTotal: (cell: RawCell | undefined) => boolean;
  /** It must be filled in, and there is a column to do so. */
  readonly isNeeded: boolean;
  readonly read: (index: number) => Read<unknown>;
}

const fieldsOf = (table: OpenTable): readonly Field[] =>
  Object.entries(table.schema.columns).flatMap(([name, { content, need }]) => {
    if (!isReadable(content)) return [];
    const column = table.byField.get(name);
    return [
      {
        name,
        isKey: need === "key",
        isTotal: remembered((cell) => isTotalWord(cellText(cell))),
        isNeeded: need === "needed" && column !== undefined,
        read: fieldReader(table, name, column, content),
      },
    ];
  });

/** Reads a field row by row; without a column every row has the same nothing. */
const fieldReader = (
  table: OpenTable,
  name: string,
  column: number | undefined,
  content: Content & { readonly kind: ReadableKind },
): Field["read"] => {
  if (column === undefined) {
    const nothing = readCell(content, undefined, table.context);
    return () => nothing;
  }
  const read = measuredReader(table, column, content);
  return (index) => read(cellOf(table, index, name));
};

/**
 * Reads the fields of every row with content. A row without its key is left out and said; without a column for the key
 * there are no rows, which whoever recognised the table has said.
 */
export const readRows = <C extends Columns>(table: OpenTable<C>): readonly TableRow<C>[] => {
  const rows = filledRows(table);
  if (rows.length === 0) report(table, { code: "G-3", table: table.raw.name || table.schema.name }, "table");
  const fields = fieldsOf(table);
  const keys = fields.filter(({ isKey }) => isKey);
  if (keys.some(({ name }) => !table.byField.has(name))) return [];
  return rows.flatMap((index) =>
    isTotal(table, keys, index) || !hasKey(table, keys, index) ? [] : readRow(table, fields, index),
  );
};

const readRow = <C extends Columns>(table: OpenTable<C>, all: readonly Field[], index: number): TableRow<C> => {
  const fields: Record<string, unknown> = {};
  for (const { name, isNeeded, read } of all) {
    const { value, problem } = read(index);
    fields[name] = value;
    if (problem) report(table, problem, { index, field: name });
    else if (isNeeded && isNothing(value))
      report(table, { code: "G-13", heading: ownHeading(table, name) }, { index, field: name });
  }
  return { index, row: rowId(table.id, index), fields: fields as FieldsOf<C> };
};

/** Whether a total stands in the key of a row, which is said. */
const isTotal = (table: OpenTable, keys: readonly Field[], index: number): boolean => {
  const total = keys.find((key) => key.isTotal(cellOf(table, index, key.name)));
  if (total)
    report(table, { code: "G-32", text: cellText(cellOf(table, index, total.name)) }, { index, field: total.name });
  return total !== undefined;
};

/** Whether the key of a row is filled in; what is missing of it is said, with what is wrong with those cells. */
const hasKey = (table: OpenTable, keys: readonly Field[], index: number): boolean => {
  const missing = keys.flatMap(({ name, read }) => {
    const { value, problem } = read(index);
    if (isNothing(value) && problem) report(table, problem, { index, field: name });
    return isNothing(value) ? [name] : [];
  });
  const [field] = missing;
  if (field === undefined) return true;
  report(table, { code: "G-12", headings: missing.map((each) => ownHeading(table, each)) }, { index, field });
  return false;
};

/** Reads the cells under a heading, which may multiply amounts; a number under a heading that cannot be its own is unreadable. */
export const measuredReader = (
  table: OpenTable,
  column: number,
  content: Content & { readonly kind: ReadableKind },
): ((cell: RawCell | undefined) => Read<unknown>) => {
  const heading = table.headings[column];
  const counted = countedBy[content.kind];
  const isMisfit = heading !== undefined && counted !== undefined && misfits(heading, counted);
  return remembered((cell) => {
    const read = readCell(content, cell, table.context, heading?.factor);
    return isMisfit && (read.value as Reading<unknown>).kind === "value" ? { value: unreadable, problem: null } : read;
  });
};

/** `Totaal`, `Subtotaal:`, `Eindtotaal`, `Totaal uren`. */
const totalWord =
  /^(?:(?:sub|eind|deel)[- ]?)?tota(?:al|len)(?: (?:generaal|aanbod|vraag|uren|dagen|fte|lasten|baten|dekking))?[ :.=]*$/u;

const isTotalWord = (text: string): boolean => totalWord.test(matchKey(text));

/** Whether a cell was read as not filled in, or as nothing of use. */
const isNothing = (value: unknown): boolean =>
  value === "" || value === null || value === empty || (Array.isArray(value) && value.length === 0);

/**
 * Says of each row after the first with the same number or name that references mean the first, and whether both count;
 * `identityOf` is what makes two rows the same where that is more than the field itself.
 */
export const reportRepetitions = <C extends Columns>(
  table: OpenTable<C>,
  rows: readonly TableRow<C>[],
  field: ReadableField<C> & string,
  counts: "both" | "first",
  identityOf: (fields: FieldsOf<C>) => string = (fields) => matchKey(String(fields[field])),
): void => {
  const first = new Map<string, number>();
  for (const { index, fields } of rows) {
    const [text, identity] = [String(fields[field]), identityOf(fields)];
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, index);
    else {
      const firstRow = excelRow(table.raw, earlier);
      report(table, { code: "G-14", heading: ownHeading(table, field), text, firstRow, counts }, { index, field });
    }
  }
};
