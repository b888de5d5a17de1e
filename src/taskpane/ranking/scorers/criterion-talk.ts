import type { UsedCriterion } from "../../../domain/criteria";
import type { ScorerCard } from "../../../domain/scorers";

/** What one scorer gave on a criterion; `isOutside` is outside its scale and does not count. */
export interface Given {
  readonly scorer: string;
  readonly value: number | null;
  readonly isOutside: boolean;
}

/** What there is to talk about on one criterion. */
export interface CriterionTalk {
  readonly criterion: UsedCriterion;
  readonly given: readonly Given[];
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly mean: number | null;
  /** What was agreed; null where nothing was. */
  readonly agreed: number | null;
}

const apart = ({ lowest, highest, criterion }: CriterionTalk): number =>
  lowest === null || highest === null ? -1 : (highest - lowest) / (criterion.highest - criterion.lowest);

/** The criteria of an item, first those on which its scorers differ most of the scale, then the heaviest. */
export const criterionTalks = (
  { lines, values, established }: ScorerCard,
  criteria: readonly UsedCriterion[],
): readonly CriterionTalk[] =>
  criteria
    .map((criterion, at): CriterionTalk => {
      const { lowest = null, highest = null, value: mean = null } = values[at] ?? {};
      const given = lines.map(({ scorer, values: own, outside }): Given => {
        const beyond = outside.find((each) => each.criterion.key === criterion.key);
        return { scorer, value: beyond?.value ?? own[at] ?? null, isOutside: beyond !== undefined };
      });
      return { criterion, given, lowest, highest, mean, agreed: established?.values[at] ?? null };
    })
    .sort((a, b) => apart(b) - apart(a) || b.criterion.share - a.criterion.share);
