import type { PeriodKind } from "../../domain/period";
import type { RawCell } from "../raw-table";
import { matchColumns, originalOf } from "./columns";
import type { Counted } from "./heading-unit";
import { parseNumberText } from "./number-text";
import { keepOneKind } from "./one-kind";
import { type OpenTable, filledRows, report, reportMeasure, reportTwice } from "./open-table";

/** What the repeated columns of a table are of: periods, years or criteria. */
export interface Repetition<K> {
  readonly of: "period" | "year" | "criterion";
  /** Whether there may be none. */
  readonly isOptional?: boolean;
  /** What a heading, or a cell of the long form, is the figure of. */
  readonly parse: (from: RawCell) => K | null;
  /** The name of a figure among the fields of its row. */
  readonly field: (key: K) => string;
  /** Whether a heading that cannot be read seems to be meant as one. */
  readonly seems: (heading: string) => boolean;
  /** The kind of period; a table uses one. */
  readonly kind?: (key: K) => PeriodKind;
}

/** A column of figures, and what they are of. */
export interface SeriesColumn<K> {
  readonly key: K;
  readonly field: string;
  readonly column: number;
}

/** The repeated columns of a table: one each, or in the long form what it is of beside the figure. */
export type Series<K> =
  | { readonly form: "wide"; readonly repetition: Repetition<K>; readonly columns: readonly SeriesColumn<K>[] }
  | { readonly form: "long"; readonly repetition: Repetition<K>; readonly by: number; readonly figure: number };

/** Finds the repeated columns among the `candidates`, and says what looks like one and is left out. */
export const openSeries = <K>(
  table: OpenTable,
  repetition: Repetition<K>,
  candidates: readonly number[] = table.rest,
): Series<K> => {
  const long = longColumns(table);
  const others = candidates.filter((column) => column !== long?.by && column !== long?.figure);
  const wide = ofOneKind(table, repetition, wideColumns(table, repetition, others));
  if (wide.length === 0 && long) {
    table.columns.set("by", long.by).set("figure", long.figure);
    return { form: "long", repetition, ...long };
  }
  if (long) {
    const headings = [long.by, long.figure].map((column) => table.raw.headings[column] ?? "");
    report(table, { code: "G-6", table: table.raw.name || table.schema.name, headings }, "table");
  }
  for (const { field, column } of wide) table.columns.set(field, column);
  if (wide.length === 0 && !repetition.isOptional && filledRows(table).length > 0) {
    report(table, { code: "G-5", table: table.raw.name || table.schema.name, missing: repetition.of }, "table");
  }
  return { form: "wide", repetition, columns: wide };
};

/** Says what the headings of the figures tell about their unit and multiplication. */
export const reportMeasures = <K>(table: OpenTable, series: Series<K>, counted: Counted): void => {
  for (const column of figureColumns(series)) reportMeasure(table, column, counted);
};

/** The columns that hold the figures. */
export const figureColumns = <K>(series: Series<K>): readonly number[] =>
  series.form === "long" ? [series.figure] : series.columns.map(({ column }) => column);

const wideColumns = <K>(
  table: OpenTable,
  repetition: Repetition<K>,
  candidates: readonly number[],
): readonly SeriesColumn<K>[] => {
  const found = new Map<string, SeriesColumn<K>>();
  const others: number[] = [];
  for (const column of candidates) {
    const key = repetition.parse(table.raw.headings[column] ?? "");
    const field = key === null ? "" : repetition.field(key);
    const earlier = found.get(field);
    if (earlier) reportTwice(table, column, earlier.column);
    else if (key === null) others.push(column);
    else found.set(field, { key, field, column });
  }
  const columns = [...found.values()];
  const counted = columns.map(({ column }) => column);
  for (const column of others) reportOther(table, repetition, column, counted);
  return columns;
};

/** A column that is no figure of ours is left alone, unless it seems to be meant as one. */
const reportOther = <K>(
  table: OpenTable,
  { of, seems }: Repetition<K>,
  column: number,
  found: readonly number[],
): void => {
  const heading = table.headings[column];
  if (!heading) return;
  const { text } = heading;
  const counted = originalOf(heading, table.headings, found);
  if (counted !== undefined) reportTwice(table, column, counted);
  else if (of !== "criterion" && seems(text) && holdsNumbers(table, column)) {
    report(table, { code: "G-10", text, expected: of }, { column });
  }
};

/** Whether any cell of a column is a number, p.m., or a text that is meant as a number. */
export const holdsNumbers = ({ raw }: OpenTable, column: number): boolean =>
  raw.rows.some((row) => {
    const cell = row[column];
    return typeof cell === "number" || (typeof cell === "string" && parseNumberText(cell).kind !== "none");
  });

/** Leaves out the columns of the kinds of period that are in the minority, and says so. */
const ofOneKind = <K>(
  table: OpenTable,
  { kind }: Repetition<K>,
  columns: readonly SeriesColumn<K>[],
): readonly SeriesColumn<K>[] =>
  keepOneKind(columns, kind, ({ column }, kinds) =>
    report(table, { code: "G-9", text: table.raw.headings[column] ?? "", ...kinds }, { column }),
  );

const longColumns = (table: OpenTable): { readonly by: number; readonly figure: number } | null => {
  const long = table.schema.repeated?.long;
  if (!long) return null;
  const headings = table.headings.map((heading, column) =>
    table.rest.includes(column) ? heading : { ...heading, key: "", chosen: null },
  );
  const { byField } = matchColumns(long, headings);
  const [by, figure] = [byField.get("by"), byField.get("figure")];
  return by === undefined || figure === undefined ? null : { by, figure };
};
