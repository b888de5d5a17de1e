/** What may still be spent per bron and year: what Middelen has, less what is vastgelegd takes of it (domain.md 3.3). */
import { budgetRound } from "../budget-round";
import { isFilled, isOpen, yearSum } from "../finance-lines";
import { claimed, fundingSources } from "../funding-sources";
import { groupBy } from "../group-by";
import type { InitiativeId } from "../model";
import type { Portfolio } from "../portfolio";
import { addedMoney, movedMoney } from "./item-money";
import type { Budget, Way } from "./problem";

export interface MoneyLimits {
  readonly budgets: readonly Budget[];
  /** What an item takes of them when it starts so many months later. */
  readonly spends: (item: InitiativeId, months: number) => Way["spends"];
  /** Sources and years of which it is not known what there is or what is taken of it, and of which more is asked: they limit nothing. */
  readonly unlimited: readonly Pick<Budget, "source" | "year">[];
}

/** A reserve is no limit of a year: what it holds goes on to the next, and V-25 guards it. */
export const moneyLimits = (portfolio: Portfolio, fixed: ReadonlySet<InitiativeId>): MoneyLimits => {
  const sources = fundingSources(portfolio).sources.filter(({ isReserve }) => !isReserve);
  const found = sources.flatMap(({ source, nature, rows, claims }, at) => {
    const [taken, asking] = [true, false].map((isFixed) =>
      claims.filter(({ initiative }) => fixed.has(initiative.id) === isFixed),
    );
    return budgetRound(portfolio).years.map((year) => {
      const [room, gone] = [yearSum(rows, year), claimed(taken ?? [], year)];
      const isKnown = isFilled(room) && !isOpen(room) && !isOpen(gone);
      const isAsked = isFilled(claimed(asking ?? [], year));
      return { at, source, nature, year, isAsked, limit: isKnown ? (room.known ?? 0) - (gone.known ?? 0) : null };
    });
  });
  const known = found.flatMap(({ limit, ...of }) => (limit === null ? [] : [{ ...of, limit }]));
  const claimsOf = groupBy(
    sources.flatMap(({ nature, claims }, at) =>
      claims.flatMap(({ initiative: { id }, row }) =>
        row.amounts.flatMap(({ year, amount }) =>
          amount.kind === "value"
            ? [{ at, id, money: { year, nature: nature ?? "incidental", cents: amount.value } }]
            : [],
        ),
      ),
    ),
    ({ id }) => id,
  );
  return {
    budgets: known.map(({ source, nature, year, limit }) => ({ source, nature, year, limit })),
    spends: (item, months) =>
      [...groupBy(claimsOf.get(item) ?? [], ({ at }) => at)].flatMap(([at, claims]) =>
        addedMoney(
          movedMoney(
            claims.map(({ money }) => money),
            months,
          ),
        ).flatMap(({ year, cents }) => {
          const budget = known.findIndex((each) => each.at === at && each.year === year);
          return budget < 0 ? [] : [{ budget, cents }];
        }),
      ),
    unlimited: found.flatMap(({ limit, isAsked, source, year }) =>
      limit === null && isAsked ? [{ source, year }] : [],
    ),
  };
};
