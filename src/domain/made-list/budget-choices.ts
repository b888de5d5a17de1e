import type { MoneyNature } from "../model";
import type { Portfolio } from "../portfolio";
import { horizonOf, madeGroups, type MadeList } from "./made-list";
import { netYear, newMoney, type NetYear } from "./new-money";

/** What an item asks anew, in each year of T … T+3, also those that say nothing. */
export type ChoiceColumns = Readonly<Record<MoneyNature, readonly NetYear[]>>;

/** The years T … T+3 of what is asked anew, item by item: the DPL with the years that its two columns leave out. */
export const budgetChoices = (portfolio: Portfolio): MadeList<ChoiceColumns> => {
  const horizon = horizonOf(portfolio);
  const { rows, leftOut } = newMoney(portfolio);
  const years = [0, 1, 2, 3].map((ahead) => horizon.first + ahead);
  return {
    kind: "priorities",
    horizon,
    groups: madeGroups(portfolio, rows, (own) => ({
      structural: years.map((year) => netYear(own, "structural", year)),
      incidental: years.map((year) => netYear(own, "incidental", year)),
    })),
    leftOut,
  };
};
