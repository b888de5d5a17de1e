/** What a round asks of whom: of each ambtelijk opdrachtnemer their own items, with what is missing or old. */
import { groupBy } from "../group-by";
import { initiativesByRow, orderedInitiatives } from "../initiative-index";
import type { Issue } from "../issue";
import { type MatchKey, matchKey } from "../matching";
import type { Initiative, InitiativeId, RowId } from "../model";
import { inNaturalOrder } from "../natural-order";
import { once } from "../once";
import type { Portfolio } from "../portfolio";
import { isOut } from "../status";

/** An item, and what is found about it in any table. */
export interface AskedItem {
  readonly initiative: Initiative;
  readonly issues: readonly Issue[];
}

export interface RoundAsk {
  /** The name as it is typed; empty for the items without an ambtelijk opdrachtnemer. */
  readonly lead: string;
  /** In natural order of Nr. */
  readonly items: readonly AskedItem[];
}

/** The item that each row is about, for the tables whose rows are about one item. */
const itemOfRow = once((portfolio: Portfolio): ReadonlyMap<RowId, InitiativeId> => {
  const { demand, scores, finances, meetings, products } = portfolio;
  const own = [...initiativesByRow(portfolio)].map(([row, { id }]) => [row, id] as const);
  const others = [demand, scores, finances, meetings, products].flatMap((rows) =>
    rows.map(({ row, initiative }) => [row, initiative] as const),
  );
  return new Map([...own, ...others]);
});

/** Findings by the item that they are about; those about a table as such are about none. */
export const issuesByItem = (
  portfolio: Portfolio,
  issues: readonly Issue[],
): ReadonlyMap<InitiativeId | undefined, readonly Issue[]> => {
  const itemOf = itemOfRow(portfolio);
  return groupBy(issues, ({ where }) => (where.kind === "row" ? itemOf.get(where.row) : undefined));
};

/**
 * Everybody who is asked to look at items, in the order of their names, and at the end the items of nobody. What is
 * buiten is asked of nobody; an item with two names is asked of both.
 */
export const roundAsks = (portfolio: Portfolio, issues: readonly Issue[]): readonly RoundAsk[] => {
  const found = issuesByItem(portfolio, issues);
  const asked = orderedInitiatives(portfolio)
    .filter(({ status }) => !isOut(status))
    .map((initiative): AskedItem => ({ initiative, issues: found.get(initiative.id) ?? [] }));
  const pairs = asked.flatMap((item) =>
    (item.initiative.lead.length > 0 ? item.initiative.lead : [""]).map((lead) => ({ lead, item })),
  );
  const groups = [...groupBy(pairs, ({ lead }): MatchKey => matchKey(lead)).values()].map((members) => ({
    lead: members[0]?.lead ?? "",
    items: members.map(({ item }) => item),
  }));
  const byName = inNaturalOrder(groups, ({ lead }) => lead);
  return [...byName.filter(({ lead }) => lead !== ""), ...byName.filter(({ lead }) => lead === "")];
};
