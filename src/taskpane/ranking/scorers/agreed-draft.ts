import type { MatchKey } from "../../../domain/matching";
import type { CriterionTalk } from "./criterion-talk";

/** What a person typed at a criterion. */
export type TypedScore = { readonly kind: "score"; readonly value: number } | { readonly kind: "blank" | "wrong" };

/** What a field for an agreed score holds at first: what was agreed, else the mean in hundredths; null where neither is. */
export const firstScore = ({ agreed, mean }: CriterionTalk): number | null =>
  agreed ?? (mean === null ? null : Math.round(mean * 100) / 100);

/** Reads a score on the scale of its criterion, with a comma or a point before its decimals. */
export const typedScore = (text: string, { criterion: { lowest, highest } }: CriterionTalk): TypedScore => {
  const typed = text.trim();
  if (typed === "") return { kind: "blank" };
  const value = /^-?\d+(?:[.,]\d+)?$/u.test(typed) ? Number(typed.replace(",", ".")) : NaN;
  return value >= lowest && value <= highest ? { kind: "score", value } : { kind: "wrong" };
};

/** The scores that were typed, by the key of the criterion; null where any of them is wrong. */
export const typedScores = (
  talks: readonly CriterionTalk[],
  textOf: (talk: CriterionTalk) => string,
): ReadonlyMap<MatchKey, number | null> | null => {
  const read = talks.map((talk) => [talk.criterion.key, typedScore(textOf(talk), talk)] as const);
  return read.some(([, { kind }]) => kind === "wrong")
    ? null
    : new Map(read.map(([key, typed]) => [key, typed.kind === "score" ? typed.value : null]));
};
