/** Who scored an item how, side by side: what a talk about it starts from (domain.md 1, row 58). */
import { criteriaOf, type UsedCriterion } from "./criteria";
import { groupBy } from "./group-by";
import { orderedInitiatives } from "./initiative-index";
import type { InitiativeId, RowId } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { readScoreRows, type ReadScoreRow } from "./score-rows";
import { type CriterionScore, type ScoreCard, scoreCard, scoreInTenths, standings } from "./scores";
import { isWanted } from "./status";

/** The row of one scorer, on the scales of the criteria. */
export interface ScorerLine {
  readonly row: RowId;
  readonly scorer: string;
  /** One per used criterion; null is missing. */
  readonly values: readonly (number | null)[];
  /** What lies outside its scale, and is therefore missing among the values. */
  readonly outside: ReadScoreRow["outside"];
  /** 0 to 100 with one decimal; null while a value is missing. */
  readonly score: number | null;
}

export interface ScorerCard {
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  /** Of the single scorers, in natural order. */
  readonly lines: readonly ScorerLine[];
  /** The row `vastgesteld`, which counts once it is there. */
  readonly established: ScorerLine | null;
  /** Mean, lowest and highest of the single scorers, per used criterion. */
  readonly values: readonly CriterionScore[];
  readonly spread: ScoreCard["spread"];
}

export interface Scorers {
  readonly criteria: readonly UsedCriterion[];
  /** Where scorers differ most comes first; those of one scorer or none follow in natural order. */
  readonly cards: readonly ScorerCard[];
}

const lineOf = ({ row, values, outside }: ReadScoreRow, used: readonly UsedCriterion[]): ScorerLine => ({
  row: row.row,
  scorer: row.scorer,
  values,
  outside,
  score: values.includes(null)
    ? null
    : scoreInTenths(
        standings(used, values),
        used.map(({ share }) => share),
      ) / 10,
});

const width = ({ spread }: ScorerCard): number => (spread ? spread.highest - spread.lowest : -1);

/** Every wanted item with its scorers beside each other. */
export const scorersOf = once((portfolio: Portfolio): Scorers => {
  const { used } = criteriaOf(portfolio.criteria);
  const filled = readScoreRows(portfolio.scores, used).filter(({ isFilled }) => isFilled);
  const rowsOf = groupBy(filled, ({ row }) => row.initiative);
  const cards = orderedInitiatives(portfolio)
    .filter(({ status }) => isWanted(status))
    .map(({ id, nr, name }): ScorerCard => {
      const rows = rowsOf.get(id) ?? [];
      const single = rows.filter(({ isEstablished }) => !isEstablished);
      const established = rows.find(({ isEstablished }) => isEstablished);
      const { values, spread } = scoreCard(single, used);
      return {
        ...{ initiative: id, nr, name, values, spread },
        lines: inNaturalOrder(
          single.map((row) => lineOf(row, used)),
          ({ scorer }) => scorer,
        ),
        established: established ? lineOf(established, used) : null,
      };
    });
  return { criteria: used, cards: [...cards].sort((a, b) => width(b) - width(a)) };
});
