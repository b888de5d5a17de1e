/** What an option costs more per year, as it is shown: the years of the budget, and every other year of which something is said. */
import type { MoneyNature } from "../../domain/model";
import { type Cents, cents } from "../../domain/quantity";
import type { YearMoney } from "../../domain/scenario/item-money";

export interface MoneyRow {
  readonly year: number;
  readonly incidental: Cents;
  readonly structural: Cents;
}

/** A budget is made for its year and three more (domain.md 0.8). */
const YEARS = 4;

const of = (money: readonly YearMoney[], nature: MoneyNature): Cents =>
  cents(money.reduce((sum, each) => sum + (each.nature === nature ? each.cents : 0), 0));

/** A row a year, by year. */
export const moneyRows = (money: readonly YearMoney[], budgetYear: number): readonly MoneyRow[] => {
  const years = new Set(money.map(({ year }) => year));
  for (let each = 0; each < YEARS; each += 1) years.add(budgetYear + each);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const own = money.filter((each) => each.year === year);
      return { year, incidental: of(own, "incidental"), structural: of(own, "structural") };
    });
};

/** All years together, per aard. */
export const moneyTotals = (money: readonly YearMoney[]): Readonly<Record<MoneyNature, Cents>> => ({
  incidental: of(money, "incidental"),
  structural: of(money, "structural"),
});
