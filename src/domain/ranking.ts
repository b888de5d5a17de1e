/** The ranking of what is wanted by weighted scores on anchored scales (workbook.md, "Ranking"). */
import { type Criteria, type UsedCriterion, criteriaOf } from "./criteria";
import { type Issue, issueInRow } from "./issue";
import type { Initiative, InitiativeId } from "./model";
import { inNaturalOrder } from "./natural-order";
import type { Portfolio } from "./portfolio";
import { type RankRange, rankRanges } from "./rank-range";
import {
  type CriterionScore,
  type ScoreCard,
  type ScoredBy,
  checkScores,
  scoreCard,
  scoreInTenths,
  scoresByInitiative,
  standings,
} from "./scores";
import { isOut, isWanted } from "./status";

/** robust: robuust · sensitive: gevoelig · unknown: onbekend (a score is missing). */
export type RankJudgement = "robust" | "sensitive" | "unknown";

/** Equal printed scores share a rank (4, 4, 6). */
export type Rank =
  { readonly kind: "statutory" } | { readonly kind: "ranked"; readonly rank: number } | { readonly kind: "unknown" };

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
  readonly scoredBy: ScoredBy;
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

/** A range of ranks up to this far apart is robust. */
const ROBUST_WITHIN = 3;

/** An item with its card and its place by score alone. */
interface Placed {
  readonly initiative: Initiative;
  readonly card: ScoreCard;
  readonly tenths: number | null;
  readonly rank: Rank;
}

interface Places {
  readonly criteria: Criteria;
  readonly placed: readonly Placed[];
}

const rawValues = ({ values }: ScoreCard): readonly (number | null)[] => values.map(({ value }) => value);

const rankOf = (initiative: Initiative, rank: number | undefined): Rank => {
  if (initiative.statutory) return { kind: "statutory" };
  return rank === undefined ? { kind: "unknown" } : { kind: "ranked", rank };
};

const order: Readonly<Record<Rank["kind"], number>> = { statutory: 0, ranked: 1, unknown: 2 };

const compareRanks = (a: Rank, b: Rank): number =>
  order[a.kind] - order[b.kind] || (a.kind === "ranked" && b.kind === "ranked" ? a.rank - b.rank : 0);

/** Every wanted item with its score and rank, in the order of the ranking. */
const placesOf = ({ initiatives, criteria: rows, scores }: Portfolio): Places => {
  const criteria = criteriaOf(rows);
  const shares = criteria.used.map(({ share }) => share);
  const rowsOf = scoresByInitiative(scores);
  const wanted = inNaturalOrder(
    initiatives.filter(({ status }) => isWanted(status)),
    ({ nr }) => nr,
  ).map((initiative) => {
    const card = scoreCard(rowsOf.get(initiative.id) ?? [], criteria.used);
    const values = rawValues(card);
    const isScored = values.some((value) => value !== null);
    return { initiative, card, tenths: isScored ? scoreInTenths(standings(criteria.used, values), shares) : null };
  });
  const highestFirst = wanted
    .flatMap(({ initiative, tenths }) => (tenths === null || initiative.statutory ? [] : [tenths]))
    .sort((a, b) => b - a);
  const rankByTenths = new Map([...highestFirst.entries()].reverse().map(([at, tenths]) => [tenths, at + 1]));
  return {
    criteria,
    placed: wanted
      .map((each) => ({
        ...each,
        rank: rankOf(each.initiative, each.tenths === null ? undefined : rankByTenths.get(each.tenths)),
      }))
      .sort((a, b) => compareRanks(a.rank, b.rank)),
  };
};

/** S-11: verplicht without its legal basis, of every item that takes part in anything. */
const statutoryWithoutBasis = (initiatives: readonly Initiative[]): readonly Issue[] =>
  initiatives
    .filter(({ statutory, statutoryBasis, status }) => statutory && statutoryBasis === "" && !isOut(status))
    .map(({ row }) => issueInRow({ code: "S-11" }, "beforeSubmission", row, "statutoryBasis"));

/** S-12: another place than the score gives, without a reason. */
const setRankWithoutReason = ({ placed }: Places): readonly Issue[] =>
  placed.flatMap(({ initiative: { row, setRank, setRankReason }, rank }) =>
    setRank !== null && rank.kind === "ranked" && rank.rank !== setRank && setRankReason === ""
      ? [issueInRow({ code: "S-12", rank: rank.rank, setRank }, "beforeSubmission", row, "setRankReason")]
      : [],
  );

const issuesOf = ({ initiatives, scores }: Portfolio, places: Places): readonly Issue[] => [
  ...places.criteria.issues,
  ...checkScores(scores, places.criteria.used),
  ...statutoryWithoutBasis(initiatives),
  ...setRankWithoutReason(places),
];

/** What is wrong with criteria, scores and ranks (S-11 … S-15). */
export const checkRanking = (portfolio: Portfolio): readonly Issue[] => issuesOf(portfolio, placesOf(portfolio));

const boundsOf = (criteria: readonly UsedCriterion[], card: ScoreCard) => {
  const low = standings(criteria, rawValues(card));
  return { low, high: low.map((part, at) => (card.values[at]?.value === null ? 1 : part)) };
};

const judge = (rank: Rank, missing: readonly string[], range: RankRange | undefined): RankJudgement => {
  if (rank.kind === "statutory") return "robust";
  if (!range || missing.length > 0) return "unknown";
  return range.worst - range.best <= ROBUST_WITHIN ? "robust" : "sensitive";
};

const rankedInitiative = (
  { initiative, card, tenths, rank }: Placed,
  used: readonly UsedCriterion[],
  range: RankRange | undefined,
): RankedInitiative => {
  const { id, nr, name, setRank, setRankReason } = initiative;
  const missing = used.filter((_, at) => card.values[at]?.value === null).map((criterion) => criterion.name);
  return {
    initiative: id,
    nr,
    name,
    rank,
    score: tenths === null ? null : tenths / 10,
    bestRank: range?.best ?? null,
    worstRank: range?.worst ?? null,
    judgement: judge(rank, missing, range),
    criteria: card.values,
    missing,
    scoredBy: card.scoredBy,
    spread: card.spread,
    setRank,
    setRankDifference: setRank !== null && rank.kind === "ranked" ? setRank - rank.rank : null,
    setRankReason,
  };
};

/** By Vastgestelde rang where filled, else by rank; what is verplicht stays above, a set rank before an equal rank. */
const inPaperOrder = (rows: readonly RankedInitiative[]): readonly RankedInitiative[] => {
  const place = ({ rank, setRank }: RankedInitiative): number => {
    if (rank.kind === "statutory") return 0;
    return setRank ?? (rank.kind === "ranked" ? rank.rank : Infinity);
  };
  const isSet = ({ setRank }: RankedInitiative): number => (setRank === null ? 1 : 0);
  return [...rows].sort((a, b) => (place(a) === place(b) ? isSet(a) - isSet(b) : place(a) - place(b)));
};

/**
 * Ranks what is wanted by score. Items without any score stand outside it: they have no rank and move that of no other.
 * The same register gives the same answer, in whatever order its rows stand.
 */
export const rankInitiatives = (portfolio: Portfolio): Ranking => {
  const places = placesOf(portfolio);
  const { used, leftOut } = places.criteria;
  const competing = places.placed.filter(({ rank }) => rank.kind === "ranked");
  const ranges = rankRanges(
    competing.map(({ card }) => boundsOf(used, card)),
    used.map(({ weight }) => weight),
    portfolio.settings.weightSpread,
  );
  const rangeOf = new Map(competing.map((each, at) => [each, ranges[at]]));
  const rows = places.placed.map((each) => rankedInitiative(each, used, rangeOf.get(each)));
  return {
    rows,
    paperOrder: inPaperOrder(rows),
    criteria: used,
    leftOut,
    statusUntracked: portfolio.initiatives.some(({ status }) => status.kind === "untracked"),
    issues: issuesOf(portfolio, places),
  };
};
