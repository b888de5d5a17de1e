import { matchKey } from "../../domain/matching";
import type { CellProblem } from "../../domain/cell-problem";
import type { RawCell } from "../raw-table";
import type { Columns } from "../schema/column";
import { cellText, isBlank, isErrorValue } from "./cell";
import { keepOneKind } from "./one-kind";
import { type OpenTable, report } from "./open-table";
import { cellKey } from "./place";
import type { TableRow } from "./rows";
import type { Repetition, Series } from "./series";

/** One figure of a row, and the cell that it stands in. */
export interface Figure<K> {
  readonly key: K;
  readonly field: string;
  readonly column: number;
  readonly cell: RawCell | undefined;
}

/** A row of the model with its figures, which in the long form stand in several rows of the table. */
export interface RowWithFigures<K, R> {
  readonly of: R;
  readonly figures: readonly Figure<K>[];
}

/**
 * Gives each row its figures. Rows of the long form that are alike in all else become one, as long as no figure stands
 * twice in it.
 */
export const withFigures = <K, C extends Columns, R extends TableRow<C>>(
  table: OpenTable<C>,
  series: Series<K>,
  rows: readonly R[],
): readonly RowWithFigures<K, R>[] => {
  if (series.form === "long") return gathered(table, series, rows);
  return rows.map((of) => {
    const cells = table.raw.rows[of.index] ?? [];
    return {
      of,
      figures: series.columns.map(({ key, field, column }) => ({ key, field, column, cell: cells[column] })),
    };
  });
};

type LongSeries<K> = Series<K> & { readonly form: "long" };

interface Gathering<K, R> {
  readonly of: R;
  readonly figures: Figure<K>[];
}

const gathered = <K, C extends Columns, R extends TableRow<C>>(
  table: OpenTable<C>,
  series: LongSeries<K>,
  rows: readonly R[],
): readonly RowWithFigures<K, R>[] => {
  const { repetition, figure: column } = series;
  const all: Gathering<K, R>[] = [];
  const latest = new Map<string, Gathering<K, R>>();
  for (const { of, key } of keyed(table, series, rows)) {
    const field = repetition.field(key);
    const cells = table.raw.rows[of.index] ?? [];
    const alike = matchKey([...table.byField.values()].map((fixed) => String(cells[fixed] ?? "")).join("\u0001"));
    let gathering = latest.get(alike);
    if (!gathering || gathering.figures.some((figure) => figure.field === field)) {
      gathering = { of, figures: [] };
      latest.set(alike, gathering);
      all.push(gathering);
    }
    gathering.figures.push({ key, field, column, cell: cells[column] });
    table.cells.set(cellKey(gathering.of.row, field), { index: of.index, column });
  }
  return all;
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
