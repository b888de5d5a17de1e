/** The rows of Scores as they count, read once for the ranking and for what is wrong with them. */
import type { UsedCriterion } from "./criteria";
import { matchKey } from "./matching";
import type { ScoreRow } from "./model";
import { remembered } from "./remembered";

/** A value that counts as missing, because it lies outside its scale. */
export interface Outside {
  readonly criterion: UsedCriterion;
  readonly value: number;
}

export interface ReadScoreRow {
  readonly row: ScoreRow;
  /** It says something on a criterion that takes part; other columns, such as a total, say nothing. */
  readonly isFilled: boolean;
  readonly isEstablished: boolean;
  /** One per criterion, in their order; null is missing. */
  readonly values: readonly (number | null)[];
  /** In the order of the criteria. */
  readonly outside: readonly Outside[];
}

/** The Beoordelaar of the row that holds after the talk. */
export const ESTABLISHED = "vastgesteld";

const established = matchKey(ESTABLISHED);

/** Reads each row by the criteria that take part. */
export const readScoreRows = (
  rows: readonly ScoreRow[],
  criteria: readonly UsedCriterion[],
): readonly ReadScoreRow[] => {
  const isEstablished = remembered((scorer: string) => matchKey(scorer) === established);
  const places = new Map(criteria.map(({ key }, place) => [key, place]));
  return rows.map((row) => {
    const values = criteria.map((): number | null => null);
    let isFilled = false;
    for (const { criterion, value } of row.values) {
      const place = places.get(criterion);
      if (place === undefined) continue;
      isFilled ||= value.kind !== "empty";
      if (value.kind === "value") values[place] = value.value;
    }
    const outside: Outside[] = [];
    criteria.forEach((criterion, place) => {
      const value = values[place] ?? null;
      if (value === null || (criterion.lowest <= value && value <= criterion.highest)) return;
      values[place] = null;
      outside.push({ criterion, value });
    });
    return { row, isFilled, isEstablished: isEstablished(row.scorer), values, outside };
  });
};
