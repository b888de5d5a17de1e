/** What every item got on every criterion, from one scorer or several (workbook.md, "Ranking"). */
import { type UsedCriterion, standing } from "./criteria";
import { groupBy } from "./group-by";
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { InitiativeId, ScoreRow } from "./model";
import { inNaturalOrder } from "./natural-order";

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

const ESTABLISHED = matchKey("vastgesteld");
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

/** The values of one row in the order of the criteria; outside its scale a value counts as missing. */
const valuesOf = (row: ScoreRow, criteria: readonly UsedCriterion[]): readonly (number | null)[] =>
  criteria.map(({ key, lowest, highest }) => {
    const read = row.values.find(({ criterion }) => criterion === key)?.value;
    return read?.kind === "value" && lowest <= read.value && read.value <= highest ? read.value : null;
  });

/** The rows that say something on a criterion that takes part; other columns, such as a total, say nothing. */
const filledRows = (rows: readonly ScoreRow[], criteria: readonly UsedCriterion[]): readonly ScoreRow[] => {
  const used = new Set(criteria.map(({ key }) => key));
  return rows.filter(({ values }) =>
    values.some(({ criterion, value }) => used.has(criterion) && value.kind !== "empty"),
  );
};

const isEstablished = (row: ScoreRow): boolean => matchKey(row.scorer) === ESTABLISHED;

/** The rows of an item that count: of those that say something the established ones, or else all. */
const countingRows = (rows: readonly ScoreRow[], criteria: readonly UsedCriterion[]): readonly ScoreRow[] => {
  const filled = filledRows(rows, criteria);
  const established = filled.filter(isEstablished);
  return established.length > 0 ? established : filled;
};

const combined = (criterion: MatchKey, values: readonly (number | null)[]): CriterionScore => {
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
export const scoreCard = (rows: readonly ScoreRow[], criteria: readonly UsedCriterion[]): ScoreCard => {
  const counting = countingRows(rows, criteria);
  const perRow = counting.map((row) => valuesOf(row, criteria));
  const values = criteria.map(({ key }, at) =>
    combined(
      key,
      perRow.map((row) => row[at] ?? null),
    ),
  );
  const totals = perRow.map((row) => {
    const filled = row.map((value, at) => value ?? values[at]?.value ?? null);
    return (
      scoreInTenths(
        standings(criteria, filled),
        criteria.map(({ share }) => share),
      ) / 10
    );
  });
  const [first] = counting;
  const several = first !== undefined && counting.length > 1;
  return {
    values,
    scoredBy: {
      kind: !first ? "none" : isEstablished(first) ? "established" : several ? "mean" : "single",
      scorers: inNaturalOrder(
        counting.map(({ scorer }) => scorer),
        (scorer) => scorer,
      ),
    },
    spread: several ? { lowest: Math.min(...totals), highest: Math.max(...totals) } : null,
  };
};

/** S-13: a value outside its scale, which counts as missing. */
const outsideScale = (row: ScoreRow, criteria: readonly UsedCriterion[]): readonly Issue[] =>
  criteria.flatMap(({ key, name, lowest, highest }) =>
    row.values.flatMap(({ criterion, value: read }) =>
      criterion === key && read.kind === "value" && (read.value < lowest || highest < read.value)
        ? [issueInRow({ code: "S-13", criterion: name, value: read.value, lowest, highest }, "now", row.row, key)]
        : [],
    ),
  );

/** S-15: a second row `vastgesteld` of one item; their mean counts. */
const establishedTwice = (rows: readonly ScoreRow[], criteria: readonly UsedCriterion[]): readonly Issue[] =>
  [...groupBy(filledRows(rows, criteria).filter(isEstablished), ({ initiative }) => initiative).values()].flatMap(
    ([, ...more]) => more.map(({ row, nr }) => issueInRow({ code: "S-15", nr }, "beforeSubmission", row, "scorer")),
  );

/** What is wrong with the scores as such. */
export const checkScores = (rows: readonly ScoreRow[], criteria: readonly UsedCriterion[]): readonly Issue[] => [
  ...rows.flatMap((row) => outsideScale(row, criteria)),
  ...establishedTwice(rows, criteria),
];

/** The rows of each item. */
export const scoresByInitiative = (rows: readonly ScoreRow[]): ReadonlyMap<InitiativeId, readonly ScoreRow[]> =>
  groupBy(rows, ({ initiative }) => initiative);
