/** The ranking of what is wanted by weighted scores on anchored scales (workbook.md, "Ranking"). */
import { type Criteria, type UsedCriterion, criteriaOf } from "./criteria";
import { groupBy } from "./group-by";
import { orderedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import type { Initiative, InitiativeId } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type Bounds, type RankRange, rankRanges } from "./rank-range";
import {
  type CriterionScore,
  type ScoreCard,
  type ScoredBy,
  checkScores,
  scoreCard,
  scoreInTenths,
  standings,
} from "./scores";
import { type ReadScoreRow, readScoreRows } from "./score-rows";
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
  /** The same rows in the order of the paper: each at its Vastgestelde rang where filled, the others around it by rank. */
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
  /** One per used criterion; what is missing at its worst. */
  readonly standings: readonly number[];
  readonly tenths: number | null;
  readonly rank: Rank;
}

interface Places {
  readonly criteria: Criteria;
  readonly scores: readonly ReadScoreRow[];
  readonly placed: readonly Placed[];
}

const rankOf = (initiative: Initiative, rank: number | undefined): Rank => {
  if (initiative.statutory) return { kind: "statutory" };
  return rank === undefined ? { kind: "unknown" } : { kind: "ranked", rank };
};

const order: Readonly<Record<Rank["kind"], number>> = { statutory: 0, ranked: 1, unknown: 2 };

const compareRanks = (a: Rank, b: Rank): number =>
  order[a.kind] - order[b.kind] || (a.kind === "ranked" && b.kind === "ranked" ? a.rank - b.rank : 0);

/** Every wanted item with its score and rank, in the order of the ranking. */
const placesOf = once((portfolio: Portfolio): Places => {
  const criteria = criteriaOf(portfolio.criteria);
  const shares = criteria.used.map(({ share }) => share);
  const scores = readScoreRows(portfolio.scores, criteria.used);
  const rowsOf = groupBy(scores, ({ row }) => row.initiative);
  const wanted = orderedInitiatives(portfolio).filter(({ status }) => isWanted(status));
  const scored = wanted.map((initiative) => {
    const card = scoreCard(rowsOf.get(initiative.id) ?? [], criteria.used);
    const values = card.values.map(({ value }) => value);
    const stands = standings(criteria.used, values);
    const isScored = values.some((value) => value !== null);
    return { initiative, card, standings: stands, tenths: isScored ? scoreInTenths(stands, shares) : null };
  });
  const highestFirst = scored
    .flatMap(({ initiative, tenths }) => (tenths === null || initiative.statutory ? [] : [tenths]))
    .sort((a, b) => b - a);
  const rankByTenths = new Map([...highestFirst.entries()].reverse().map(([at, tenths]) => [tenths, at + 1]));
  return {
    criteria,
    scores,
    placed: scored
      .map((each) => ({
        ...each,
        rank: rankOf(each.initiative, each.tenths === null ? undefined : rankByTenths.get(each.tenths)),
      }))
      .sort((a, b) => compareRanks(a.rank, b.rank)),
  };
});

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

/** What is wrong with criteria, scores and ranks (S-11 … S-15). */
export const checkRanking = once((portfolio: Portfolio): readonly Issue[] => {
  const places = placesOf(portfolio);
  return [
    ...places.criteria.issues,
    ...checkScores(places.scores),
    ...statutoryWithoutBasis(portfolio.initiatives),
    ...setRankWithoutReason(places),
  ];
});

const boundsOf = ({ card, standings: low }: Placed): Bounds => ({
  low,
  high: low.map((part, at) => (card.values[at]?.value === null ? 1 : part)),
});

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

/**
 * What is verplicht, and then the others: each at its Vastgestelde rang, as a place among these, and those without one in
 * the order of their ranks at the places that are left. Of two at one place, the first by rank comes first.
 */
export const inPaperOrder = (rows: readonly RankedInitiative[]): readonly RankedInitiative[] => {
  const placed = rows.filter(({ rank }) => rank.kind === "statutory");
  const above = placed.length;
  const others = rows.filter(({ rank }) => rank.kind !== "statutory");
  const place = ({ setRank }: RankedInitiative): number => setRank ?? Infinity;
  const set = others.filter(({ setRank }) => setRank !== null).sort((a, b) => place(a) - place(b));
  let next = 0;
  const placeSet = (): void => {
    for (let row = set[next]; row && place(row) <= placed.length - above + 1; row = set[next]) {
      placed.push(row);
      next += 1;
    }
  };
  for (const row of others) {
    if (row.setRank !== null) continue;
    placeSet();
    placed.push(row);
  }
  return [...placed, ...set.slice(next)];
};

const isRanked = ({ rank }: Placed): boolean => rank.kind === "ranked";

/** What `rankRanges` is asked for a register: of a large one its answer takes long, so that it can be had elsewhere or later. */
export const rangeQuestion = (portfolio: Portfolio): Parameters<typeof rankRanges> => {
  const { placed, criteria } = placesOf(portfolio);
  const weights = criteria.used.map(({ weight }) => weight);
  return [placed.filter(isRanked).map(boundsOf), weights, portfolio.settings.weightSpread];
};

/**
 * Ranks what is wanted by score. Items without any score stand outside it: they have no rank and move that of no other.
 * The same register gives the same answer, in whatever order its rows stand. `ranges` are the answer to its
 * `rangeQuestion`; of items without one, the range is not known.
 */
export const rankInitiatives = (
  portfolio: Portfolio,
  ranges: readonly RankRange[] = rankRanges(...rangeQuestion(portfolio)),
): Ranking => {
  const { placed, criteria } = placesOf(portfolio);
  const rangeOf = new Map(placed.filter(isRanked).map((each, at) => [each, ranges[at]]));
  const rows = placed.map((each) => rankedInitiative(each, criteria.used, rangeOf.get(each)));
  return {
    rows,
    paperOrder: inPaperOrder(rows),
    criteria: criteria.used,
    leftOut: criteria.leftOut,
    statusUntracked: portfolio.initiatives.some(({ status }) => status.kind === "untracked"),
    issues: checkRanking(portfolio),
  };
};
