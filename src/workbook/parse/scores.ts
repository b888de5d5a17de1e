import { criteriaOf } from "../../domain/criteria";
import { type MatchKey, matchKey } from "../../domain/matching";
import type { Criterion, ScoreRow } from "../../domain/model";
import { type Reading, empty } from "../../domain/quantity";
import { nearTextsAmong } from "../../domain/suggestion";
import type { RawCell } from "../raw-table";
import { schema } from "../schema";
import { type Read, cellText, isBlank, isErrorValue, sound } from "./cell";
import { type CriterionNames, criterionNames } from "./criterion-names";
import { type FigureReader, withFigures } from "./figures";
import type { InitiativeIds } from "./ids";
import { type OpenTable, report } from "./open-table";
import { readCell } from "./read-cell";
import { remembered } from "../../domain/remembered";
import { readRows } from "./rows";
import { type Repetition, type SeriesColumn, holdsNumbers, openSeries } from "./series";

type Score = ScoreRow["values"][number];

/**
 * The rows of Scores. A column is one of a criterion when it bears its name or holds numbers; without criteria, every
 * column that is not of the table itself.
 */
export const parseScores = (
  table: OpenTable<typeof schema.scores.columns>,
  criteria: readonly Criterion[],
  initiativeId: InitiativeIds,
): readonly ScoreRow[] => {
  const names = criterionNames(criteria);
  const candidates = table.rest.filter(
    (column) => names.fits(table.raw.headings[column] ?? "") || holdsNumbers(table, column),
  );
  const series = openSeries(table, perCriterion(names), candidates);
  const outside = new Map(criteria.map((criterion) => [matchKey(criterion.name), isZeroOutside(criterion)]));
  const readerOf = ({ key, field }: SeriesColumn<MatchKey>): FigureReader<{ readonly index: number }, Score> => {
    const read = remembered((cell: RawCell | undefined): Read<Score> => {
      const isBlankZero = cell === 0 && table.context.zeros === "unsure" && outside.get(key);
      const { value, problem } = isBlankZero ? sound(empty) : readCell({ kind: "number" }, cell, table.context);
      return { value: { criterion: key, value: value as Reading<number> }, problem };
    });
    return (cell, { index }) => {
      const { value, problem } = read(cell);
      if (problem) report(table, problem, { index, field });
      return value;
    };
  };
  const rows = readRows(table);
  if (criteria.length > 0 && rows.length > 0) {
    if (series.form === "long") reportCells(table, series.by, rows, names);
    else reportHeadings(table, series.columns, criteria, names);
  }
  return withFigures(table, series, rows, readerOf).map(({ of: { row, fields }, figures }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    values: figures,
  }));
};

/** A heading means the criterion of that name, and else one that the register does not know. */
const perCriterion = (names: CriterionNames): Repetition<MatchKey> => ({
  of: "criterion",
  seems: () => false,
  field: (key) => key,
  parse: (from) => {
    const text = cellText(from);
    return names.keyOf(text) ?? (names.fits(text.replace(/[2-9]$/u, "")) && !names.fits(text) ? null : matchKey(text));
  },
});

/** Says which cells of the long form name no criterion. */
const reportCells = (
  table: OpenTable,
  by: number,
  rows: readonly { readonly index: number }[],
  { keyOf, suggest }: CriterionNames,
): void => {
  for (const { index } of rows) {
    const text = cellText(table.raw.rows[index]?.[by]);
    if (isBlank(text) || isErrorValue(text) || keyOf(text) !== null) continue;
    report(table, { code: "G-35", text, suggestions: suggest(text) }, { index, field: "by" });
  }
};

/** Says which headings are nearly those of a criterion (others are a person's own), and which criteria have no column. */
const reportHeadings = (
  table: OpenTable,
  columns: readonly { readonly key: MatchKey; readonly column: number }[],
  criteria: readonly Criterion[],
  { keyOf, suggest }: CriterionNames,
): void => {
  if (columns.length === 0) return;
  const there = new Set(columns.map(({ key }) => key));
  for (const { column } of columns) {
    const text = table.raw.headings[column] ?? "";
    const suggestions = keyOf(text) === null ? suggest(text) : [];
    for (const name of suggestions) there.add(matchKey(name));
    if (suggestions.length > 0) report(table, { code: "G-35", text, suggestions }, { column });
  }
  const others = table.rest
    .flatMap((column) => table.raw.headings[column] ?? [])
    .filter((text) => keyOf(text) === null);
  const near = nearTextsAmong(others);
  for (const { key, name } of criteriaOf(criteria).used) {
    if (there.has(key)) continue;
    const problem = { code: "G-4", table: table.raw.name || table.schema.name, heading: name } as const;
    report(table, { ...problem, suggestions: near(name) }, "table");
  }
};

/** Whether 0 lies outside the scale of a criterion, so that a 0 can only be a blank. */
const isZeroOutside = ({ lowest, highest }: Criterion): boolean =>
  lowest.kind === "value" && highest.kind === "value" && (lowest.value > 0 || highest.value < 0);
