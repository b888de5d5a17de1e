/** What every item got on every criterion, from one scorer or several (workbook.md, "Ranking"). */
import { type UsedCriterion, standing } from "./criteria";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import type { MatchKey } from "./matching";
import { inNaturalOrder } from "./natural-order";
import type { ReadScoreRow } from "./score-rows";

/** What one item got on one criterion, on that criterion's own scale; `value` is null when it is missing. */
export interface CriterionScore {
  readonly criterion: MatchKey;
  readonly value: number | null;
  /** Of the scorers whose mean `value` is; equal to it when one row counts. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** How values came about: one row `vastgesteld` or one scorer, or the mean of several. */
export interface ScoredBy {
  readonly kind: "established" | "single" | "mean" | "none";
  readonly scorers: readonly string[];
}

export interface ScoreCard {
  /** One per criterion, in their order. */
  readonly values: readonly CriterionScore[];
  readonly scoredBy: ScoredBy;
  /** Lowest and highest score of the single scorers when several count; null otherwise. */
  readonly spread: { readonly lowest: number; readonly highest: number } | null;
}

/** Guards the rounding half up against what floating point leaves of an exact half. */
const NOISE = 1e-9;

/** The score as printed, in tenths of a point: 0 to 1000. `parts` are standings between 0 and 1, `shares` add up to 1. */
export const scoreInTenths = (parts: readonly number[], shares: readonly number[]): number =>
  Math.floor(1000 * parts.reduce((sum, part, at) => sum + part * (shares[at] ?? 0), 0) + 0.5 + NOISE);

/** The standing of each value; what is missing counts as the worst of its scale. */
export const standings = (criteria: readonly UsedCriterion[], values: readonly (number | null)[]): readonly number[] =>
  criteria.map((criterion, at) => {
    const value = values[at] ?? null;
    return value === null ? 0 : standing(criterion, value);
  });

/** The rows of an item that count: of those that say something the established ones, or else all. */
const countingRows = (rows: readonly ReadScoreRow[]): readonly ReadScoreRow[] => {
  const filled = rows.filter(({ isFilled }) => isFilled);
  const established = filled.filter(({ isEstablished }) => isEstablished);
  return established.length > 0 ? established : filled;
};

const combined = (criterion: MatchKey, values: readonly (number | null)[]): CriterionScore => {
  const [first = null, ...more] = values;
  if (more.length === 0) return { criterion, value: first, lowest: first, highest: first };
  const given = values.filter((value) => value !== null).sort((a, b) => a - b);
  const sum = given.reduce((total, value) => total + value, 0);
  return {
    criterion,
    value: given.length === 0 ? null : sum / given.length,
    lowest: given[0] ?? null,
    highest: given.at(-1) ?? null,
  };
};

/** The card of an item from its rows, in any order. What one of several scorers left open counts as the mean in the spread. */
export const scoreCard = (rows: readonly ReadScoreRow[], criteria: readonly UsedCriterion[]): ScoreCard => {
  const counting = countingRows(rows);
  const values = criteria.map(({ key }, at) =>
    combined(
      key,
      counting.map((row) => row.values[at] ?? null),
    ),
  );
  const [first] = counting;
  const several = first !== undefined && counting.length > 1;
  return {
    values,
    scoredBy: {
      kind: !first ? "none" : first.isEstablished ? "established" : several ? "mean" : "single",
      scorers: inNaturalOrder(
        counting.map(({ row }) => row.scorer),
        (scorer) => scorer,
      ),
    },
    spread: several ? spreadOf(criteria, counting, values) : null,
  };
};

const spreadOf = (
  criteria: readonly UsedCriterion[],
  rows: readonly ReadScoreRow[],
  means: readonly CriterionScore[],
): ScoreCard["spread"] => {
  const shares = criteria.map(({ share }) => share);
  const totals = rows.map((row) => {
    const filled = row.values.map((value, at) => value ?? means[at]?.value ?? null);
    return scoreInTenths(standings(criteria, filled), shares) / 10;
  });
  return { lowest: Math.min(...totals), highest: Math.max(...totals) };
};

/** S-13: a value outside its scale, which counts as missing. */
const outsideScale = ({ row: { row }, outside }: ReadScoreRow): readonly Issue[] =>
  outside.map(({ criterion: { key, name, lowest, highest }, value }) =>
    issueInRow({ code: "S-13", criterion: name, value, lowest, highest }, "now", row, key),
  );

/** S-15: a second row `vastgesteld` of one item; their mean counts. */
const establishedTwice = (rows: readonly ReadScoreRow[]): readonly Issue[] => {
  const established = rows.filter(({ isFilled, isEstablished }) => isFilled && isEstablished);
  return [...groupBy(established, ({ row }) => row.initiative).values()].flatMap(([, ...more]) =>
    more.map(({ row: { row, nr } }) => issueInRow({ code: "S-15", nr }, "beforeSubmission", row, "scorer")),
  );
};

/** What is wrong with the scores as such. */
export const checkScores = (rows: readonly ReadScoreRow[]): readonly Issue[] => [
  ...rows.filter(({ outside }) => outside.length > 0).flatMap(outsideScale),
  ...establishedTwice(rows),
];
