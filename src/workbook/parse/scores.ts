import { type MatchKey, matchKey } from "../../domain/matching";
import type { Criterion, ScoreRow } from "../../domain/model";
import { type Reading, empty } from "../../domain/quantity";
import type { RawCell } from "../raw-table";
import { schema } from "../schema";
import { cellText } from "./cell";
import { type Figure, withFigures } from "./figures";
import { headingKey } from "./heading";
import { initiativeId } from "./ids";
import { type OpenTable, report } from "./open-table";
import { readCell } from "./read-cell";
import { readRows } from "./rows";
import { type Repetition, holdsNumbers, openSeries } from "./series";

/**
 * The rows of Scores. A column is one of a criterion when it bears its name or holds numbers; without criteria, every
 * column that is not of the table itself.
 */
export const parseScores = (
  table: OpenTable<typeof schema.scores.columns>,
  criteria: readonly Criterion[],
): readonly ScoreRow[] => {
  const repetition = perCriterion(criteria);
  const candidates = table.rest.filter(
    (column) => isKnown(criteria, table.raw.headings[column]) || holdsNumbers(table, column),
  );
  const series = openSeries(table, repetition, candidates);
  const outside = new Map(criteria.map((criterion) => [matchKey(criterion.name), isZeroOutside(criterion)]));
  const read = (index: number, { key, field, cell }: Figure<MatchKey>): Reading<number> => {
    if (cell === 0 && table.context.zeros === "unsure" && outside.get(key)) return empty;
    const { value, problem } = readCell({ kind: "number" }, cell, table.context);
    if (problem) report(table, problem, { index, field });
    return value as Reading<number>;
  };
  return withFigures(table, series, readRows(table)).map(({ of: { index, row, fields }, figures }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    values: figures.map((figure) => ({ criterion: figure.key, value: read(index, figure) })),
  }));
};

const isKnown = (criteria: readonly Criterion[], heading = ""): boolean =>
  criteria.some(({ name }) => headingKey(name) === headingKey(heading));

/** A heading means the criterion of that name, and else one that the register does not know. */
const perCriterion = (criteria: readonly Criterion[]): Repetition<MatchKey> => {
  const known = new Map(criteria.map(({ name }) => [headingKey(name), matchKey(name)]));
  return {
    of: "criterion",
    seems: () => false,
    field: (key) => key,
    parse: (from: RawCell) => {
      const text = cellText(from);
      const isRepeated = known.has(headingKey(text.replace(/[2-9]$/u, "")));
      return known.get(headingKey(text)) ?? (isRepeated ? null : matchKey(text));
    },
  };
};

/** Whether 0 lies outside the scale of a criterion, so that a 0 can only be a blank. */
const isZeroOutside = ({ lowest, highest }: Criterion): boolean =>
  lowest.kind === "value" && highest.kind === "value" && (lowest.value > 0 || highest.value < 0);
