/** What pays for what an option costs more than the plan: as far as Financien and Middelen say it, and no further. */
import { fundingSources } from "../funding-sources";
import { groupBy } from "../group-by";
import type { Initiative } from "../model";
import type { Portfolio } from "../portfolio";
import { addedMoney, itemMoney, less, movedMoney, type YearMoney } from "./item-money";
import { type ItemChange, monthsOf, type Outcome } from "./outcome";
import type { PortfolioProblem } from "./portfolio-problem";

/** What an item takes more of its bron in a year, because it starts at another time. */
export interface MovedFunding {
  readonly item: Initiative;
  readonly source: string;
  readonly year: number;
  readonly cents: number;
}

/**
 * none: nothing is paid more in any year · along: only items that start at another time cost more, in years to which the
 * dekking that they have moves along · unknown: hire, a price, or a bron of which the year is not known.
 */
export type OptionFunding =
  | { readonly kind: "none" }
  | { readonly kind: "along"; readonly funding: readonly MovedFunding[] }
  | { readonly kind: "unknown" };

const isMore = ({ cents }: YearMoney): boolean => cents > 0;

/** What of it becomes more or less when it starts so many months later. */
const changed = (money: readonly YearMoney[], months: number): readonly YearMoney[] =>
  addedMoney([...less(money), ...movedMoney(money, months)]);

/** Whether two lists come to the same in every year, whatever their aard. */
const isSameByYear = (one: readonly YearMoney[], other: readonly YearMoney[]): boolean =>
  [...groupBy([...one, ...less(other)], ({ year }) => year).values()].every(
    (ofYear) => ofYear.reduce((sum, { cents }) => sum + cents, 0) === 0,
  );

/** The dekking that moves along with an item; null where it is not that of its lasten, or the bron is not known to have it. */
const movedFunding = (
  portfolio: Portfolio,
  { problem: { budgets } }: PortfolioProblem,
  item: Initiative,
  months: number,
): readonly MovedFunding[] | null => {
  const { sources, unplaced } = fundingSources(portfolio);
  const own = sources.flatMap(({ claims, ...of }) => {
    const amounts = claims.flatMap(({ initiative, row }) => (initiative.id === item.id ? row.amounts : []));
    return amounts.length > 0 ? [{ ...of, amounts: amounts.filter(({ amount }) => amount.kind !== "empty") }] : [];
  });
  if (unplaced.some(({ claim }) => claim.initiative.id === item.id)) return null;
  if (own.some(({ amounts }) => amounts.some(({ amount }) => amount.kind !== "value"))) return null;
  const moved = own.map(({ source, nature, isReserve, amounts }) => {
    const claimed = amounts.flatMap(({ year, amount }) =>
      amount.kind === "value" ? [{ year, nature: nature ?? ("incidental" as const), cents: amount.value }] : [],
    );
    const isKnown = (year: number): boolean =>
      // what a reserve holds goes on to later years
      isReserve
        ? months > 0
        : budgets.some((each) => each.source === source && each.nature === nature && each.year === year);
    return { source, money: changed(claimed, months), isKnown };
  });
  const lasten = portfolio.finances.flatMap(({ initiative, kind, nature, amounts }) =>
    initiative === item.id && kind === "cost" && nature
      ? amounts.flatMap(({ year, amount }) => (amount.kind === "value" ? [{ year, nature, cents: amount.value }] : []))
      : [],
  );
  const all = moved.flatMap(({ money }) => money);
  if (!isSameByYear(changed(lasten, months), all)) return null;
  if (moved.some(({ money, isKnown }) => money.filter(isMore).some(({ year }) => !isKnown(year)))) return null;
  return moved.flatMap(({ source, money }) =>
    money.filter(isMore).map(({ year, cents }) => ({ item, source, year, cents })),
  );
};

/** What pays for what a change costs more; null where that is not known. */
const fundingOfChange = (
  portfolio: Portfolio,
  found: PortfolioProblem,
  { item, kind, shift }: ItemChange,
): readonly MovedFunding[] | null => {
  const { money } = itemMoney(portfolio, item.id);
  switch (kind) {
    case "dropped":
      return less(money).some(isMore) ? null : [];
    case "outsourced":
      return item.outsourcingPrice.kind === "value" && item.outsourcingPrice.value <= 0 ? [] : null;
    case "shifted": {
      const months = monthsOf(found, shift);
      return changed(money, months).some(isMore) ? movedFunding(portfolio, found, item, months) : [];
    }
  }
};

/** What pays for an option. */
export const optionFunding = (
  portfolio: Portfolio,
  found: PortfolioProblem,
  { changes, cells, openMoney }: Pick<Outcome, "changes" | "cells" | "openMoney">,
): OptionFunding => {
  if (openMoney.length > 0 || cells.some(({ hireCost }) => hireCost > 0)) return { kind: "unknown" };
  const parts = changes.map((change) => fundingOfChange(portfolio, found, change));
  const funding = parts.flatMap((part) => part ?? []);
  if (parts.includes(null)) return { kind: "unknown" };
  return funding.length === 0 ? { kind: "none" } : { kind: "along", funding };
};
