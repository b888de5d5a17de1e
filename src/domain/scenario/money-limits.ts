/** What may still be spent per year and aard: what Middelen has, less what is vastgelegd takes of it (domain.md 3.3). */
import { isFilled, isOpen, yearSum } from "../finance-lines";
import { claimed, fundingSources } from "../funding-sources";
import { budgetRound } from "../budget-round";
import type { InitiativeId, MoneyNature } from "../model";
import type { Portfolio } from "../portfolio";
import { movedMoney, type YearMoney } from "./item-money";
import type { Budget, Way } from "./problem";

export interface MoneyLimits {
  readonly budgets: readonly Budget[];
  /** What an item takes of them when it starts so many months later. */
  readonly spends: (item: InitiativeId, months: number) => Way["spends"];
  /** Years and aard of which it is not known what there is, or what is taken of it: they limit nothing. */
  readonly unlimited: readonly Pick<Budget, "year" | "nature">[];
}

const natures: readonly MoneyNature[] = ["incidental", "structural"];

/** A reserve is no limit of a year: what it holds goes on to the next, and V-25 guards it. */
export const moneyLimits = (portfolio: Portfolio, fixed: ReadonlySet<InitiativeId>): MoneyLimits => {
  const sources = fundingSources(portfolio).sources.filter(({ isReserve }) => !isReserve);
  const of = (nature: MoneyNature) => sources.filter((source) => source.nature === nature);
  const found = natures.flatMap((nature) =>
    of(nature).length === 0
      ? []
      : budgetRound(portfolio).years.map((year) => {
          const room = yearSum(
            of(nature).flatMap(({ rows }) => rows),
            year,
          );
          const taken = claimed(
            of(nature).flatMap(({ claims }) => claims.filter(({ initiative }) => fixed.has(initiative.id))),
            year,
          );
          const isKnown =
            of(nature).every(({ rows }) => isFilled(yearSum(rows, year))) && !isOpen(room) && !isOpen(taken);
          return { year, nature, limit: isKnown ? Number(room.known ?? 0) - Number(taken.known ?? 0) : null };
        }),
  );
  const budgets = found.flatMap(({ year, nature, limit }) => (limit === null ? [] : [{ year, nature, limit }]));
  const claims = natures.flatMap((nature) =>
    of(nature).flatMap(({ claims: own }) =>
      own.flatMap(({ initiative, row }) =>
        row.amounts.flatMap(({ year, amount }) =>
          amount.kind === "value"
            ? [{ item: initiative.id, money: { year, nature, cents: Number(amount.value) } }]
            : [],
        ),
      ),
    ),
  );
  const moneyOf = new Map<InitiativeId, YearMoney[]>();
  for (const { item, money } of claims) moneyOf.set(item, [...(moneyOf.get(item) ?? []), money]);
  return {
    budgets,
    spends: (item, months) =>
      movedMoney(moneyOf.get(item) ?? [], months).flatMap(({ year, nature, cents }) => {
        const budget = budgets.findIndex((each) => each.year === year && each.nature === nature);
        return budget < 0 ? [] : [{ budget, cents }];
      }),
    unlimited: found.flatMap(({ year, nature, limit }) => (limit === null ? [{ year, nature }] : [])),
  };
};
