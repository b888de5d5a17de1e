/** Which items are new, gone or changed between two states of the register, and whose status or rank moved. */
import type { Initiative, InitiativeId, Status } from "../model";
import { inNaturalOrder } from "../natural-order";
import { hasColumns, type Portfolio } from "../portfolio";
import { type Rank, rankInitiatives } from "../ranking";
import { changedFields, type FieldChange } from "./changed-fields";
import { compareRows } from "./compared-rows";

/** What an item says itself; its status and ranks are told apart. */
export const itemFields = [
  ...(["nr", "name", "workingMethod", "workingMethodReason", "demandClass", "theme", "parent", "size"] as const),
  ...(["politicalSponsor", "executiveSponsor", "lead", "steeringGroup", "portfolioHolders", "departments"] as const),
  ...(["place", "start", "end", "earliestStart", "latestStart", "statutory", "statutoryBasis"] as const),
  ...(["priorityGroup", "setRankReason", "topTen", "background", "intendedEffect", "result", "boundaries"] as const),
  ...(["directionTalkHeld", "startUpHeld", "facilitator", "lastProgressReport", "stateOfAffairs", "risk"] as const),
  ...(["outsourcingPrice", "outsourcingHours", "link"] as const),
] satisfies readonly (keyof Initiative)[];
export type ItemField = (typeof itemFields)[number];

export interface ItemChange {
  readonly initiative: Initiative;
  readonly fields: readonly FieldChange<ItemField>[];
}

export interface StatusMove {
  readonly initiative: Initiative;
  readonly from: Status;
  readonly to: Status;
}

/** Null where the item is not ranked, or has no set rank. */
export interface RankMove {
  readonly initiative: Initiative;
  readonly from: Rank | null;
  readonly to: Rank | null;
  readonly setFrom: number | null;
  readonly setTo: number | null;
}

export interface ItemChanges {
  readonly added: readonly Initiative[];
  readonly gone: readonly Initiative[];
  readonly changed: readonly ItemChange[];
  readonly statuses: readonly StatusMove[];
  readonly ranks: readonly RankMove[];
}

/** Compares the items of two states, each list in natural order of Nr; a column that only one of them has is left out. */
export const changedItems = (then: Portfolio, now: Portfolio): ItemChanges => {
  const { added, gone, kept } = compareRows(then.initiatives, now.initiatives);
  const inBoth = (field: string): boolean => [then, now].every((each) => hasColumns(each, "initiatives", field));
  const fields = itemFields.filter(inBoth);
  const ordered = inNaturalOrder(kept, ({ now: { nr } }) => nr);
  const ranksThen = ranksOf(then);
  const ranksNow = ranksOf(now);
  return {
    added: inNaturalOrder(added, ({ nr }) => nr),
    gone: inNaturalOrder(gone, ({ nr }) => nr),
    changed: ordered
      .map((each) => ({ initiative: each.now, fields: changedFields(each.then, each.now, fields) }))
      .filter((each) => each.fields.length > 0),
    statuses: inBoth("status")
      ? ordered
          .map((each) => ({ initiative: each.now, from: each.then.status, to: each.now.status }))
          .filter(({ from, to }) => statusLabel(from) !== statusLabel(to))
      : [],
    ranks: ordered
      .map((each) => ({
        initiative: each.now,
        from: ranksThen?.get(each.then.id) ?? null,
        to: ranksNow?.get(each.now.id) ?? null,
        setFrom: each.then.setRank,
        setTo: each.now.setRank,
      }))
      .filter(({ from, to, setFrom, setTo }) => {
        const isMoved = ranksThen !== null && ranksNow !== null && JSON.stringify(from) !== JSON.stringify(to);
        return isMoved || (inBoth("setRank") && setFrom !== setTo);
      }),
  };
};

/** The label of a status; empty where there is none. */
export const statusLabel = (status: Status): string => ("label" in status ? status.label : "");

/** The ranks by score, without how far they may move; null where the register has nothing to rank by. */
const ranksOf = (portfolio: Portfolio): ReadonlyMap<InitiativeId, Rank> | null =>
  portfolio.tables.has("criteria") && portfolio.tables.has("scores")
    ? new Map(rankInitiatives(portfolio, []).rows.map(({ initiative, rank }) => [initiative, rank]))
    : null;
