/** The ranking of what is wanted by weighted scores on anchored scales (workbook.md, "Ranking"). */
import type { Issue } from "./issue";
import type { MatchKey } from "./matching";
import type { Criterion, InitiativeId } from "./model";
import type { Fraction } from "./quantity";

/** robust: robuust · sensitive: gevoelig · unknown: onbekend (a score is missing). */
export type RankJudgement = "robust" | "sensitive" | "unknown";

/** Equal printed scores share a rank (4, 4, 6). */
export type Rank =
  { readonly kind: "statutory" } | { readonly kind: "ranked"; readonly rank: number } | { readonly kind: "unknown" };

/** A criterion that takes part; `share` is its weight as a part of all weights. */
export interface UsedCriterion {
  readonly key: MatchKey;
  readonly name: string;
  readonly weight: number;
  readonly share: Fraction;
  readonly direction: Criterion["direction"];
  readonly lowest: number;
  readonly highest: number;
}

/** What one item got on one criterion, on that criterion's own scale; `value` is null when it is missing. */
export interface CriterionScore {
  readonly criterion: MatchKey;
  readonly value: number | null;
  /** Of the scorers whose mean `value` is; equal to it when one row counts. */
  readonly lowest: number | null;
  readonly highest: number | null;
}

export interface RankedInitiative {
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly rank: Rank;
  /** 0 to 100 with one decimal, as printed; a missing value counted as the worst of its scale. Null without any score. */
  readonly score: number | null;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  readonly judgement: RankJudgement;
  /** One per used criterion, in their order. */
  readonly criteria: readonly CriterionScore[];
  /** The names of the used criteria without a value. */
  readonly missing: readonly string[];
  /** How the value came about: one row `vastgesteld` or one scorer, or the mean of several. */
  readonly scoredBy: { readonly kind: "established" | "single" | "mean" | "none"; readonly scorers: readonly string[] };
  /** Lowest and highest score of the single scorers when several count; null otherwise. */
  readonly spread: { readonly lowest: number; readonly highest: number } | null;
  readonly setRank: number | null;
  /** setRank − rank: positive is further down than the score says. Null when either is missing. */
  readonly setRankDifference: number | null;
  readonly setRankReason: string;
}

export interface Ranking {
  /** verplicht, then by rank, then without any score; within each by natural order of Nr. */
  readonly rows: readonly RankedInitiative[];
  /** The same rows in the order of the paper: Vastgestelde rang where filled, else the rank. */
  readonly paperOrder: readonly RankedInitiative[];
  /** In natural order of their names. */
  readonly criteria: readonly UsedCriterion[];
  /** The names of criteria that do not take part; a finding says why. */
  readonly leftOut: readonly string[];
  readonly statusUntracked: boolean;
  readonly issues: readonly Issue[];
}
