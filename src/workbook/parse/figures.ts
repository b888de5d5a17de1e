import { matchKey } from "../../domain/matching";
import type { CellProblem } from "../../domain/cell-problem";
import type { RawCell } from "../raw-table";
import type { Columns } from "../schema/column";
import { cellText, isBlank, isErrorValue } from "./cell";
import { keepOneKind } from "./one-kind";
import { type OpenTable, report } from "./open-table";
import { cellKey } from "./place";
import type { TableRow } from "./rows";
import type { Repetition, Series, SeriesColumn } from "./series";

/** Reads the cells of one column of figures; `of` is the row that the figure belongs to. */
export type FigureReader<R, V> = (cell: RawCell | undefined, of: R) => V;

/** A row of the model with what its figures were read as; in the long form they stand in several rows of the table. */
export interface RowWithFigures<R, V> {
  readonly of: R;
  readonly figures: readonly V[];
}

/**
 * Gives each row its figures, with a reader for each column. Rows of the long form that are alike in all else become one,
 * as long as no figure stands twice in it.
 */
export const withFigures = <K, C extends Columns, R extends TableRow<C>, V>(
  table: OpenTable<C>,
  series: Series<K>,
  rows: readonly R[],
  readerOf: (column: SeriesColumn<K>) => FigureReader<R, V>,
): readonly RowWithFigures<R, V>[] => {
  if (series.form === "long") return gathered(table, series, rows, readerOf);
  const columns = series.columns.map((each) => ({ column: each.column, read: readerOf(each) }));
  return rows.map((of) => {
    const cells = table.raw.rows[of.index] ?? [];
    return { of, figures: columns.map(({ column, read }) => read(cells[column], of)) };
  });
};

type LongSeries<K> = Series<K> & { readonly form: "long" };

interface Gathering<R, V> {
  readonly of: R;
  readonly fields: Set<string>;
  readonly figures: (() => V)[];
}

const gathered = <K, C extends Columns, R extends TableRow<C>, V>(
  table: OpenTable<C>,
  series: LongSeries<K>,
  rows: readonly R[],
  readerOf: (column: SeriesColumn<K>) => FigureReader<R, V>,
): readonly RowWithFigures<R, V>[] => {
  const { repetition, figure: column } = series;
  const all: Gathering<R, V>[] = [];
  const latest = new Map<string, Gathering<R, V>>();
  const readers = new Map<string, FigureReader<R, V>>();
  for (const { of, key } of keyed(table, series, rows)) {
    const field = repetition.field(key);
    const read = readers.get(field) ?? readerOf({ key, field, column });
    readers.set(field, read);
    const cells = table.raw.rows[of.index] ?? [];
    const alike = matchKey([...table.byField.values()].map((fixed) => String(cells[fixed] ?? "")).join("\u0001"));
    const known = latest.get(alike);
    const gathering: Gathering<R, V> =
      known && !known.fields.has(field) ? known : { of, fields: new Set(), figures: [] };
    if (gathering !== known) {
      latest.set(alike, gathering);
      all.push(gathering);
    }
    gathering.fields.add(field);
    gathering.figures.push(() => read(cells[column], gathering.of));
    table.cells.set(cellKey(gathering.of.row, field), { index: of.index, column });
  }
  return all.map(({ of, figures }) => ({ of, figures: figures.map((read) => read()) }));
};

/** The rows of the long form with what they are the figure of; rows without it, and those of another kind of period, are said. */
const keyed = <K, R extends { readonly index: number }>(
  table: OpenTable,
  { repetition, by }: LongSeries<K>,
  rows: readonly R[],
): readonly { readonly of: R; readonly key: K }[] => {
  const read = rows.flatMap((of) => {
    const cell = table.raw.rows[of.index]?.[by];
    const key = isBlank(cell) || (typeof cell === "string" && isErrorValue(cell)) ? null : repetition.parse(cell);
    if (key === null)
      report(table, keyProblem(repetition, table.raw.headings[by], cell), { index: of.index, field: "by" });
    return key === null ? [] : [{ of, key, cell }];
  });
  return keepOneKind(read, repetition.kind, ({ of, cell }, kinds) =>
    report(table, { code: "G-9", text: cellText(cell), ...kinds }, { index: of.index, field: "by" }),
  );
};

const keyProblem = <K>({ of }: Repetition<K>, heading = "", cell: RawCell | undefined): CellProblem => {
  if (isBlank(cell)) return { code: "G-12", headings: [heading] };
  const text = cellText(cell);
  return isErrorValue(text) || of === "criterion" ? { code: "G-15", text } : { code: "G-10", text, expected: of };
};
